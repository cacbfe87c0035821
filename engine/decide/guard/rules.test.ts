import { describe, expect, it } from 'vitest';
import { factsAt, guardrail, MINUTE, meta, NOON, wanted } from '../../../test/support/guarding.ts';
import type { Action, Happened, Verdict } from '../../model/action.ts';
import type { Incident } from '../../model/incident.ts';
import type { Labels } from '../../model/series.ts';
import { compile } from '../../promql/compile.ts';
import type { Program } from '../../promql/program.ts';
import { createWindows } from '../../promql/store/windows.ts';
import { parseCron } from '../calendar/cron.ts';
import { compileCel } from '../cel.ts';
import type { ServicePolicy } from '../policy-set.ts';
import type { GuardFacts } from './facts.ts';
import { type Judgement, judge } from './judge.ts';
import { emptyGuardMemory, type GuardMemory, settle } from './memory.ts';
import type { GuardRule } from './rule.ts';

const promql = (source: string): Program => {
	const compiled = compile(source);
	if (compiled.kind === 'invalid') throw new Error(compiled.errors[0]?.message);
	return compiled.program;
};
const cel = (source: string) => {
	const compiled = compileCel(source);
	if (compiled.kind === 'invalid') throw new Error(compiled.errors[0]?.message);
	return compiled.program;
};
const series = (at: number, ...samples: readonly [string, Labels, number][]) => {
	const windows = createWindows({ retention: 60 * MINUTE });
	const named = samples.map(([__name__, labels, value]) => ({ labels: { __name__, ...labels }, value }));
	windows.append('test', at, named);
	return windows;
};
const kindOf = (verdict: Verdict) => (verdict.kind === 'deny' ? verdict.reason : verdict.kind);

/** Judges one action after the other at their instants, each done at once; the memory is written down and read in between. */
function sequence(
	rules: readonly GuardRule[],
	actions: readonly Action[],
	facts: (at: number) => Parameters<typeof factsAt>[2] = () => ({}),
): Judgement[] {
	let memory: GuardMemory = emptyGuardMemory;
	return actions.map((action) => {
		const judged = judge(action, factsAt(action.at, [guardrail('g', rules)], facts(action.at)), memory);
		const passed = judged.verdict.kind === 'allow' || judged.verdict.kind === 'clamp';
		const happened: Happened[] = passed ? [{ action, outcome: { kind: 'done' }, at: action.at }] : [];
		memory = JSON.parse(JSON.stringify(settle(judged.memory, happened)));
		return judged;
	});
}

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

describe('privacy', () => {
	const rule: GuardRule = { kind: 'privacy', redact: ['email', 'ip'] };
	const told = (doing: string) => {
		const action = wanted('web', {
			do: doing,
			reason: 'ann@example.com cannot log in',
			with: { url: 'http://10.0.0.1/hook', text: 'from 10.0.0.2' },
		});
		const about = { ...action, incident: { ...action.incident, labels: { user: 'bob@example.com' } } };
		return judge(about, factsAt(NOON, [guardrail('g', [rule])]), emptyGuardMemory);
	};

	it('takes it out of what leaves the host, and leaves the address', () => {
		const { verdict, action } = told('notify/webhook');
		expect(verdict).toEqual({ kind: 'allow' });
		expect(action).toMatchObject({
			reason: '[email] cannot log in',
			with: { url: 'http://10.0.0.1/hook', text: 'from [ip]' },
			incident: { labels: { user: '[email]' } },
		});
	});

	it('takes it out of the reason alone where the parameters are arguments', () => {
		expect(told('http/put').action).toMatchObject({ reason: '[email] cannot log in', with: { text: 'from 10.0.0.2' } });
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
