import { describe, expect, it } from 'vitest';
import { type Course, findConditions, type Objective } from './conditions.ts';

const STEPS = 2_016;
const DAY = 288;

function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** A wandering course, as load is: each step much like the one before. */
function wandering(seed: number, memory = 0.9): Float64Array {
	const next = random(seed);
	let value = 0;
	return Float64Array.from({ length: STEPS }, () => {
		value = memory * value + next() + next() + next() - 1.5;
		return value;
	});
}

const course = (policy: string, values: Float64Array): Course => ({ policy, signal: policy, metrics: new Set([policy]), values });
const objective = (values: Float64Array, better: 'low' | 'high' = 'low'): Objective => ({
	...course('latency', values),
	better,
	trouble: { side: better === 'low' ? 'above' : 'below', bound: 3 },
});

function conditionsOf(objectives: readonly Objective[], courses: readonly Course[]) {
	const work = findConditions(objectives, courses, DAY);
	for (;;) {
		const step = work.next();
		if (step.done === true) return step.value;
	}
}

function factors(objectives: readonly Objective[], courses: readonly Course[]) {
	const found = conditionsOf(objectives, courses);
	if (found.kind === 'none') throw new Error(found.reason);
	return found.factors;
}

describe('conditions', () => {
	const queue = wandering(1);
	const noise = wandering(2);
	const late = Float64Array.from(queue, (_, i) => (queue[i - 6] ?? 0) + 0.5 * (noise[i] ?? 0));
	const others = Array.from({ length: 12 }, (_, i) => course(`noise-${i}`, wandering(100 + i)));

	it('finds the factor that was planted, its lag and its direction, and nothing else', () => {
		const found = factors([objective(late)], [course('queue', queue), ...others]);
		expect(found).toMatchObject([{ objective: 'latency', factor: 'queue', lag: 6, hurts: true }]);
		expect(found[0]?.correlation).toBeGreaterThan(0.7);
		expect(found[0]?.delta).toBeGreaterThan(0.7);
		expect(found[0]?.whileHigh).toBeGreaterThan(found[0]?.whileLow ?? 0);
		expect(factors([objective(late, 'high')], [course('queue', queue)])).toMatchObject([{ hurts: false }]);
	});

	it('finds it beneath the rhythm of a day and a drift that all share', () => {
		const shared = (values: Float64Array) => values.map((value, i) => value + (8 * i) / STEPS + 4 * Math.sin((2 * Math.PI * i) / DAY));
		const courses = [course('queue', shared(queue)), ...others.map(({ policy, values }) => course(policy, shared(values)))];
		expect(factors([objective(shared(late))], courses)).toMatchObject([{ factor: 'queue', lag: 6, hurts: true }]);
	});

	it('is not misled by gaps, nor by a scale that bends', () => {
		const bent = Float64Array.from(queue, (value, i) => (i % 7 === 0 ? Number.NaN : Math.exp(3 * value)));
		expect(factors([objective(late)], [course('queue', bent)])).toMatchObject([{ factor: 'queue', lag: 6 }]);
	});

	const climbing = (seed: number) => wandering(seed).map((value, i) => value + (10 * i) / STEPS);
	/** As a day has it, at any time of it. */
	const daily = (seed: number) => {
		const noon = random(seed * 7_919)();
		return wandering(seed).map((value, i) => value + 3 * Math.sin(2 * Math.PI * (i / DAY + noon)));
	};

	it.each([
		['wanders', wandering],
		['walks at random', (seed: number) => wandering(seed, 1)],
		['climbs', climbing],
		['has a day', daily],
	])('tells of chance at no more than the stated rate where everything %s', (_name, make) => {
		const sets = Array.from({ length: 40 }, (_, set) => {
			const noises = Array.from({ length: 5 }, (_, i) => course(`noise-${i}`, make(1_000 + 10 * set + i)));
			return factors([objective(make(5_000 + set))], noises).length;
		});
		// 5 % of the sets may hold something; more than 6 of 40 would happen once in 70 times at that rate.
		expect(sets.filter((count) => count > 0).length).toBeLessThanOrEqual(6);
	});

	it('leaves out what shares a metric, and says when there is too little data', () => {
		const same = { ...course('p99', late), metrics: new Set(['latency']) };
		expect(factors([objective(late)], [same])).toEqual([]);
		expect(conditionsOf([objective(late.subarray(0, 100))], [])).toMatchObject({
			kind: 'none',
			reason: expect.stringContaining('100 steps'),
		});
	});
});
