import type { AgentStatus } from '../model/engine.ts';
import { errorText } from '../model/error.ts';
import { type AgentLoop, createAgentLoop, type Trigger } from './agent-loop.ts';
import type { AgentPlan } from './agents.ts';
import type { Ticked } from './tick.ts';

export interface CrewParts {
	tick(plan: AgentPlan, trigger: Trigger): Ticked;
	onTick(plan: AgentPlan, ticked: Ticked): void;
	/** An agent's tick threw: once for every new error. */
	onFailure(plan: AgentPlan, error: string): void;
}

interface Member {
	plan: AgentPlan;
	readonly loop: AgentLoop;
	ticks: number;
	tickSeconds: number;
	lastTickAt?: number;
	error?: string;
}

/** The agents that run, each in its own loop: one that throws is reported, ticks on, and stops no other. */
export class Crew {
	readonly #parts: CrewParts;
	readonly #members = new Map<string, Member>();
	readonly #acting = new Set<Promise<void>>();

	constructor(parts: CrewParts) {
		this.#parts = parts;
	}

	/** Takes new plans into effect at once. An agent that goes on keeps its clockwork. */
	reconcile(plans: readonly AgentPlan[]): void {
		const names = new Set(plans.map(({ name }) => name));
		for (const [name, member] of this.#members) if (!names.has(name)) this.#dismiss(name, member);
		for (const plan of plans) {
			const member = this.#members.get(plan.name);
			if (member?.plan.interval === plan.interval) {
				member.plan = plan;
				member.loop.wake();
			} else {
				if (member !== undefined) this.#dismiss(plan.name, member);
				this.#hire(plan);
			}
		}
	}

	wake(): void {
		for (const { loop } of this.#members.values()) loop.wake();
	}

	/** Has each agent judged its policies at least once? */
	get ready(): boolean {
		return this.#members.size > 0 && [...this.#members.values()].every(({ ticks }) => ticks > 0);
	}

	status(): readonly AgentStatus[] {
		return [...this.#members.values()].map(({ plan, ticks, tickSeconds, lastTickAt, error }) => ({
			name: plan.name,
			domains: plan.domains,
			interval: plan.interval,
			mode: plan.mode,
			priority: plan.priority,
			ticks,
			tickSeconds,
			...(lastTickAt === undefined ? {} : { lastTickAt }),
			...(error === undefined ? {} : { error }),
		}));
	}

	/** No tick starts after this; resolves when everything that was begun has ended. */
	async stop(): Promise<void> {
		for (const [name, member] of this.#members) this.#dismiss(name, member);
		await Promise.all(this.#acting);
	}

	#hire(plan: AgentPlan): void {
		const loop = createAgentLoop(plan.interval, (trigger) => this.#tick(member, trigger));
		const member: Member = { plan, loop, ticks: 0, tickSeconds: 0 };
		this.#members.set(plan.name, member);
		loop.start();
	}

	#dismiss(name: string, member: Member): void {
		member.loop.stop();
		this.#members.delete(name);
	}

	#tick(member: Member, trigger: Trigger): void {
		const { plan } = member;
		try {
			const ticked = this.#parts.tick(plan, trigger);
			member.ticks += 1;
			member.tickSeconds += ticked.seconds;
			member.lastTickAt = ticked.at;
			delete member.error;
			this.#acting.add(ticked.acted);
			void ticked.acted.finally(() => this.#acting.delete(ticked.acted));
			this.#parts.onTick(plan, ticked);
		} catch (thrown) {
			const error = errorText(thrown);
			const news = member.error !== error;
			member.error = error;
			if (news) this.#parts.onFailure(plan, error);
		}
	}
}
