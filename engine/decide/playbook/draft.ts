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

/** Where a target comes to rest for this tick. The text holds nothing that moves by itself, so that a change of it is news. */
export interface Rest {
	readonly state: PlaybookState;
	readonly text: string;
	readonly actions: readonly Judged[];
}

export const rest = (state: PlaybookState, text: string, actions: readonly Judged[] = []): Rest => ({ state, text, actions });

/** A healing in its course, with the incident that still holds. */
export interface Course extends Case {
	readonly run: Run;
	readonly patient: Patient;
}

export function draftOf(before: TargetMemory | undefined): Draft {
	const { run, escalatedFor, waitUntil, healthySince, healed, acted, startedAt, standDownUntil } = before ?? {};
	return { ...FRESH, ...before, run, escalatedFor, waitUntil, healthySince, healed, acted, startedAt, standDownUntil };
}

/** As it is kept: what is undefined is not there. */
export function toMemory(draft: Draft): TargetMemory {
	return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as unknown as TargetMemory;
}

export const FRESH: TargetMemory = { state: 'idle', text: '', since: 0, attempts: {}, refused: {}, failures: [], frozen: [], strikes: 0 };
