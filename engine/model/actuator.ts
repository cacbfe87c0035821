import type { ActionSpec } from './action.ts';
import type { Json, JsonObject } from './json.ts';
import type { ServiceControl } from './service.ts';

/** All that an actuator may touch of the engine. */
export interface ActContext {
	/** The action's deterministic id. */
	readonly actionId: string;
	readonly target: string;
	/** Fires at the timeout, at a stop and when the engine ends; a verb must end soon after. */
	readonly signal: AbortSignal;
	readonly services: ServiceControl;
	/** Resolves a `secretRef` to its value; the value must not reach any return value. */
	secret(ref: string): Promise<string>;
}

/** What a verb reports. `undo` where the act can be taken back with what was read before it. */
export interface ActResult {
	readonly detail?: JsonObject;
	readonly undo?: ActionSpec;
}

/** Thrown by a verb. `retry`: would the same call again have a chance? Anything else thrown counts as no. */
export class ActError extends Error {
	readonly retry: boolean;
	readonly detail: JsonObject | undefined;
	constructor(message: string, options: { retry: boolean; detail?: JsonObject; cause?: unknown }) {
		super(message, { cause: options.cause });
		this.name = 'ActError';
		this.retry = options.retry;
		this.detail = options.detail;
	}
}

/** One thing an actuator can do. Params were validated against the verb's schema before any call. */
export interface Verb {
	/** May be repeated blindly when it is not known whether it happened. */
	readonly idempotent: boolean;
	/** Can be undone: `run` returns an `undo`. */
	readonly reversible: boolean;
	/** One line for people: what `run` would do. No I/O. */
	plan(params: JsonObject): string;
	run(params: JsonObject, context: ActContext): Promise<ActResult>;
	/** The present value, for knobs. */
	read?(params: JsonObject, context: ActContext): Promise<Json>;
}

/** A typed hand of the engine: `do: <name>/<verb>`. */
export interface Actuator {
	readonly name: string;
	readonly summary: string;
	readonly verbs: Readonly<Record<string, Verb>>;
}
