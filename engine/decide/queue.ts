import type { Spent } from './guard/memory.ts';

/**
 * An action that only what others used up keeps from being done. Rank alone would let the grave and the quick take whatever
 * comes free for ever; so, as schedulers age what waits, what has waited long enough goes first, and nobody else takes its place.
 */
export interface Waiting {
	/** What it would use up. */
	readonly spent: Spent;
	/** When it was first refused. */
	readonly since: number;
	/** When its policy was last seen to want it. */
	readonly seenAt: number;
	/** When limits and budgets have room for it, if nobody takes it before. */
	readonly roomAt: number;
}

/** How long rank decides: who has waited so long goes before all others. */
export const PATIENCE_MS = 600_000;
/** Who has not asked again for this long has given up, and begins to wait anew. */
const FORGET_MS = 3_600_000;
const MAX_WAITING = 1_000;

type Wanted = Pick<Spent, 'policy' | 'target' | 'do'>;

/** One tick's work on the queue. What is due follows from the memory alone: one more guardrail must not change whose turn it is. */
export interface Queue {
	/** Of those that are due what this policy wants of the target. */
	due(policy: string, target: string): Waiting | undefined;
	/** What is kept from an action, as if used up now, for all that are due and have waited longer than it. */
	keptFrom(wanted: Wanted): readonly Spent[];
	/** It was refused, though it would not have been but for what others used up. */
	refused(spent: Spent, roomAt: number): void;
	/** Its turn was taken. */
	served(wanted: Wanted): void;
	/** The policy pauses, and still wants what it waits for. */
	pauses(policy: string, target: string): void;
	after(): readonly Waiting[];
}

/** `silence`: ms after which nothing is kept any more for a policy that has not been seen to want it. */
export function createQueue(before: readonly Waiting[], at: number, silence: number): Queue {
	const entries = new Map(before.filter(({ seenAt }) => seenAt > at - FORGET_MS).map((waiting) => [keyOf(waiting.spent), waiting]));
	const due = before
		.filter(({ since, roomAt, seenAt }) => at - since >= PATIENCE_MS && at >= roomAt && at - seenAt <= silence)
		.sort((a, b) => a.since - b.since || (keyOf(a.spent) < keyOf(b.spent) ? -1 : 1));
	const kept = due.map(({ spent }) => ({ ...spent, at }));
	return {
		due: (policy, target) => due.find(({ spent }) => spent.policy === policy && spent.target === target),
		keptFrom(wanted) {
			const own = due.findIndex(({ spent }) => keyOf(spent) === keyOf(wanted));
			return own < 0 ? kept : kept.slice(0, own);
		},
		refused(spent, roomAt) {
			const since = entries.get(keyOf(spent))?.since ?? at;
			entries.set(keyOf(spent), { spent, since, seenAt: at, roomAt });
		},
		served: (wanted) => entries.delete(keyOf(wanted)),
		pauses(policy, target) {
			for (const [key, waiting] of entries) {
				if (waiting.spent.policy === policy && waiting.spent.target === target) entries.set(key, { ...waiting, seenAt: at });
			}
		},
		after: () => [...entries.values()].slice(-MAX_WAITING),
	};
}

/** A new attempt, and a new incident of the same kind, wait on where the last one waited. */
const keyOf = ({ policy, target, do: doing }: Wanted) => JSON.stringify([policy, target, doing]);
