import { Kahan, mean, variance } from '../eval/kahan.ts';
import type { Span } from '../eval/node.ts';
import { quantile } from '../eval/quantile.ts';
import { SlidingExtreme, SlidingPairs, SlidingSum, sliding, WORTHWHILE } from '../eval/sliding.ts';

/** Value of a window that has at least one sample; `undefined` leaves the series out. */
export type OverTime = (span: Span) => number | undefined;

const first = ({ values, from }: Span) => values[from] ?? 0;
const last = ({ values, to }: Span) => values[to - 1] ?? 0;
const seconds = (ms: number | undefined) => (ms ?? 0) / 1000;
const valuesOf = ({ values, from, to }: Span) => values.subarray(from, to);

/** Index of the extreme value: `better` says whether the second value beats the first. NaN loses to everything. */
function extreme(span: Span, better: (best: number, value: number) => boolean): number {
	const { values, from, to } = span;
	let at = from;
	for (let i = from + 1; i < to; i++) {
		const best = values[at] ?? 0;
		if (better(best, values[i] ?? 0) || Number.isNaN(best)) at = i;
	}
	return at;
}

function sum({ values, from, to }: Span): Kahan {
	const running = new Kahan();
	for (let i = from; i < to; i++) running.add(values[i] ?? 0);
	return running;
}

function countPairs({ values, from, to }: Span, relation: (previous: number, value: number) => boolean): number {
	let count = 0;
	for (let i = from + 1; i < to; i++) if (relation(values[i - 1] ?? 0, values[i] ?? 0)) count++;
	return count;
}

const changed = (a: number, b: number) => a !== b && !(Number.isNaN(a) && Number.isNaN(b));

function medianAbsoluteDeviation(span: Span): number {
	const values = valuesOf(span);
	const median = quantile(0.5, values);
	return quantile(
		0.5,
		values.map((value) => Math.abs(value - median)),
	);
}

export function quantileOverTime(q: number, span: Span): number {
	return quantile(q, valuesOf(span));
}

const above = (value: number, other: number) => value > other;
const below = (value: number, other: number) => value < other;

const slidingSum = sliding(() => new SlidingSum(), sum);
const isFiniteSum = ({ sum, lost }: Kahan) => Number.isFinite(sum + lost);

/** Infinite and overflowing sums are made in the order of the samples, as Prometheus makes them. */
function sumOverTime(span: Span): number {
	const kept = slidingSum(span);
	return isFiniteSum(kept) ? kept.total : sum(span).total;
}

function averageOverTime(span: Span): number {
	const { values, from, to } = span;
	if (!span.slides || to - from < WORTHWHILE) return mean(values, from, to);
	const kept = slidingSum(span);
	return isFiniteSum(kept) ? kept.sum / (to - from) + kept.lost / (to - from) : mean(values, from, to);
}

const slidingExtreme = (beats: (value: number, other: number) => boolean) =>
	sliding(
		() => new SlidingExtreme(beats),
		(span) => span.values[extreme(span, (best, value) => beats(value, best))] ?? 0,
	);

const slidingCount = (relation: (previous: number, value: number) => boolean) =>
	sliding(
		() => new SlidingPairs(relation, ({ size }) => size),
		(span) => countPairs(span, relation),
	);

/** Functions of the samples in a window and nothing else, kept up to date as it moves. */
export const OVER_TIME: ReadonlyMap<string, OverTime> = new Map<string, OverTime>([
	['avg_over_time', averageOverTime],
	['count_over_time', ({ from, to }) => to - from],
	['first_over_time', first],
	['last_over_time', last],
	['max_over_time', slidingExtreme(above)],
	['min_over_time', slidingExtreme(below)],
	['present_over_time', () => 1],
	['sum_over_time', sumOverTime],
	['ts_of_first_over_time', ({ times, from }) => seconds(times[from])],
	['ts_of_last_over_time', ({ times, to }) => seconds(times[to - 1])],
	['changes', slidingCount(changed)],
	['resets', slidingCount(above)],
]);

/** Those that look at every sample of the window anew. */
export const SCANNING: ReadonlyMap<string, OverTime> = new Map<string, OverTime>([
	['stdvar_over_time', ({ values, from, to }) => variance(values, from, to)],
	['stddev_over_time', ({ values, from, to }) => Math.sqrt(variance(values, from, to))],
	['mad_over_time', medianAbsoluteDeviation],
	['ts_of_max_over_time', (span) => seconds(span.times[extreme(span, (best, value) => value >= best)])],
	['ts_of_min_over_time', (span) => seconds(span.times[extreme(span, (best, value) => value <= best)])],
]);

/** Those that still speak of the very metric, and so keep its name. */
export const KEEPS_NAME: ReadonlySet<string> = new Set(['first_over_time', 'last_over_time']);
