import type { Judged } from '../../model/action.ts';
import type { PlaybookState } from '../../model/decision.ts';
import type { Run, TargetMemory } from '../memory.ts';
import type { PlaybookPolicy } from '../policy-set.ts';
import type { Desk, Patient } from './desk.ts';

/** A target's memory while this tick works on it: a copy, field by field. */
export type Draft = { -readonly [K in keyof Required<TargetMemory>]: TargetMemory[K] };

/** One target of one playbook at one tick. */
export interface Case {
	readonly policy: PlaybookPolicy;
	readonly target: string;
	readonly draft: Draft;
	readonly desk: Desk;
	/** What happened on the way to where the target comes to rest: told once, with this tick's decision. */
	readonly notes: string[];
}

/** Where a target comes to rest for this tick. */
export interface Rest {
	readonly state: PlaybookState;
	readonly text: string;
	/** The text without what moves by itself, such as a count or a time: a change of it is news. */
	readonly gist: string;
	readonly actions: readonly Judged[];
	/** Id of the running action that is to end. */
	readonly aborts?: string;
}

export const rest = (state: PlaybookState, text: string, actions: readonly Judged[] = [], gist = text): Rest => ({
	state,
	text,
	gist,
	actions,
});

/** A healing in its course, with the incident that still holds. */
export interface Course extends Case {
	readonly run: Run;
	readonly patient: Patient;
}

export const FRESH: TargetMemory = { state: 'idle', text: '', since: 0, attempts: {}, refused: {}, failures: [], frozen: [], strikes: 0 };

/** Written out: a spread of this many fields is several times slower, and each target has one a tick. */
export function draftOf(before: TargetMemory = FRESH): Draft {
	return {
		state: before.state,
		text: before.text,
		since: before.since,
		run: before.run,
		attempts: before.attempts,
		refused: before.refused,
		escalatedFor: before.escalatedFor,
		failures: before.failures,
		frozen: before.frozen,
		strikes: before.strikes,
		waitUntil: before.waitUntil,
		healthySince: before.healthySince,
		healed: before.healed,
		acted: before.acted,
		startedAt: before.startedAt,
		standDownUntil: before.standDownUntil,
		wanting: undefined,
	};
}

/** As it is kept: what is undefined is not there. */
export function toMemory(draft: Draft): TargetMemory {
	const { state, text, since, attempts, refused, failures, frozen, strikes, ...rest } = draft;
	const kept: { -readonly [K in keyof TargetMemory]: TargetMemory[K] } = {
		state,
		text,
		since,
		attempts,
		refused,
		failures,
		frozen,
		strikes,
	};
	if (rest.run !== undefined) kept.run = rest.run;
	if (rest.escalatedFor !== undefined) kept.escalatedFor = rest.escalatedFor;
	if (rest.waitUntil !== undefined) kept.waitUntil = rest.waitUntil;
	if (rest.healthySince !== undefined) kept.healthySince = rest.healthySince;
	if (rest.healed !== undefined) kept.healed = rest.healed;
	if (rest.acted !== undefined) kept.acted = rest.acted;
	if (rest.startedAt !== undefined) kept.startedAt = rest.startedAt;
	if (rest.standDownUntil !== undefined) kept.standDownUntil = rest.standDownUntil;
	if (rest.wanting !== undefined) kept.wanting = rest.wanting;
	return kept;
}
