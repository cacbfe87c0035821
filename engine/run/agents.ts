import type { PolicySet } from '../decide/policy-set.ts';
import { scopeOf } from '../decide/scope.ts';
import { leastMode, type Mode } from '../model/mode.ts';

/** With no Agent policy there is one agent for everything. */
const DEFAULT_INTERVAL = 5_000;
const DEFAULT_PRIORITY = 50;

/** One control loop as the policies want it. */
export interface AgentPlan {
	readonly name: string;
	readonly domains: readonly string[];
	/** Milliseconds between ticks. */
	readonly interval: number;
	readonly priority: number;
	/** The least of the engine's and the agent's. */
	readonly mode: Mode;
	/** Its policies; guardrails and services whole. */
	readonly set: PolicySet;
}

/**
 * The agents of a set: those of most priority first, then by name, so that of several that wake at one moment the first to act is
 * always the same. One that is `off` is left out. `engineMode` bounds them all.
 */
export function planAgents(set: PolicySet, engineMode: Mode): readonly AgentPlan[] {
	const everything = { name: 'default', domains: ['*'], interval: DEFAULT_INTERVAL, priority: DEFAULT_PRIORITY, mode: engineMode, set };
	if (set.agents.length === 0) return [everything];
	return set.agents
		.filter(({ mode }) => mode !== 'off')
		.sort((a, b) => b.priority - a.priority || (a.name < b.name ? -1 : 1))
		.map((agent) => ({
			name: agent.name,
			domains: agent.domains,
			interval: agent.interval,
			priority: agent.priority,
			mode: leastMode(engineMode, agent.mode),
			set: scopeOf(set, agent),
		}));
}
