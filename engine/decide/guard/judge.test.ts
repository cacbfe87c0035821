import { describe, expect, it } from 'vitest';
import { factsAt, guardrail, MINUTE, NOON, wanted } from '../../../test/support/guarding.ts';
import type { Approval } from '../../model/snapshot.ts';
import type { CelContext, CelProgram } from '../cel.ts';
import { judge } from './judge.ts';
import { emptyGuardMemory, type GuardMemory, settle } from './memory.ts';
import type { GuardRule } from './rule.ts';

const cel = (source: string, evaluate: (context: CelContext) => unknown): CelProgram => ({
	source,
	type: 'dyn',
	evaluate: evaluate as CelProgram['evaluate'],
});
const limit = (max: number, by: readonly string[] = [], per = 60 * MINUTE): GuardRule => ({ kind: 'limit', max, per, by });
const budget = (name: string, max: number): GuardRule => ({ kind: 'budget', name, max, per: 60 * MINUTE });
const deny: GuardRule = { kind: 'deny', when: cel('true', () => true), reason: 'never' };
const ask: GuardRule = { kind: 'approval', roles: ['oncall'], count: 1, ttl: 30 * MINUTE };

/** Judges actions one after the other, the memory written to disk and read again in between. */
function run(rules: readonly GuardRule[], wants: readonly { target: string; at?: number; enforce?: boolean }[]): readonly string[] {
	let memory: GuardMemory = emptyGuardMemory;
	return wants.map(({ target, at = NOON }, i) => {
		const judged = judge(wanted(target, { id: `${i}`, at }), factsAt(at, [guardrail('bounds', rules)]), memory);
		memory = JSON.parse(JSON.stringify(judged.memory));
		return judged.verdict.kind;
	});
}

describe('the order of verdicts', () => {
	it('allows where no guardrail speaks', () => {
		expect(judge(wanted('web'), factsAt(NOON, []), emptyGuardMemory).verdict).toEqual({ kind: 'allow' });
	});

	it('takes the gravest, and among equals the first by name', () => {
		const guardrails = [guardrail('a', [ask]), guardrail('b', [deny]), guardrail('c', [deny])];
		expect(judge(wanted('web'), factsAt(NOON, guardrails), emptyGuardMemory).verdict).toEqual({ kind: 'deny', by: 'b', reason: 'never' });
	});

	it('only notes what a guardrail says that does not enforce, and passes over one that is off', () => {
		const guardrails = [guardrail('a', [deny], { mode: 'observe' }), guardrail('b', [deny], { mode: 'off' })];
		const { verdict, noted } = judge(wanted('web'), factsAt(NOON, guardrails), emptyGuardMemory);
		expect({ verdict, noted }).toEqual({ verdict: { kind: 'allow' }, noted: [{ kind: 'deny', by: 'a', reason: 'never' }] });
	});

	it('denies everything while stopped, and spends nothing', () => {
		const { verdict, memory } = judge(wanted('web'), factsAt(NOON, [], { snap: { stopped: true } }), emptyGuardMemory);
		expect([verdict, memory]).toEqual([{ kind: 'deny', by: 'kill-switch', reason: 'the engine is stopped' }, emptyGuardMemory]);
	});
});

describe('deny', () => {
	const verdictOf = (evaluate: (context: CelContext) => unknown) => {
		const rule: GuardRule = { kind: 'deny', when: cel('x', evaluate), reason: 'never' };
		return judge(wanted('web'), factsAt(NOON, [guardrail('g', [rule])]), emptyGuardMemory).verdict;
	};

	it('fails closed where the expression throws or is not boolean', () => {
		const broken = verdictOf(() => {
			throw new Error('no such key: x');
		});
		expect(broken).toMatchObject({ kind: 'deny', by: 'g', reason: expect.stringContaining('no such key: x') });
		expect(verdictOf(() => 0)).toMatchObject({ kind: 'deny', reason: expect.stringContaining('neither true nor false') });
		expect(verdictOf(() => false)).toEqual({ kind: 'allow' });
	});

	it('sees the action, the incident and what is left of each budget', () => {
		let seen: CelContext = { now: 0 };
		const look = cel('x', (context) => {
			seen = context;
			return false;
		});
		const rules: GuardRule[] = [{ kind: 'deny', when: look, reason: 'r' }, budget('disruptions', 2)];
		const facts = factsAt(NOON, [guardrail('g', rules)], { targetsOf: () => ['web', 'db'] });
		const { memory } = judge(wanted('db', { id: 'first' }), facts, emptyGuardMemory);
		judge(wanted('web'), facts, memory);
		expect(seen).toMatchObject({
			action: { target: 'web', actuator: 'service', verb: 'restart', rung: 'restart', reversible: false },
			incident: { severity: 'critical', approved: false },
			labels: { service: 'web' },
			budget: { disruptions: { used: 1, left: 1, max: 2 } },
			fleet: { targets: 2 },
			now: NOON,
		});
	});
});

describe('limits and budgets', () => {
	it('count in a sliding window, in which one exactly `per` old is past', () => {
		const wants = [NOON, NOON + 1, NOON + 60 * MINUTE - 1, NOON + 60 * MINUTE, NOON + 60 * MINUTE].map((at) => ({ target: 'web', at }));
		expect(run([limit(2)], wants)).toEqual(['allow', 'allow', 'deny', 'allow', 'deny']);
	});

	it('count apart what `by` names', () => {
		const wants = ['web', 'db', 'web', 'db'].map((target) => ({ target }));
		expect(run([limit(1, ['target'])], wants)).toEqual(['allow', 'allow', 'deny', 'deny']);
		expect(run([limit(1, ['service'])], wants)).toEqual(['allow', 'allow', 'deny', 'deny']);
		expect(run([limit(1, ['actuator'])], wants)).toEqual(['allow', 'deny', 'deny', 'deny']);
	});

	it('do not count what was refused', () => {
		const once: GuardRule = {
			kind: 'deny',
			when: cel('web', ({ action }) => (action as { target: string }).target === 'web'),
			reason: 'no',
		};
		const wants = ['web', 'web', 'db', 'db'].map((target) => ({ target }));
		expect(run([once, limit(1)], wants)).toEqual(['deny', 'deny', 'allow', 'deny']);
	});

	it('one budget name is one budget in all guardrails', () => {
		const guardrails = [
			guardrail('a', [budget('disruptions', 2)], { match: { actuators: ['service/*'], targets: [], labels: {} } }),
			guardrail('b', [budget('disruptions', 2)], { match: { actuators: ['exec/*'], targets: [], labels: {} } }),
		];
		let memory = emptyGuardMemory;
		const verdicts = ['service/restart', 'exec/run', 'exec/run', 'http/get'].map((doing, i) => {
			const judged = judge(wanted('web', { id: `${i}`, do: doing }), factsAt(NOON, guardrails), memory);
			memory = judged.memory;
			return judged.verdict.kind === 'deny' ? judged.verdict.by : judged.verdict.kind;
		});
		expect(verdicts).toEqual(['allow', 'allow', 'b', 'allow']);
	});

	it('are spent by a rehearsal too, but a policy that only rehearses takes nothing from one that acts', () => {
		const facts = (mode: 'enforce' | 'observe') =>
			factsAt(NOON, [guardrail('g', [limit(1)])], { policy: { name: 'heal', labels: {}, mode } });
		const rehearsed = judge(wanted('web', { id: '1', enforce: false }), facts('observe'), emptyGuardMemory);
		const acted = judge(wanted('web', { id: '2' }), facts('enforce'), rehearsed.memory);
		const again = judge(wanted('web', { id: '3', enforce: false }), facts('observe'), acted.memory);
		expect([rehearsed, acted, again].map(({ verdict }) => verdict.kind)).toEqual(['allow', 'allow', 'deny']);
		const dry = judge(wanted('web', { id: '4', enforce: false }), facts('enforce'), acted.memory);
		expect(dry.verdict.kind).toBe('deny');
	});

	it('outlive a crash that lost the memory but not the journal', () => {
		const memory = settle(emptyGuardMemory, [{ action: wanted('web'), outcome: { kind: 'interrupted', reason: 'x' }, at: NOON + 1 }]);
		const labelled = guardrail('g', [limit(1)], { match: { actuators: [], targets: [], labels: { tier: 'gpu' } } });
		const facts = factsAt(NOON + 2, [labelled], { policy: { name: 'heal', labels: { tier: 'gpu' }, mode: 'enforce' } });
		expect(judge(wanted('web', { id: 'later' }), facts, memory).verdict.kind).toBe('deny');
	});

	it('do not forget because the clock jumped back', () => {
		const wants = [NOON, NOON - 600 * MINUTE, NOON - 541 * MINUTE, NOON - 540 * MINUTE].map((at) => ({ target: 'web', at }));
		expect(run([limit(1)], wants)).toEqual(['allow', 'deny', 'deny', 'allow']);
	});
});

describe('approval', () => {
	const action = wanted('web');
	const said = (by: string, answer: Approval['answer'], more: Partial<Approval> = {}): Approval => ({
		...{ actionId: action.id, answer, by, role: 'oncall', at: NOON + 1 },
		...more,
	});
	const answered = (minutes: number, approvals: readonly Approval[], rule: GuardRule = ask) => {
		const guardrails = [guardrail('g', [rule])];
		const { verdict, memory } = judge(action, factsAt(NOON, guardrails), emptyGuardMemory);
		expect(verdict).toMatchObject({ kind: 'ask', roles: ['oncall'], expiresAt: NOON + 30 * MINUTE });
		return judge(action, factsAt(NOON + minutes * MINUTE, guardrails, { snap: { approvals } }), memory).verdict;
	};

	it('asks until it is answered, and denies when it expires', () => {
		expect(answered(30, []).kind).toBe('ask');
		expect(answered(31, [])).toMatchObject({ kind: 'deny', reason: 'nobody approved it within 30m' });
		expect(answered(2, [said('ann', 'approve')]).kind).toBe('allow');
		expect(answered(2, [said('ann', 'deny')])).toMatchObject({ kind: 'deny', reason: 'ann (oncall) said no' });
	});

	it('counts different people of the right role, each by the last thing they said', () => {
		const two: GuardRule = { ...ask, count: 2 };
		expect(answered(2, [said('ann', 'approve'), said('ann', 'approve')], two).kind).toBe('ask');
		expect(answered(2, [said('ann', 'approve'), said('bob', 'approve', { role: 'guest' })], two).kind).toBe('ask');
		expect(answered(2, [said('ann', 'approve'), said('bob', 'approve', { actionId: 'other' })], two).kind).toBe('ask');
		expect(answered(2, [said('ann', 'approve'), said('bob', 'approve')], two).kind).toBe('allow');
		expect(answered(2, [said('ann', 'deny'), said('ann', 'approve', { at: NOON + 2 })]).kind).toBe('allow');
	});

	it('fails closed where `when` cannot be told', () => {
		const broken: GuardRule = { ...ask, when: cel('x', () => 'yes') };
		expect(judge(action, factsAt(NOON, [guardrail('g', [broken])]), emptyGuardMemory).verdict.kind).toBe('deny');
	});
});

describe('selectors', () => {
	const matched = (match: { actuators?: string[]; targets?: string[]; labels?: Record<string, string> }) => {
		const whole = { actuators: [], targets: [], labels: {}, ...match };
		const facts = factsAt(NOON, [guardrail('g', [deny], { match: whole })], {
			policy: { name: 'heal', labels: { tier: 'gpu' }, mode: 'enforce' },
		});
		return judge(wanted('llm-web-1'), facts, emptyGuardMemory).verdict.kind === 'deny';
	};

	it.each([
		[{ targets: ['llm-*'] }, true],
		[{ targets: ['*web*', 'x'] }, true],
		[{ targets: ['llm-*-web-1'] }, false],
		[{ targets: ['llm-web-1*-1'] }, false],
		[{ targets: ['llm'] }, false],
		[{ actuators: ['service/*'], targets: ['db'] }, false],
		[{ labels: { tier: 'gpu', service: 'llm-web-1' } }, true],
		[{ labels: { tier: 'cpu' } }, false],
	])('%j: %s', (match, expected) => {
		expect(matched(match)).toBe(expected);
	});
});
