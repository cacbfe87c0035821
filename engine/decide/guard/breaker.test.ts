import { describe, expect, it } from 'vitest';
import { factsAt, guardrail, kindOf, MINUTE, NOON, sequence, series, wanted } from '../../../test/support/guarding.ts';
import type { Action } from '../../model/action.ts';
import type { Labels } from '../../model/series.ts';
import { type Judgement, judge } from './judge.ts';
import { emptyGuardMemory } from './memory.ts';
import type { GuardRule } from './rule.ts';

describe('blastRadius', () => {
	const breaker = (max: { share?: number; count?: number }, of: 'fleet' | 'service' = 'fleet'): GuardRule => ({
		kind: 'blastRadius',
		max: max.share === undefined ? { kind: 'count', count: max.count ?? 0 } : { kind: 'share', share: max.share },
		of,
		per: 10 * MINUTE,
	});
	const fleet = (size: number) => () => ({ targetsOf: () => Array.from({ length: size }, (_, i) => `n${i}`) });
	const act = (i: number, minute = 0, more: Partial<Action> = {}) =>
		wanted(`n${i}`, { id: `${i}@${minute}`, at: NOON + minute * MINUTE, ...more });
	const kinds = (judged: readonly Judgement[]) => judged.map(({ verdict }) => verdict.kind);

	it('lets no more than the share be touched when everything fails at once', () => {
		const all = Array.from({ length: 8 }, (_, i) => act(i));
		expect(kinds(sequence([breaker({ share: 0.25 })], all, fleet(8)))).toEqual(['allow', 'allow', ...Array(6).fill('deny')]);
	});

	it('takes the share exactly: one of three is more than a quarter', () => {
		expect(kinds(sequence([breaker({ share: 0.25 })], [act(0)], fleet(3)))).toEqual(['deny']);
		expect(kinds(sequence([breaker({ share: 0.25 })], [act(0)], fleet(4)))).toEqual(['allow']);
	});

	it('stays tripped though the window has passed, and says since when', () => {
		const judged = sequence([breaker({ count: 1 })], [act(0), act(1), act(0, 30), act(2, 60)], fleet(8));
		expect(kinds(judged)).toEqual(['allow', 'deny', 'deny', 'deny']);
		expect(kindOf(judged[3]?.verdict ?? { kind: 'allow' })).toContain('open since 1h');
	});

	it('lets the same target be touched again, and undo also while tripped', () => {
		const undo = act(0, 1, { undoOf: '0@0' });
		expect(kinds(sequence([breaker({ count: 1 })], [act(0), act(0, 2), act(1, 3), { ...undo, at: NOON + 4 * MINUTE }], fleet(8)))).toEqual([
			'allow',
			'allow',
			'deny',
			'allow',
		]);
	});

	it('is closed again by a person, and starts counting anew', () => {
		const resets = [{ guardrail: 'g', by: 'ann', at: NOON + 2 * MINUTE }];
		const facts = (at: number) => ({ ...fleet(8)(), snap: { resets: resets.filter((reset) => reset.at <= at) } });
		const judged = sequence([breaker({ count: 1 })], [act(0), act(1, 1), act(2, 3), act(3, 4), act(4, 20)], facts);
		expect(kinds(judged)).toEqual(['allow', 'deny', 'allow', 'deny', 'deny']);
		const other = [{ guardrail: 'another', by: 'ann', at: NOON + 2 * MINUTE }];
		expect(
			kinds(sequence([breaker({ count: 1 })], [act(0), act(1, 1), act(2, 3)], () => ({ ...fleet(8)(), snap: { resets: other } }))),
		).toEqual(['allow', 'deny', 'deny']);
	});

	it('counts on a target whose series went while it was being restarted', () => {
		const shrinking = (at: number) => ({ targetsOf: () => (at === NOON ? ['n0', 'n1', 'n2', 'n3'] : ['n1', 'n2', 'n3']) });
		expect(kinds(sequence([breaker({ share: 0.25 })], [act(0), act(1, 1)], shrinking))).toEqual(['allow', 'deny']);
	});

	it('is not tripped by what is only rehearsed', () => {
		let memory = emptyGuardMemory;
		const judgeAs = (mode: 'enforce' | 'observe', action: Action) => {
			const policy = { name: 'heal', labels: {}, mode };
			const judged = judge(action, factsAt(action.at, [guardrail('g', [breaker({ count: 1 })])], { policy }), memory);
			memory = judged.memory;
			return judged.verdict.kind;
		};
		expect([judgeAs('observe', act(0)), judgeAs('observe', act(1)), judgeAs('enforce', act(2)), judgeAs('enforce', act(3))]).toEqual([
			'allow',
			'deny',
			'allow',
			'deny',
		]);
	});

	it('of a service counts its instances', () => {
		const up = (i: number): [string, Labels, number] => ['homeostat_service_up', { service: 'llm', instance: `${i}` }, 1];
		const facts = (at: number) => ({ snap: { series: series(at, up(0), up(1), up(2), up(3)) } });
		const of = (instance?: number) =>
			wanted('llm', { id: `${instance}`, with: { service: 'llm', ...(instance === undefined ? {} : { instance }) } });
		expect(kinds(sequence([breaker({ share: 0.5 }, 'service')], [of(0), of(1), of(2)], facts))).toEqual(['allow', 'allow', 'deny']);
		expect(kinds(sequence([breaker({ share: 0.5 }, 'service')], [of()], facts))).toEqual(['deny']);
	});

	it('denies without tripping where it does not know of how many', () => {
		const [judged] = sequence([breaker({ share: 0.5 })], [act(0)]);
		expect(kindOf(judged?.verdict ?? { kind: 'allow' })).toContain('no share of them can be told');
		expect(judged?.memory.breakers).toEqual({});
	});
});
