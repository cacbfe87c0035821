import { describe, expect, it } from 'vitest';
import type { Course, Objective } from './conditions.ts';
import { findPrecursors } from './precursors.ts';

const STEPS = 4_032;
/** Trouble begins at each of these, and lasts 10 steps. */
const TROUBLES = Array.from({ length: 30 }, (_, i) => 90 + i * 130 + ((i * 37) % 29));
const LEAD = 8;

function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

function noise(seed: number, memory = 0.8): Float64Array {
	const next = random(seed);
	let value = 0;
	return Float64Array.from({ length: STEPS }, () => {
		value = memory * value + next() + next() + next() - 1.5;
		return value;
	});
}

function precursorsOf(objectives: readonly Objective[], courses: readonly Course[]) {
	const work = findPrecursors(objectives, courses);
	for (;;) {
		const step = work.next();
		if (step.done === true) return step.value;
	}
}

const within = (i: number, from: number, length: number) => TROUBLES.some((at) => i >= at + from && i < at + from + length);
const course = (policy: string, values: Float64Array): Course => ({ policy, signal: policy, metrics: new Set([policy]), values });

function objective(): Objective {
	const values = noise(1).map((value, i) => value + (within(i, 0, 10) ? 20 : 0));
	return { ...course('latency', values), better: 'low', trouble: { side: 'above', bound: 10 } };
}

const others = Array.from({ length: 8 }, (_, i) => course(`noise-${i}`, noise(100 + i)));

describe('precursors', () => {
	it('finds the sign that was planted, its lead, and the false alarms that were planted', () => {
		const quiet = noise(2);
		// Every 400 steps it cries for nothing in just the same way: 5 times in the half that it is judged on.
		const queue = quiet.map((value, i) => value + (within(i, -LEAD, LEAD) || i % 400 >= 400 - LEAD ? 15 : 0));
		const { precursors } = precursorsOf([objective()], [course('queue', queue), ...others]);
		expect(precursors.map(({ factor }) => factor)).toEqual(['queue']);
		const [found] = precursors;
		expect(found).toMatchObject({ objective: 'latency', steps: STEPS / 2 });
		expect(found?.lead).toBeGreaterThanOrEqual(LEAD - 2);
		expect(found?.lead).toBeLessThanOrEqual(LEAD + 1);
		expect(found?.caught.count).toBeGreaterThanOrEqual(14);
		expect(found?.falseAlarms).toBeLessThanOrEqual(10);
		expect(found?.falseAlarms).toBeGreaterThanOrEqual(2);
	});

	it('sees what swings before trouble though its level says nothing', () => {
		const restless = noise(3).map((value, i) => value + (within(i, -14, 14) ? 1.6 * (-1) ** i : 0));
		const { precursors } = precursorsOf([objective()], [course('jitter', restless), ...others]);
		expect(precursors).toMatchObject([{ factor: 'jitter', form: 'swing', side: 'above' }]);
		expect(precursors[0]?.lead).toBeGreaterThanOrEqual(3);
	});

	it('takes nothing for a sign that comes with the trouble or after it', () => {
		const late = noise(4).map((value, i) => value + (within(i, 0, 10) ? 15 : 0));
		expect(precursorsOf([objective()], [course('errors', late)]).precursors).toEqual([]);
	});

	it('tells of chance at no more than the stated rate', () => {
		const sets = Array.from({ length: 20 }, (_, set) => {
			const noises = Array.from({ length: 4 }, (_, i) => course(`noise-${i}`, noise(1_000 + 10 * set + i, 0.95)));
			return precursorsOf([objective()], noises).precursors.length;
		});
		expect(sets.filter((count) => count > 0).length).toBeLessThanOrEqual(3);
	});

	it('says nothing of trouble that came too seldom', () => {
		const calm = { ...objective(), trouble: { side: 'above', bound: 1e9 } } as const;
		expect(precursorsOf([calm], others)).toEqual({ precursors: [], tried: 0 });
	});
});
