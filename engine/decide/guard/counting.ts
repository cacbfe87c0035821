import type { Verdict } from '../../model/action.ts';
import { formatDuration } from '../../model/quantity.ts';
import type { Labels } from '../../model/series.ts';
import type { GuardrailPolicy } from '../policy-set.ts';
import type { Case } from './facts.ts';
import { matches } from './match.ts';
import { MAX_LEDGER, type Spent } from './memory.ts';
import type { BudgetRule, LimitRule } from './rule.ts';

/**
 * What counts against an action: let through less than `per` ago (one exactly `per` old is past), not itself. Verdict and not
 * `enforce` decides, so that a dry run or a replay, where nothing is executed, decides what the live engine decides. But what a
 * policy only rehearses by its own mode does not use up what policies that act need.
 */
export function spentWithin({ memory, facts, action, acts }: Case, per: number): readonly Spent[] {
	return memory.ledger.filter((spent) => spent.at > facts.snapshot.at - per && spent.id !== action.id && (spent.acts || !acts));
}

/** Fewer than `max`, and all of them known? */
function exhausted(count: number, max: number, { memory }: Case): boolean {
	return count >= max || memory.ledger.length >= MAX_LEDGER;
}

export function judgeLimit(rule: LimitRule, about: Case): Verdict | undefined {
	const count = limited(rule, about).length;
	if (!exhausted(count, rule.max, about)) return undefined;
	const by = rule.by.length === 0 ? '' : ` for the same ${rule.by.join(' and ')}`;
	return {
		kind: 'deny',
		by: about.guardrail.name,
		reason: rule.reason ?? `${count} of at most ${rule.max} actions in ${formatDuration(rule.per)}${by}`,
	};
}

function limited(rule: LimitRule, about: Case): readonly Spent[] {
	const { action, guardrail } = about;
	const group = keyOf(rule.by, { ...action, labels: action.incident.labels });
	return spentWithin(about, rule.per).filter((spent) => matches(guardrail, spent) && keyOf(rule.by, spent) === group);
}

/** What an action is counted apart by, unambiguously. */
function keyOf(
	by: readonly string[],
	of: { readonly do: string; readonly target: string; readonly policy: string; readonly labels: Labels },
): string {
	const { target, policy, labels } = of;
	const fields: Labels = { target, policy, do: of.do, actuator: of.do.slice(0, of.do.indexOf('/')) };
	return JSON.stringify(by.map((key) => (Object.hasOwn(fields, key) ? fields[key] : (labels[key] ?? ''))));
}

/** One name is one budget: whatever any guardrail with a rule of this name matches has used it up. */
export function judgeBudget(rule: BudgetRule, about: Case): Verdict | undefined {
	const used = budgetUsed(rule.name, rule.per, about);
	if (!exhausted(used, rule.max, about)) return undefined;
	const reason = rule.reason ?? `the budget ${rule.name} is used up: ${used} of ${rule.max} in ${formatDuration(rule.per)}`;
	return { kind: 'deny', by: about.guardrail.name, reason };
}

export function budgetUsed(name: string, per: number, about: Case): number {
	return budgeted(name, per, about).length;
}

function budgeted(name: string, per: number, about: Case): readonly Spent[] {
	const holders = about.facts.guardrails.filter((guardrail) => guardrail === about.guardrail || holds(guardrail, name));
	return spentWithin(about, per).filter((spent) => holders.some((guardrail) => matches(guardrail, spent)));
}

/** One that only observes spends nothing: it may not change what the others decide. */
function holds({ mode, rules }: GuardrailPolicy, name: string): boolean {
	return mode === 'enforce' && rules.some((rule) => rule.kind === 'budget' && rule.name === name);
}

/** When all limits and budgets of the guardrail have room for the action, if none is let through before, epoch ms; now where they have. */
export function roomAt(about: Case): number {
	const { at } = about.facts.snapshot;
	const rooms = about.guardrail.rules.map((rule) => {
		if (rule.kind === 'limit') return lapse(limited(rule, about), rule);
		return rule.kind === 'budget' ? lapse(budgeted(rule.name, rule.per, about), rule) : undefined;
	});
	return Math.max(at, ...rooms.map((room) => room ?? at));
}

/** When so many are past, oldest first, that fewer than `max` are left. */
function lapse(spent: readonly Spent[], { max, per }: { readonly max: number; readonly per: number }): number | undefined {
	const last = spent[spent.length - max];
	return last === undefined ? undefined : last.at + per;
}
