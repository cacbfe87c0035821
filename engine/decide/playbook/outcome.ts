import type { Happened, Outcome } from '../../model/action.ts';
import type { Ending, Memory, Purpose, Run, TargetMemory } from '../memory.ts';
import { at, having } from '../record.ts';
import { attemptsOf, counted } from './act.ts';
import { LAST_RESORT } from './action.ts';
import { FRESH } from './draft.ts';

/** Takes the end of an action into the memory of its target; what follows from it the next tick decides. */
export function takeOutcome(playbooks: Memory['playbooks'], happened: Happened): Memory['playbooks'] {
	const { action } = happened;
	const targets = at(playbooks, action.policy) ?? {};
	const before = at(targets, action.target);
	const after = isAwaited(before, happened) ? ended(before, happened) : adopted(before, happened);
	return after === undefined ? playbooks : having(playbooks, action.policy, having(targets, action.target, after));
}

function isAwaited(before: TargetMemory | undefined, { action }: Happened): before is TargetMemory & { readonly run: Run } {
	return before?.run?.phase.kind === 'acting' && before.run.phase.id === action.id;
}

function ended(before: TargetMemory & { readonly run: Run }, { action, outcome, at }: Happened): TargetMemory {
	const { phase } = before.run;
	const purpose = phase.kind === 'acting' ? phase.purpose : 'heal';
	return { ...before, run: { ...before.run, phase: { kind: 'ended', purpose, id: action.id, at, ending: endingOf(outcome) } } };
}

/**
 * An action that this memory does not know of: the engine died after the journal had it and before the memory was saved. The
 * run goes on from there. Undefined where the memory is ahead of it.
 */
function adopted(before: TargetMemory | undefined, { action, outcome, at }: Happened): TargetMemory | undefined {
	const known = attemptsOf(before?.attempts ?? {}, action.incident.startsAt, action.rung.index);
	const news = action.undoOf === undefined ? action.attempt > known : takesBack(action.undoOf, before?.run?.phase);
	if (!news) return undefined;
	const purpose: Purpose = action.undoOf !== undefined ? 'undo' : action.rung.name === LAST_RESORT ? 'last-resort' : 'heal';
	const { healthySince: _healthySince, ...rest } = before ?? FRESH;
	return {
		...rest,
		attempts: counted(rest.attempts, action),
		run: {
			incident: action.incident,
			rung: action.rung.index,
			since: action.at,
			tries: 1,
			acted: before?.run?.acted ?? false,
			...(action.before === undefined ? {} : { before: action.before }),
			phase: { kind: 'ended', purpose, id: action.id, at, ending: endingOf(outcome) },
		},
	};
}

/** Does this memory know of the action that was taken back, and not yet that it was? */
function takesBack(undoOf: string, phase: Run['phase'] | undefined): boolean {
	return phase?.kind === 'verifying' || (phase?.kind === 'ended' && phase.id === undoOf);
}

/** A rehearsed action is taken for done: a dry run decides as if it had acted, and finds that nothing changed. */
function endingOf(outcome: Outcome): Ending {
	if ('stopped' in outcome) return { kind: 'stopped' };
	switch (outcome.kind) {
		case 'done':
			return outcome.undo === undefined ? { kind: 'done' } : { kind: 'done', undo: outcome.undo };
		case 'rehearsed':
			return { kind: 'done' };
		case 'failed':
			return { kind: 'failed', error: outcome.error, retry: outcome.retry };
		case 'skipped':
			return { kind: 'failed', error: outcome.reason, retry: true };
		case 'interrupted':
			return { kind: 'interrupted' };
	}
}
