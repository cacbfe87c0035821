import type { Action, Verdict } from '../../model/action.ts';
import { errorText } from '../../model/error.ts';
import { judgeApproval } from './approval.ts';
import { judgeBlastRadius, withBreakers } from './breaker.ts';
import { clamped, judgeClamps } from './clamp.ts';
import { contextOf } from './context.ts';
import { judgeBudget, judgeLimit, roomAt } from './counting.ts';
import { judgeEvidence, judgeSpend } from './evidence.ts';
import type { Case, GuardFacts } from './facts.ts';
import { judgeFairness } from './fairness.ts';
import { judgeMinHealthy } from './healthy.ts';
import { matches } from './match.ts';
import { advance, type GuardMemory, spend } from './memory.ts';
import { discreet, redactionsOf } from './privacy.ts';
import type { DenyRule, GuardRule } from './rule.ts';
import { judgeWindow } from './window.ts';

export interface Judgement {
	readonly verdict: Verdict;
	/** The action as it may be executed and written down: its numbers clamped, what is private taken out. */
	readonly action: Action;
	/** What guardrails that only observe or warn would have said. */
	readonly noted: readonly Verdict[];
	/** When its limits and budgets, if no other action is let through, have room for it again, epoch ms; now where they have. */
	readonly roomAt: number;
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
	const acts = wouldAct(action, policy);
	const subject = { ...action, labels: action.incident.labels, policyLabels: policy.labels };
	const matching = facts.guardrails.filter((guardrail) => guardrail.mode !== 'off' && matches(guardrail, subject));
	const enforced = matching.filter(({ mode }) => mode === 'enforce');
	const safe = discreet(action, redactionsOf(enforced));
	if (snapshot.stopped) {
		return {
			verdict: { kind: 'deny', by: KILL_SWITCH, reason: 'the engine is stopped' },
			action: safe,
			noted: [],
			roomAt: snapshot.at,
			memory,
		};
	}
	const current = advance(memory, snapshot.at, longestWindow(facts));
	const caseOf = (guardrail: Case['guardrail']): Case => ({ action, facts, memory: current, guardrail, acts });
	const cases = enforced.map(caseOf);
	const verdict = answer(cases);
	const noted = matching.filter(({ mode }) => mode !== 'enforce').flatMap((guardrail) => opinions(caseOf(guardrail)));
	const after = remembered(verdict, action, facts, acts, withBreakers(current, cases));
	const room = verdict.kind === 'deny' ? Math.max(snapshot.at, ...cases.map(roomAt)) : snapshot.at;
	return { verdict, action: clamped(safe, verdict), noted, roomAt: room, memory: after };
}

/** Would it be executed, did the engine enforce? */
export function wouldAct({ do: doing }: Action, { mode }: GuardFacts['policy']): boolean {
	return mode === 'enforce' || (mode === 'warn' && doing.startsWith('notify/'));
}

/** A clamp is judged on: what it makes of the action must not be what another rule denies. */
function answer(cases: readonly Case[]): Verdict {
	const verdict = gravest([...attempt(cases, 'clamp', () => judgeClamps(cases.flatMap(clampsOf))), ...cases.flatMap(opinions)]);
	if (verdict.kind !== 'clamp') return verdict;
	const denied = cases.flatMap((about) => {
		const after = { ...about, action: clamped(about.action, verdict) };
		return about.guardrail.rules.flatMap((rule) => (rule.kind === 'deny' ? judgeRule(rule, after) : []));
	});
	return gravest([...denied, verdict]);
}

const clampsOf = (about: Case) => about.guardrail.rules.flatMap((rule) => (rule.kind === 'clamp' ? [{ rule, about }] : []));

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

const opinions = (about: Case) => about.guardrail.rules.flatMap((rule) => judgeRule(rule, about));

const judgeRule = (rule: GuardRule, about: Case) => attempt([about], rule.kind, () => judgeKind(rule, about));

/** At most one verdict: none where there is nothing to say against it, a denial where that cannot be told. */
function attempt(cases: readonly Case[], kind: string, judgement: () => Verdict | undefined): readonly Verdict[] {
	try {
		return [judgement() ?? []].flat();
	} catch (thrown) {
		const by = cases.find(({ guardrail }) => guardrail.rules.some((rule) => rule.kind === kind))?.guardrail.name ?? kind;
		return [{ kind: 'deny', by, reason: `the rule \`${kind}\` cannot be evaluated, so it denies: ${errorText(thrown)}` }];
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
		case 'minHealthy':
			return judgeMinHealthy(rule, about);
		case 'blastRadius':
			return judgeBlastRadius(rule, about);
		case 'window':
			return judgeWindow(rule, about);
		case 'evidence':
			return judgeEvidence(rule, about);
		case 'spend':
			return judgeSpend(rule, about);
		case 'fairness':
			return judgeFairness(rule, about);
		case 'clamp':
			return judgeClamps([{ rule, about }]);
		case 'privacy':
			return undefined;
	}
}

/** Anything but a plain false denies. */
function judgeDeny(rule: DenyRule, about: Case): Verdict | undefined {
	const found = rule.when.evaluate(contextOf(about));
	if (found === false) return undefined;
	const reason = found === true ? rule.reason : `\`${rule.when.source}\` is neither true nor false, so it denies`;
	return { kind: 'deny', by: about.guardrail.name, reason };
}

function longestWindow({ guardrails }: GuardFacts): number {
	return Math.max(0, ...guardrails.flatMap(({ rules }) => rules.map((rule) => ('per' in rule ? rule.per : 0))));
}
