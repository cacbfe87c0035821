import type { Verdict } from '../../model/action.ts';
import { formatDuration } from '../../model/quantity.ts';
import type { Approval } from '../../model/snapshot.ts';
import { contextOf } from './context.ts';
import type { Case } from './facts.ts';
import type { ApprovalRule } from './rule.ts';

/**
 * People's answers so far. The question stands for `ttl` from the first time it was put; unanswered means no. One "no" of
 * somebody with the right role ends it; a person counts once, by the last thing they said.
 */
export function judgeApproval(rule: ApprovalRule, about: Case): Verdict | undefined {
	const { action, facts, memory, guardrail } = about;
	const { at, approvals } = facts.snapshot;
	if (rule.when !== undefined && !holds(rule.when.evaluate(contextOf(about)))) return undefined;
	const expiresAt = (memory.asked[action.id]?.at ?? at) + rule.ttl;
	const deny = (reason: string): Verdict => ({ kind: 'deny', by: guardrail.name, reason });
	const answers = lastAnswers(approvals.filter((answer) => answer.actionId === action.id && rule.roles.includes(answer.role)));
	const refusal = answers.find(({ answer }) => answer === 'deny');
	if (refusal !== undefined) return deny(`${refusal.by} (${refusal.role}) said no`);
	if (at > expiresAt) return deny(`nobody approved it within ${formatDuration(rule.ttl)}`);
	if (answers.length >= rule.count) return undefined;
	const who = `${rule.count} of ${rule.roles.join(', ')} must approve it${answers.length > 0 ? `, ${answers.length} did` : ''}`;
	return { kind: 'ask', by: guardrail.name, reason: rule.reason ?? who, roles: rule.roles, count: rule.count, expiresAt };
}

function holds(value: unknown): boolean {
	if (typeof value === 'boolean') return value;
	throw new TypeError('`when` is neither true nor false');
}

function lastAnswers(approvals: readonly Approval[]): readonly Approval[] {
	const byPerson = new Map<string, Approval>();
	for (const approval of approvals) {
		const known = byPerson.get(approval.by);
		if (known === undefined || approval.at >= known.at) byPerson.set(approval.by, approval);
	}
	return [...byPerson.values()];
}
