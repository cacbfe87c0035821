import { formatDuration } from '../../model/quantity.ts';
import type { Run } from '../memory.ts';
import type { Case, Course } from './draft.ts';

/** The first rung from `from` on whose action is not frozen. */
export function nextRung({ policy, draft }: Case, from: number): number | undefined {
	const found = policy.ladder.findIndex((rung, index) => index >= from && !draft.frozen.includes(rung.action.do));
	return found < 0 ? undefined : found;
}

export function beginRung(run: Omit<Run, 'phase' | 'since' | 'tries' | 'rung'>, rung: number, at: number): Run {
	return { ...run, rung, since: at, tries: 1, phase: { kind: 'want', purpose: 'heal', notBefore: at } };
}

/** The rung did not help: it is counted, and the next one's turn comes. */
export function failRung(course: Course, why?: string): void {
	const { policy, run, desk, notes } = course;
	const rung = policy.ladder[run.rung];
	const doing = rung?.action.do;
	if (why !== undefined) notes.push(`${rung?.name ?? 'the last resort'} did not help: ${why}`);
	if (doing !== undefined) countFailure(course, doing, desk.snapshot.at);
	advance(course);
}

/** So many failed heals of one action freeze it for this target. */
export function countFailure({ policy, draft, notes }: Case, doing: string, at: number): void {
	const { failures, within } = policy.futility;
	draft.failures = [...draft.failures.filter((failure) => failure.at > at - within), { at, do: doing }];
	const count = draft.failures.filter((failure) => failure.do === doing).length;
	if (count < failures || draft.frozen.includes(doing)) return;
	draft.frozen = [...draft.frozen, doing];
	notes.push(`${doing} is frozen after ${count} failed heals in ${formatDuration(within)}`);
}

/** The next rung; below the last one the pass has failed. */
export function advance(course: Course): void {
	const { run, draft, desk, policy, notes, target } = course;
	const { before: _before, ...going } = run;
	const next = nextRung(course, run.rung + 1);
	if (next !== undefined) {
		draft.run = beginRung(going, next, desk.snapshot.at);
		return;
	}
	strike(course, desk.snapshot.at);
	draft.run = undefined;
	const helper = policy.escalate ?? (policy.onExhausted === undefined ? desk.helper : undefined);
	if (draft.escalatedFor === run.incident.startsAt || (helper === undefined && policy.onExhausted === undefined)) return;
	draft.escalatedFor = run.incident.startsAt;
	if (helper !== undefined) {
		notes.push(`agent ${helper} is asked for help`);
		desk.askForHelp(helper, policy.name, target, run.incident);
	}
	if (policy.onExhausted === undefined) return;
	const last = beginRung(going, policy.ladder.length, desk.snapshot.at);
	draft.run = { ...last, phase: { kind: 'want', purpose: 'last-resort', notBefore: desk.snapshot.at } };
}

/** A failed pass: the pause before the next one doubles. */
export function strike({ policy, draft }: Case, at: number): void {
	const { initial, max } = policy.backoff;
	draft.strikes += 1;
	draft.waitUntil = at + Math.min(max, initial * 2 ** Math.min(draft.strikes - 1, 50));
}

/** How long the pause after the last failed pass is. */
export function pauseText({ policy, draft }: Case): string {
	const { initial, max } = policy.backoff;
	return formatDuration(Math.min(max, initial * 2 ** Math.min(Math.max(0, draft.strikes - 1), 50)));
}

/** An outcome comes at the action's timeout at the latest. This long after it, it was lost: an engine must not wait for ever. */
const LOST_AFTER_MS = 300_000;

export function isLost({ policy, run, draft, desk }: Omit<Course, 'patient'>): boolean {
	const timeout = policy.ladder[run.rung]?.timeout ?? 0;
	return desk.snapshot.at > (draft.acted?.from ?? run.since) + timeout + LOST_AFTER_MS;
}
