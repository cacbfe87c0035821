import { chanceOfCorrelation } from './chance.ts';
import { type Contrast, contrastOf } from './contrast.ts';
import { departures } from './departures.ts';
import { benjaminiHochberg } from './discoveries.ts';
import type { Beyond } from './onsets.ts';
import { correlation, ranksOf } from './ranks.ts';

/** Steps by which a factor may come before what it does. */
const LAGS = [0, 1, 2, 3, 6, 12, 24];
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
	/** Rank correlation of what neither drift nor the time of day explains, on rows that the lag was not chosen on. */
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
 * Which factors go with an objective, beyond what drift and the time of day explain of both. The lag is chosen on the first half of time
 * and judged on the second. Says what goes together, not what causes what. `day`: steps in a day. Yields before each signal and each
 * pair, for whoever has other things to do.
 */
export function* findConditions(
	objectives: readonly Objective[],
	courses: readonly Course[],
	day: number,
): Generator<void, ConditionsFound> {
	const steps = objectives[0]?.values.length ?? 0;
	if (steps < LEAST_STEPS) return { kind: 'none', reason: `too little data: ${steps} steps; at least ${LEAST_STEPS} are needed` };
	const half = Math.floor(steps / 2);
	const [learned, held] = [new Map<Course, Float64Array>(), new Map<Course, Float64Array>()];
	for (const course of new Set<Course>([...courses, ...objectives])) {
		yield;
		learned.set(course, ranksOf(departures(course.values.subarray(0, half), day)));
		held.set(course, ranksOf(departures(course.values.subarray(half), day)));
	}
	const ranks = (of: ReadonlyMap<Course, Float64Array>, course: Course) => of.get(course) ?? new Float64Array(0);
	const tried: Trial[] = [];
	for (const objective of objectives) {
		for (const course of courses.filter((each) => isOther(objective, each))) {
			yield;
			const lag = bestLag(ranks(learned, objective), ranks(learned, course));
			const [effect, cause] = [ranks(held, objective), ranks(held, course)];
			tried.push({ objective, course, lag, correlation: correlation(effect, cause, lag), p: chanceOfCorrelation(effect, cause, lag) });
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
