import type { PlaybookDecision } from '../../model/decision.ts';
import { SEVERITIES } from '../../model/incident.ts';
import type { Memory, TargetMemory } from '../memory.ts';
import type { PlaybookPolicy, PolicySet } from '../policy-set.ts';
import { keyOf } from '../reading.ts';
import { at } from '../record.ts';
import { callsOf } from './calls.ts';
import { isOverdue } from './claims.ts';
import type { Desk, Patient } from './desk.ts';
import { incidentsFor, type Round, roundOf } from './patients.ts';
import { playbookRanks, serviceRanks } from './ranks.ts';
import { stepTarget, type Visit } from './step.ts';

export interface PlaybooksTick {
	readonly decisions: readonly PlaybookDecision[];
	readonly playbooks: Memory['playbooks'];
	readonly heard: Memory['heard'];
}

/**
 * All targets of these playbooks, one tick on: what others depend on first, then the gravest, then by name, so that conflicts
 * end the same way each time. `memory` holds the Thresholds as of this tick.
 */
export function judgePlaybooks(set: PolicySet, memory: Memory, agent: string, desk: Desk): PlaybooksTick {
	const decisions: PlaybookDecision[] = [];
	const visits: Visit[] = [];
	const heard: [string, number][] = [];
	for (const policy of set.playbooks) {
		if (policy.mode === 'off') continue;
		const known = at(memory.playbooks, policy.name) ?? NOTHING;
		const calls = callsOf(policy, desk.snapshot, memory, agent);
		if (calls.heard !== undefined) heard.push([policy.name, calls.heard]);
		const called = [...answering(policy, known), ...calls.incidents].map((incident): Patient => ({ incident, held: false }));
		const round = roundOf(policy, [...incidentsFor(policy, memory.thresholds), ...called], desk);
		decisions.push(...round.lost.map(({ patient, error }) => lostDecision(policy, patient, error)));
		visits.push(...visitsOf(policy, round, known, memory.thresholds));
	}
	const [overdue, fresh, parked] = split(visits.sort(orderOf(set)), desk);
	for (const visit of [...overdue, ...fresh, ...rotated(parked, memory.turn)]) {
		const { decision, memory: kept } = stepTarget(visit, desk);
		decisions.push(decision);
		desk.visited(visit.policy.name, visit.target, kept);
	}
	return {
		decisions,
		playbooks: playbooksAfter(set, memory, desk),
		heard: heard.length === 0 ? memory.heard : { ...memory.heard, ...Object.fromEntries(heard) },
	};
}

const NOTHING: Memory['playbooks'][string] = {};

/** Calls that are being answered: they last as long as their runs. */
function answering({ when }: PlaybookPolicy, known: Readonly<Record<string, TargetMemory>>) {
	if (when.kind === 'incident') return [];
	return Object.values(known).flatMap(({ run }) => (run === undefined ? [] : [run.incident]));
}

function visitsOf(
	policy: PlaybookPolicy,
	{ patients }: Round,
	known: Readonly<Record<string, TargetMemory>>,
	thresholds: Memory['thresholds'],
): readonly Visit[] {
	if (patients.size === 0 && known === NOTHING) return [];
	const targets = new Set([...Object.keys(known), ...patients.keys()]);
	const live = liveStarts(policy.when.kind === 'incident' ? (at(thresholds, policy.when.threshold) ?? {}) : {});
	return [...targets].map((target) => {
		const [before, patient] = [at(known, target), patients.get(target)];
		return { policy, target, live, ...(before === undefined ? {} : { before }), ...(patient === undefined ? {} : { patient }) };
	});
}

function liveStarts(memory: Memory['thresholds'][string]): ReadonlySet<number> {
	const levels = Object.values(memory).flatMap((subject) => Object.values(subject.levels));
	return new Set(levels.flatMap(({ firedAt, state }) => (firedAt === undefined || state === 'inactive' ? [] : [firedAt])));
}

function orderOf({ playbooks, services }: PolicySet): (a: Visit, b: Visit) => number {
	const [byAfter, byDependency] = [playbookRanks(playbooks), serviceRanks(services)];
	const gravity = ({ patient }: Visit) => (patient === undefined ? -1 : SEVERITIES.indexOf(patient.incident.severity));
	const depth = ({ target, patient }: Visit) => byDependency.get(target) ?? byDependency.get(patient?.incident.labels.service ?? '') ?? 0;
	return (a, b) =>
		(byAfter.get(a.policy.name) ?? 0) - (byAfter.get(b.policy.name) ?? 0) ||
		depth(a) - depth(b) ||
		gravity(b) - gravity(a) ||
		compareText(a.policy.name, b.policy.name) ||
		compareText(a.target, b.target);
}

/**
 * Whose turn it is at last comes first, the longest waiting before all. Those that were refused before come last, lest they take what
 * others need at every tick without ever using it.
 */
function split(
	visits: readonly Visit[],
	desk: Desk,
): readonly [overdue: readonly Visit[], fresh: readonly Visit[], parked: readonly Visit[]] {
	const since = new Map(visits.map((visit) => [visit, overdueSince(visit, desk)]));
	const overdue = visits.filter((visit) => since.get(visit) !== undefined).sort((a, b) => (since.get(a) ?? 0) - (since.get(b) ?? 0));
	const others = visits.filter((visit) => since.get(visit) === undefined);
	const isParked = ({ before }: Visit) => before?.state === 'denied' || before?.state === 'asking';
	return [overdue, others.filter((visit) => !isParked(visit)), others.filter(isParked)];
}

/** Since when it has waited for others, be it for the target or for what they used up, if that is too long. */
function overdueSince({ policy, target, before }: Visit, desk: Desk): number | undefined {
	const wanting = before?.wanting;
	return desk.due(policy.name, target)?.since ?? (wanting !== undefined && isOverdue(wanting) ? wanting.since : undefined);
}

/** Among those that were refused each has its turn at being first. */
function rotated(visits: readonly Visit[], turn: number): readonly Visit[] {
	const first = visits.length === 0 ? 0 : turn % visits.length;
	return [...visits.slice(first), ...visits.slice(0, first)];
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const NOBODY: ReadonlyMap<string, TargetMemory> = new Map();

function playbooksAfter(set: PolicySet, memory: Memory, desk: Desk): Memory['playbooks'] {
	const own = new Set(set.playbooks.map(({ name }) => name));
	const others = Object.entries(memory.playbooks).filter(([name]) => !own.has(name));
	const mine = set.playbooks.flatMap(({ name, mode }) => {
		const targets = mode === 'off' ? NOBODY : desk.targets(name);
		return targets.size === 0 ? [] : [[name, Object.fromEntries(targets)] as const];
	});
	return Object.fromEntries([...others, ...mine]);
}

function lostDecision(policy: PlaybookPolicy, { incident }: Patient, error: string): PlaybookDecision {
	return {
		kind: 'playbook',
		policy: policy.name,
		target: keyOf(incident.labels),
		state: 'waiting',
		since: incident.startsAt,
		because: { expression: incident.policy, text: `its target cannot be told: ${error}` },
		changed: false,
		actions: [],
	};
}
