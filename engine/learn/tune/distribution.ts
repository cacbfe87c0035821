import type { Segment } from './segment.ts';

/** All values of some segments, ascending, and what they come to. */
export interface Distribution {
	readonly sorted: Float64Array;
	readonly mean: number;
	readonly deviation: number;
	readonly least: number;
	readonly median: number;
	readonly most: number;
	/** From the least to the greatest value. */
	readonly extent: number;
}

export function distributionOf(segments: readonly Segment[]): Distribution {
	const sorted = new Float64Array(segments.reduce((count, { values }) => count + values.length, 0));
	let at = 0;
	for (const { values } of segments) {
		sorted.set(values, at);
		at += values.length;
	}
	return described(sorted.sort());
}

/** Of several together: what is in order already only has to be merged. */
export function mergedDistribution(parts: readonly Distribution[]): Distribution {
	return described(parts.reduce<Float64Array>((all, { sorted }) => merged(all, sorted), new Float64Array(0)));
}

function described(sorted: Float64Array): Distribution {
	let [total, squares] = [0, 0];
	for (let i = 0; i < sorted.length; i++) total += sorted[i] as number;
	const mean = total / Math.max(1, sorted.length);
	for (let i = 0; i < sorted.length; i++) squares += ((sorted[i] as number) - mean) ** 2;
	const deviation = Math.sqrt(squares / Math.max(1, sorted.length));
	const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
	return { sorted, mean, deviation, least, median: sorted[sorted.length >> 1] ?? 0, most, extent: most - least };
}

function merged(a: Float64Array, b: Float64Array): Float64Array {
	if (a.length === 0) return b;
	const result = new Float64Array(a.length + b.length);
	let [i, k] = [0, 0];
	for (let at = 0; at < result.length; at++) {
		const takesA = k >= b.length || (i < a.length && (a[i] as number) <= (b[k] as number));
		result[at] = (takesA ? a[i++] : b[k++]) as number;
	}
	return result;
}

/** The same turned upside down, so that what is written for upper tails serves for lower ones. */
export function mirrored({ sorted, mean, deviation, least, median, most, extent }: Distribution): Distribution {
	const values = sorted.map((value) => -value).reverse();
	return { sorted: values, mean: -mean, deviation, least: -most, median: -median, most: -least, extent };
}

export function quantile({ sorted }: Distribution, share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.max(0, Math.floor(share * (sorted.length - 1))))] ?? 0;
}

/** Where the tail begins that is fitted. */
const TAIL = 0.98;
const LEAST_EXCESSES = 10;
/** A tail without a finite variance cannot be fitted by moments. */
const HEAVIEST = 0.5;

/** The value that a share `risk` of samples exceeds, by a generalised Pareto tail (SPOT, KDD 2017; fitted by moments). */
export function extremeQuantile(distribution: Distribution, risk: number): number {
	const { sorted, most } = distribution;
	const begin = quantile(distribution, TAIL);
	const excesses = sorted.filter((value) => value > begin).map((value) => value - begin);
	if (excesses.length < LEAST_EXCESSES) return most;
	const mean = excesses.reduce((total, excess) => total + excess, 0) / excesses.length;
	const variance = excesses.reduce((total, excess) => total + (excess - mean) ** 2, 0) / excesses.length;
	if (variance <= 0) return most;
	const shape = Math.min(HEAVIEST, 0.5 * (1 - mean ** 2 / variance));
	const scale = 0.5 * mean * (1 + mean ** 2 / variance);
	const ratio = (risk * sorted.length) / excesses.length;
	return begin + (Math.abs(shape) > 1e-6 ? (scale / shape) * (ratio ** -shape - 1) : -scale * Math.log(ratio));
}
