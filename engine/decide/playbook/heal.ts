import type { Phase, Run } from '../memory.ts';
import { keyOf } from '../reading.ts';
import { act } from './act.ts';
import { barrierTo, stopSign, unseconded } from './barrier.ts';
import type { Patient } from './desk.ts';
import { type Case, type Course, type Rest, rest } from './draft.ts';
import { beginRung, countFailure, isLost, nextRung, pauseText, strike } from './ladder.ts';
import { watchRival } from './rival.ts';
import { underWay } from './under-way.ts';
import { valueBefore } from './verify.ts';
import { afterEnd, settled, verify } from './verifying.ts';

/** A heal that lasted less was none. The supervisor's own bound: a service that ran for a second is restarted without a pause. */
const RELAPSE_MS = 1_000;

/** An incident holds: on with the ladder, until there is something to wait for. */
export function heal(about: Case, patient: Patient): Rest {
	const { draft, policy } = about;
	watchRival(about, patient);
	relapse(about);
	draft.healthySince = undefined;
	// Each round ends at a wait or comes a phase further; a rung has four phases.
	for (let rounds = 4 * policy.ladder.length + 8; rounds > 0; rounds--) {
		const { run } = draft;
		const resting = run === undefined ? start(about, patient) : step({ ...about, run, patient });
		if (resting !== undefined) return resting;
		if (draft.run === undefined && policy.when.kind !== 'incident') return rest('exhausted', 'nothing helped; a call is answered once');
	}
	return rest('waiting', 'the ladder is longer than one tick');
}

/** The last heal held for less than a moment: it counts as failed after all. */
function relapse(about: Case): void {
	const { draft, desk, notes } = about;
	const { healed, run } = draft;
	if (healed === undefined || run !== undefined) return;
	draft.healed = undefined;
	const { at } = desk.snapshot;
	if (at - healed.at >= RELAPSE_MS) return;
	notes.push(`the incident was back ${at - healed.at} ms after ${healed.do} had healed it`);
	countFailure(about, healed.do, at);
	strike(about, at);
}

function start(about: Case, patient: Patient): Rest | undefined {
	const { draft, desk, policy } = about;
	const { at } = desk.snapshot;
	const run = { incident: patient.incident, acted: false };
	// A call comes once: what waits is the run, not the call.
	if (policy.when.kind !== 'incident') {
		draft.run = beginRung(run, 0, at);
		return undefined;
	}
	// When its turn comes at last, it is for the rung that waited; a pause is cut short.
	const due = desk.due(policy.name, about.target);
	const waited = due === undefined ? -1 : policy.ladder.findIndex(({ action }) => action.do === due.spent.do);
	const rung = nextRung(about, Math.max(0, waited));
	if (rung === undefined) return rest('frozen', `${draft.frozen.join(', ')} proved futile; frozen until the incident clears`);
	if (waited < 0 && draft.waitUntil !== undefined && at < draft.waitUntil) {
		const escalated = draft.escalatedFor === patient.incident.startsAt;
		return rest(escalated ? 'exhausted' : 'backing-off', `nothing helped; again ${pauseText(about)} after the last failure`);
	}
	draft.waitUntil = undefined;
	const barrier = barrierTo(about, patient);
	if (barrier !== undefined) return barrier;
	draft.run = beginRung(run, rung, at);
	return undefined;
}

function step(course: Course): Rest | undefined {
	const { run, patient, desk } = course;
	const { phase } = run;
	if (phase.kind !== 'acting' && phase.kind !== 'ended' && isOther(run, patient)) return conclude(course);
	switch (phase.kind) {
		case 'acting':
			if (!isLost(course)) return underWay(course, phase, 'waiting for the action to end');
			course.draft.run = { ...run, phase: { kind: 'ended', purpose: phase.purpose, id: phase.id, at: desk.snapshot.at, ending: LOST } };
			return undefined;
		case 'ended':
			afterEnd(course, phase);
			return undefined;
		case 'verifying':
			return stopped(course) ?? verify(course, phase);
		case 'settled':
			return settled(course);
		case 'stopped':
			return rest('stopped', 'ended by `stopWhen`; nothing more for this incident');
		case 'want':
			if (desk.snapshot.at < phase.notBefore) return stopped(course) ?? rest('backing-off', `attempt ${run.tries} follows a pause`);
			return stopped(course) ?? barrierTo(course, patient) ?? unseconded(course, run.rung, patient) ?? actMeasured(course, phase);
		case 'want-undo':
			return act(course, phase);
	}
}

const LOST = { kind: 'interrupted' } as const;
/** A run that has acted ends where `stopWhen` holds; one that has not waits. */
function stopped(course: Course): Rest | undefined {
	const { draft, run, policy, patient, desk } = course;
	if (!run.acted || stopSign(policy, patient.incident, desk) !== 'holds') return undefined;
	draft.run = { ...run, phase: { kind: 'stopped' } };
	return rest('stopped', 'ended by `stopWhen`; nothing more for this incident');
}

/** What the rung will be measured by is looked at before its first attempt. */
function actMeasured(course: Course, phase: Extract<Phase, { kind: 'want' }>): Rest | undefined {
	const { patient, desk, policy, run, draft } = course;
	const before = run.before ?? valueBefore(policy.ladder[run.rung]?.verify, patient, desk);
	const measured: Run = { ...run, ...(before === undefined ? {} : { before }) };
	draft.run = measured;
	return act({ ...course, run: measured }, phase);
}

/** The run's own incident is over while another one holds for the target: that one gets a run of its own. */
function isOther({ incident }: Run, patient: Patient): boolean {
	return incident.policy !== patient.incident.policy || keyOf(incident.labels) !== keyOf(patient.incident.labels);
}

function conclude({ draft, run, notes, desk, target, policy }: Course): undefined {
	draft.run = undefined;
	desk.release(target, policy.name);
	notes.push(`${run.incident.policy} cleared for ${keyOf(run.incident.labels)}`);
	return undefined;
}
