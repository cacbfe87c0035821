import { evaluate, remember } from '../../decide/evaluate.ts';
import { emptyMemory, type Memory } from '../../decide/memory.ts';
import type { PolicySet } from '../../decide/policy-set.ts';
import type { Recording, Slice } from '../../history/recording.ts';
import type { Action, Happened, Outcome } from '../../model/action.ts';
import { createWindows, type Windows } from '../../promql/store/windows.ts';
import { type AgentPlan, planAgents } from '../agents.ts';
import { reachOf, settleTimeOf } from '../reach.ts';
import { RecordingFeed } from './feed.ts';
import { type ActionRow, type AlertRow, Ledger } from './ledger.ts';
import { gridTimeline, sampleTimeline, type Timeline } from './timeline.ts';

export interface ReplayParts {
	readonly recording: Recording;
	readonly set: PolicySet;
	/** Labels of the host, for guardrails. */
	readonly host: Readonly<Record<string, string>>;
	/** Evaluates nothing after it, epoch ms. */
	readonly until?: number;
	/** What an action would come to; nothing is done. */
	rehearse(action: Action): Outcome;
	/** Called after every slice of the recording. */
	onProgress?(progress: ReplayStats & { readonly at: number }): void;
}

export interface ReplayStats {
	/** Evaluations of an agent's policies. */
	readonly ticks: number;
	/** Of Thresholds, one for each policy and tick. */
	readonly evaluations: number;
	readonly samples: number;
}

export interface Replayed {
	readonly alerts: readonly AlertRow[];
	readonly actions: readonly ActionRow[];
	readonly stats: ReplayStats;
}

/**
 * What the policies would have done over a recording: the one evaluator with its true state, cooldowns and guardrails, actions
 * rehearsed. Evaluates at the agents' intervals; without an Agent in the set whenever the recording has samples. Where nothing
 * was recorded for longer than anything can take to settle, time is jumped over.
 */
export async function replay(parts: ReplayParts): Promise<Replayed> {
	return new Replay(parts).run();
}

class Replay {
	readonly #parts: ReplayParts;
	readonly #plans: readonly AgentPlan[];
	readonly #windows: Windows;
	readonly #feed: RecordingFeed;
	readonly #ledger = new Ledger();
	readonly #reach: number;
	readonly #settleTime: number;
	#timeline: Timeline | undefined;
	#memory: Memory = emptyMemory;
	#ticks = 0;
	#evaluations = 0;
	#samples = 0;

	constructor(parts: ReplayParts) {
		this.#parts = parts;
		this.#plans = planAgents(parts.set, 'enforce');
		this.#reach = reachOf(parts.set);
		this.#settleTime = settleTimeOf(parts.set);
		this.#windows = createWindows({ retention: this.#reach });
		this.#feed = new RecordingFeed(this.#windows);
	}

	async run(): Promise<Replayed> {
		const { recording, until, onProgress } = this.#parts;
		let seen = Number.NEGATIVE_INFINITY;
		for await (const slice of recording.slices(until === undefined ? {} : { to: until })) {
			this.#timeline ??= this.#createTimeline(slice.from);
			this.#evaluateBefore(Math.min(slice.from, seen + this.#settleTime));
			this.#timeline.skipTo(slice.from);
			this.#windows.prune(slice.from - this.#reach);
			this.#take(slice);
			seen = lastTime(slice);
			this.#evaluateBefore(Math.min(slice.to, seen + this.#settleTime));
			onProgress?.({ ...this.#stats(), at: slice.to });
		}
		this.#evaluateLast(seen);
		return { alerts: this.#ledger.alerts, actions: this.#ledger.actions, stats: this.#stats() };
	}

	#createTimeline(start: number): Timeline {
		if (this.#parts.set.agents.length > 0) return gridTimeline(this.#plans, start);
		return sampleTimeline(this.#plans, () => this.#feed.nextArrival);
	}

	#take(slice: Slice): void {
		this.#feed.add(slice);
		for (const { times } of slice.series) this.#samples += times.length;
	}

	/** Every agent evaluates once more at or after the last sample, so that none goes unseen. */
	#evaluateLast(seen: number): void {
		const { set, until = Number.POSITIVE_INFINITY } = this.#parts;
		const slowest = set.agents.length === 0 ? Number.POSITIVE_INFINITY : Math.max(0, ...this.#plans.map(({ interval }) => interval));
		this.#evaluateBefore(Math.min(seen + slowest, until + 1));
	}

	#evaluateBefore(before: number): void {
		for (let due = this.#timeline?.due(before); due !== undefined; due = this.#timeline?.due(before)) {
			this.#feed.deliver(due.at);
			for (const plan of due.plans) this.#evaluate(plan, due.at);
		}
	}

	#evaluate(plan: AgentPlan, at: number): void {
		const { host } = this.#parts;
		const snapshot = { at, trigger: 'interval', series: this.#windows, host, stopped: false, approvals: [] } as const;
		const { decisions, incidents, memory } = evaluate(plan.set, snapshot, this.#memory, { agent: plan.name, mode: plan.mode });
		this.#ticks += 1;
		this.#evaluations += plan.set.thresholds.length;
		this.#memory = memory;
		this.#ledger.see(plan.set.thresholds, incidents, at);
		const wanted = decisions.flatMap((decision) => (decision.kind === 'threshold' ? [] : decision.actions));
		this.#ledger.take(wanted);
		const happened: Happened[] = [];
		for (const { action, verdict } of wanted) {
			if (verdict.kind !== 'allow' && verdict.kind !== 'clamp') continue;
			happened.push({ action, at, outcome: this.#parts.rehearse(action) });
		}
		this.#memory = remember(this.#memory, happened);
	}

	#stats(): ReplayStats {
		return { ticks: this.#ticks, evaluations: this.#evaluations, samples: this.#samples };
	}
}

function lastTime({ series }: Slice): number {
	return series.reduce((last, { times }) => Math.max(last, times.at(-1) ?? last), Number.NEGATIVE_INFINITY);
}
