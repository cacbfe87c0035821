import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDetector } from './create.ts';
import type { Method, Output, Point } from './detector.ts';

const METHODS: readonly Method[] = ['anomaly', 'leak', 'forecast', 'change', 'rate-of-change', 'envelope'];
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const START = Date.UTC(2026, 0, 5);
const LIMIT = 100;

function outputs(method: Method, points: readonly Point[], horizon = 7 * DAY): readonly Output[] {
	const detector = createDetector({ method, horizon });
	const state = detector.start();
	return points.map((point) => detector.step(state, point));
}

const scores = (method: Method, points: readonly Point[]) => outputs(method, points).map(({ score }) => score);

/** Small deterministic noise, -1..1: a linear congruential generator. */
function noise(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 31 - 1;
	};
}

/** A reading every five minutes for some days; `of` gets days since the start and noise. */
function readings(days: number, of: (day: number, noise: number) => number): readonly Point[] {
	const random = noise(1);
	return Array.from({ length: days * 288 }, (_, i) => ({ at: START + i * 5 * MINUTE, value: of(i / 288, random()), limit: LIMIT }));
}

const wave = (day: number) => Math.sin(2 * Math.PI * day);
const walks = fc
	.array(fc.record({ gap: fc.constantFrom(1, 5, 5, 5, 60, 3_000), move: fc.double({ min: -9, max: 9, noNaN: true }) }), {
		minLength: 2,
		maxLength: 300,
	})
	.map((steps) => {
		let [at, value] = [START, 50];
		return steps.map(({ gap, move }): Point => {
			at += gap * MINUTE;
			value += move;
			return { at, value, limit: LIMIT };
		});
	});

describe.each(METHODS)('%s', (method) => {
	test('a prefix scores as the whole does, also through a restart', () => {
		fc.assert(
			fc.property(walks, fc.nat(299), (points, cut) => {
				const detector = createDetector({ method, horizon: 7 * DAY });
				let state = detector.start();
				const found = points.map((point, i) => {
					if (i === cut) state = JSON.parse(JSON.stringify(state));
					return detector.step(state, point);
				});
				expect(found).toEqual(outputs(method, points));
			}),
			{ numRuns: 30 },
		);
	});

	test('scores lie in 0..1, whatever comes', () => {
		const value = fc.oneof(
			fc.constantFrom(0, 0, 1, -1, 1e15, -1e15, 5e-324, 1.7e308, -1.7e308),
			fc.double({ noNaN: true, noDefaultInfinity: true }),
		);
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 200 }), (values) => {
				for (const output of outputs(
					method,
					values.map((each, i) => ({ at: START + i * 60 * MINUTE, value: each })),
				)) {
					expect(output.score).toBeGreaterThanOrEqual(0);
					expect(output.score).toBeLessThanOrEqual(1);
				}
			}),
			{ numRuns: 50 },
		);
	});

	test('says how much it has learned: more with each point, and all of it within days', () => {
		const learned = outputs(
			method,
			readings(10, (day, random) => 50 + 20 * wave(day) + random),
		).map((output) => output.learned ?? Number.NaN);
		expect(learned[0]).toBe(0);
		expect(learned.every((share, i) => share >= (learned[i - 1] ?? 0) && share <= 1)).toBe(true);
		expect(learned.indexOf(1)).toBeGreaterThan(0);
	});

	test('says nothing of a series that never moves', () => {
		expect(
			scores(
				method,
				readings(10, () => 42),
			).every((score) => score <= 0.5),
		).toBe(true);
	});
});

describe('anomaly', () => {
	const usual = (day: number, random: number) => 50 + 20 * wave(day) + random;
	const found = (of: (day: number, random: number) => number) => {
		const days = scores('anomaly', readings(14, of)).flatMap((score, i) => (score > 0.5 ? [i / 288] : []));
		return days.filter((day) => day > 4);
	};

	test('finds what is odd only for its hour', () => {
		// Noon's level at midnight: nothing that the range or the mean would show.
		expect(found((day, random) => (day > 10.4 && day < 10.5 ? 70 : usual(day, random))).some((day) => day >= 10.4 && day < 10.5)).toBe(
			true,
		);
	});

	test('finds a spike, once', () => {
		const spike = found((day, random) => (Math.abs(day - 9.3) < 0.01 ? 150 : usual(day, random)));
		expect(spike.length).toBeGreaterThan(0);
		expect(spike.every((day) => Math.abs(day - 9.3) < 0.3)).toBe(true);
		expect(spike.length).toBeLessThanOrEqual(3);
	});

	test('is silent on an ordinary fortnight', () => {
		expect(found(usual).length).toBeLessThanOrEqual(1);
	});
});

describe('leak', () => {
	/** Days until it is found, or negative; at whatever minute of its bins the series begins. */
	const leaks = (of: (day: number, random: number) => number) =>
		[0, 25, 50, 75, 100].map((minutes) => {
			const points = readings(8, of).map((point) => ({ ...point, at: point.at + minutes * MINUTE }));
			return scores('leak', points).findIndex((score) => score > 0.5) / 288;
		});

	test.each([
		['a steady climb', 2, (day: number) => Math.max(0, day - 3) * 6],
		['stairs', 2, (day: number) => Math.floor(Math.max(0, day - 3) * 4) * 1.5],
		// The cycle's own climb is the largest, and hides part of the leak's.
		['a climb under a daily cycle', 2.5, (day: number) => Math.max(0, day - 3) * 6 + 2 * wave(day)],
	])('%s is one, within %d days', (_, within, of) => {
		for (const day of leaks((at, random) => 40 + of(at) + random)) {
			expect(day).toBeGreaterThan(3);
			expect(day).toBeLessThan(3 + within);
		}
	});

	test.each([
		['a deploy step', (day: number) => (day > 4.3 ? 15 : 0)],
		['a filling cache', (day: number) => (day > 4 ? 20 * (1 - Math.exp((4 - day) / 0.15)) : 0)],
		['a sawtooth', (day: number) => 15 * ((day / 0.4) % 1)],
		['a sawtooth of nearly a day', (day: number) => 25 * ((day / 0.91) % 1)],
		['a daily cycle', (day: number) => 8 * wave(day)],
		['a daily restart', (day: number) => 15 * (day % 1)],
	])('%s is none', (_, of) => {
		expect(leaks((day, random) => 40 + of(day) + random).every((day) => day < 0)).toBe(true);
	});

	test('does not depend on the unit', () => {
		const points = readings(8, (day, random) => 40 + Math.max(0, day - 3) * 6 + random);
		const scaled = points.map((point) => ({ ...point, value: point.value * 2 ** 30 }));
		const rounded = (of: readonly Point[]) => scores('leak', of).map((score) => Math.round(score * 1e6));
		expect(rounded(scaled)).toEqual(rounded(points));
	});

	test('says how long it will last', () => {
		const last = outputs(
			'leak',
			readings(8, (day, random) => 40 + Math.max(0, day - 3) * 6 + random),
		).at(-1);
		expect((last?.eta_seconds ?? 0) / 86_400).toBeGreaterThan(2);
		expect((last?.eta_seconds ?? 0) / 86_400).toBeLessThan(8);
	});
});

describe('forecast', () => {
	const eta = (of: (day: number, random: number) => number, days = 14) => {
		const last = outputs('forecast', readings(days, of)).at(-1);
		return last?.eta_seconds === undefined ? undefined : last.eta_seconds / 86_400;
	};

	test.each([
		['a line', (day: number) => 20 + 4 * day],
		['a daily cycle', (day: number) => 17 + 4 * day + 3 * wave(day)],
		['days of work and of rest', (day: number) => 20 + 28 * Math.floor(day / 7) + Math.min(day % 7, 5) * 5.6],
		['rotated logs on top of what grows', (day: number) => 12 + 4 * day + 8 * ((day / 1.5) % 1)],
		['one cleanup', (day: number) => (day < 6 ? 62 : 20) + 4 * (day < 6 ? 0 : day)],
	])('%s runs full when it will', (_, of) => {
		const days = eta((day, random) => of(day) + 0.2 * random) ?? 0;
		expect(Math.abs(Math.log(days / 6))).toBeLessThan(0.25);
	});

	test.each([
		['rotated logs', (day: number) => 60 + 25 * ((day / 1.5) % 1)],
		['a daily cycle', (day: number) => 70 + 10 * wave(day)],
		['what a job cleans at ninety', (day: number) => 60 + ((day * 9) % 30)],
		['one that shrinks', (day: number) => 90 - 2 * day],
	])('%s never do', (_, of) => {
		expect(eta((day, random) => of(day) + 0.2 * random)).toBeUndefined();
	});

	test('the interval holds the time that it takes', () => {
		const last = outputs(
			'forecast',
			readings(14, (day, random) => 20 + 4 * day + random),
		).at(-1);
		expect((last?.eta_seconds_lower ?? 0) / 86_400).toBeLessThan(6);
		expect((last?.eta_seconds_upper ?? 0) / 86_400).toBeGreaterThan(6);
		expect((last?.eta_seconds_upper ?? 99e9) / 86_400).toBeLessThan(9);
	});

	test('a climb of two days promises nothing of the week', () => {
		expect(eta((day, random) => 20 + 10 * day + 0.2 * random, 2)).toBeUndefined();
	});

	test('at the limit there is no time left', () => {
		expect(eta((day) => 20 + 6 * day)).toBe(0);
	});
});

describe('change, rate-of-change and envelope', () => {
	test('a step is a change', () => {
		const step = scores(
			'change',
			readings(3, (day, random) => (day > 2 ? 60 : 50) + random),
		);
		expect(Math.max(...step.slice(0, 2 * 288))).toBeLessThan(0.6);
		expect(Math.max(...step.slice(2 * 288, 2 * 288 + 30))).toBeGreaterThan(0.6);
	});

	test('a rise has the rate that it has', () => {
		const points = readings(1, (day) => 50 + 86_400 * 3 * day);
		expect(outputs('rate-of-change', points).at(-1)?.per_second).toBeCloseTo(3, 6);
	});

	test('the envelope holds the hour, and leaves it at 0.5', () => {
		const last = outputs(
			'envelope',
			readings(8, (day, random) => 50 + 20 * wave(day) + random),
		).at(-1);
		expect(last?.lower).toBeGreaterThan(30);
		expect(last?.upper).toBeLessThan(70);
		const out = scores(
			'envelope',
			readings(8, (day, random) => (day > 7.9 ? 90 : 50 + 20 * wave(day) + random)),
		);
		expect(out.at(-1)).toBeGreaterThan(0.5);
	});

	test('normal noise leaves its envelope in less than 3 of 1,000 readings, from the second day on, and a shift of it does', () => {
		// Twelve uniform ones, centred: near enough to normal up to four deviations.
		const random = noise(7);
		const normal = () => Array.from({ length: 12 }, random).reduce((sum, each) => sum + each / 2, 0);
		const isShifted = (day: number) => day >= 20.5 && day < 20.55;
		const out = scores(
			'envelope',
			readings(28, (day) => 50 + 10 * wave(day) + normal() + (isShifted(day) ? 8 : 0)),
		);
		const shifted = out.filter((_, i) => isShifted(i / 288));
		const others = out.filter((_, i) => i >= 288 && !isShifted(i / 288));
		expect(others.filter((score) => score > 0.5).length / others.length).toBeLessThan(0.003);
		expect(shifted.every((score) => score > 0.5)).toBe(true);
	});
});
