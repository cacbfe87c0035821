import { median, quantile } from './quantile.ts';

/**
 * Robust slope, in value per unit of `times`: the median over pairs of points half the window apart (Theil's incomplete method).
 * A quarter of the points may be arbitrarily wrong, and the cost is linear. Needs two points; NaN otherwise.
 */
export function pairedSlope(times: readonly number[], values: readonly number[]): number {
	const half = Math.ceil(times.length / 2);
	const slopes: number[] = [];
	for (let i = 0; i + half < times.length; i++) {
		const span = (times[i + half] ?? 0) - (times[i] ?? 0);
		if (span > 0) slopes.push(((values[i + half] ?? 0) - (values[i] ?? 0)) / span);
	}
	return median(slopes);
}

/** Theil-Sen slope of evenly spaced values, a step: the median over all pairs. NaN of fewer than two. */
export function theilSenSlope(values: readonly number[]): number {
	const count = values.length;
	const slopes = new Float64Array((count * (count - 1)) / 2);
	let pair = 0;
	for (let i = 0; i < count; i++) {
		const from = values[i] ?? 0;
		for (let j = i + 1; j < count; j++) slopes[pair++] = ((values[j] ?? 0) - from) / (j - i);
	}
	return quantile(slopes.sort(), 0.5);
}
