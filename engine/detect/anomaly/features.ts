import { meanOf, newRing, push, type Ring, rangeOf } from '../stats/ring.ts';
import { filled, newSample, observe, type Sample } from '../stats/sample.ts';
import { surprise } from '../stats/tail.ts';

/** Values kept of each feature, and how many of them make its tail worth reading. */
const KEPT = 1_000;
const WARM_POINTS = 300;
const [LEAST_WARM, MOST_WARM] = [20, 100];
/** Of a feature over N points, one in N/10 is kept. */
const OVERLAP = 10;

/** What is looked at, each over its own number of points: the level at three scales, and how far the series swings. */
const FEATURES = [
	{ points: 20, of: meanOf },
	{ points: 100, of: meanOf },
	{ points: 300, of: meanOf },
	{ points: 100, of: rangeOf },
] as const;
const LONGEST = 300;
/** Points over which the distance from what is usual at this hour is averaged. */
const SEASONAL_POINTS = 6;

export interface Features {
	readonly recent: Ring;
	readonly samples: readonly Sample[];
	readonly deviations: Ring;
	readonly seasonal: Sample;
	/** When the first deviation came: for a whole cycle the tail knows only some of its hours. */
	since?: number;
}

export function newFeatures(): Features {
	return {
		recent: newRing(LONGEST),
		samples: FEATURES.map(({ points }) => newSample(KEPT, points / OVERLAP)),
		deviations: newRing(SEASONAL_POINTS),
		seasonal: newSample(KEPT, 1),
	};
}

const neededOf = ({ every }: Sample) => Math.min(MOST_WARM, Math.max(LEAST_WARM, WARM_POINTS / every));

/** Of the features that need no season; the slowest counts, 0..1. */
export const learnedOf = ({ samples }: Features) => Math.min(...samples.map((sample) => filled(sample, neededOf(sample))));

/** Takes the value in and says how surprising each feature is now; 0 while there is too little to compare with. */
export function surprises(features: Features, value: number): number[] {
	push(features.recent, value);
	return FEATURES.map(({ points, of }, i) => {
		const sample = features.samples[i];
		return sample === undefined || features.recent.count < points ? 0 : judge(sample, of(features.recent, points));
	});
}

/** The same for the distance from what is usual at this hour, in spreads; `cycle` is the season's length in ms. */
export function seasonalSurprise(features: Features, deviation: number, at: number, cycle: number): number {
	push(features.deviations, deviation);
	features.since ??= at;
	if (features.deviations.count < SEASONAL_POINTS) return 0;
	const known = judge(features.seasonal, meanOf(features.deviations, SEASONAL_POINTS));
	return at - features.since > cycle ? known : 0;
}

function judge(sample: Sample, feature: number): number {
	const found = filled(sample, neededOf(sample)) < 1 ? 0 : surprise(sample, feature);
	observe(sample, feature);
	return found;
}
