import { median, medianDeviation } from '../stats/quantile.ts';
import { theilSenSlope } from '../stats/slope.ts';

/** A cycle's growth is none when, noise allowed for, it is less than this share of the whole. */
const GROWN_SHARE = 0.3;
const GROWN_NOISE = 2;
/** The same for what each hour gained over the same hour of the cycle before. */
const GAINED_SHARE = 0.2;
const GAINED_NOISE = 0.5;
/** Standard deviation of a normal distribution in median deviations. */
const NORMAL = 1.4826;

/**
 * Does the growth go on? A deploy step grows once and stays; a cache fills ever slower; a sawtooth and a daily cycle are back where
 * they were at the same hour. So: the latest cycle grew, another one did too, and the latest stands above the one before hour by
 * hour. Only clear evidence against it counts; in noise the benefit of the doubt goes to the score card.
 */
export function isLasting(levels: readonly number[], cycle: number): boolean {
	const latest = levels.slice(-cycle);
	const before = levels.slice(-2 * cycle, -cycle);
	const earlier = levels.length >= 3 * cycle ? [levels.slice(-3 * cycle, -2 * cycle)] : [];
	const window = levels.slice(-3 * cycle);
	const recent = levels.slice(-2 * cycle);
	const whole = Math.max(rise(window), rise(recent));
	const grown = (part: readonly number[]) => rise(part) + GROWN_NOISE * noise(part) >= GROWN_SHARE * whole;
	if (!grown(latest) || ![before, ...earlier].some(grown)) return false;
	const gains = latest.map((level, i) => level - (before[i] ?? level));
	const gained = median(gains);
	return gained + GAINED_NOISE * NORMAL * medianDeviation(gains, gained) >= GAINED_SHARE * whole;
}

const rise = (levels: readonly number[]) => theilSenSlope(levels) * (levels.length - 1);

/** Spread around the trend. */
function noise(levels: readonly number[]): number {
	const slope = theilSenSlope(levels);
	const rest = levels.map((level, i) => level - slope * i);
	return NORMAL * medianDeviation(rest, median(rest));
}
