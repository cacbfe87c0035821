import type { Detector, Output, Point } from './detector.ts';
import { filled, newSample, observe, type Sample } from './stats/sample.ts';
import { pairedSlope } from './stats/slope.ts';
import { surprise } from './stats/tail.ts';

/** Points that make a slope, and earlier slopes that one is compared with. */
const POINTS = 20;
const KEPT = 500;
const WARM = 50;
/** -log10 of the probability that scores 0.5. */
const ODD = 4;

export interface RateState {
	/** The last points, oldest first. */
	readonly times: number[];
	readonly values: number[];
	readonly slopes: Sample;
}

/** How fast the series rises or falls, robustly over its last points, and how unusual that is for it. */
export const rateOfChange: Detector<RateState> = {
	start: () => ({ times: [], values: [], slopes: newSample(KEPT, 2) }),
	step({ times, values, slopes }, { at, value }: Point): Output {
		times.push(at);
		values.push(value);
		if (times.length < POINTS) return { score: 0, learned: 0 };
		if (times.length > POINTS) {
			times.shift();
			values.shift();
		}
		const slope = pairedSlope(times, values) * 1_000;
		const learned = filled(slopes, WARM);
		const surprised = learned < 1 ? 0 : surprise(slopes, slope);
		observe(slopes, slope);
		return { score: surprised / (surprised + ODD), learned, per_second: slope };
	},
};
