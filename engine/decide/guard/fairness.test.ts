import { describe, expect, it } from 'vitest';
import { kindOf, MINUTE, NOON, sequence, wanted } from '../../../test/support/guarding.ts';
import type { Action } from '../../model/action.ts';
import type { Incident } from '../../model/incident.ts';
import type { GuardRule } from './rule.ts';

describe('fairness', () => {
	const rule = (more: Partial<GuardRule & { kind: 'fairness' }>): GuardRule => ({
		kind: 'fairness',
		across: 'tenant',
		jain: 0,
		per: 60 * MINUTE,
		...more,
	});
	const hit = (tenant: string, i: number): Action => {
		const action = wanted(tenant, { id: `${i}`, at: NOON + i });
		return { ...action, incident: { ...action.incident, labels: { tenant } } };
	};
	const tenants =
		(...names: readonly string[]) =>
		() => ({
			incidents: names.map((tenant): Incident => ({ policy: 'greedy', severity: 'warning', labels: { tenant }, startsAt: NOON, value: 1 })),
		});
	const kinds = (rules: readonly GuardRule[], order: string, ...known: readonly string[]) =>
		sequence(rules, [...order].map(hit), tenants(...known))
			.map(({ verdict }) => (verdict.kind === 'allow' ? '+' : '-'))
			.join('');

	it('alternates: the same one is not hit twice in a row', () => {
		expect(kinds([rule({ noRepeat: 2 })], 'aababb', 'a', 'b')).toBe('+-+++-');
		expect(kinds([rule({ noRepeat: 3 })], 'aaab', 'a', 'b')).toBe('++-+');
	});

	it("keeps Jain's index, and always lets the least hit be hit", () => {
		// After a, b and c have each been hit once: 2, 1, 1 has the index 16 / 18 = 0.89.
		expect(kinds([rule({ jain: 0.8 })], 'aabcaa', 'a', 'b', 'c')).toBe('+-+++-');
		expect(kinds([rule({ jain: 0.9 })], 'abcab', 'a', 'b', 'c')).toBe('+++++');
		expect(kinds([rule({ jain: 0.9 })], 'abb', 'a', 'b')).toBe('+++');
	});

	it('has nothing to say where there is nobody else', () => {
		expect(kinds([rule({ noRepeat: 2, jain: 1 })], 'aaa', 'a')).toBe('+++');
	});

	it('fails closed where nobody can tell whom it hits', () => {
		const [judged] = sequence([rule({})], [wanted('web')]);
		expect(kindOf(judged?.verdict ?? { kind: 'allow' })).toContain('no label tenant');
	});
});
