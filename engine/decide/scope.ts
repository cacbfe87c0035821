import type { Severity } from '../model/incident.ts';
import type { LevelMemory, Memory, SubjectMemory } from './memory.ts';
import type { AgentPolicy, PolicyMeta, PolicySet, ThresholdPolicy } from './policy-set.ts';
import { shiftLevel } from './threshold/level.ts';

/** What one agent evaluates: each policy has exactly one agent; guardrails, services, sources and agents stay whole. */
export function scopeOf(set: PolicySet, { name }: Pick<AgentPolicy, 'name'>): PolicySet {
	if (set.agents.length === 0) return set;
	const ranked = rank(set.agents);
	const isOwn = (policy: PolicyMeta) => agentOf(policy, ranked)?.name === name;
	const foreign = set.thresholds.filter((threshold) => !isOwn(threshold));
	const [thresholds, playbooks, scaling] = [set.thresholds.filter(isOwn), set.playbooks.filter(isOwn), set.scaling.filter(isOwn)];
	return { ...set, thresholds, playbooks, scaling, foreign };
}

/** Where several agents take a domain: the one that names it before one that takes all, then the greater priority, then by name. */
function agentOf({ labels }: PolicyMeta, ranked: readonly AgentPolicy[]): AgentPolicy | undefined {
	const { domain } = labels;
	const named = domain === undefined ? undefined : ranked.find(({ domains }) => domains.includes(domain));
	return named ?? ranked.find(({ domains }) => domains.includes('*'));
}

function rank(agents: readonly AgentPolicy[]): readonly AgentPolicy[] {
	return [...agents].sort((a, b) => b.priority - a.priority || (a.name < b.name ? -1 : 1));
}

/** The memory without policies that the set no longer has. To be called when a revision is applied. */
export function retain(memory: Memory, set: PolicySet): Memory {
	const keep = <T>(record: Readonly<Record<string, T>>, policies: readonly PolicyMeta[]) => {
		const names = new Set(policies.map(({ name }) => name));
		return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
	};
	const { thresholds, playbooks, heard, knobs, queue } = memory;
	const acting = new Set([...set.playbooks, ...set.scaling].map(({ name }) => name));
	return {
		...memory,
		thresholds: keep(thresholds, set.thresholds),
		playbooks: keep(playbooks, set.playbooks),
		heard: keep(heard, set.playbooks),
		knobs: keep(knobs, set.scaling),
		queue: queue.filter(({ spent }) => acting.has(spent.policy)),
	};
}

/** Prometheus' bounds for the restoration of `for`: after a longer outage it begins anew, and what is near its end waits for this long. */
const OUTAGE_TOLERANCE_MS = 3_600_000;
const FOR_GRACE_MS = 600_000;

/**
 * The memory after a restart at `at`. The time in between counts for nothing: clocks of `for` and `keepFiringFor` go on from where
 * they stood. A `for` of ten minutes or more is restored as Prometheus restores it: forgotten after an outage of over an hour, and
 * not over sooner than ten minutes from now.
 */
export function resume(memory: Memory, set: PolicySet, at: number): Memory {
	const outage = at - memory.at;
	if (memory.at === 0 || outage <= 0) return memory;
	const policies = new Map(set.thresholds.map((policy) => [policy.name, policy]));
	const thresholds = Object.entries(memory.thresholds).map(([name, subjects]) => {
		const policy = policies.get(name);
		const resumed = Object.entries(subjects).map(([key, subject]) => [key, resumeSubject(subject, policy, outage, at)] as const);
		return [name, Object.fromEntries(resumed)] as const;
	});
	return { ...memory, thresholds: Object.fromEntries(thresholds) };
}

function resumeSubject(subject: SubjectMemory, policy: ThresholdPolicy | undefined, outage: number, at: number): SubjectMemory {
	const levels = (Object.entries(subject.levels) as [Severity, LevelMemory][]).flatMap(([severity, level]) => {
		const length = policy?.levels.find((found) => found.severity === severity)?.for ?? 0;
		if (level.state !== 'pending' || length < FOR_GRACE_MS) return [[severity, shiftLevel(level, outage)] as const];
		if (outage > OUTAGE_TOLERANCE_MS) return [];
		const activeAt = Math.max(level.activeAt + outage, at + FOR_GRACE_MS - length);
		return [[severity, { ...level, activeAt }] as const];
	});
	const held = subject.heldSince === undefined ? {} : { heldSince: subject.heldSince + outage };
	return { ...subject, ...held, levels: Object.fromEntries(levels) };
}
