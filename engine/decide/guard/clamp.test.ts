import { describe, expect, it } from 'vitest';
import { cel, factsAt, guardrail, kindOf, NOON, wanted } from '../../../test/support/guarding.ts';
import type { Action } from '../../model/action.ts';
import { judge } from './judge.ts';
import { emptyGuardMemory } from './memory.ts';
import type { GuardRule } from './rule.ts';

describe('clamp', () => {
	const clamp = (field: string, min: number, max: number): GuardRule => ({ kind: 'clamp', field, min, max });
	const set = (value: unknown, more = {}) => wanted('knob', { do: 'file/value', with: { value: value as number, ...more } });
	const judgeSet = (action: Action, ...guardrails: readonly (readonly GuardRule[])[]) =>
		judge(
			action,
			factsAt(
				NOON,
				guardrails.map((rules, i) => guardrail(`g${i}`, rules)),
			),
			emptyGuardMemory,
		);

	it('keeps the number within bounds and leaves the rest of the action alone', () => {
		const { verdict, action } = judgeSet(set(12, { path: '/x' }), [clamp('with.value', 1, 10)]);
		expect(verdict).toMatchObject({ kind: 'clamp', by: 'g0', field: 'with.value', from: 12, to: 10 });
		expect(action.with).toEqual({ value: 10, path: '/x' });
		expect(judgeSet(set(10), [clamp('with.value', 1, 10)]).verdict.kind).toBe('allow');
	});

	it('reaches into the parameters, at more than one place', () => {
		const deep = set(1, { json: { maxBatch: 64, name: 'x' } });
		const { verdict, action } = judgeSet(deep, [clamp('with.json.maxBatch', 1, 32), clamp('with.value', 2, 9)]);
		expect(verdict).toMatchObject({ kind: 'clamp', also: [{ field: 'with.value', from: 1, to: 2 }] });
		expect(action.with).toEqual({ value: 2, json: { maxBatch: 32, name: 'x' } });
	});

	it('of several guardrails satisfies all, or denies', () => {
		expect(judgeSet(set(12), [clamp('with.value', 1, 10)], [clamp('with.value', 1, 7)]).action.with.value).toBe(7);
		expect(kindOf(judgeSet(set(12), [clamp('with.value', 8, 10)], [clamp('with.value', 1, 7)]).verdict)).toContain(
			'no value of with.value',
		);
	});

	it('is judged on: what it makes of the action must not be what another rule denies', () => {
		const never: GuardRule = { kind: 'deny', when: cel('action.with.value == 10'), reason: 'ten is never' };
		expect(judgeSet(set(12), [clamp('with.value', 1, 10), never]).verdict).toMatchObject({ kind: 'deny', reason: 'ten is never' });
	});

	it.each([['12'], [null], [undefined], [Number.NaN]])('denies where there is no number: %s', (value) => {
		expect(judgeSet(set(value), [clamp('with.value', 1, 10)]).verdict.kind).toBe('deny');
		expect(judgeSet(set(1), [clamp('with.json.x', 1, 10)]).verdict.kind).toBe('deny');
	});
});
