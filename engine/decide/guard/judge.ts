import type { Action, Verdict } from '../../model/action.ts';
import { errorText } from '../../model/error.ts';
import type { GuardRule } from '../policy-set.ts';
import { judgeApproval } from './approval.ts';
import { contextOf } from './context.ts';
import { judgeBudget, judgeLimit } from './counting.ts';
import type { Case, GuardFacts, RuleOf } from './facts.ts';
import { matches } from './match.ts';
import { advance, type GuardMemory, spend } from './memory.ts';

export interface Judgement {
	readonly verdict: Verdict;
	/** What guardrails that only observe or warn would have said. */
	readonly noted: readonly Verdict[];
	/** An action that was let through has spent its budgets here already: the next one of the same tick sees it. */
	readonly memory: GuardMemory;
}

/** `by` of what the kill switch refuses. */
export const KILL_SWITCH = 'kill-switch';

/**
 * The guards' answer to one action: deny > ask > clamp > allow; among equals the guardrail first by name, then the rule first
 * in its file. A rule that cannot be evaluated denies. Each guardrail speaks for itself, so one more never makes an answer milder.
 */
export function judge(action: Action, facts: GuardFacts, memory: GuardMemory): Judgement {
	const { snapshot, policy } = facts;
	if (snapshot.stopped) return { verdict: { kind: 'deny', by: KILL_SWITCH, reason: 'the engine is stopped' }, noted: [], memory };
	const acts = policy.mode === 'enforce' || (policy.mode === 'warn' && action.do.startsWith('notify/'));
	const current = advance(memory, snapshot.at, longestWindow(facts));
	const subject = { ...action, labels: action.incident.labels, policyLabels: policy.labels };
	const cases = facts.guardrails
		.filter((guardrail) => guardrail.mode !== 'off' && matches(guardrail, subject))
		.map((guardrail): Case => ({ action, facts, memory: current, guardrail, acts }));
	const opinions = (about: Case) => about.guardrail.rules.flatMap((rule) => judgeRule(rule, about) ?? []);
	const verdict = gravest(cases.filter(({ guardrail }) => guardrail.mode === 'enforce').flatMap(opinions));
	const noted = cases.filter(({ guardrail }) => guardrail.mode !== 'enforce').flatMap(opinions);
	return { verdict, noted, memory: remembered(verdict, action, facts, acts, current) };
}

function remembered(verdict: Verdict, action: Action, { snapshot, policy }: GuardFacts, acts: boolean, memory: GuardMemory): GuardMemory {
	const { at } = snapshot;
	if (verdict.kind === 'allow' || verdict.kind === 'clamp') return spend(memory, action, at, acts, policy.labels);
	if (verdict.kind !== 'ask' || Object.hasOwn(memory.asked, action.id)) return memory;
	return { ...memory, asked: { ...memory.asked, [action.id]: { at, expiresAt: verdict.expiresAt } } };
}

const GRAVITY = ['deny', 'ask', 'clamp', 'allow'] as const;

function gravest(verdicts: readonly Verdict[]): Verdict {
	const found = GRAVITY.map((kind) => verdicts.find((verdict) => verdict.kind === kind));
	return found.find((verdict) => verdict !== undefined) ?? { kind: 'allow' };
}

/** Undefined: nothing to say against it. */
function judgeRule(rule: GuardRule, about: Case): Verdict | undefined {
	try {
		return judgeKind(rule, about);
	} catch (thrown) {
		const reason = `the rule \`${rule.kind}\` cannot be evaluated, so it denies: ${errorText(thrown)}`;
		return { kind: 'deny', by: about.guardrail.name, reason };
	}
}

function judgeKind(rule: GuardRule, about: Case): Verdict | undefined {
	switch (rule.kind) {
		case 'deny':
			return judgeDeny(rule, about);
		case 'limit':
			return judgeLimit(rule, about);
		case 'budget':
			return judgeBudget(rule, about);
		case 'approval':
			return judgeApproval(rule, about);
	}
}

/** Anything but a plain false denies. */
function judgeDeny(rule: RuleOf<'deny'>, about: Case): Verdict | undefined {
	const found = rule.when.evaluate(contextOf(about));
	if (found === false) return undefined;
	const reason = found === true ? rule.reason : `\`${rule.when.source}\` is neither true nor false, so it denies`;
	return { kind: 'deny', by: about.guardrail.name, reason };
}

function longestWindow({ guardrails }: GuardFacts): number {
	return Math.max(0, ...guardrails.flatMap(({ rules }) => rules.map((rule) => ('per' in rule ? rule.per : 0))));
}
