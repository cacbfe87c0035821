import { describe, expect, it } from 'vitest';
import { factsAt, guardrail, kindOf, meta, NOON, promql, series, wanted } from '../../../test/support/guarding.ts';
import type { Action } from '../../model/action.ts';
import type { Labels } from '../../model/series.ts';
import type { ServicePolicy } from '../policy-set.ts';
import type { GuardFacts } from './facts.ts';
import { judge } from './judge.ts';
import { emptyGuardMemory, settle } from './memory.ts';
import type { GuardRule } from './rule.ts';

describe('minHealthy', () => {
	const rule: GuardRule = { kind: 'minHealthy', atLeast: 1 };
	const instances = (...up: readonly number[]) =>
		up.map((value, i): [string, Labels, number] => ['homeostat_service_up', { service: 'llm', instance: `${i}` }, value]);
	const restart = (instance?: number) =>
		wanted('llm', { id: `${instance}`, with: { service: 'llm', ...(instance === undefined ? {} : { instance }) } });
	const verdict = (
		action: Action,
		samples: readonly [string, Labels, number][],
		memory = emptyGuardMemory,
		more: Partial<GuardFacts> = {},
	) => judge(action, factsAt(NOON, [guardrail('g', [rule])], { snap: { series: series(NOON, ...samples) }, ...more }), memory);

	it('does not let the last healthy one go', () => {
		expect(verdict(restart(0), instances(1, 1)).verdict.kind).toBe('allow');
		expect(kindOf(verdict(restart(0), instances(1, 0)).verdict)).toContain('of 2 instances of llm only 0 would stay healthy');
		expect(verdict(restart(), instances(1, 1)).verdict.kind).toBe('deny');
	});

	it('always lets what is down be repaired', () => {
		expect(verdict(restart(0), instances(0, 1)).verdict.kind).toBe('allow');
		expect(verdict(restart(0), instances(0, 0)).verdict.kind).toBe('allow');
		expect(verdict(restart(), instances(0, 0)).verdict.kind).toBe('allow');
	});

	it('up is not healthy', () => {
		const sick: [string, Labels, number] = ['homeostat_service_healthy', { service: 'llm', instance: '1' }, 0];
		expect(verdict(restart(0), [...instances(1, 1), sick]).verdict.kind).toBe('deny');
		expect(verdict(restart(1), [...instances(1, 1), sick]).verdict.kind).toBe('allow');
	});

	it('counts as down what is being disrupted, until a later sample shows it again', () => {
		const first = verdict(restart(0), instances(1, 1));
		expect(verdict(restart(1), instances(1, 1), first.memory).verdict.kind).toBe('deny');
		const ended = settle(first.memory, [{ action: restart(0), outcome: { kind: 'done' }, at: NOON }]);
		expect(verdict(restart(1), instances(1, 1), ended).verdict.kind).toBe('deny');
		const later = factsAt(NOON + 1, [guardrail('g', [rule])], { snap: { series: series(NOON + 1, ...instances(1, 1)) } });
		expect(judge(restart(1), later, ended).verdict.kind).toBe('allow');
	});

	it('reads the health signal of the Service where no driver reports', () => {
		const health = { signal: promql('probe_success'), condition: { kind: 'above' as const, value: 0 } };
		const service = {
			name: 'llm',
			driver: { kind: 'systemd' as const, unit: 'llm.service' },
			instances: 2,
			dependsOn: [],
			labels: {},
			enforce: true,
		};
		const services: ServicePolicy[] = [{ ...meta('llm'), kind: 'Service', service, health }];
		const probes = (a: number, b: number): [string, Labels, number][] => [
			['probe_success', { service: 'llm', instance: '0' }, a],
			['probe_success', { service: 'llm', instance: '1' }, b],
		];
		expect(verdict(restart(0), probes(1, 1), emptyGuardMemory, { services }).verdict.kind).toBe('allow');
		expect(verdict(restart(0), probes(1, 0), emptyGuardMemory, { services }).verdict.kind).toBe('deny');
	});

	it('fails closed where nothing is known', () => {
		expect(kindOf(verdict(restart(0), []).verdict)).toContain('nothing is known of the instances of llm');
		const incident = { policy: 'x', severity: 'info' as const, labels: {}, startsAt: NOON, value: 1 };
		expect(kindOf(verdict(wanted('x', { with: {}, incident }), []).verdict)).toContain('about no Service');
	});
});
