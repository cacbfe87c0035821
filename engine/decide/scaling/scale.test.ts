import { describe, expect, it } from 'vitest';
import { loads, play, policies, repeat, SECOND, START } from '../../../test/support/scaling.ts';

const MINUTE = 60 * SECOND;
const at = (iso: string) => Date.parse(iso);
/** No stabilisation, no rate limit: the bare formula. */
const unpaced = (window = '0s') => {
	const policies = [{ type: 'Pods', value: 10_000, period: '15s' }];
	return { scaleUp: { stabilizationWindow: window, policies }, scaleDown: { stabilizationWindow: window, policies } };
};
const value = (target: number) => [{ signal: 'load', target: { value: target } }];

describe('the formula', () => {
	it('is that of the HorizontalPodAutoscaler documentation: 200m for 100m doubles, 50m halves', () => {
		const set = policies({ metrics: value(100), behavior: unpaced() });
		expect(play(set, [{ load: 200, knob: 4 }]).numbers).toEqual([8]);
		expect(play(set, [{ load: 50, knob: 4 }]).numbers).toEqual([2]);
		expect(play(set, [{ load: 150, knob: 3 }]).numbers).toEqual([5]);
	});

	it('takes averageValue for a share of a sum', () => {
		expect(play(policies({ behavior: unpaced() }), loads(5, 19, 20, 21)).numbers).toEqual([1, 4, 4, 4]);
		expect(play(policies({ behavior: unpaced(), tolerance: 0 }), loads(5, 19, 20, 21)).numbers).toEqual([1, 4, 4, 5]);
	});

	it('is not misled by quotients of measurements', () => {
		const set = policies({ metrics: [{ signal: 'load', target: { averageValue: 0.1 } }], behavior: unpaced(), tolerance: 0 });
		expect(play(set, loads(0.7, 0.3, 0.6)).numbers).toEqual([7, 3, 6]);
	});

	it.each([
		[89, 9],
		[90, 10],
		[100, 10],
		[110, 10],
		[111, 12],
	])('does nothing while the ratio is within the tolerance of 0.1: %d of 100 makes 10 to %d', (load, expected) => {
		expect(play(policies({ metrics: value(100), behavior: unpaced() }), [{ load, knob: 10 }]).numbers).toEqual([expected]);
	});

	it('has a tolerance for each direction', () => {
		const behavior = { scaleUp: { ...unpaced().scaleUp, tolerance: 0 }, scaleDown: { ...unpaced().scaleDown, tolerance: 0.5 } };
		const set = policies({ metrics: value(100), behavior });
		expect([101, 60, 49].map((load) => play(set, [{ load, knob: 10 }]).numbers[0])).toEqual([11, 10, 5]);
	});

	it('turns round where less of the knob lowers the signal, and rounds to that side', () => {
		const set = policies({ response: 'inverse', metrics: value(100), behavior: unpaced() });
		expect([200, 50, 150].map((load) => play(set, [{ load, knob: 64 }]).numbers[0])).toEqual([32, 100, 42]);
	});
});

describe('several metrics', () => {
	const two = [
		{ signal: 'load', target: { averageValue: 5 } },
		{ signal: 'other', target: { averageValue: 1 } },
	];

	it('the one that asks for most wins', () => {
		expect(play(policies({ metrics: two, behavior: unpaced() }), [{ load: 20, other: 7 }]).numbers).toEqual([7]);
	});

	it('a missing one forbids going down and nothing else', () => {
		const set = policies({ metrics: two, behavior: unpaced() });
		const run = play(set, [{ load: 20, other: 1 }, { load: 5 }, { load: 30 }, { load: 5, other: 1 }]);
		expect(run.numbers).toEqual([4, 4, 6, 1]);
		expect(run.decisions[1]?.because.text).toContain('only goes the safe way');
	});

	it('with an inverse response a missing one forbids going up', () => {
		const metrics = [...value(100), { signal: 'other', target: { value: 100 } }];
		const set = policies({ response: 'inverse', metrics, behavior: unpaced() });
		expect(play(set, [{ load: 50, knob: 10 }]).numbers).toEqual([10]);
		expect(play(set, [{ load: 200, knob: 10 }]).numbers).toEqual([5]);
	});

	it('one that gives several series is missing, and says how to mend that', () => {
		const set = policies({ metrics: [{ signal: '{__name__=~"load|other"}', target: { value: 1 } }] });
		const { decisions } = play(set, [{ load: 9, other: 9, knob: 3 }]);
		expect(decisions[0]).toMatchObject({ state: 'held', steps: { final: 3 }, because: { text: expect.stringContaining('aggregate') } });
	});
});

describe('rate limits', () => {
	it('round percentages up: 10 % of 72 is 8', () => {
		const scaleDown = { stabilizationWindow: '0s', policies: [{ type: 'Percent', value: 10, period: '60s' }] };
		const run = play(policies({ behavior: { scaleDown } }), [{ load: 5, knob: 72 }, ...loads(...repeat(5, 8))]);
		// 72 -> 64, then after a minute 10 % of 64, rounded up, is 7.
		expect(run.numbers).toEqual([64, 64, 64, 64, 57, 57, 57, 57, 51]);
		expect(run.decisions[0]?.steps).toEqual({ current: 72, raw: 1, tolerance: 1, stabilised: 1, rateLimited: 64, clamped: 64, final: 64 });
	});

	it('by default add the greater of 4 and 100 % in 15 s', () => {
		expect(play(policies({ max: 1_000 }), loads(...repeat(5_000, 7))).numbers).toEqual([5, 10, 20, 40, 80, 160, 320]);
	});

	it('count what was added within the period', () => {
		const scaleUp = { policies: [{ type: 'Pods', value: 3, period: '60s' }] };
		expect(play(policies({ behavior: { scaleUp } }), loads(...repeat(500, 6))).numbers).toEqual([4, 4, 4, 4, 7, 7]);
	});

	it('select Min takes the tighter of two policies, Disabled forbids the direction', () => {
		const both = [
			{ type: 'Pods', value: 4, period: '60s' },
			{ type: 'Percent', value: 10, period: '60s' },
		];
		const down = (select: string) => policies({ behavior: { scaleDown: { stabilizationWindow: '0s', policies: both, select } } });
		expect(['Max', 'Min', 'Disabled'].map((select) => play(down(select), [{ load: 5, knob: 80 }]).numbers[0])).toEqual([72, 76, 80]);
		expect(['Max', 'Min'].map((select) => play(down(select), [{ load: 5, knob: 10 }]).numbers[0])).toEqual([6, 9]);
	});

	it('a step is not undone by the next: what was taken away in the period counts for going up again', () => {
		const behavior = { scaleDown: { stabilizationWindow: '0s' }, scaleUp: { policies: [{ type: 'Pods', value: 1, period: '60s' }] } };
		expect(play(policies({ behavior }), [{ load: 100, knob: 20 }, { load: 50 }, { load: 100 }]).numbers).toEqual([20, 10, 20]);
	});
});

describe('stabilisation', () => {
	it('goes down by the most that was recommended in 300 s, unless told otherwise', () => {
		const run = play(policies({}), loads(100, ...repeat(50, 24)));
		expect(run.numbers[0]).toBe(5);
		const full = play(policies({}), [{ load: 100, knob: 20 }, ...loads(...repeat(50, 24))]);
		expect(full.numbers.indexOf(10) * 15).toBe(300);
		expect(full.decisions[5]).toMatchObject({ state: 'steady', steps: { raw: 10, stabilised: 20, final: 20 } });
	});

	it('a dip within the window changes nothing', () => {
		const dips = repeat([100, 100, 100, 40, 40], 10).flat();
		expect(new Set(play(policies({}), [{ load: 100, knob: 20 }, ...loads(...dips)]).numbers)).toEqual(new Set([20]));
	});

	it('goes up by the least that was recommended in its window', () => {
		const set = policies({ behavior: { scaleUp: { ...unpaced().scaleUp, stabilizationWindow: '60s' } } });
		expect(play(set, loads(5, 50, 80, 60, 70, 70, 70)).numbers).toEqual([1, 1, 1, 1, 10, 12, 12]);
	});

	it('a change of direction within the windows does nothing', () => {
		const set = policies({ behavior: unpaced('300s') });
		expect(play(set, [{ load: 50, knob: 10 }, ...loads(100, 20, 100, 20)]).numbers).toEqual([10, 10, 10, 10, 10]);
	});
});

describe('bounds', () => {
	it('below the floor and above the ceiling it is there at once, without any metric', () => {
		const set = policies({ min: 3, max: 10 });
		expect(play(set, [{ knob: 1 }]).numbers).toEqual([3]);
		expect(play(set, [{ knob: 40 }]).numbers).toEqual([10]);
	});

	it('a schedule raises the floor for elapsed time, its end excluded', () => {
		const schedule = [{ cron: '0 8 * * 1-5', timezone: 'Europe/Berlin', duration: '10h', min: 4 }];
		const set = policies({ schedule, behavior: unpaced() });
		const around = (iso: string) => play(set, loads(5, 5, 5), { start: at(iso) - 60 * SECOND, every: MINUTE }).numbers;
		expect(around('2026-05-04T06:00Z')).toEqual([1, 4, 4]);
		expect(around('2026-05-04T16:00Z')).toEqual([4, 1, 1]);
		expect(around('2026-05-09T06:00Z')).toEqual([1, 1, 1]);
	});

	it('a schedule can lower the ceiling, but never below the floor', () => {
		const night = { cron: '0 0 * * *', duration: '24h' };
		expect(play(policies({ schedule: [{ ...night, max: 6 }] }), [{ load: 500, knob: 8 }]).numbers).toEqual([6]);
		const both = policies({
			schedule: [
				{ ...night, max: 6 },
				{ ...night, min: 9 },
			],
		});
		expect(play(both, [{ load: 500, knob: 8 }]).numbers).toEqual([9]);
	});

	it('a batch is no greater than its size, nor than what arrives while its first may wait', () => {
		const batch = { size: 64, maxAge: '90s', arrivals: 'rate' };
		const set = policies({ batch, metrics: [{ signal: 'load', target: { averageValue: 1 } }], behavior: unpaced() });
		expect(play(set, [{ load: 90, rate: 10 }, { load: 90, rate: 0.5 }, { load: 90 }]).numbers).toEqual([64, 45, 64]);
	});
});

describe('missing metrics', () => {
	const fallback = { failures: 3, value: 2 };

	it('hold the number', () => {
		expect(play(policies({}), [{ load: 100, knob: 20 }, ...loads(undefined, undefined, undefined)]).numbers).toEqual([20, 20, 20, 20]);
	});

	it('fall back at the third tick in a row', () => {
		const run = play(policies({ fallback }), [{ load: 30, knob: 6 }, ...loads(undefined, undefined, undefined, undefined)]);
		expect(run.numbers).toEqual([6, 6, 6, 2, 2]);
		expect(run.decisions[3]).toMatchObject({ state: 'fallback', metrics: [{ presence: 'absent' }] });
	});

	it('count in a row, and not on ticks that an event woke', () => {
		const broken = [{ load: 30, knob: 6 }, ...loads(undefined, undefined, 30, undefined, undefined)];
		expect(play(policies({ fallback }), broken).numbers).toEqual(repeat(6, 6));
		expect(play(policies({ fallback }), [{ load: 30, knob: 6 }, ...repeat({}, 6)], { wakes: true }).numbers).toEqual(repeat(6, 7));
	});

	it.each([
		['currentReplicas', 6, 6],
		['currentReplicasIfHigher', 6, 6],
		['currentReplicasIfHigher', 1, 2],
		['currentReplicasIfLower', 6, 2],
		['currentReplicasIfLower', 1, 1],
	])('%s with %d gives %d', (behavior, knob, expected) => {
		const set = policies({ fallback: { ...fallback, behavior } });
		expect(play(set, [{ load: knob * 5, knob }, ...loads(undefined, undefined, undefined)]).numbers.at(-1)).toBe(expected);
	});
});

describe('nothing to do', () => {
	const activated = [{ signal: 'load', target: { averageValue: 5 }, activation: 2 }];

	it('goes to zero after a while below the activation, and to one at once above it', () => {
		const set = policies({ min: 0, metrics: activated, scaleToZeroAfter: '60s', behavior: unpaced() });
		const run = play(set, loads(12, 12, 2, 2, 2, 2, 2, 3, 3));
		expect(run.numbers).toEqual([1, 3, 1, 1, 1, 1, 0, 1, 1]);
		expect(run.decisions[6]).toMatchObject({ state: 'idle' });
	});

	it('without an activation zero is a number like any other', () => {
		const set = policies({ min: 0, behavior: unpaced() });
		expect(play(set, loads(12, 0, 0, 4)).numbers).toEqual([3, 0, 0, 1]);
		expect(play(policies({ min: 0, metrics: value(10), behavior: unpaced() }), [{ load: 25, knob: 0 }]).numbers).toEqual([3]);
	});

	it('idles below the floor, and a metric that is lost neither wakes it nor sends it there', () => {
		const set = policies({ min: 2, idle: 0, behavior: unpaced() });
		expect(play(set, loads(20, 0, undefined, undefined, 1)).numbers).toEqual([4, 0, 0, 0, 2]);
		expect(play(set, loads(20, undefined, undefined)).numbers).toEqual([4, 4, 4]);
	});

	it('a schedule goes before idling', () => {
		const set = policies({ min: 1, idle: 0, schedule: [{ cron: '0 * * * *', duration: '1h', min: 2 }] });
		expect(play(set, loads(0, 0)).numbers).toEqual([2, 2]);
	});
});

describe('pausing', () => {
	it('in one direction leaves the other', () => {
		const set = (pause: object) => policies({ pause, behavior: unpaced() });
		expect(play(set({ scaleIn: true }), [{ load: 50, knob: 5 }, ...loads(5)]).numbers).toEqual([10, 10]);
		expect(play(set({ scaleOut: true }), [{ load: 50, knob: 5 }, ...loads(5)]).numbers).toEqual([5, 1]);
	});

	it('at a number', () => {
		const run = play(policies({ pause: { value: 7 } }), [{ load: 500, knob: 3 }, ...loads(500)]);
		expect(run.numbers).toEqual([7, 7]);
		expect(run.decisions[1]).toMatchObject({ state: 'paused', actions: [] });
	});

	it('by a hand that set it to 0, until another sets it to something else', () => {
		const run = play(policies({ min: 2 }), [
			{ load: 50, knob: 10 },
			{ load: 50, knob: 0 },
			{ load: 50, knob: 0 },
			{ load: 50, knob: 4 },
		]);
		expect(run.numbers).toEqual([10, 0, 0, 8]);
		expect(run.decisions[2]).toMatchObject({ state: 'paused', actions: [] });
	});
});

describe('steps', () => {
	it('are actions of the knob with the number as `value`, only where it changes', () => {
		const { decisions } = play(policies({}), loads(20, 20));
		expect(decisions[0]?.actions).toMatchObject([
			{
				verdict: { kind: 'allow' },
				action: {
					do: 'file/value',
					with: { path: '/run/workers', value: 4 },
					target: '/run/workers',
					knob: { from: 1, to: 4 },
					enforce: true,
				},
			},
		]);
		expect(decisions[1]).toMatchObject({ state: 'steady', actions: [], changed: true });
	});

	it('fill templates where the rule says so', () => {
		const knob = { use: 'http/put', with: { url: 'http://127.0.0.1:9000/config', json: { maxBatch: '${action.value}' } } };
		const [judged] = play(policies({ knob }), loads(20)).decisions[0]?.actions ?? [];
		expect(judged?.action).toMatchObject({ with: { json: { maxBatch: 4 } }, target: 'http://127.0.0.1:9000/config' });
	});

	it('are waited for: while one is in flight there is no other', () => {
		const { decisions } = play(policies({}), loads(20, 100, 100), { outcome: 'none' });
		expect(decisions.map(({ state, actions }) => [state, actions.length])).toEqual([
			['scaling', 1],
			['acting', 0],
			['acting', 0],
		]);
	});

	it('whose outcome never comes are given up', () => {
		const { decisions } = play(policies({ timeout: '30s' }), loads(...repeat(20, 8)), { outcome: 'none' });
		expect(decisions.map(({ state }) => state)).toContain('steady');
	});

	it('that failed are tried again from what was, and count for the rate limit', () => {
		const outcome = { kind: 'failed' as const, error: 'x', retry: true };
		const scaleUp = { policies: [{ type: 'Pods', value: 3, period: '60s' }] };
		const { decisions } = play(policies({ behavior: { scaleUp } }), loads(...repeat(500, 5)), { outcome });
		expect(decisions.map(({ actions }) => actions[0]?.action.knob)).toEqual([
			{ from: 1, to: 4 },
			undefined,
			undefined,
			undefined,
			{ from: 1, to: 4 },
		]);
	});

	it('have an id that follows from the rule, the number and when it was first wanted', () => {
		const id = () => play(policies({}), loads(20)).decisions[0]?.actions[0]?.action.id;
		expect(id()).toBe(id());
		expect(id()).toMatch(/^workers-[0-9a-f]{16}$/);
	});

	it('a reading of the knob from before the last step says nothing about now', () => {
		const first = play(policies({}), [{ load: 20, knob: 1 }]);
		const later = play(policies({}), [{ load: 20, knob: 1 }], { memory: first.memory, start: START });
		expect(later.decisions[0]).toMatchObject({ state: 'steady', steps: { current: 4 } });
	});
});

describe('guardrails', () => {
	const guard = (rule: object) => ({ kind: 'Guardrail', spec: { match: { actuators: ['file/*'] }, rules: [rule] } });

	it('clamp the number, and the clamped number is what was decided', () => {
		const set = policies({}, guard({ clamp: { field: 'with.value', max: 3 } }));
		const { decisions, numbers } = play(set, loads(20, 20, 20));
		expect(numbers).toEqual([3, 3, 3]);
		expect(decisions[0]?.actions).toMatchObject([{ verdict: { kind: 'clamp', from: 4, to: 3 }, action: { with: { value: 3 } } }]);
		expect(decisions[1]).toMatchObject({ state: 'held', actions: [] });
	});

	it('refuse once for each number that is wanted', () => {
		const set = policies({ behavior: unpaced() }, guard({ deny: 'action.with.value > 3' }));
		const { decisions, numbers } = play(set, loads(20, 20, 30, 30, 10));
		expect(numbers).toEqual([1, 1, 1, 1, 2]);
		expect(decisions.map(({ actions }) => actions.map(({ verdict }) => verdict.kind))).toEqual([['deny'], [], ['deny'], [], ['allow']]);
	});

	it('let a step through later that they refused before', () => {
		const set = policies({ behavior: unpaced() }, guard({ limit: { max: 1, per: '1m' } }));
		expect(play(set, loads(10, 20, 20, 20, 20, 20)).numbers).toEqual([2, 2, 2, 2, 4, 4]);
	});

	it('see the labels of the rule, and its own samples as evidence', () => {
		const set = policies({}, guard({ evidence: { maxAge: '30s' } }), {
			...guard({ deny: 'incident.labels.tenant == "b"' }),
			metadata: { name: 'tenants', owner: 'o', rationale: 'r' },
		});
		expect(play(set, loads(20)).numbers).toEqual([4]);
	});
});

describe('forecast', () => {
	const seasonal = (mode: string) =>
		policies({ forecast: { method: 'seasonal', horizon: '10m', season: '1h', mode }, behavior: unpaced() });
	/** An hour with a peak from minute 30 to 40. */
	const hour = Array.from({ length: 60 }, (_, minute) => (minute >= 30 && minute < 40 ? 50 : 5));
	const over = (mode: string) => play(seasonal(mode), loads(...hour, ...hour), { every: MINUTE });

	it('holds the knob up before what came at the same time of the last season', () => {
		const { numbers, decisions } = over('floor');
		expect(numbers.slice(20, 31)).toEqual([...repeat(1, 10), 10]);
		expect(numbers.slice(60, 79).every((number) => number === 1)).toBe(true);
		expect(numbers.slice(80, 100)).toEqual(repeat(10, 20));
		expect(decisions[85]).toMatchObject({ steps: { raw: 1, forecast: 10, final: 10 } });
	});

	it('only reports where it may not more', () => {
		const { numbers, decisions } = over('observe');
		expect(numbers.slice(60)).toEqual(numbers.slice(0, 60));
		expect(decisions[85]?.steps).toMatchObject({ raw: 1, forecast: 10, final: 1 });
	});
});

describe('memory', () => {
	it('stays small however long and however wildly it goes', () => {
		const wild = Array.from({ length: 2_000 }, (_, i) => 5 * (1 + ((i * 7_919) % 50)));
		const { memory } = play(policies({ forecast: { method: 'seasonal', horizon: '10m', mode: 'floor' } }), loads(...wild), {
			every: SECOND,
		});
		expect(JSON.stringify(memory.knobs).length).toBeLessThan(12_000);
	});
});
