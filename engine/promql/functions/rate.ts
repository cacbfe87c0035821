import type { Span } from '../eval/node.ts';
import { type Indices, SlidingPairs, sliding } from '../eval/sliding.ts';

export interface RateKind {
	/** Does the value only grow, save for resets? */
	readonly counter: boolean;
	readonly perSecond: boolean;
}

/** At most this many mean sample distances from a window's edge the series is taken to go on up to the edge. */
const NEAR_EDGE = 1.1;

function scratchCorrection({ values, from, to }: Span): number {
	let correction = 0;
	for (let i = from + 1; i < to; i++) {
		const previous = values[i - 1] ?? 0;
		if ((values[i] ?? 0) < previous) correction += previous;
	}
	return correction;
}

/** What resets took away: added to the difference of the ends it gives the counter's growth. Resets are rare, and remembered. */
export const resetCorrection = sliding(() => new SlidingPairs((previous, value) => value < previous, lostByResets), scratchCorrection);

function lostByResets(resets: Indices, values: Float64Array): number {
	return resets.sum((index) => values[index - 1] ?? 0);
}

/**
 * Growth over the window, extrapolated to its edges as Prometheus does: fully where samples reach near them, else by half a
 * sample distance, and never below zero for a counter. Undefined for less than two samples.
 */
export function extrapolated(span: Span, { counter, perSecond }: RateKind, correction: number): number | undefined {
	const { times, values, from, to, start, end } = span;
	if (span.extended) return ((values[to - 1] ?? 0) - (values[from] ?? 0) + correction) / (perSecond ? (end - start) / 1000 : 1);
	if (to - from < 2) return undefined;
	const firstTime = times[from] ?? 0;
	const lastTime = times[to - 1] ?? 0;
	const firstValue = values[from] ?? 0;
	const growth = (values[to - 1] ?? 0) - firstValue + correction;
	const sampled = (lastTime - firstTime) / 1000;
	const distance = sampled / (to - from - 1);
	const near = distance * NEAR_EDGE;
	let toStart = (firstTime - start) / 1000;
	if (toStart >= near) toStart = distance / 2;
	if (counter && growth > 0 && firstValue >= 0) toStart = Math.min(toStart, sampled * (firstValue / growth));
	let toEnd = (end - lastTime) / 1000;
	if (toEnd >= near) toEnd = distance / 2;
	const factor = (sampled + toStart + toEnd) / sampled;
	return growth * (perSecond ? factor / ((end - start) / 1000) : factor);
}

/** Change between the last two samples; undefined for less than two. */
export function betweenLastTwo({ times, values, from, to }: Span, { counter, perSecond }: RateKind): number | undefined {
	if (to - from < 2) return undefined;
	const value = values[to - 1] ?? 0;
	const previous = values[to - 2] ?? 0;
	const growth = counter && value < previous ? value : value - previous;
	return perSecond ? growth / (((times[to - 1] ?? 0) - (times[to - 2] ?? 0)) / 1000) : growth;
}
