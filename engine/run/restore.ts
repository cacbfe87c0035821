import { remember } from '../decide/evaluate.ts';
import { restoreBreakers } from '../decide/guard/breaker.ts';
import { emptyMemory, type Memory } from '../decide/memory.ts';
import type { Files } from '../journal/files.ts';
import { recover } from '../journal/recover.ts';
import { Heals } from '../learn/heals/heals.ts';
import type { Happened } from '../model/action.ts';
import type { JournalEvent } from '../model/journal.ts';
import type { Json } from '../model/json.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Approval, BreakerReset, Event } from '../model/snapshot.ts';
import { restoreLearned } from './learning.ts';
import { createRecords, type Records } from './records.ts';
import { type Found, restoreFound } from './tuning/learner.ts';

/** What a start takes over from the runs before it. */
export interface Restored {
	readonly memory: Memory;
	/** Number of the last journal entry that the saved memory knew of; 0 without one. */
	readonly covered: number;
	/** When this was, epoch ms: instant of the events. */
	readonly at: number;
	readonly records: Records;
	/** What the detectors learned. */
	readonly learned: Json;
	/** What it found in its history. */
	readonly found: Found;
	/** Ids that must not run again. */
	readonly begun: readonly string[];
	readonly approvals: readonly Approval[];
	readonly resets: readonly BreakerReset[];
	/** What the engine was told lately. */
	readonly told: readonly Event[];
	/** What people think of alerts and heals. */
	readonly judgements: readonly Judgement[];
	/** What healing came to so far. */
	readonly heals: Heals;
	/** What the journal has to be told of it. */
	readonly events: readonly JournalEvent[];
	/** What a person should know of it. */
	readonly warnings: readonly string[];
}

/**
 * Memory as of the last save plus all outcomes and tripped breakers since; an intent without an outcome becomes an `interrupted`, which the
 * playbook then judges: verify first, repeat only what is idempotent. `at`: now, epoch ms.
 */
export async function restore(stateDir: string, at: number, files: Files): Promise<Restored> {
	const heals = new Heals();
	const found = await recover(stateDir, at, files, (entry) => heals.take(entry));
	const interrupted = found.unfinished.map((action): Happened => {
		const stopped = found.stopped.has(action.id) ? ({ stopped: true } as const) : {};
		return { action, at, outcome: { kind: 'interrupted', reason: 'the engine ended between the intent and its outcome', ...stopped } };
	});
	const loaded = found.memory.kind === 'loaded' ? (found.memory.memory as Partial<Memory>) : {};
	const records = createRecords(found);
	for (const { action, outcome } of interrupted) records.ended(action, outcome, at);
	// A memory of an earlier version lacks what that version did not know.
	const saved = { ...emptyMemory, ...loaded };
	return {
		memory: remember({ ...saved, guards: restoreBreakers(saved.guards, found.breakers) }, [...found.happened, ...interrupted]),
		covered: found.memory.kind === 'loaded' ? found.memory.seq : 0,
		at,
		records,
		learned: await restoreLearned(stateDir, at, files),
		found: await restoreFound(stateDir, at, files),
		begun: found.begun,
		approvals: found.approvals,
		resets: found.resets,
		told: found.events,
		judgements: found.judgements,
		heals,
		events: interrupted.map(({ action, outcome }) => ({ kind: 'outcome', action, outcome })),
		warnings: warningsOf(found),
	};
}

function warningsOf({ memory, missing, broken, unfinished }: Awaited<ReturnType<typeof recover>>): readonly string[] {
	return [
		...(memory.kind === 'set-aside' ? [`memory.json was put aside as ${memory.path}: ${memory.reason}`] : []),
		...(missing > 0 ? [`${missing} journal entries that the memory knows of are gone`] : []),
		...(broken > 0 ? [`${broken} journal lines are not as they were written; \`homeostat journal verify\` names the first`] : []),
		...unfinished.map(({ id, do: doing, target }) => `${doing} on ${target} (${id}) was interrupted; whether it happened is not known`),
	];
}
