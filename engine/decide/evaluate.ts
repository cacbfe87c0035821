import type { Action, Happened } from '../model/action.ts';
import type { Decision } from '../model/decision.ts';
import type { Incident } from '../model/incident.ts';
import type { Mode } from '../model/mode.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Judgement, judge } from './guard/judge.ts';
import { type GuardMemory, settle } from './guard/memory.ts';
import type { Memory, ThresholdMemory } from './memory.ts';
import type { Desk } from './playbook/desk.ts';
import { judgePlaybooks } from './playbook/judge.ts';
import { takeOutcome } from './playbook/outcome.ts';
import { targetsOf } from './playbook/patients.ts';
import type { PlaybookPolicy, PolicySet, ThresholdPolicy } from './policy-set.ts';
import { at } from './record.ts';
import { mutingOf } from './threshold/inhibition.ts';
import { judgeThreshold } from './threshold/judge.ts';
import { inhibitionOrder } from './threshold/order.ts';
import { incidentsOf } from './threshold/subject.ts';

/** Who evaluates. */
export interface Scope {
	/** Name of the agent. */
	readonly agent: string;
	/** The least of the engine's and the agent's mode. */
	readonly mode: Mode;
}

export interface Evaluation {
	/** Of every subject and every target, also of those for which nothing is done. */
	readonly decisions: readonly Decision[];
	/** All that fire after this tick, of this set's Thresholds. */
	readonly incidents: readonly Incident[];
	readonly memory: Memory;
}

/**
 * The one evaluator: live run, dry run, replay and tests all call this and nothing else decides. Pure: what it is given is never
 * changed, and the same input gives the same output. `set` holds the policies of one agent (see `scopeOf`), guardrails and
 * services whole; `memory` is the one memory of the engine, which its agents pass on from tick to tick. Evaluates at ascending
 * `snapshot.at`. It does not throw for what policies or telemetry hold: that becomes a decision.
 */
export function evaluate(set: PolicySet, snapshot: Snapshot, memory: Memory, scope: Scope): Evaluation {
	const thresholds = judgeThresholds(set, snapshot, memory.thresholds);
	const incidents = firing(thresholds.memory);
	let guards = memory.guards;
	const claims = holders(memory);
	const desk: Desk = {
		snapshot,
		...scope,
		judge(action, policy) {
			const judged = judgeAction(action, policy, set, snapshot, incidents, thresholds.memory, guards);
			guards = judged.memory;
			return judged;
		},
		holder(target, policy) {
			const holder = claims.get(target);
			return holder === policy ? undefined : holder;
		},
		claim: (target, policy) => claims.set(target, policy),
		threshold: (name) => byName(set.thresholds).get(name),
	};
	const judged = judgePlaybooks(set.playbooks, { ...memory, thresholds: thresholds.memory }, desk);
	const own = new Set(set.thresholds.map(({ name }) => name));
	return {
		decisions: [...thresholds.decisions, ...judged.decisions],
		incidents: incidents.filter(({ policy }) => own.has(policy)),
		memory: { ...memory, at: snapshot.at, thresholds: thresholds.memory, playbooks: judged.playbooks, guards },
	};
}

function judgeThresholds(set: PolicySet, snapshot: Snapshot, before: Memory['thresholds']) {
	const moment = { at: snapshot.at, counts: snapshot.trigger === 'interval' };
	const memory = new Map<string, ThresholdMemory>(Object.entries(before));
	const decisions: Decision[] = [];
	for (const policy of inhibitionOrder(set.thresholds)) {
		memory.delete(policy.name);
		if (policy.mode === 'off') continue;
		const tick = judgeThreshold(
			policy,
			at(before, policy.name) ?? {},
			snapshot.series,
			moment,
			mutingOf(policy, (name) => memory.get(name)),
		);
		decisions.push(...tick.decisions);
		memory.set(policy.name, tick.memory);
	}
	return { decisions, memory: Object.fromEntries(memory) };
}

const indexes = new WeakMap<readonly ThresholdPolicy[], ReadonlyMap<string, ThresholdPolicy>>();

function byName(policies: readonly ThresholdPolicy[]): ReadonlyMap<string, ThresholdPolicy> {
	const known = indexes.get(policies) ?? new Map(policies.map((policy) => [policy.name, policy]));
	indexes.set(policies, known);
	return known;
}

function firing(thresholds: Memory['thresholds']): readonly Incident[] {
	return Object.entries(thresholds).flatMap(([name, subjects]) => Object.values(subjects).flatMap((subject) => incidentsOf(name, subject)));
}

/** Targets that a playbook of any agent is at work on, and whose. */
function holders({ playbooks }: Memory): Map<string, string> {
	const held = new Map<string, string>();
	for (const [policy, targets] of Object.entries(playbooks)) {
		for (const [target, { run }] of Object.entries(targets)) if (run !== undefined && HOLDING.has(run.phase.kind)) held.set(target, policy);
	}
	return held;
}

const HOLDING: ReadonlySet<string> = new Set(['acting', 'ended', 'verifying', 'want-undo']);

function judgeAction(
	action: Action,
	policy: PlaybookPolicy,
	set: PolicySet,
	snapshot: Snapshot,
	incidents: readonly Incident[],
	thresholds: Memory['thresholds'],
	guards: GuardMemory,
): Judgement {
	const { name, labels, mode } = policy;
	return judge(
		action,
		{
			guardrails: set.guardrails,
			snapshot,
			policy: { name, labels, mode },
			incidents,
			services: set.services,
			targetsOf: () => targetsOf(policy, at(thresholds, policy.when.threshold) ?? {}, { snapshot }),
			signalOf: (threshold) => byName(set.thresholds).get(threshold)?.signal,
		},
		guards,
	);
}

/** Takes in how actions ended. An outcome that the memory does not wait for is one that it slept through: it is taken all the same. */
export function remember(memory: Memory, happened: readonly Happened[]): Memory {
	if (happened.length === 0) return memory;
	const playbooks = happened.reduce(takeOutcome, memory.playbooks);
	return { ...memory, playbooks, guards: settle(memory.guards, happened) };
}
