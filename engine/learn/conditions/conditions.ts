import { type Contrast, contrastOf } from './contrast.ts';
import { benjaminiHochberg } from './discoveries.ts';
import type { Beyond } from './onsets.ts';
import { correlation, ranksOf } from './ranks.ts';

/** Steps by which a factor may come before what it does. */
const LAGS = [0, 1, 2, 3, 6, 12, 24];
/** Chance must do as well in fewer than so many of the shifts. */
const SHIFTS = 1_999;
/** After so many shifts that do as well it is plain that chance does (Besag and Clifford's sequential test). */
const ENOUGH = 50;
/** No divisor of the number of shifts, which is prime. */
const STRIDE = 761;
/** A shift nearer than this to the truth is nearly the truth, share of the whole. */
const LEAST_SHIFT = 0.05;
/** Share of what is told that may be chance. */
export const FALSE_DISCOVERIES = 0.05;
/** Weaker is true and of no use. */
const LEAST_CORRELATION = 0.2;
const LEAST_STEPS = 400;

/** A signal on a grid of equal steps that all signals share; NaN where there is no value. */
export interface Course {
	readonly policy: string;
	readonly signal: string;
	readonly metrics: ReadonlySet<string>;
	readonly values: Float64Array;
}

/** An objective, and whether less of it is better. */
export interface Objective extends Course {
	readonly better: 'low' | 'high';
	/** When there is trouble: where the mildest level begins. */
	readonly trouble: Beyond;
}

export interface Factor extends Contrast {
	readonly objective: string;
	readonly factor: string;
	readonly signal: string;
	/** Steps by which it comes before its effect: with one or more, it warns. */
	readonly lag: number;
	/** Rank correlation, on rows that the lag was not chosen on. */
	readonly correlation: number;
	/** Does more of the factor make the objective worse? */
	readonly hurts: boolean;
	/** How often chance does as well, after correction for all that was tried. */
	readonly q: number;
}

export type ConditionsFound =
	| { readonly kind: 'found'; readonly factors: readonly Factor[]; readonly tried: number }
	| { readonly kind: 'none'; readonly reason: string };

interface Trial {
	readonly objective: Objective;
	readonly course: Course;
	readonly lag: number;
	readonly correlation: number;
	readonly p: number;
}

/**
 * Which factors go with an objective. The lag is chosen on the first half of time and judged on the second. Chance is what
 * comes of shifting the factor against the objective: that keeps the rhythm of both, which would fool a test of single rows.
 * Says what goes together, not what causes what. Yields before each signal and each pair, for whoever has other things to do.
 */
export function* findConditions(objectives: readonly Objective[], courses: readonly Course[]): Generator<void, ConditionsFound> {
	const steps = objectives[0]?.values.length ?? 0;
	if (steps < LEAST_STEPS) return { kind: 'none', reason: `too little data: ${steps} steps; at least ${LEAST_STEPS} are needed` };
	const half = Math.floor(steps / 2);
	const [learned, held] = [new Map<Course, Float64Array>(), new Map<Course, Float64Array>()];
	for (const course of new Set<Course>([...courses, ...objectives])) {
		yield;
		learned.set(course, ranksOf(course.values.subarray(0, half)));
		held.set(course, ranksOf(course.values.subarray(half)));
	}
	const ranks = (of: ReadonlyMap<Course, Float64Array>, course: Course) => of.get(course) ?? new Float64Array(0);
	const tried: Trial[] = [];
	for (const objective of objectives) {
		for (const course of courses.filter((each) => isOther(objective, each))) {
			yield;
			const lag = bestLag(ranks(learned, objective), ranks(learned, course));
			tried.push({ objective, course, lag, ...judge(ranks(held, objective), ranks(held, course), lag) });
		}
	}
	const qs = benjaminiHochberg(tried.map(({ p }) => p));
	const factors = tried.flatMap(({ objective, course, lag, correlation: strength }, i): Factor[] => {
		const q = qs[i] ?? 1;
		if (q > FALSE_DISCOVERIES || Math.abs(strength) < LEAST_CORRELATION) return [];
		const contrast = contrastOf(objective.values.subarray(half), course.values.subarray(half), lag);
		if (contrast === undefined) return [];
		const hurts = (objective.better === 'low') === strength > 0;
		return [
			{ objective: objective.policy, factor: course.policy, signal: course.signal, lag, correlation: strength, hurts, q, ...contrast },
		];
	});
	return { kind: 'found', tried: tried.length, factors: factors.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation)) };
}

/** What shares a metric with the objective goes with it by construction. */
export function isOther(objective: Course, course: Course): boolean {
	return course.policy !== objective.policy && ![...course.metrics].some((metric) => objective.metrics.has(metric));
}

function bestLag(effect: Float64Array, cause: Float64Array): number {
	const strengths = LAGS.map((lag) => Math.abs(correlation(effect, cause, lag)));
	return LAGS[strengths.indexOf(Math.max(...strengths))] ?? 0;
}

function judge(effect: Float64Array, cause: Float64Array, lag: number): { readonly correlation: number; readonly p: number } {
	const strength = correlation(effect, cause, lag);
	const least = Math.ceil(effect.length * LEAST_SHIFT);
	const room = effect.length - 2 * least;
	let asGood = 0;
	for (let i = 0; i < SHIFTS; i += 1) {
		// In an order that goes all over the place, so that stopping early judges by all of it.
		const shift = lag + least + Math.floor((((i * STRIDE) % SHIFTS) * room) / SHIFTS);
		if (Math.abs(correlation(effect, cause, shift)) >= Math.abs(strength)) asGood += 1;
		if (asGood === ENOUGH) return { correlation: strength, p: ENOUGH / (i + 1) };
	}
	return { correlation: strength, p: (asGood + 1) / (SHIFTS + 1) };
}
