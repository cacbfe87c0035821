import type { Action, Happened } from '../../model/action.ts';
import type { Breaker } from '../../model/breaker.ts';
import type { Labels } from '../../model/series.ts';

/** An action that was let through. All that limits, budgets and breakers count is derived from these. */
export interface Spent {
	readonly id: string;
	/** Epoch ms; never later than the latest judgement. */
	readonly at: number;
	readonly do: string;
	readonly target: string;
	readonly policy: string;
	/** Name of the Threshold whose incident it answered. */
	readonly threshold: string;
	readonly labels: Labels;
	/** Absent where only the journal knew of the action: it then counts for every selector, as guards fail closed. */
	readonly policyLabels?: Labels;
	/** False: its policy only rehearses. */
	readonly acts: boolean;
	/** What it disrupts, where it names that; a Service without an instance means all of them. */
	readonly service?: string;
	readonly instance?: string;
	/** Where it is scaled: the instances from this number on go. */
	readonly from?: number;
	/** Absent while it runs. */
	readonly endedAt?: number;
}

/** What the guards keep between ticks. Plain data. */
export interface GuardMemory {
	/** Oldest first. */
	readonly ledger: readonly Spent[];
	/** When the first question about an action was put, by action id. */
	readonly asked: Readonly<Record<string, { readonly at: number; readonly expiresAt: number }>>;
	/** By guardrail and place in it. */
	readonly breakers: Readonly<Record<string, Breaker>>;
}

export const emptyGuardMemory: GuardMemory = { ledger: [], asked: {}, breakers: {} };

/** Bound of the ledger. A full one cannot be counted any more, and so allows nothing that is limited, until entries grow old. */
export const MAX_LEDGER = 10_000;
/** How long entries stay though no rule counts so far back: a guardrail that arrives by the next commit should see them. */
const LEAST_HORIZON_MS = 3_600_000;
/** How long a question is remembered after it expired: asked again in that time, the answer is still no. */
const ASKED_FOR_MS = 86_400_000;
const MAX_ASKED = 10_000;

/**
 * The memory as of `at`, without what no rule can count any more; `horizon` is the longest window of any rule, ms. A clock that
 * jumped back (only between two runs) leaves entries in the future: their age is unknown, so it begins anew.
 */
export function advance(memory: GuardMemory, at: number, horizon: number): GuardMemory {
	const oldest = at - Math.max(horizon, LEAST_HORIZON_MS);
	const ledger = memory.ledger.some((spent) => spent.at <= oldest || spent.at > at)
		? memory.ledger.flatMap((spent) => (spent.at <= oldest ? [] : spent.at > at ? [rejuvenated(spent, at)] : [spent]))
		: memory.ledger;
	const questions = Object.entries(memory.asked);
	const standing = questions.filter(([, { expiresAt }]) => expiresAt + ASKED_FOR_MS > at).slice(-MAX_ASKED);
	const asked = standing.length === questions.length ? memory.asked : Object.fromEntries(standing);
	const breakers = Object.values(memory.breakers).some((breaker) => latest(breaker) > at)
		? Object.fromEntries(Object.entries(memory.breakers).map(([key, breaker]) => [key, notAfter(breaker, at)]))
		: memory.breakers;
	return { ledger, asked, breakers };
}

function rejuvenated(spent: Spent, at: number): Spent {
	const ended = spent.endedAt === undefined ? {} : { endedAt: Math.min(spent.endedAt, at) };
	return { ...spent, at, ...ended };
}

const latest = ({ trippedAt, resetAt }: Breaker) => Math.max(trippedAt ?? Number.NEGATIVE_INFINITY, resetAt ?? Number.NEGATIVE_INFINITY);

/** A reset stays earlier than entries that were moved to now: what it did not forgive it does not forgive now. */
function notAfter(breaker: Breaker, at: number): Breaker {
	const { trippedAt, resetAt } = breaker;
	return {
		...breaker,
		...(trippedAt === undefined ? {} : { trippedAt: Math.min(trippedAt, at) }),
		...(resetAt === undefined ? {} : { resetAt: Math.min(resetAt, at - 1) }),
	};
}

/** Counts an action as executed. An id is executed once, so it is counted once. */
export function spend(memory: GuardMemory, action: Action, at: number, acts: boolean, policyLabels?: Labels): GuardMemory {
	if (memory.ledger.some(({ id }) => id === action.id)) return memory;
	return { ...memory, ledger: [...memory.ledger, spentOn(action, at, acts, policyLabels)].slice(-MAX_LEDGER) };
}

/** What an action uses up when it is let through at `at`. */
export function spentOn(action: Action, at: number, acts: boolean, policyLabels?: Labels): Spent {
	const { id, target, policy, incident } = action;
	return {
		id,
		at,
		do: action.do,
		target,
		policy,
		threshold: incident.policy,
		labels: incident.labels,
		...(policyLabels === undefined ? {} : { policyLabels }),
		acts,
		...unitOf(action),
	};
}

/**
 * Takes in outcomes. After a crash the journal may know of actions that the saved memory does not: they were executed, so they
 * count. What was skipped counts too: it cannot be told here whether it was skipped because it had been executed before.
 */
export function settle(memory: GuardMemory, happened: readonly Happened[]): GuardMemory {
	return happened.reduce((before, { action, at }) => {
		const after = spend(before, action, action.at, action.enforce);
		const ledger = after.ledger.map((spent) => (spent.id === action.id ? { ...spent, endedAt: at } : spent));
		const { [action.id]: _answered, ...asked } = after.asked;
		return { ...after, ledger, asked: Object.hasOwn(after.asked, action.id) ? asked : after.asked };
	}, memory);
}

/** Name of the Service that an action is about, and its instance where it is about one. */
export function unitOf({ do: doing, with: params, incident }: Action): Pick<Spent, 'service' | 'instance' | 'from'> {
	const { service, instance, value } = params;
	const named = typeof service === 'string' ? service : incident.labels.service;
	if (doing === 'service/scale' && named !== undefined && typeof value === 'number') return { service: named, from: value };
	// `service/*` without an instance is about all of them, whichever instance the incident names.
	const one = instance ?? (doing.startsWith('service/') ? undefined : incident.labels.instance);
	return { ...(named === undefined ? {} : { service: named }), ...(one === undefined ? {} : { instance: String(one) }) };
}
