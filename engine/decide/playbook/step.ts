import type { PlaybookDecision } from '../../model/decision.ts';
import type { TargetMemory } from '../memory.ts';
import type { PlaybookPolicy } from '../policy-set.ts';
import type { Desk, Patient } from './desk.ts';
import { type Case, draftOf, type Rest, toMemory } from './draft.ts';
import { heal } from './heal.ts';
import { recover } from './recover.ts';

export interface TargetTick {
	readonly decision: PlaybookDecision;
	/** Absent: nothing is left to remember. */
	readonly memory?: TargetMemory;
}

/** What a playbook knows of one of its targets at this tick. */
export interface Visit {
	readonly policy: PlaybookPolicy;
	readonly target: string;
	readonly before?: TargetMemory;
	/** The incident that holds for it now. */
	readonly patient?: Patient;
	/** Starts of all incidents that fire or may still return under the same start. */
	readonly live: ReadonlySet<number>;
}

/** One target of one playbook, one tick on. */
export function stepTarget(visit: Visit, desk: Desk): TargetTick {
	const { policy, target, before, patient } = visit;
	const draft = draftOf(before);
	const about: Case = { policy, target, draft, desk, notes: [] };
	const resting = patient === undefined ? recover(about) : heal(about, patient);
	const decision = decide(visit, about, resting);
	Object.assign(draft, { state: resting.state, text: resting.gist, since: decision.since });
	const starts = new Set([...visit.live, draft.run?.incident.startsAt].map(String));
	draft.attempts = Object.fromEntries(Object.entries(draft.attempts).filter(([start]) => starts.has(start)));
	return isForgettable(about) ? { decision } : { decision, memory: toMemory(draft) };
}

function decide(
	{ policy, target, before, patient }: Visit,
	{ notes, desk, draft }: Case,
	{ state, text, gist, actions, aborts }: Rest,
): PlaybookDecision {
	const incident = patient?.incident ?? draft.run?.incident;
	const threshold = incident?.policy ?? (policy.when.kind === 'incident' ? policy.when.threshold : policy.when.kind);
	return {
		kind: 'playbook',
		policy: policy.name,
		target,
		state,
		since: before?.state === state ? before.since : desk.snapshot.at,
		because: {
			expression: desk.threshold(threshold)?.signal.source ?? threshold,
			...(incident === undefined || Number.isNaN(incident.value) ? {} : { value: incident.value }),
			text: [...notes, text].join('; '),
		},
		changed: before?.state !== state || before.text !== gist || notes.length > 0 || actions.length > 0,
		actions,
		...(aborts === undefined ? {} : { aborts }),
	};
}

function isForgettable({ draft, policy, desk }: Case): boolean {
	// While its incident may return under the same start, the ids that were used up must be known.
	if (draft.run !== undefined || draft.healthySince === undefined || Object.keys(draft.attempts).length > 0) return false;
	return desk.snapshot.at - draft.healthySince >= policy.backoff.resetAfter;
}
