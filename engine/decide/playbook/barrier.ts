import type { Incident } from '../../model/incident.ts';
import type { TargetMemory, Wanting } from '../memory.ts';
import type { PlaybookPolicy } from '../policy-set.ts';
import { read } from '../reading.ts';
import type { Desk, Patient } from './desk.ts';
import { type Case, type Rest, rest } from './draft.ts';
import { agreeing, presenceOf } from './verify.ts';

/** Why nothing may be begun for this target now. */
export function barrierTo(about: Case, patient: Patient): Rest | undefined {
	const { target, policy, desk, draft } = about;
	const why =
		muted(patient) ??
		standingDown(draft.standDownUntil, desk) ??
		unjudgedStop(policy, patient, desk) ??
		root(policy, desk) ??
		dependency(target, patient, desk) ??
		held(about, patient);
	return why === undefined ? undefined : rest('waiting', why);
}

function muted({ inhibitedBy, held }: Patient): string | undefined {
	if (inhibitedBy !== undefined) return `the incident is muted by ${inhibitedBy}`;
	return held ? 'nothing can be read of the incident now, so nothing is begun' : undefined;
}

function standingDown(until: number | undefined, { snapshot }: Desk): string | undefined {
	return until !== undefined && snapshot.at < until ? 'somebody else restarted it; standing down until ten minutes after' : undefined;
}

function unjudgedStop(policy: PlaybookPolicy, patient: Patient, desk: Desk): string | undefined {
	switch (stopSign(policy, patient.incident, desk)) {
		case 'holds':
			return '`stopWhen` holds';
		case 'unknown':
			return '`stopWhen` cannot be judged, so nothing is begun';
		case 'clear':
			return undefined;
	}
}

/** Does `stopWhen` hold for the incident? Anything that it gives counts, as in an alerting rule; of a number, all but 0. */
export function stopSign({ stopWhen }: PlaybookPolicy, incident: Incident, { snapshot }: Desk): 'holds' | 'clear' | 'unknown' {
	if (stopWhen === undefined) return 'clear';
	const readout = read(stopWhen, snapshot.series, snapshot.at);
	if (readout.kind === 'failed') return 'unknown';
	const found = agreeing(readout.elements.values(), incident.labels);
	if (found.some(({ value }) => stopWhen.type === 'vector' || value !== 0)) return 'holds';
	if (found.length > 0 || presenceOf(stopWhen, incident.labels, snapshot.series, snapshot.at) === 'value') return 'clear';
	return 'unknown';
}

/** The root first: what the playbooks named in `after` heal is over. */
function root({ after }: PlaybookPolicy, desk: Desk): string | undefined {
	const busy = after.find((name) => [...desk.targets(name).values()].some(({ healthySince }) => healthySince === undefined));
	return busy === undefined ? undefined : `${busy} comes first`;
}

/** A service waits while one that it depends on is being healed; not while that one cannot be: then waiting would help nobody. */
function dependency(target: string, { incident }: Patient, desk: Desk): string | undefined {
	const first = desk.service(target) ?? desk.service(incident.labels.service ?? '');
	if (first === undefined) return undefined;
	const seen = new Set([first.name]);
	for (const name of seen) {
		if (name !== first.name && (desk.wants(name) || desk.known(name).some(isBeingHealed)))
			return `it depends on ${name}, which is being healed`;
		for (const dependency of desk.service(name)?.service.dependsOn ?? []) seen.add(dependency);
	}
	return undefined;
}

function isBeingHealed({ state, run }: TargetMemory): boolean {
	return run !== undefined && (state === 'acting' || state === 'verifying' || state === 'backing-off');
}

/** One actor at a time; among those that wait for it the gravest is next, then the agent of most priority, then by name; but see `goesBefore`. */
function held({ target, policy, desk, draft }: Case, { incident }: Patient): string | undefined {
	const { at } = desk.snapshot;
	const since = desk.targets(policy.name).get(target)?.wanting?.since ?? at;
	const wanting: Wanting = { at, since, severity: incident.severity, priority: desk.priority, acts: policy.mode === 'enforce' };
	const holder = desk.holder(target, policy.name);
	const first = holder ?? desk.contender(target, policy.name, wanting);
	if (first === undefined) return undefined;
	draft.wanting = wanting;
	return holder === undefined ? `${target} goes to ${first} first` : `${target} is held by ${first}`;
}

/** A rung that cannot be undone needs as many observations as the policy asks for. */
export function unseconded({ policy, desk }: Case, rung: number, { incident }: Patient): Rest | undefined {
	const action = policy.ladder[rung]?.action;
	if (policy.observations <= 1 || action === undefined || action.reversible || action.do.startsWith('notify/')) return undefined;
	const count = desk.observations(incident);
	if (count >= policy.observations) return undefined;
	return rest(
		'waiting',
		`${action.do} needs ${policy.observations} independent observations, and there ${count === 1 ? 'is' : 'are'} ${count}`,
	);
}
