import { SEVERITIES } from '../../model/incident.ts';
import { byName } from '../index-by-name.ts';
import type { Run, TargetMemory, Wanting } from '../memory.ts';
import { PATIENCE_MS } from '../queue.ts';
import { type BoardParts, silenceOf } from './board-parts.ts';
import type { Desk } from './desk.ts';

const HOLDING: ReadonlySet<string> = new Set(['acting', 'ended', 'verifying', 'want-undo']);

/** While one waits, asks or is refused, another may heal the target. */
function isHolding(target: { readonly run?: Run | undefined } | undefined): boolean {
	return target?.run !== undefined && HOLDING.has(target.run.phase.kind);
}

/** Who is at work on which target, and who waits for it. */
export interface Claims extends Pick<Desk, 'claim' | 'release' | 'holder' | 'contender'> {
	/** A playbook has seen to a target; `wanted`: it wants something of it at this tick. */
	visited(playbook: string, target: string, after: TargetMemory | undefined, wanted: boolean): void;
}

export function createClaims(parts: BoardParts): Claims {
	const acts = actingIn(parts);
	const claims = holders(parts, acts);
	const release = (target: string, policy: string) => {
		if (claims.get(target) === policy) claims.delete(target);
	};
	let waiting: ReturnType<typeof waitingFor> | undefined;
	return {
		claim: (target, policy) => claims.set(target, policy),
		release,
		holder(target, policy) {
			const holder = claims.get(target);
			// Who only rehearses keeps nobody from acting.
			return holder === undefined || holder === policy || (acts(policy) && !acts(holder)) ? undefined : holder;
		},
		// Between its rungs a playbook keeps its target.
		contender(target, policy, wanting) {
			if (claims.get(target) === policy) return undefined;
			waiting ??= waitingFor(parts);
			const others = waiting.get(target)?.filter(({ name, wanting: { acts } }) => name !== policy && (acts || !wanting.acts));
			return others?.find((other) => goesBefore(other.wanting, other.name, wanting, policy))?.name;
		},
		visited(playbook, target, after, wanted) {
			if (!isHolding(after) && !wanted) release(target, playbook);
		},
	};
}

/** Does a policy act by its own mode? Of other agents' policies the set does not know it: they are taken to. */
function actingIn({ set: { playbooks, scaling } }: BoardParts): (policy: string) => boolean {
	return (policy) => ((byName(playbooks).get(policy) ?? byName(scaling).get(policy))?.mode ?? 'enforce') === 'enforce';
}

/** Targets that a policy of any agent is at work on, and whose; who acts comes before who rehearses. */
function holders({ memory: { playbooks, knobs } }: BoardParts, acts: (policy: string) => boolean): Map<string, string> {
	const held = new Map<string, string>();
	const hold = (target: string, policy: string) => {
		const other = held.get(target);
		if (other === undefined || acts(policy) || !acts(other)) held.set(target, policy);
	};
	for (const [policy, targets] of Object.entries(playbooks)) {
		for (const [target, { run }] of Object.entries(targets)) if (isHolding({ run })) hold(target, policy);
	}
	for (const [policy, { inFlight }] of Object.entries(knobs)) if (inFlight !== undefined) hold(inFlight.target, policy);
	return held;
}

/** Playbooks that wait for each target: those of other agents, and of this one's, which come in their order, who has waited too long. */
function waitingFor(parts: BoardParts): ReadonlyMap<string, readonly { name: string; wanting: Wanting }[]> {
	const { set, memory, snapshot } = parts;
	const own = byName(set.playbooks);
	const oldest = snapshot.at - silenceOf(parts);
	const found = new Map<string, { name: string; wanting: Wanting }[]>();
	for (const [name, targets] of Object.entries(memory.playbooks)) {
		for (const [target, { wanting }] of Object.entries(targets)) {
			if (wanting === undefined || wanting.at <= oldest || (own.has(name) && !isOverdue(wanting))) continue;
			found.set(target, [...(found.get(target) ?? []), { name, wanting }]);
		}
	}
	return found;
}

/** The graver, then the agent of more priority, then by name; but who has waited too long goes before all, the longest first. */
function goesBefore(a: Wanting, nameOfA: string, b: Wanting, nameOfB: string): boolean {
	const gravity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
	const [sinceA, sinceB] = [a, b].map((wanting) => (isOverdue(wanting) ? wanting.since : Number.POSITIVE_INFINITY)) as [number, number];
	if (sinceA !== sinceB) return sinceA < sinceB;
	return gravity > 0 || (gravity === 0 && (a.priority > b.priority || (a.priority === b.priority && nameOfA < nameOfB)));
}

export const isOverdue = ({ at, since }: Wanting) => at - since >= PATIENCE_MS;
