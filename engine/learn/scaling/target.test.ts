import { describe, expect, test } from 'vitest';
import { cameTo, demand, type Minute, SLOW, serve } from '../../../test/support/queueing.ts';
import { policies } from '../../../test/support/scaling.ts';
import type { Moment } from './curve.ts';
import { tuneTarget } from './target.ts';

const DAYS = 8;
const OBJECTIVE = 'slow';

interface Room {
	readonly min?: number;
	readonly max?: number;
	readonly step?: number;
}

function tuned(
	value: number,
	minutes: readonly Minute[],
	room: Room = {},
	poison: (moment: Moment, i: number) => Moment = (moment) => moment,
) {
	const [rule] = policies({ min: 1, max: 40, metrics: [{ signal: 'load', target: { averageValue: value } }] }).scaling;
	if (rule === undefined) throw new Error('no rule');
	const moments = minutes.map(({ at, load, size, latency }, i) => poison({ at, load, size, missed: latency > SLOW }, i));
	const path = 'spec.metrics[0].target.averageValue';
	return tuneTarget(rule, { path, value, min: 6, max: 25, bounds: '6 .. 25', objective: OBJECTIVE, ...room }, { moments, unknown: 3 });
}

/** What a target really comes to on the half of the time that the tuner is judged by. */
const truly = (loads: readonly number[], target: number) => cameTo(serve(loads.slice(loads.length / 2), target, 3));

/** The fewest units with which the objective can be held in 99 % of that time, by trying. */
function best(loads: readonly number[]): number {
	const tried = Array.from({ length: 13 }, (_, i) => truly(loads, 10 + i / 2));
	return Math.min(...tried.filter(({ missed }) => missed <= 0.01).map(({ units }) => units));
}

describe('a queue whose truth is known', () => {
	test.each([
		{ case: 'a target far too high', target: 19, isBursty: true, within: 1.05 },
		{ case: 'a target a little too high', target: 15, isBursty: false, within: 1.1 },
		{ case: 'a target too low, where bursts show what a unit carries', target: 8, isBursty: true, within: 1.3 },
	])('$case goes where the objective holds with few units, on days that it has not seen', ({ target, isBursty, within }) => {
		const loads = demand(DAYS, 1, isBursty);
		const found = tuned(target, serve(loads, target));
		if (found.kind === 'kept') throw new Error(found.reason);
		const [old, next] = [truly(loads, target), truly(loads, found.to)];
		expect(next.missed).toBeLessThanOrEqual(0.01);
		expect(next.units).toBeLessThanOrEqual(within * best(loads));
		if (found.to > target) expect(next.units).toBeLessThan(old.units);
		else expect(next.missed).toBeLessThan(old.missed);
		// What the evidence foretells is what the service came to.
		const [missed, hours] = found.evidence.backTest;
		expect(Number.parseFloat(String(missed?.new))).toBeCloseTo(100 * next.missed, 0);
		expect(Number(hours?.new) / (24 * next.units)).toBeCloseTo(1, 1);
		expect(found.evidence.excluded).toEqual(['3 minutes of which metric, size or objective is not known']);
	});

	test('the target where it should be stays, and nothing is proposed that no unit was seen to carry', () => {
		const found = tuned(8, serve(demand(DAYS, 1, false), 8));
		expect(found).toEqual({ kind: 'kept', reason: expect.stringMatching(/favours: no unit carried more than 8\.\d+ in it/) });
	});

	test('the same facts give the same bytes', () => {
		const minutes = serve(demand(6), 19);
		expect(JSON.stringify(tuned(19, minutes))).toBe(JSON.stringify(tuned(19, minutes)));
	});
});

describe('history that something is wrong with', () => {
	const minutes = serve(demand(6), 19);
	const from = (day: number, to: number) => (i: number) => i >= day * 1_440 && i < to * 1_440;

	test.each([
		['a spike', (moment: Moment, i: number) => (i === 1_000 ? { ...moment, load: moment.load * 1_000, missed: false } : moment)],
		['two days of outage', (moment: Moment, i: number) => (from(1, 3)(i) ? { ...moment, missed: true } : moment)],
		['a week that somebody made look well', (moment: Moment) => ({ ...moment, missed: false })],
		['a slow drift', (moment: Moment, i: number) => ({ ...moment, load: moment.load * (1 + i / 5_000) })],
	])('%s moves nothing past its bounds or its step', (_, poison) => {
		const found = tuned(19, minutes, { min: 15, max: 20, step: 1.9 }, poison);
		if (found.kind === 'kept') return expect(found.reason).not.toBe('');
		expect(found.to).toBeGreaterThanOrEqual(17.1);
		expect(found.to).toBeLessThanOrEqual(20);
	});

	test('one spike does not tell that a unit carries as much', () => {
		const spike = (moment: Moment, i: number) => (i % 5_000 === 1_000 ? { ...moment, load: moment.load * 1_000, missed: false } : moment);
		const [clean, poisoned] = [tuned(19, minutes), tuned(19, minutes, {}, spike)];
		if (clean.kind === 'kept' || poisoned.kind === 'kept') throw new Error('kept');
		expect(poisoned.to / clean.to).toBeCloseTo(1, 1);
	});

	test('an objective that is missed for other reasons moves nothing, and the reason is given', () => {
		const always = tuned(19, minutes, {}, (moment) => ({ ...moment, missed: true }));
		expect(always).toEqual({ kind: 'kept', reason: 'slow is missed whatever a unit carries: the target is not what decides' });
		const half = tuned(19, minutes, {}, (moment, i) => ({ ...moment, missed: from(3, 6)(i) }));
		expect(half).toEqual({ kind: 'kept', reason: expect.stringMatching(/^the objective does not follow from what a unit carries/) });
	});

	test('too little is no reason to move', () => {
		const reason = 'too little data: 1440 minutes with metric, size and objective; at least 4320 are needed';
		expect(tuned(19, minutes.slice(0, 1_440))).toEqual({ kind: 'kept', reason });
	});
});
