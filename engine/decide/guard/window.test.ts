import { describe, expect, it } from 'vitest';
import { factsAt, guardrail, kindOf, MINUTE, wanted } from '../../../test/support/guarding.ts';
import { parseCron } from '../calendar/cron.ts';
import { judge } from './judge.ts';
import { emptyGuardMemory } from './memory.ts';
import type { GuardRule } from './rule.ts';

describe('window', () => {
	const window = (effect: 'deny' | 'allow', source: string, hours: number, timezone = 'Europe/Berlin'): GuardRule => {
		const parsed = parseCron(source);
		if (parsed.kind === 'invalid') throw new Error(parsed.message);
		return { kind: 'window', effect, schedule: { cron: parsed.cron, timezone, duration: hours * 60 * MINUTE } };
	};
	const at = (iso: string, ...guardrails: readonly (readonly GuardRule[])[]) => {
		const named = guardrails.map((rules, i) => guardrail(`g${i}`, rules));
		return judge(wanted('web', { at: Date.parse(iso) }), factsAt(Date.parse(iso), named), emptyGuardMemory).verdict;
	};
	const office = window('deny', '0 9 * * 1-5', 8);
	const night = window('allow', '0 1 * * *', 3);

	it('denies while a freeze holds, in the zone of its cron expression', () => {
		expect(
			['2026-05-04T06:59Z', '2026-05-04T07:00Z', '2026-05-04T14:59Z', '2026-05-04T15:00Z'].map((iso) => at(iso, [office]).kind),
		).toEqual(['allow', 'deny', 'deny', 'allow']);
		expect(kindOf(at('2026-05-04T14:00Z', [office]))).toContain('holds for another 1h');
		expect(at('2026-05-09T10:00Z', [office]).kind).toBe('allow');
	});

	it('where there is an allow window, denies outside of all of them', () => {
		const late = window('allow', '0 22 * * *', 1);
		expect(at('2026-05-04T12:00Z', [night]).kind).toBe('deny');
		expect(at('2026-05-04T00:00Z', [night]).kind).toBe('allow');
		expect(at('2026-05-04T20:30Z', [night, late]).kind).toBe('allow');
		expect(at('2026-05-04T12:00Z', [night, late]).kind).toBe('deny');
	});

	it('any deny wins over an open allow', () => {
		expect(at('2026-05-04T08:00Z', [window('allow', '0 0 * * *', 24), office]).kind).toBe('deny');
	});

	it('one more guardrail never opens what another keeps shut', () => {
		expect(at('2026-05-04T12:00Z', [night], [window('allow', '0 0 * * *', 24)]).kind).toBe('deny');
	});

	it('lasts for elapsed time through the night in which the clocks change', () => {
		const weekend = window('deny', '0 20 * * 6', 10);
		expect(['2026-03-29T04:59Z', '2026-03-29T05:00Z'].map((iso) => at(iso, [weekend]).kind)).toEqual(['deny', 'allow']);
		expect(['2026-10-25T03:59Z', '2026-10-25T04:00Z'].map((iso) => at(iso, [weekend]).kind)).toEqual(['deny', 'allow']);
	});
});
