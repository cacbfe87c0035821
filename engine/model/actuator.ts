import type { Action, ActionSpec } from './action.ts';
import type { Json, JsonObject } from './json.ts';
import type { ServiceControl } from './service.ts';

/** A command, run without a shell in a process group of its own. */
export interface Command {
	readonly argv: readonly string[];
	/** Default: the engine's. */
	readonly cwd?: string;
	/** Set beside `PATH`, `HOME`, `LANG` and the like; nothing else of the engine's environment reaches it. */
	readonly env?: Readonly<Record<string, string>>;
	/** Name of the user to run as. */
	readonly user?: string;
}

export interface CommandResult {
	/** Exit code, absent when a signal ended it. */
	readonly code?: number;
	/** Name of the signal that ended it. */
	readonly killer?: string;
	/** The last 16 KiB of each. */
	readonly stdout: string;
	readonly stderr: string;
}

/** All that an actuator may touch of the engine. */
export interface ActContext {
	readonly action: Action;
	/** Fires at the timeout, at a stop and when the engine ends; a verb must end soon after. */
	readonly signal: AbortSignal;
	readonly services: ServiceControl;
	/** Resolves a `secretRef` to its value; the value must not reach any return value. */
	secret(ref: string): Promise<string>;
	/** The text without the secrets resolved so far: to be called before a text is cut, lest half a secret stays. */
	redact(text: string): string;
	/** Resolves at the command's end, whatever its code; rejects when it cannot start. The whole group dies with `signal`. */
	command(command: Command): Promise<CommandResult>;
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
	/** One line for people, in the imperative: what `run` would do. No I/O, no secrets. */
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
