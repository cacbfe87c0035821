import type { Incident } from './incident.ts';
import type { JsonObject } from './json.ts';

/** What to do: `actuator/verb` and its parameters, templates already filled. */
export interface ActionSpec {
	readonly do: string;
	readonly with: JsonObject;
}

/** One wanted act. The id is a pure function of policy, target, incident start, rung and attempt. */
export interface Action extends ActionSpec {
	readonly id: string;
	/** Instant of the tick that wanted it, epoch ms. */
	readonly at: number;
	/** Name of the Playbook, or of the ScalingRule. */
	readonly policy: string;
	readonly rung: { readonly name: string; readonly index: number };
	/** Counts from 1 within the rung. */
	readonly attempt: number;
	/** What locks, budgets and backoff hang on. */
	readonly target: string;
	readonly incident: Incident;
	readonly reason: string;
	/** May it be repeated when its outcome is unknown? Declared by the actuator. */
	readonly idempotent: boolean;
	/** Has the actuator an undo for it? */
	readonly reversible: boolean;
	/** Milliseconds until it is aborted. */
	readonly timeout: number;
	/** What the kill switch and `stopWhen` do to it while it runs; absent: they abort it. */
	readonly onStop?: 'finish';
	/** The value before it, by which it will be told whether it made things worse: an engine that died meanwhile has no other. */
	readonly before?: number;
	/** Id of the action that it takes back, if it does: a tripped breaker lets it through. */
	readonly undoOf?: string;
	/** Of a ScalingRule: the number that it changes, and to what. */
	readonly knob?: { readonly from: number; readonly to: number };
	/** False: rehearsed, that is journalled with its verdict and never executed. */
	readonly enforce: boolean;
}

/** A number of the action that a guardrail changed; `field` is a path such as `with.value`. */
export interface ClampChange {
	readonly field: string;
	readonly from: number;
	readonly to: number;
}

/** The guards' answer. Where several speak: deny > ask > clamp > allow. `by` names the Guardrail. */
export type Verdict =
	| { readonly kind: 'allow' }
	| {
			readonly kind: 'clamp';
			readonly by: string;
			readonly reason: string;
			readonly field: string;
			readonly from: number;
			readonly to: number;
			/** Where more than one number was changed. */
			readonly also?: readonly ClampChange[];
	  }
	| {
			readonly kind: 'ask';
			readonly by: string;
			readonly reason: string;
			readonly roles: readonly string[];
			readonly count: number;
			readonly expiresAt: number;
	  }
	| { readonly kind: 'deny'; readonly by: string; readonly reason: string };

export interface Judged {
	/** As it may be executed: clamped, and without what must not leave the host. */
	readonly action: Action;
	readonly verdict: Verdict;
	/** What guardrails would have said that only observe or warn. */
	readonly noted?: readonly Verdict[];
}

/**
 * `retry` says whether trying the same again can help; `undo` is what would take a done action back; `stopped`: its playbook's
 * `stopWhen` came to hold while it ran, so nothing follows for this incident.
 */
export type Outcome =
	| { readonly kind: 'done'; readonly detail?: JsonObject; readonly undo?: ActionSpec }
	| { readonly kind: 'failed'; readonly error: string; readonly retry: boolean; readonly stopped?: true; readonly detail?: JsonObject }
	| { readonly kind: 'skipped'; readonly reason: string }
	| { readonly kind: 'rehearsed'; readonly plan: string }
	/** Intent was journalled, no outcome was: the engine died between. Whether it happened is not known. */
	| { readonly kind: 'interrupted'; readonly reason: string; readonly stopped?: true };

/** An outcome on its way into memory. */
export interface Happened {
	readonly action: Action;
	readonly outcome: Outcome;
	/** When it ended, epoch ms. */
	readonly at: number;
}

/** Names one attempt: an action that was refused and is allowed later has one id, and is attempted twice. */
export function attemptKey({ id, at }: Pick<Action, 'id' | 'at'>): string {
	return `${id}@${at}`;
}
