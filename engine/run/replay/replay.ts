import type { Slice } from '../../history/recording.ts';
import { type AgentPlan, planAgents } from '../agents.ts';
import { settleTimeOf } from '../reach.ts';
import { permittedOf, type Replayed, type ReplayParts, Stage } from './stage.ts';
import { gridTimeline, sampleTimeline, type Timeline } from './timeline.ts';

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
	readonly #stage: Stage;
	readonly #settleTime: number;
	#timeline: Timeline | undefined;

	constructor(parts: ReplayParts) {
		this.#parts = parts;
		this.#plans = planAgents(parts.set, 'enforce');
		this.#stage = new Stage(parts);
		this.#settleTime = settleTimeOf(parts.set);
	}

	async run(): Promise<Replayed> {
		const { recording, until } = this.#parts;
		let seen = Number.NEGATIVE_INFINITY;
		for await (const slice of recording.slices(until === undefined ? {} : { to: until })) {
			this.#timeline ??= this.#createTimeline(slice.from);
			this.#evaluateBefore(Math.min(slice.from, seen + this.#settleTime));
			this.#timeline.skipTo(slice.from);
			this.#stage.take(slice);
			seen = lastTime(slice);
			this.#evaluateBefore(Math.min(slice.to, seen + this.#settleTime));
		}
		this.#evaluateLast(seen);
		return this.#stage.result();
	}

	#createTimeline(start: number): Timeline {
		if (this.#parts.set.agents.length > 0) return gridTimeline(this.#plans, start);
		return sampleTimeline(this.#plans, () => this.#stage.feed.nextArrival);
	}

	/** Every agent evaluates once more at or after the last sample, so that none goes unseen. */
	#evaluateLast(seen: number): void {
		const { set, until = Number.POSITIVE_INFINITY } = this.#parts;
		const slowest = set.agents.length === 0 ? Number.POSITIVE_INFINITY : Math.max(0, ...this.#plans.map(({ interval }) => interval));
		this.#evaluateBefore(Math.min(seen + slowest, until + 1));
	}

	#evaluateBefore(before: number): void {
		for (let due = this.#timeline?.due(before); due !== undefined; due = this.#timeline?.due(before)) {
			const { at } = due;
			for (const plan of due.plans) {
				const evaluation = this.#stage.evaluate(plan, { at, trigger: 'interval', stopped: false, approvals: [] });
				this.#stage.rehearse(permittedOf(evaluation), at);
			}
		}
	}
}

function lastTime({ series }: Slice): number {
	return series.reduce((last, { times }) => Math.max(last, times.at(-1) ?? last), Number.NEGATIVE_INFINITY);
}
