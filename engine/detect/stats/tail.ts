import { lowerBound, type Sample, sorted } from './sample.ts';

/** The tail model is fitted to this share of the values, and to this many at least. */
const TAIL_SHARE = 0.02;
const TAIL_LEAST = 10;
/** The tail is at least this wide, as a share of the range: a feature that hardly ever moved knows nothing of its own extremes. */
const WIDTH_FLOOR = 0.03;
/** Beyond this the score grows by its logarithm only: one enormous value must not outweigh everything else. */
const COMPRESS_BEYOND = 5;

/**
 * How far out `value` lies in the sample, on its rarer side: -log10 of the probability of a value as extreme. Inside, by rank; beyond
 * the outermost 2 %, by a generalised Pareto tail fitted to them by its moments (peaks over threshold, as in SPOT, KDD 2017).
 */
export function surprise(sample: Sample, value: number): number {
	const count = sample.ring.values.length;
	const order = sorted(sample);
	const floor = WIDTH_FLOOR * ((order[count - 1] ?? 0) - (order[0] ?? 0));
	const above = upperTail(count, value, floor, (i) => order[count - 1 - i] ?? 0, count - lowerBound(order, count, value));
	const below = upperTail(count, -value, floor, (i) => -(order[i] ?? 0), lowerBound(order, count, next(value)));
	const worst = Math.max(0, above, below);
	return worst > COMPRESS_BEYOND ? COMPRESS_BEYOND + Math.log(worst - COMPRESS_BEYOND + 1) : worst;
}

/** The least number above `value`, near enough to count ties as extreme too. */
const next = (value: number) => value + Math.abs(value) * Number.EPSILON + Number.MIN_VALUE;

/** `extreme(0)` is the most extreme value of this side; `asExtreme` counts those that `value` does not surpass. */
function upperTail(count: number, value: number, floor: number, extreme: (i: number) => number, asExtreme: number): number {
	const size = Math.min(count - 1, Math.max(TAIL_LEAST, Math.floor(TAIL_SHARE * count)));
	const start = extreme(size);
	if (value <= start) return -Math.log10(Math.max(1, asExtreme) / count);
	let mean = 0;
	let square = 0;
	for (let i = 0; i < size; i++) {
		const excess = extreme(i) - start;
		mean += excess / size;
		square += (excess * excess) / size;
	}
	const variance = Math.max(0, square - mean * mean);
	// Method of moments. Short tails are taken as exponential: an end that the model sees is only an end of what was seen.
	const ratio = variance > 0 && mean > 0 ? (mean * mean) / variance : 1;
	const shape = Math.min(0.5, Math.max(0, 0.5 * (1 - ratio)));
	const width = Math.max(0.5 * mean * (ratio + 1), floor, Number.MIN_VALUE);
	const excess = value - start;
	const survival = shape > 1e-6 ? Math.log1p((shape * excess) / width) / shape : excess / width;
	return -Math.log10(size / count) + survival / Math.LN10;
}
