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
	let level = parts.map(({ sorted }) => sorted);
	while (level.length > 1) {
		const pairs = Array.from({ length: level.length >> 1 }, (_, i) =>
			merged(level[2 * i] as Float64Array, level[2 * i + 1] as Float64Array),
		);
		level = [...pairs, ...level.slice(2 * pairs.length)];
	}
	return described(level[0] ?? new Float64Array(0));
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
	const result = new Float64Array(a.length + b.length);
	let [i, k, at] = [0, 0, 0];
	while (i < a.length && k < b.length) result[at++] = (a[i] as number) <= (b[k] as number) ? (a[i++] as number) : (b[k++] as number);
	result.set(a.subarray(i), at);
	result.set(b.subarray(k), at + a.length - i);
	return result;
}

/** All but one of the parts that `whole` was merged of: leaving out costs less than merging the others once more. */
export function without({ sorted: whole }: Distribution, { sorted: part }: Distribution): Distribution {
	const rest = new Float64Array(whole.length - part.length);
	for (let i = 0, k = 0, at = 0; at < rest.length; i++) {
		const value = whole[i] as number;
		if (value === part[k]) k++;
		else rest[at++] = value;
	}
	return described(rest);
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
