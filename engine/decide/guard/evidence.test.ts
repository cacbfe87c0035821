import { describe, expect, it } from 'vitest';
import { factsAt, guardrail, kindOf, NOON, promql, series, wanted } from '../../../test/support/guarding.ts';
import type { Incident } from '../../model/incident.ts';
import type { Labels } from '../../model/series.ts';
import type { GuardFacts } from './facts.ts';
import { judge } from './judge.ts';
import { emptyGuardMemory } from './memory.ts';
import type { GuardRule } from './rule.ts';

describe('evidence', () => {
	const down: Incident = { policy: 'down', severity: 'critical', labels: { service: 'web' }, startsAt: NOON, value: 0 };
	const seen = (age: number, more: Partial<GuardFacts> = {}): Parameters<typeof factsAt>[2] => ({
		snap: {
			series: series(
				NOON - age,
				['up', { service: 'web', zone: 'x' }, 0],
				['up', { service: 'db' }, 1],
				['latency', { service: 'web' }, 9],
			),
		},
		incidents: [down],
		signalOf: (name) => ({ down: promql('up'), slow: promql('latency') })[name],
		...more,
	});
	const verdict = (rule: Omit<GuardRule & { kind: 'evidence' }, 'kind'>, facts: Parameters<typeof factsAt>[2]) =>
		judge(wanted('web'), factsAt(NOON, [guardrail('g', [{ kind: 'evidence', ...rule }])], facts), emptyGuardMemory).verdict;

	it('must be young enough', () => {
		expect(verdict({ maxAge: 30_000 }, seen(30_000)).kind).toBe('allow');
		expect(kindOf(verdict({ maxAge: 30_000 }, seen(45_000)))).toContain('is 45s old');
	});

	it('that is gone, or of which nothing is known, is none', () => {
		const gone = seen(0);
		const windows = series(NOON - 1_000, ['up', { service: 'web' }, 0]);
		windows.fail('test', NOON, 'refused');
		expect(kindOf(verdict({ maxAge: 30_000 }, { ...gone, snap: { series: windows } }))).toContain('is gone');
		expect(verdict({ maxAge: 30_000 }, { ...gone, signalOf: () => undefined }).kind).toBe('deny');
	});

	it('must come from enough observers: incidents that speak of the same target', () => {
		const other = (policy: string, labels: Labels): Incident => ({ ...down, policy, labels });
		const by = (...incidents: readonly Incident[]) => verdict({ observers: 2 }, seen(0, { incidents: [down, ...incidents] })).kind;
		expect(kindOf(verdict({ observers: 2 }, seen(0)))).toBe('1 of 2 observers report it');
		expect(by({ ...down, severity: 'warning' })).toBe('deny');
		expect(by(other('slow', { service: 'db' }))).toBe('deny');
		expect(by(other('slow', {}))).toBe('deny');
		expect(by(other('slow', { service: 'web', zone: 'y' }))).toBe('allow');
		expect(by(other('down', { service: 'x', instance: 'web' }))).toBe('allow');
	});

	it('of an observer must be young too', () => {
		const incidents = [down, { ...down, policy: 'slow' }];
		expect(verdict({ observers: 2, maxAge: 30_000 }, seen(0, { incidents })).kind).toBe('allow');
		const stale = seen(0, { incidents, signalOf: (name) => (name === 'down' ? promql('up') : promql('nothing')) });
		expect(verdict({ observers: 2, maxAge: 30_000 }, stale).kind).toBe('deny');
	});
});
