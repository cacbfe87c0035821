import { median } from '../stats/quantile.ts';

/** Bins whose median stands for the level before a climb, and after it. */
const SIDE = 3;
/** Bins that a climb takes: none, as of a deploy, or some hours, as of a cache that fills. */
const LENGTHS = [0, 2];

interface Climb {
	/** First bin of it. */
	readonly from: number;
	readonly length: number;
	readonly height: number;
	/** From the last bin before it to the first after it: tells apart where medians see the same height. */
	readonly edge: number;
}

/**
 * The levels as they were without their largest climb within a few hours: what stood above it stands on what was below. A leak goes on
 * climbing and loses little by that; of a deploy step or a cache that filled, nothing is left. No threshold decides which of them it is.
 */
export function withoutLargestClimb(levels: readonly number[]): readonly number[] {
	const climb = largestClimb(levels);
	if (climb === undefined) return levels;
	const { from, length, height } = climb;
	const foot = sideMedian(levels, from - SIDE);
	return levels.map((level, i) => (i < from ? level : i < from + length ? foot : level - height));
}

/** Undefined where nothing climbs. */
function largestClimb(levels: readonly number[]): Climb | undefined {
	let largest: Climb | undefined;
	for (const length of LENGTHS) {
		for (let from = SIDE; from + length + SIDE <= levels.length; from++) {
			const height = sideMedian(levels, from + length) - sideMedian(levels, from - SIDE);
			const edge = (levels[from + length] ?? 0) - (levels[from - 1] ?? 0);
			if (height <= 0 || (largest !== undefined && height < largest.height)) continue;
			if (largest === undefined || height > largest.height || edge > largest.edge) largest = { from, length, height, edge };
		}
	}
	return largest;
}

const sideMedian = (levels: readonly number[], from: number) => median(levels.slice(from, from + SIDE));
