import { performance } from 'node:perf_hooks';
import { type Evaluation, evaluate } from '../decide/evaluate.ts';
import { changedBreakers } from '../decide/guard/breaker.ts';
import type { Memory } from '../decide/memory.ts';
import type { Judged } from '../model/action.ts';
import type { Clock } from '../model/clock.ts';
import type { IncidentRecord } from '../model/incident.ts';
import type { JournalEvent } from '../model/journal.ts';
import type { Approval, BreakerReset, Event, Snapshot } from '../model/snapshot.ts';
import type { Windows } from '../promql/store/windows.ts';
import type { Trigger } from './agent-loop.ts';
import type { AgentPlan } from './agents.ts';
import type { Chronicle } from './chronicle.ts';
import type { Hand } from './hand.ts';
import type { Learning } from './learning.ts';
import type { Records } from './records.ts';

/** What a tick reads and writes. */
export interface TickParts {
	readonly clock: Clock;
	readonly windows: Windows;
	readonly chronicle: Chronicle;
	readonly records: Records;
	readonly hand: Hand;
	readonly learning: Learning;
	readonly host: Readonly<Record<string, string>>;
	/** What spans ticks; one for all agents. */
	memory: Memory;
	/** Instant of the last one, epoch ms. */
	lastAt: number;
	/** Ticks of all agents since the start. */
	ticks: number;
	stopped(): boolean;
	approvals(): readonly Approval[];
	resets(): readonly BreakerReset[];
	events(at: number): readonly Event[];
}

export interface Ticked {
	readonly at: number;
	/** Time that judging took. */
	readonly seconds: number;
	/** Decisions that came out otherwise than at the tick before. */
	readonly changed: number;
	/** Resolves when everything that the tick wanted has ended. */
	readonly acted: Promise<void>;
}

/**
 * One turn of an agent's loop. Sensing goes on beside it and acting after it: nothing here waits, so one agent's tick can hold up
 * neither its own next one nor another agent.
 */
export function tick(parts: TickParts, plan: AgentPlan, trigger: Trigger): Ticked {
	const began = performance.now();
	const snapshot = look(parts, trigger);
	const { guards } = parts.memory;
	const evaluation = decide(parts, plan, snapshot);
	const incidents = keep(parts, plan, snapshot, evaluation);
	const breakers = changedBreakers(guards, evaluation.memory.guards);
	const news = { ...(incidents.length > 0 && { incidents }), ...(breakers && { breakers }) };
	const changed = journal(parts, plan, snapshot, evaluation, news);
	parts.hand.stop(aborted(evaluation));
	const acted = parts.hand.take(wanted(evaluation));
	return { at: snapshot.at, seconds: (performance.now() - began) / 1000, changed, acted };
}

/** Reads the clock, once. No two ticks share an instant: history says by instants which samples a tick could see. */
function look(parts: TickParts, trigger: Trigger): Snapshot {
	parts.lastAt = Math.max(parts.clock.now(), parts.lastAt + 1);
	// Before anything is judged: a Threshold reads in this tick what a detector says of this tick's samples.
	parts.learning.step(parts.windows, parts.lastAt);
	return {
		at: parts.lastAt,
		trigger,
		series: parts.windows,
		host: parts.host,
		stopped: parts.stopped(),
		approvals: parts.approvals(),
		resets: parts.resets(),
		events: parts.events(parts.lastAt),
	};
}

function decide(parts: TickParts, plan: AgentPlan, snapshot: Snapshot): Evaluation {
	const evaluation = evaluate(plan.set, snapshot, parts.memory, { agent: plan.name, mode: plan.mode });
	parts.memory = evaluation.memory;
	parts.ticks += 1;
	return evaluation;
}

/** For people: the latest decisions, and the incidents that this tick began or ended. */
function keep(parts: TickParts, { name, set }: AgentPlan, { at }: Snapshot, evaluation: Evaluation): readonly IncidentRecord[] {
	const own = new Set(set.thresholds.map((threshold) => threshold.name));
	return parts.records.see(name, evaluation.decisions, evaluation.incidents, own, at);
}

/** Every tick leaves an entry: what changed is told, what held is counted. */
function journal(
	parts: TickParts,
	plan: AgentPlan,
	{ at, trigger }: Snapshot,
	{ decisions }: Evaluation,
	news: Pick<Extract<JournalEvent, { kind: 'tick' }>, 'incidents' | 'breakers'>,
): number {
	const changed = decisions.filter((decision) => decision.changed);
	const event = {
		kind: 'tick',
		tick: parts.ticks,
		agent: plan.name,
		trigger,
		revision: plan.set.revision,
		decisions: changed,
		held: decisions.length - changed.length,
		...news,
	} as const;
	parts.chronicle.append(event, at);
	return changed.length;
}

function wanted({ decisions }: Evaluation): readonly Judged[] {
	return decisions.flatMap((decision) => (decision.kind === 'threshold' ? [] : decision.actions));
}

function aborted({ decisions }: Evaluation): readonly string[] {
	return decisions.flatMap((decision) => (decision.kind === 'playbook' && decision.aborts !== undefined ? [decision.aborts] : []));
}
