import type { Action } from '../../model/action.ts';
import type { Incident } from '../../model/incident.ts';
import type { Mode } from '../../model/mode.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Program } from '../../promql/program.ts';
import type { GuardrailPolicy, ServicePolicy } from '../policy-set.ts';
import type { GuardMemory } from './memory.ts';

/** What the guards know of the world when they judge one action. */
export interface GuardFacts {
	/** Of the whole set, whichever agent acts. */
	readonly guardrails: readonly GuardrailPolicy[];
	readonly snapshot: Snapshot;
	/** The policy that wants the action, with its own mode: not lowered by the engine's or the agent's. */
	readonly policy: { readonly name: string; readonly labels: Readonly<Record<string, string>>; readonly mode: Mode };
	/** All that fire now, of every Threshold. */
	readonly incidents: readonly Incident[];
	readonly services: readonly ServicePolicy[];
	/** Targets with series for the Threshold that the action answers: on one host, its fleet. */
	targetsOf(action: Action): readonly string[];
	/** The signal of a Threshold by name. */
	signalOf(threshold: string): Program | undefined;
}

/** One action before one guardrail. */
export interface Case {
	readonly action: Action;
	readonly facts: GuardFacts;
	readonly memory: GuardMemory;
	readonly guardrail: GuardrailPolicy;
	/** Would it be executed if the engine enforced? What is only rehearsed may not use up what really acts needs. */
	readonly acts: boolean;
}
