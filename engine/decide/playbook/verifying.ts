import { SEVERITIES } from '../../model/incident.ts';
import { formatDuration } from '../../model/quantity.ts';
import type { Phase } from '../memory.ts';
import type { Rung } from '../policy-set.ts';
import { type Course, type Rest, rest } from './draft.ts';
import { beginRung, failRung } from './ladder.ts';
import { check, isWorse, wantedOf } from './verify.ts';

type Ended = Extract<Phase, { kind: 'ended' }>;
type Verifying = Extract<Phase, { kind: 'verifying' }>;

/** What follows from an outcome. */
export function afterEnd(course: Course, { purpose, ending, at, id }: Ended): void {
	const { draft, run, policy } = course;
	const rung = policy.ladder[run.rung];
	draft.acted = { from: draft.acted?.from ?? at, to: at };
	if (purpose === 'undo') failRung(course);
	else if (purpose === 'last-resort' || rung === undefined) draft.run = undefined;
	else if (ending.kind === 'stopped') draft.run = { ...run, phase: { kind: 'stopped' } };
	else if (ending.kind === 'failed') afterFailure(course, rung, ending, at);
	else draft.run = { ...run, acted: true, phase: verifyingPhase(id, ending, at) };
}

function verifyingPhase(id: string, ending: Ended['ending'], from: number): Verifying {
	const undo = ending.kind === 'done' && ending.undo !== undefined ? { undo: ending.undo } : {};
	return { kind: 'verifying', id, from, interrupted: ending.kind === 'interrupted', ...undo };
}

function afterFailure(course: Course, rung: Rung, { error, retry }: Extract<Ended['ending'], { kind: 'failed' }>, at: number): void {
	const { draft, run } = course;
	if (!retry || run.tries >= rung.retry.attempts) failRung(course, error);
	else draft.run = { ...run, tries: run.tries + 1, phase: { kind: 'want', purpose: 'heal', notBefore: at + rung.retry.backoff } };
}

/** Looks whether the rung helped. Undefined: it did not, and the ladder goes on. */
export function verify(course: Course, phase: Verifying): Rest | undefined {
	const { policy, run } = course;
	const rung = policy.ladder[run.rung];
	if (rung === undefined) return undefined;
	return rung.verify === undefined ? verifyIncident(course, rung, phase) : verifyOwn(course, rung, phase);
}

/** Without a signal of its own the incident must clear; it has not. */
function verifyIncident(course: Course, rung: Rung, phase: Verifying): Rest | undefined {
	const { patient, desk, run, policy, draft } = course;
	if (policy.when.kind !== 'incident') {
		draft.run = undefined;
		return rest('healed', `${rung.name} is done`);
	}
	const wait = `waiting for ${patient.incident.policy} to clear after ${rung.name}`;
	if (desk.snapshot.at - phase.from < rung.verifyWithin) return rest('verifying', wait);
	if (patient.held) return rest('verifying', `${wait}; nothing can be read of it now`);
	const wanted = wantedOf(patient, desk);
	const graver = SEVERITIES.indexOf(patient.incident.severity) > SEVERITIES.indexOf(run.incident.severity);
	const worse = graver || (wanted !== undefined && isWorse(wanted, run.before, patient.incident.value));
	return verifyFailed(course, rung, phase, `the incident did not clear within ${formatDuration(rung.verifyWithin)}`, worse);
}

function verifyOwn(course: Course, rung: Rung, phase: Verifying): Rest | undefined {
	const { desk, draft, run, patient } = course;
	if (rung.verify === undefined) return undefined;
	const { at, series, trigger } = desk.snapshot;
	const late = at - phase.from >= rung.verifyWithin;
	const wait = `verifying ${rung.name}`;
	// An outcome wakes a tick before anything was measured anew: what it would see is the world before the act.
	if (trigger === 'wake' && !late) return rest('verifying', wait);
	const found = check(rung.verify, patient.incident.labels, series, at);
	if (found.kind === 'good') {
		draft.run = { ...run, phase: { kind: 'settled' } };
		draft.healed = { at, do: rung.action.do };
		return rest('healed', `${rung.name} helped, its verify signal says so; the incident lasts`);
	}
	if (!late) return rest('verifying', wait);
	if (found.kind === 'unknown') return rest('verifying', `${wait}: ${found.text}`);
	return verifyFailed(course, rung, phase, found.text, isWorse(rung.verify.condition, run.before, found.value));
}

/** Worse: the rung is taken back first. Interrupted: whether it was done is not known, so it is done again if it may be. */
function verifyFailed(course: Course, rung: Rung, phase: Verifying, why: string, worse: boolean): undefined {
	const { draft, run, desk, notes } = course;
	const { at } = desk.snapshot;
	if (worse && rung.undo !== 'none' && !phase.interrupted) {
		notes.push(`${rung.name} made it worse: ${why}`);
		draft.run = { ...run, phase: { kind: 'want-undo', of: phase.id, ...(phase.undo === undefined ? {} : { undo: phase.undo }) } };
	} else if (phase.interrupted && rung.action.idempotent) {
		notes.push(`whether ${rung.name} was done before the engine stopped is not known; it is done again`);
		draft.run = beginRung(run, run.rung, at);
	} else failRung(course, why);
	return undefined;
}

/** Its own verify signal said good and the incident lasts: as long as both hold, nothing more is done. */
export function settled(course: Course): Rest | undefined {
	const { desk, policy, run, patient } = course;
	const rung = policy.ladder[run.rung];
	if (rung?.verify === undefined) return undefined;
	const found = check(rung.verify, patient.incident.labels, desk.snapshot.series, desk.snapshot.at);
	if (found.kind !== 'bad') return rest('healed', `${rung.name} helped, its verify signal says so; the incident lasts`);
	failRung(course, found.text);
	return undefined;
}
