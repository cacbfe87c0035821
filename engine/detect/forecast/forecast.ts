import type { Detector, DetectorSpec, Output, Point } from '../detector.ts';
import { median } from '../stats/quantile.ts';
import { bandAfter, daysUntil, type Growth, growthOf } from './growth.ts';
import { newPeaks, type Peaks, see } from './peaks.ts';

const DAY_MS = 86_400_000;
/** Nothing is said of what lies further ahead, days. */
const FURTHEST = 365;
/** A climb of fewer days may be the morning of an ordinary one: it is carried on by no more than this share of its length. */
const SHORT_CLIMB = 3;
const SHORT_SHARE = 0.25;
/** So many tops at which the series fell make a habit; it is broken once the series is this share of its range above them. */
const HABIT = 2;
const BROKEN_SHARE = 0.1;

export interface ForecastState {
	readonly peaks: Peaks;
	growth?: Growth;
}

/**
 * When will it be full? Growth of the hourly highs since the last drop; where the series drops again and again, growth of the tops.
 * `eta_seconds` is absent while no limit is in sight; the score is above 0.5 when it will be reached within the horizon.
 */
export function forecast({ horizon }: DetectorSpec): Detector<ForecastState> {
	return {
		start: () => ({ peaks: newPeaks() }),
		step: (state, point) => step(state, point, horizon / DAY_MS),
	};
}

function step(state: ForecastState, { at, value, limit }: Point, horizon: number): Output {
	if (see(state.peaks, at, value)) {
		const growth = usualGrowth(state.peaks);
		if (growth === undefined) delete state.growth;
		else state.growth = growth;
	}
	const reached = limit !== undefined && value >= limit;
	if (state.growth === undefined) return reached ? { score: 1, eta_seconds: 0 } : { score: 0 };
	const band = bandAfter(state.growth, horizon);
	if (limit === undefined) return { score: 0, ...band };
	return { ...(reached ? { score: 1, eta_seconds: 0 } : ahead(state.growth, limit, horizon)), ...band };
}

function ahead(growth: Growth, limit: number, horizon: number): Output {
	const room = limit - growth.level;
	const days = room <= 0 ? 0 : growth.perDay > 0 ? room / growth.perDay : Number.POSITIVE_INFINITY;
	const furthest = growth.days < SHORT_CLIMB ? SHORT_SHARE * growth.days : FURTHEST;
	if (days > furthest) return { score: 0 };
	const [soonest, latest] = [daysUntil(growth, limit, 'upper', FURTHEST), daysUntil(growth, limit, 'lower', FURTHEST)];
	return {
		score: horizon / (horizon + days),
		eta_seconds: seconds(days),
		...(soonest === undefined ? {} : { eta_seconds_lower: seconds(soonest) }),
		...(latest === undefined ? {} : { eta_seconds_upper: seconds(latest) }),
	};
}

const seconds = (days: number) => (days * DAY_MS) / 1_000;

function usualGrowth(peaks: Peaks): Growth | undefined {
	const growth = growthOf(peaks.climb);
	const habit = growthOfTops(peaks);
	const level = growth?.level ?? peaks.high;
	if (habit !== undefined && level <= habit.level + BROKEN_SHARE * (peaks.highest - peaks.lowest)) return habit;
	return growth;
}

/** Growth from top to top, where dropping is a habit. */
function growthOfTops({ tops }: Peaks): Growth | undefined {
	const [first, last] = [tops[0], tops.at(-1)];
	if (first === undefined || last === undefined || tops.length < HABIT) return undefined;
	const slopes = tops.flatMap((from, i) => tops.slice(i + 1).map((to) => ((to.high - from.high) * 24) / (to.hour - from.hour)));
	const perDay = median(slopes);
	const spread = median(slopes.map((slope) => Math.abs(slope - perDay)));
	const level = Math.max(...tops.slice(-3).map(({ high }) => high));
	return { perDay, spread, days: (last.hour - first.hour) / 24, level };
}
