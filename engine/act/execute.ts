import { isDeepStrictEqual } from 'node:util';
import type { Action, Outcome } from '../model/action.ts';
import { type ActContext, ActError, type ActResult, type Actuator, type Verb } from '../model/actuator.ts';
import { EngineError, errorText } from '../model/error.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { formatDuration } from '../model/quantity.ts';
import type { ServiceControl } from '../model/service.ts';
import { runCommand } from './command.ts';
import { Redactor } from './redact.ts';

/** How long a verb may take to end after it was aborted before its outcome is given without it. */
const GRACE_MS = 500;
/** What `setTimeout` can hold: 24.8 days. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Why an action was aborted for good. */
class Stopped extends ActError {
	constructor() {
		super('aborted: `stopWhen` holds', { retry: false });
	}
}

export interface ExecutorParts {
	readonly actuators: readonly Actuator[];
	/** Text of what is wrong with the parameters of `actuator/verb`; undefined when nothing is. */
	validate(doing: string, params: JsonObject): string | undefined;
	readonly services: ServiceControl;
	/** Rejects when there is no such secret. */
	secret(ref: string): Promise<string>;
	/** Ids of actions that were begun before this start, from the journal: they are not run again. */
	readonly begun?: Iterable<string>;
}

export interface Executor {
	/** Never rejects: whatever goes wrong is an outcome. An action that is not enforced comes back as `rehearsed`. */
	execute(action: Action): Promise<Outcome>;
	/** The present value of a knob, as the verb of `action` reads it; undefined where it cannot. Rejects when reading fails. */
	read(action: Action, signal: AbortSignal): Promise<Json | undefined>;
	/** Aborts the action because its playbook's `stopWhen` holds; nothing where it does not run. */
	stop(id: string): void;
	/**
	 * Aborts everything that runs, but for what is to finish unless `spared` is false. What comes later runs: it is for the caller to
	 * ask for nothing while stopped.
	 */
	abortAll(reason: string, options?: { readonly spared?: boolean }): void;
}

interface Ready {
	readonly kind: 'ready';
	readonly verb: Verb;
	readonly plan: string;
}

interface Running {
	readonly action: Action;
	readonly controller: AbortController;
}

/** Turns approved actions into outcomes: one at a time per target, each id once, in bounded time, without secrets. */
export function createExecutor(parts: ExecutorParts): Executor {
	const begun = new Set(parts.begun);
	/** By target. An entry stays until the verb has really ended, also when its outcome was given before. */
	const running = new Map<string, Running>();

	function claim(action: Action): Outcome | Running {
		if (begun.has(action.id)) return { kind: 'skipped', reason: `the action ${action.id} was begun before; an id is never run twice` };
		const other = running.get(action.target);
		if (other !== undefined)
			return { kind: 'skipped', reason: `${action.target} is locked by the action ${other.action.id}, which still runs` };
		const claimed = { action, controller: new AbortController() };
		begun.add(action.id);
		running.set(action.target, claimed);
		return claimed;
	}

	return {
		async execute(action) {
			if (!action.enforce) return rehearse(parts, action);
			const ready = prepare(parts, action);
			if (ready.kind !== 'ready') return ready;
			const claimed = claim(action);
			if ('kind' in claimed) return claimed;
			return perform(parts, ready.verb, action, claimed.controller, () => running.delete(action.target));
		},
		async read(action, signal) {
			const ready = prepare(parts, action);
			if (ready.kind === 'failed') throw new ActError(ready.error, { retry: false });
			if (ready.kind !== 'ready' || ready.verb.read === undefined) return undefined;
			const redactor = new Redactor();
			return redactor.json(await ready.verb.read(action.with, createContext(parts, action, signal, redactor)));
		},
		stop(id) {
			for (const { action, controller } of running.values()) if (action.id === id) controller.abort(new Stopped());
		},
		abortAll(reason, { spared = true } = {}) {
			for (const { action, controller } of running.values()) {
				if (spared && action.onStop === 'finish') continue;
				controller.abort(new ActError(`aborted: ${reason}`, { retry: true }));
			}
		},
	};
}

/** What an action would come to, without doing any of it. */
export function rehearse(parts: Pick<ExecutorParts, 'actuators' | 'validate'>, action: Action): Outcome {
	const ready = prepare(parts, action);
	return ready.kind === 'ready' ? { kind: 'rehearsed', plan: ready.plan } : ready;
}

/** All that can be judged without touching the world; shared by acting and rehearsing. */
function prepare(parts: Pick<ExecutorParts, 'actuators' | 'validate'>, action: Action): Ready | Outcome {
	const failed = (error: string): Outcome => ({ kind: 'failed', error, retry: false });
	const [name = '', verbName = ''] = action.do.split('/');
	const actuator = parts.actuators.find((each) => each.name === name);
	if (actuator === undefined)
		return failed(`there is no actuator "${name}"; there are: ${parts.actuators.map((each) => each.name).join(', ')}`);
	const verb = Object.hasOwn(actuator.verbs, verbName) ? actuator.verbs[verbName] : undefined;
	if (verb === undefined) return failed(`${name} cannot "${verbName}"; it can: ${Object.keys(actuator.verbs).join(', ')}`);
	const wrong = parts.validate(action.do, action.with);
	if (wrong !== undefined) return failed(`${action.do}: ${wrong}`);
	return { kind: 'ready', verb, plan: verb.plan(action.with) };
}

async function perform(
	parts: ExecutorParts,
	verb: Verb,
	action: Action,
	controller: AbortController,
	release: () => void,
): Promise<Outcome> {
	const redactor = new Redactor();
	const { signal } = controller;
	const context = createContext(parts, action, signal, redactor);
	const lateness = new ActError(`timed out after ${formatDuration(action.timeout)}`, { retry: true });
	const timer = setTimeout(() => controller.abort(lateness), Math.min(action.timeout, MAX_TIMER_MS));
	const work = runVerb(verb, action, context, signal).finally(() => {
		clearTimeout(timer);
		release();
	});
	return withoutSecrets(await Promise.race([work, whenOverdue(signal)]), redactor);
}

/** An undo is kept whole or not at all: with a mark in the place of a secret it would write the mark. */
function withoutSecrets(outcome: Outcome, redactor: Redactor): Outcome {
	const clean = redactor.json(outcome);
	if (clean.kind !== 'done' || outcome.kind !== 'done' || isDeepStrictEqual(clean.undo, outcome.undo)) return clean;
	return { kind: 'done', detail: { ...clean.detail, undo: 'left out: it would hold a secret' } };
}

async function runVerb(verb: Verb, action: Action, context: ActContext, signal: AbortSignal): Promise<Outcome> {
	try {
		const result: ActResult = await verb.run(action.with, context);
		return { kind: 'done', ...result };
	} catch (thrown) {
		return toFailed(thrown, signal);
	}
}

/** After an abort its reason counts, not the error with which the verb ended because of it. */
function toFailed(thrown: unknown, signal: AbortSignal): Outcome {
	const cause: unknown = signal.aborted ? signal.reason : thrown;
	const retry = cause instanceof ActError ? cause.retry : cause instanceof EngineError && cause.next === 'retry';
	const detail = thrown instanceof ActError ? thrown.detail : undefined;
	return { kind: 'failed', error: errorText(cause), retry, ...stoppedBy(cause), ...(detail === undefined ? {} : { detail }) };
}

const stoppedBy = (cause: unknown): { readonly stopped?: true } => (cause instanceof Stopped ? { stopped: true } : {});

/** Settles only when a verb has been aborted and does not end in time. */
function whenOverdue(signal: AbortSignal): Promise<Outcome> {
	return new Promise((resolve) => {
		const overdue = () => {
			const error = `${errorText(signal.reason)} and did not end; its target stays locked until it does`;
			resolve({ kind: 'failed', error, retry: false, ...stoppedBy(signal.reason) });
		};
		signal.addEventListener('abort', () => setTimeout(overdue, GRACE_MS).unref(), { once: true });
	});
}

function createContext(parts: ExecutorParts, action: Action, signal: AbortSignal, redactor: Redactor): ActContext {
	return {
		action,
		signal,
		services: parts.services,
		async secret(ref) {
			const value = await parts.secret(ref);
			redactor.add(value);
			return value;
		},
		redact: (text) => redactor.text(text),
		command: (command) => runCommand(command, signal),
	};
}
