import { setImmediate } from 'node:timers/promises';
import type { Executor } from '../act/execute.ts';
import type { Action, Judged, Outcome, Verdict } from '../model/action.ts';
import type { Chronicle } from './chronicle.ts';
import type { Discretion } from './discretion.ts';
import type { StopSwitch } from './stop-switch.ts';

export interface HandParts {
	readonly chronicle: Chronicle;
	readonly executor: Executor;
	/** The outcome as it may be remembered and written down. */
	readonly discretion: Pick<Discretion, 'outcome'>;
	readonly stopSwitch: Pick<StopSwitch, 'stopped'>;
	/** Every attempt as it is judged, the refused ones too. */
	wanted(action: Action, verdict: Verdict): void;
	/** The outcome is in the journal's queue when this is called. */
	ended(action: Action, outcome: Outcome, at: number): void;
}

/** What does the wanted actions of a tick, while the ticks go on. */
export interface Hand {
	/** Ends what still runs of these actions: their playbooks' `stopWhen` holds. Their outcomes come as all do. */
	stop(ids: readonly string[]): void;
	/** Resolves when all of them have ended. Never rejects. */
	take(judged: readonly Judged[]): Promise<void>;
}

/** Intent is on the disk before the act and outcome after: where the disk refuses, or the kill switch is on by then, nothing starts. */
export function createHand(parts: HandParts): Hand {
	const { chronicle, executor, stopSwitch, discretion } = parts;
	/** Ids of those whose turn has not come. */
	const waiting = new Set<string>();

	function end(action: Action, given: Outcome): void {
		waiting.delete(action.id);
		const outcome = discretion.outcome(action, given);
		const at = chronicle.append({ kind: 'outcome', action, outcome });
		parts.ended(action, outcome, at);
	}

	async function act(action: Action): Promise<void> {
		if (!waiting.delete(action.id))
			return end(action, { kind: 'failed', error: '`stopWhen` came to hold before it began', retry: false, stopped: true });
		if (stopSwitch.stopped()) return end(action, { kind: 'skipped', reason: 'the kill switch is on' });
		end(action, await executor.execute(action));
		// Its loss in a crash costs no more than an `interrupted`, so nobody waits for it.
		await chronicle.flush();
	}

	return {
		stop(ids) {
			for (const id of ids) if (!waiting.delete(id)) executor.stop(id);
		},
		async take(judged) {
			const allowed: Action[] = [];
			for (const { action, verdict } of judged) {
				const permitted = permit(action, verdict);
				parts.wanted(permitted ?? action, verdict);
				chronicle.append({ kind: permitted === undefined ? 'refusal' : 'intent', action: permitted ?? action, verdict });
				if (permitted !== undefined) allowed.push(permitted);
			}
			for (const { id } of allowed) waiting.add(id);
			if (await chronicle.flush()) await Promise.all(await inTurn(allowed, act));
			else for (const action of allowed) end(action, { kind: 'skipped', reason: 'its intent could not be written to the journal' });
		},
	};
}

/** Actions that begin in one turn of the event loop. To start a process takes it some milliseconds. */
const TOGETHER = 4;

/**
 * Begins a few a turn of the event loop: starting fifty processes takes a while, and a kill switch that is set meanwhile, or an
 * exit, must not wait for the last of them. Resolves when all are begun.
 */
async function inTurn(actions: readonly Action[], act: (action: Action) => Promise<void>): Promise<readonly Promise<void>[]> {
	const begun: Promise<void>[] = [];
	for (const action of actions) {
		if (begun.length > 0 && begun.length % TOGETHER === 0) await setImmediate();
		begun.push(act(action));
	}
	return begun;
}

/** The action as it may be done; undefined when it may not. */
function permit(action: Action, verdict: Verdict): Action | undefined {
	return verdict.kind === 'allow' || verdict.kind === 'clamp' ? action : undefined;
}
