import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDetector } from '../create.ts';
import { squaredLength } from '../stats/whiten.ts';
import { jointStep, newJoint } from './joint.ts';

const STEP = 300_000;
const START = Date.UTC(2026, 0, 5);
const DAY = 288;

/** Small deterministic noise, about normal: the sum of uniform parts. */
function noise(seed: number): () => number {
	let state = seed >>> 0;
	const uniform = () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 31 - 1;
	};
	return () => uniform() + uniform() + uniform();
}

const METRICS = ['cpu', 'requests', 'network', 'power', 'temperature', 'latency'];

/** A host whose metrics all follow its load. Within `odd`, half of them go the other way: each stays where it often is. */
function host(steps: number, odd: (step: number) => boolean = () => false): readonly ReadonlyMap<string, number>[] {
	const random = noise(3);
	return Array.from({ length: steps }, (_, step) => {
		const load = Math.sin((2 * Math.PI * step) / DAY) + 0.3 * random();
		return new Map(METRICS.map((name, i) => [name, 50 + 10 * (i + 1) * ((odd(step) && i % 2 === 0 ? -load : load) + 0.15 * random())]));
	});
}

function scores(readings: readonly ReadonlyMap<string, number>[], restartAt = -1): readonly number[] {
	let state = newJoint();
	return readings.map((values, i) => {
		if (i === restartAt) state = JSON.parse(JSON.stringify(state));
		return jointStep(state, values).score;
	});
}

describe('series judged together', () => {
	// An hour and a half of the tenth day, at a middling load.
	const odd = (step: number) => step >= 9.07 * DAY && step < 9.07 * DAY + 18;

	test('are odd where each by itself is not', () => {
		const readings = host(12 * DAY, odd);
		const joint = scores(readings);
		const during = joint.filter((_, step) => odd(step));
		expect(Math.max(...during)).toBeGreaterThan(0.5);
		for (const name of METRICS) {
			const detector = createDetector({ method: 'anomaly', horizon: DAY * STEP });
			const state = detector.start();
			const alone = readings.map((values, i) => detector.step(state, { at: START + i * STEP, value: values.get(name) ?? 0 }).score);
			expect(Math.max(...alone.filter((_, step) => odd(step)))).toBeLessThan(0.5);
		}
	});

	test('are not odd as long as they go together', () => {
		expect(scores(host(12 * DAY)).filter((score) => score > 0.5).length).toBeLessThanOrEqual(2);
	});

	test('say nothing while too little is known', () => {
		expect(Math.max(...scores(host(400, (step) => step > 350)))).toBe(0);
	});

	test('score a prefix as the whole, also through a restart', () => {
		const readings = host(3 * DAY, (step) => step % 200 > 190);
		expect(scores(readings, 611)).toEqual(scores(readings));
		expect(scores(readings.slice(0, 700))).toEqual(scores(readings).slice(0, 700));
	});

	test('may come and go, and never move, and be enormous', () => {
		const value = fc.oneof(fc.constantFrom(0, 1e100, -1e100, 5e-324), fc.double({ noNaN: true, min: -1e100, max: 1e100 }));
		const reading = fc.dictionary(fc.constantFrom('a', 'b', 'c'), value).map((record) => new Map(Object.entries(record)));
		fc.assert(
			fc.property(fc.array(reading, { minLength: 1, maxLength: 40 }), (some) => {
				for (const score of scores([...host(450), ...some])) {
					expect(score).toBeGreaterThanOrEqual(0);
					expect(score).toBeLessThan(1);
				}
			}),
			{ numRuns: 10 },
		);
	});
});

test('lengths are those of independent parts', () => {
	expect(
		squaredLength(
			[3, 4],
			[
				[1, 0],
				[0, 1],
			],
			0,
		),
	).toBeCloseTo(25, 12);
	// 1/(1 - r²) (x² - 2 r x y + y²)
	expect(
		squaredLength(
			[1, -1],
			[
				[1, 0.8],
				[0.8, 1],
			],
			0,
		),
	).toBeCloseTo(10, 9);
});
