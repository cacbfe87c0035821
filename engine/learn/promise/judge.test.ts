import { describe, expect, test } from 'vitest';
import type { Tally } from '../tune/tally.ts';
import { judgePromise } from './judge.ts';
import { promisedOf } from './promised.ts';

const WEEK = 604_800_000;
const of = (changes: Partial<Tally> = {}): Tally => ({
	...{ incidents: 0, caught: 0, delay: 0, strangers: 0, strangersCaught: 0, reach: 0, alerts: 0, falseAlerts: 0, weeks: 2 },
	...changes,
	alerts: changes.alerts ?? (changes.falseAlerts ?? 0) + (changes.caught ?? 0),
});
/** 19 of 20 incidents, one false alert a week, over four weeks; alerts come a minute after the incident began. */
const promised = promisedOf(of({ incidents: 20, caught: 19, falseAlerts: 4, weeks: 4, delay: 19 * 60_000 }), {
	basis: 'incidents',
	until: 0,
});
const judge = (old: Tally, now: Tally, observed = 2 * WEEK) => judgePromise(promised, { old, new: now, observed }, WEEK);

describe('a promise', () => {
	test('is kept within what chance explains', () => {
		const now = of({ incidents: 9, caught: 9, falseAlerts: 4, delay: 9 * 30_000 });
		expect(judge(of(), now)).toMatchObject({ verdict: 'kept', harmful: false });
		expect(judge(of(), now).rows).toEqual([
			{ measure: 'false alerts a week', promised: '1 (0.27 to 2.56)', measured: '2' },
			{ measure: 'incidents caught', promised: '19 of 20 (76 % to 99 %)', measured: '9 of 9' },
			{ measure: 'mean delay of the alert', promised: '1m', measured: '30s' },
		]);
	});

	test('is broken by a flood, which a revert ends', () => {
		const found = judge(of({ incidents: 5, caught: 5, falseAlerts: 1 }), of({ incidents: 5, caught: 5, falseAlerts: 40 }));
		expect(found).toMatchObject({ verdict: 'broken', harmful: true });
		expect(found.reason).toMatch(/^more false alerts than promised .* the value before would have done better: 0.5 false alerts a week/);
	});

	test('is broken by incidents that it misses', () => {
		const found = judge(of({ incidents: 5, caught: 5 }), of({ incidents: 5, caught: 2 }));
		expect(found).toMatchObject({ verdict: 'broken', harmful: true, reason: expect.stringContaining('more incidents missed') });
	});

	test('broken where the old value would have been as bad, it wants no revert', () => {
		const flood = of({ incidents: 5, caught: 5, falseAlerts: 40 });
		expect(judge({ ...flood, falseAlerts: 60 }, flood)).toMatchObject({ verdict: 'broken', harmful: false });
	});

	test.each([
		['little was observed', of({ incidents: 1, caught: 0, falseAlerts: 40 }), WEEK / 2, '3.5 d of 7 d observed'],
		['nobody named an incident', of({ falseAlerts: 1 }), 2 * WEEK, 'nobody named an incident'],
	])('is not judged while %s', (_, now, observed, text) => {
		expect(judge(of(), now, observed)).toMatchObject({ verdict: 'too-early', harmful: false, reason: expect.stringContaining(text) });
	});

	test('a flood speaks for itself even where nobody named incidents', () => {
		expect(judge(of({ falseAlerts: 2 }), of({ falseAlerts: 60 }))).toMatchObject({ verdict: 'broken', harmful: true });
	});

	test('about alerts alone is kept in a calmer world', () => {
		const alerts = promisedOf(of({ alerts: 4, falseAlerts: 4, weeks: 4 }), { basis: 'alerts', until: 0 });
		const seen = { old: of({ falseAlerts: 1 }), new: of(), observed: 2 * WEEK };
		expect(judgePromise(alerts, seen, WEEK)).toMatchObject({ verdict: 'kept', rows: [{ measured: '0' }] });
	});
});
