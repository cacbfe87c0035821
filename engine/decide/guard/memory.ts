import type { Action, Happened } from '../../model/action.ts';
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
}

/** What the guards keep between ticks. Plain data. */
export interface GuardMemory {
	/** Oldest first. */
	readonly ledger: readonly Spent[];
	/** When the first question about an action was put, by action id. */
	readonly asked: Readonly<Record<string, { readonly at: number; readonly expiresAt: number }>>;
}

export const emptyGuardMemory: GuardMemory = { ledger: [], asked: {} };

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
		? memory.ledger.flatMap((spent) => (spent.at <= oldest ? [] : spent.at > at ? [{ ...spent, at }] : [spent]))
		: memory.ledger;
	const questions = Object.entries(memory.asked);
	const standing = questions.filter(([, { expiresAt }]) => expiresAt + ASKED_FOR_MS > at).slice(-MAX_ASKED);
	const asked = standing.length === questions.length ? memory.asked : Object.fromEntries(standing);
	return ledger === memory.ledger && asked === memory.asked ? memory : { ...memory, ledger, asked };
}

/** Counts an action as executed. An id is executed once, so it is counted once. */
export function spend(memory: GuardMemory, action: Action, at: number, acts: boolean, policyLabels?: Labels): GuardMemory {
	if (memory.ledger.some(({ id }) => id === action.id)) return memory;
	const { id, target, policy, incident } = action;
	const spent: Spent = {
		id,
		at,
		do: action.do,
		target,
		policy,
		threshold: incident.policy,
		labels: incident.labels,
		...(policyLabels === undefined ? {} : { policyLabels }),
		acts,
	};
	return { ...memory, ledger: [...memory.ledger, spent].slice(-MAX_LEDGER) };
}

/**
 * Takes in outcomes. After a crash the journal may know of actions that the saved memory does not: they were executed, so they
 * count. What was skipped counts too: it cannot be told here whether it was skipped because it had been executed before.
 */
export function settle(memory: GuardMemory, happened: readonly Happened[]): GuardMemory {
	return happened.reduce((after, { action }) => forgetQuestion(spend(after, action, action.at, action.enforce), action.id), memory);
}

function forgetQuestion(memory: GuardMemory, id: string): GuardMemory {
	if (!Object.hasOwn(memory.asked, id)) return memory;
	const { [id]: _answered, ...asked } = memory.asked;
	return { ...memory, asked };
}
