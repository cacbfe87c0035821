import type { Happened } from '../model/action.ts';
import type { Decision } from '../model/decision.ts';
import type { Incident } from '../model/incident.ts';
import type { Mode } from '../model/mode.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { settle } from './guard/memory.ts';
import { byName } from './index-by-name.ts';
import type { Memory, ThresholdMemory } from './memory.ts';
import { createBoard } from './playbook/board.ts';
import { withHelp } from './playbook/calls.ts';
import { judgePlaybooks } from './playbook/judge.ts';
import { takeOutcome } from './playbook/outcome.ts';
import type { PolicySet } from './policy-set.ts';
import { at } from './record.ts';
import { judgeScaling, takeStep } from './scaling/judge.ts';
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
	const board = createBoard({ set, snapshot, memory: { ...memory, thresholds: thresholds.memory }, incidents, ...scope });
	const playbooks = judgePlaybooks(set, { ...memory, thresholds: thresholds.memory }, scope.agent, board);
	const scaling = judgeScaling(set.scaling, memory.knobs, board, memory.turn);
	const own = byName(set.thresholds);
	return {
		decisions: [...thresholds.decisions, ...playbooks.decisions, ...scaling.decisions],
		incidents: incidents.filter(({ policy }) => own.has(policy)),
		memory: {
			...memory,
			at: snapshot.at,
			thresholds: thresholds.memory,
			playbooks: playbooks.playbooks,
			heard: playbooks.heard,
			turn: memory.turn + 1,
			help: withHelp(memory.help, board.asked(), snapshot.at),
			knobs: scaling.knobs,
			queue: board.queue(),
			guards: board.guards(),
		},
	};
}

function judgeThresholds(set: PolicySet, snapshot: Snapshot, before: Memory['thresholds']) {
	const moment = { at: snapshot.at, counts: snapshot.trigger === 'interval' };
	const news = new Map<string, ThresholdMemory | undefined>();
	const latest = (name: string) => (news.has(name) ? news.get(name) : at(before, name));
	const decisions: Decision[] = [];
	for (const policy of inhibitionOrder(set.thresholds)) {
		const known = at(before, policy.name);
		if (policy.mode === 'off') {
			if (known !== undefined) news.set(policy.name, undefined);
			continue;
		}
		const tick = judgeThreshold(policy, known ?? NO_SUBJECTS, snapshot.series, moment, mutingOf(policy, latest));
		decisions.push(...tick.decisions);
		if (tick.memory !== known) news.set(policy.name, tick.memory);
	}
	return { decisions, memory: news.size === 0 ? before : merged(before, news) };
}

const NO_SUBJECTS: ThresholdMemory = {};

function merged(before: Memory['thresholds'], news: ReadonlyMap<string, ThresholdMemory | undefined>): Memory['thresholds'] {
	const entries = new Map<string, ThresholdMemory | undefined>([...Object.entries(before), ...news]);
	return Object.fromEntries([...entries].flatMap(([name, subjects]) => (subjects === undefined ? [] : [[name, subjects]])));
}

function firing(thresholds: Memory['thresholds']): readonly Incident[] {
	return Object.entries(thresholds).flatMap(([name, subjects]) => Object.values(subjects).flatMap((subject) => incidentsOf(name, subject)));
}

/** Takes in how actions ended. An outcome that the memory does not wait for is one that it slept through: it is taken all the same. */
export function remember(memory: Memory, happened: readonly Happened[]): Memory {
	if (happened.length === 0) return memory;
	const playbooks = happened.filter(({ action }) => action.knob === undefined).reduce(takeOutcome, memory.playbooks);
	return { ...memory, playbooks, knobs: happened.reduce(takeStep, memory.knobs), guards: settle(memory.guards, happened) };
}
