import type { Action, Judged, Verdict } from '../../model/action.ts';
import { errorText } from '../../model/error.ts';
import { type Judgement, KILL_SWITCH } from '../guard/judge.ts';
import type { Phase, Purpose } from '../memory.ts';
import { healAction, undoAction, type Wanted } from './action.ts';
import { type Course, type Rest, rest } from './draft.ts';
import { advance, failRung } from './ladder.ts';

type Want = Extract<Phase, { kind: 'want' | 'want-undo' }>;

const purposeOf = (want: Want): Purpose => (want.kind === 'want-undo' ? 'undo' : want.purpose);

/** Wants what the present phase is about and takes the guards' answer. Undefined: nothing was to be done, the ladder goes on. */
export function act(course: Course, want: Want): Rest | undefined {
	const { desk, policy } = course;
	let action: Action | undefined;
	try {
		action = build(course, want);
	} catch (thrown) {
		return unfillable(course, want, errorText(thrown));
	}
	if (action === undefined) {
		giveUp(course, want);
		return undefined;
	}
	const judged = judgedOf(desk.judge(action, policy));
	return isRefused(judged) ? refuse(course, want, judged) : begin(course, want, judged);
}

/** What decisions keep of a judgement. */
function judgedOf({ action, verdict, noted }: Judgement): Judged {
	return noted.length === 0 ? { action, verdict } : { action, verdict, noted };
}

interface Refused extends Judged {
	readonly verdict: Extract<Verdict, { kind: 'ask' | 'deny' }>;
}

const isRefused = (judged: Judged): judged is Refused => judged.verdict.kind === 'ask' || judged.verdict.kind === 'deny';

function build({ desk, policy, run, target, draft, patient }: Course, want: Want): Action | undefined {
	const done = attemptsOf(draft.attempts, run.incident.startsAt, run.rung);
	const incident = { ...run.incident, value: patient.incident.value };
	const base = { policy, target, incident, rung: run.rung };
	const cause = `${incident.policy} is ${incident.severity}`;
	if (want.kind === 'want-undo')
		return undoAction({ ...base, attempt: done, reason: `${cause}, and worse than before` }, want.of, want.undo, desk);
	const wanted: Wanted = { ...base, attempt: done + 1, reason: want.purpose === 'heal' ? cause : `${cause}, and nothing helped` };
	const action = healAction(wanted, desk);
	const { before } = run;
	return action === undefined || before === undefined || Number.isNaN(before) ? action : { ...action, before };
}

export function attemptsOf(attempts: Course['draft']['attempts'], startsAt: number, rung: number): number {
	return (Object.hasOwn(attempts, startsAt) ? attempts[startsAt]?.[rung] : undefined) ?? 0;
}

function begin(course: Course, want: Want, judged: Judged): Rest {
	const { desk, draft, run, target, policy } = course;
	const permitted = judged.action;
	const purpose = purposeOf(want);
	if (purpose !== 'undo') draft.attempts = counted(draft.attempts, permitted);
	draft.run = { ...run, phase: { kind: 'acting', purpose, id: permitted.id } };
	draft.acted = { from: desk.snapshot.at };
	desk.claim(target, policy.name);
	return rest('acting', `${permitted.do}, because ${permitted.reason}`, [judged]);
}

/** With this action among the executed ones. */
export function counted(
	attempts: Course['draft']['attempts'],
	{ attempt, incident, rung }: Pick<Action, 'attempt' | 'incident' | 'rung'>,
): Course['draft']['attempts'] {
	const known = (Object.hasOwn(attempts, incident.startsAt) ? attempts[incident.startsAt] : undefined) ?? [];
	const length = Math.max(known.length, rung.index + 1);
	const next = Array.from({ length }, (_, i) => (i === rung.index ? Math.max(attempt, known[i] ?? 0) : (known[i] ?? 0)));
	return { ...attempts, [incident.startsAt]: next };
}

/**
 * A refusal is told once. A rung that stays refused for as long as it would have had to show its effect is passed over, without
 * counting as failed; while the kill switch is on the ladder stands still.
 */
function refuse(course: Course, want: Want, refused: Refused): Rest {
	const { action, verdict } = refused;
	const { draft, run, policy, desk, target } = course;
	desk.claim(target, policy.name);
	const news = (Object.hasOwn(draft.refused, action.id) ? draft.refused[action.id] : undefined) !== verdict.kind;
	if (news) draft.refused = { ...draft.refused, [action.id]: verdict.kind };
	const patience = policy.ladder[run.rung]?.verifyWithin ?? 0;
	const asks = verdict.kind === 'ask';
	const impatient = !asks && !news && verdict.by !== KILL_SWITCH && desk.snapshot.at - run.since >= patience;
	// What comes after it comes at the next tick: a refusal must not make room for another action at once.
	if (impatient) giveUp(course, want);
	const gist = `${action.do} ${asks ? 'needs approval' : 'is denied'} by ${verdict.by}`;
	return rest(asks ? 'asking' : 'denied', `${gist}: ${verdict.reason}`, news ? [refused] : [], gist);
}

/** The present wish is dropped: on to the next rung, or the run is over. */
function giveUp(course: Course, want: Want): void {
	if (purposeOf(want) === 'last-resort') course.draft.run = undefined;
	else advance(course);
}

function unfillable(course: Course, want: Want, error: string): undefined {
	const doing = course.policy.ladder[course.run.rung]?.name ?? 'the last resort';
	course.notes.push(`${doing} cannot be filled in: ${error}`);
	if (want.kind === 'want' && want.purpose === 'heal') failRung(course);
	else giveUp(course, want);
	return undefined;
}
