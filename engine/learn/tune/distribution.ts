import type { Segment } from './segment.ts';
import { Shelves, Stack, scaleOf } from './shelves.ts';

/** All values of some segments, and what they come to. */
export interface Distribution {
	readonly count: number;
	readonly mean: number;
	readonly deviation: number;
	readonly least: number;
	readonly median: number;
	readonly most: number;
	/** From the least to the greatest value. */
	readonly extent: number;
	/** The value at `rank`, from 0 to below `count`, in ascending order. */
	at(rank: number): number;
}

/** One that can be put together with those that were made with it. */
export interface Share extends Distribution {
	readonly pieces: readonly Piece[];
}

interface Piece {
	readonly shelves: Shelves;
	readonly moments: Moments;
}

/** Of each of several groups of segments. */
export function distributionsOf(groups: readonly (readonly Segment[])[]): readonly Share[] {
	const columns = groups.map((segments) => segments.map(({ values }) => values));
	const scale = scaleOf(columns.flat());
	return columns.map((each) => shareOf([{ shelves: new Shelves(each, scale), moments: momentsOf(each) }]));
}

/** Of several groups together. */
export const together = (shares: readonly Share[]): Share => shareOf(shares.flatMap(({ pieces }) => pieces));

function shareOf(pieces: readonly Piece[]): Share {
	const stack = new Stack(pieces.map(({ shelves }) => shelves));
	const { count, mean, squares, least, most } = pieces.reduce<Moments>((all, { moments }) => both(all, moments), NONE);
	const deviation = Math.sqrt(squares / Math.max(1, count));
	const at = (rank: number) => stack.at(rank);
	if (count === 0) return { count, mean, deviation, least: 0, median: 0, most: 0, extent: 0, at, pieces };
	return { count, mean, deviation, least, median: at(count >> 1), most, extent: most - least, at, pieces };
}

interface Moments {
	readonly count: number;
	readonly mean: number;
	/** Sum of squared distances from the mean. */
	readonly squares: number;
	readonly least: number;
	readonly most: number;
}

const NONE: Moments = { count: 0, mean: 0, squares: 0, least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };

function momentsOf(columns: readonly Float64Array[]): Moments {
	let [count, total, least, most] = [0, 0, NONE.least, NONE.most];
	for (const values of columns) {
		count += values.length;
		for (let i = 0; i < values.length; i++) {
			const value = values[i] as number;
			total += value;
			if (value < least) least = value;
			if (value > most) most = value;
		}
	}
	const mean = total / Math.max(1, count);
	let squares = 0;
	for (const values of columns) for (let i = 0; i < values.length; i++) squares += ((values[i] as number) - mean) ** 2;
	return { count, mean, squares, least, most };
}

/** Of two together (Chan, Golub and LeVeque 1979). */
function both(a: Moments, b: Moments): Moments {
	if (a.count === 0) return b;
	const count = a.count + b.count;
	const apart = b.mean - a.mean;
	return {
		count,
		mean: a.mean + (apart * b.count) / count,
		squares: a.squares + b.squares + (apart ** 2 * a.count * b.count) / count,
		least: Math.min(a.least, b.least),
		most: Math.max(a.most, b.most),
	};
}

/** The same turned upside down, so that what is written for upper tails serves for lower ones. */
export function mirrored(of: Distribution): Distribution {
	const { count, mean, deviation, least, median, most, extent } = of;
	const at = (rank: number) => -of.at(count - 1 - rank);
	return { count, mean: -mean, deviation, least: -most, median: -median, most: -least, extent, at };
}

export function quantile({ count, at }: Distribution, share: number): number {
	return count === 0 ? 0 : at(Math.min(count - 1, Math.max(0, Math.floor(share * (count - 1)))));
}

/** Where the tail begins that is fitted. */
const TAIL = 0.98;
const LEAST_EXCESSES = 10;
/** A tail without a finite variance cannot be fitted by moments. */
const HEAVIEST = 0.5;

/** The value that a share `risk` of samples exceeds, by a generalised Pareto tail (SPOT, KDD 2017; fitted by moments). */
export function extremeQuantile(distribution: Distribution, risk: number): number {
	const { count, most, at } = distribution;
	const begin = quantile(distribution, TAIL);
	const excesses: number[] = [];
	for (let rank = count - 1; rank >= 0 && at(rank) > begin; rank--) excesses.push(at(rank) - begin);
	excesses.reverse();
	if (excesses.length < LEAST_EXCESSES) return most;
	const mean = excesses.reduce((total, excess) => total + excess, 0) / excesses.length;
	const variance = excesses.reduce((total, excess) => total + (excess - mean) ** 2, 0) / excesses.length;
	if (variance <= 0) return most;
	const shape = Math.min(HEAVIEST, 0.5 * (1 - mean ** 2 / variance));
	const scale = 0.5 * mean * (1 + mean ** 2 / variance);
	const ratio = (risk * count) / excesses.length;
	return begin + (Math.abs(shape) > 1e-6 ? (scale / shape) * (ratio ** -shape - 1) : -scale * Math.log(ratio));
}
