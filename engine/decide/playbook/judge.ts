import type { PlaybookDecision } from '../../model/decision.ts';
import { SEVERITIES } from '../../model/incident.ts';
import type { Memory, TargetMemory } from '../memory.ts';
import type { PlaybookPolicy } from '../policy-set.ts';
import { keyOf } from '../reading.ts';
import { at } from '../record.ts';
import type { Desk, Patient } from './desk.ts';
import { roundOf } from './patients.ts';
import { stepTarget, type Visit } from './step.ts';

export interface PlaybooksTick {
	readonly decisions: readonly PlaybookDecision[];
	readonly playbooks: Memory['playbooks'];
}

/** All targets of these playbooks, one tick on: the gravest first, then by name, so that each tick's conflicts end the same way. */
export function judgePlaybooks(policies: readonly PlaybookPolicy[], memory: Memory, desk: Desk): PlaybooksTick {
	const decisions: PlaybookDecision[] = [];
	const visits: Visit[] = [];
	for (const policy of policies) {
		if (policy.mode === 'off') continue;
		const { patients, lost } = roundOf(policy, memory.thresholds, desk);
		decisions.push(...lost.map(({ patient, error }) => lostDecision(policy, patient, error)));
		visits.push(...visitsOf(policy, patients, at(memory.playbooks, policy.name) ?? {}, memory.thresholds));
	}
	const remembered = new Map<string, [string, TargetMemory][]>();
	for (const visit of visits.sort(compare)) {
		const { decision, memory: kept } = stepTarget(visit, desk);
		decisions.push(decision);
		if (kept === undefined) continue;
		const targets = remembered.get(visit.policy.name) ?? [];
		targets.push([visit.target, kept]);
		remembered.set(visit.policy.name, targets);
	}
	const own = new Set(policies.map(({ name }) => name));
	const others = Object.entries(memory.playbooks).filter(([name]) => !own.has(name));
	const mine = [...remembered].map(([name, targets]) => [name, Object.fromEntries(targets)] as const);
	return { decisions, playbooks: Object.fromEntries([...others, ...mine]) };
}

function visitsOf(
	policy: PlaybookPolicy,
	patients: ReadonlyMap<string, Patient>,
	memory: Readonly<Record<string, TargetMemory>>,
	thresholds: Memory['thresholds'],
): readonly Visit[] {
	const targets = new Set([...Object.keys(memory), ...patients.keys()]);
	if (targets.size === 0) return [];
	const live = liveStarts(at(thresholds, policy.when.threshold) ?? {});
	return [...targets].map((target) => {
		const [before, patient] = [at(memory, target), patients.get(target)];
		return { policy, target, live, ...(before === undefined ? {} : { before }), ...(patient === undefined ? {} : { patient }) };
	});
}

function liveStarts(memory: Memory['thresholds'][string]): ReadonlySet<number> {
	const levels = Object.values(memory).flatMap((subject) => Object.values(subject.levels));
	return new Set(levels.flatMap(({ firedAt, state }) => (firedAt === undefined || state === 'inactive' ? [] : [firedAt])));
}

function compare(a: Visit, b: Visit): number {
	const gravity = ({ patient }: Visit) => (patient === undefined ? -1 : SEVERITIES.indexOf(patient.incident.severity));
	return gravity(b) - gravity(a) || compareText(a.policy.name, b.policy.name) || compareText(a.target, b.target);
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

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
