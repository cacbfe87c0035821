import { describe, expect, it } from 'vitest';
import { cel, factsAt, guardrail, kindOf, NOON, promql, series, wanted } from '../../../test/support/guarding.ts';
import { judge } from './judge.ts';
import { emptyGuardMemory } from './memory.ts';
import type { GuardRule } from './rule.ts';

describe('spend', () => {
	const verdict = (source: string) => {
		const rule: GuardRule = { kind: 'spend', signal: promql(source), below: 50 };
		const view = series(NOON, ['cost', { team: 'a' }, 20], ['cost', { team: 'b' }, 29]);
		return judge(wanted('web'), factsAt(NOON, [guardrail('g', [rule])], { snap: { series: view } }), emptyGuardMemory).verdict;
	};

	it('must be below the bound, every value of it', () => {
		expect(verdict('sum(cost)').kind).toBe('allow');
		expect(kindOf(verdict('sum(cost) + 1'))).toBe('sum(cost) + 1 is 50, not below 50');
		expect(verdict('cost * 2').kind).toBe('deny');
		expect(verdict('49').kind).toBe('allow');
	});

	it('unknown is not nothing', () => {
		expect(kindOf(verdict('sum(price)'))).toContain('has no value');
		expect(verdict('sum(cost) / 0 - sum(cost) / 0').kind).toBe('deny');
	});
});

it('compiled CEL decides with real data', () => {
	const rule: GuardRule = {
		kind: 'deny',
		when: cel('action.target.startsWith("postgres") && !incident.approved && now < timestamp("2027-01-01T00:00:00Z")'),
		reason: 'people do that',
	};
	const approvals = [{ actionId: 'x', answer: 'approve' as const, by: 'ann', role: 'oncall', at: NOON }];
	const verdict = (target: string, id: string) =>
		judge(wanted(target, { id }), factsAt(NOON, [guardrail('g', [rule])], { snap: { approvals } }), emptyGuardMemory).verdict.kind;
	expect([verdict('postgres', 'y'), verdict('postgres', 'x'), verdict('web', 'y')]).toEqual(['deny', 'allow', 'allow']);
});
