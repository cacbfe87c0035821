import type { Detector, DetectorSpec, Output, Point } from '../detector.ts';
import { bandAfter, daysUntil, type Growth, growthOf, learnedOf } from './growth.ts';
import { climbOf, habitOf, newPeaks, type Peaks, see } from './peaks.ts';

const DAY_MS = 86_400_000;
/** Nothing is said of what lies further ahead, days. */
const FURTHEST = 365;
/** A climb of fewer days may be one that ends as they always do: it is carried on by no more than this share of its length. */
const SHORT_CLIMB = 7;
const SHORT_SHARE = 0.3;
/** What drops again and again is not later than this many times its longest climb so far. */
const HABIT_SLACK = 1.25;

export interface ForecastState {
	readonly peaks: Peaks;
	growth?: Growth;
	/** As in the output; absent before the first hour is over. */
	learned?: number;
}

/**
 * When will it be full? Growth of the hourly highs since the last drop; where the series drops again and again, growth of the tops
 * between the drops, so that rotated logs and cleanups neither fill a disk nor hide that it fills.
 * `eta_seconds` is absent while no limit is in sight; the score is above 0.5 when it will be reached within the horizon.
 */
export function forecast({ horizon }: DetectorSpec): Detector<ForecastState> {
	return {
		start: () => ({ peaks: newPeaks() }),
		step: (state, point) => step(state, point, horizon / DAY_MS),
	};
}

function step(state: ForecastState, point: Point, horizon: number): Output {
	const { value, limit } = point;
	if (see(state.peaks, point)) learn(state);
	const { growth, learned = 0 } = state;
	const reached = limit !== undefined && value >= limit;
	if (growth === undefined) return reached ? { score: 1, learned, eta_seconds: 0 } : { score: 0, learned };
	const band = bandAfter(growth, horizon);
	if (limit === undefined) return { score: 0, learned, ...band };
	return { learned, ...(reached ? { score: 1, eta_seconds: 0 } : ahead(growth, limit, horizon)), ...band };
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

function learn(state: ForecastState): void {
	const climb = usualClimb(state.peaks);
	const growth = growthOf(climb);
	state.learned = learnedOf(climb);
	if (growth === undefined) delete state.growth;
	else state.growth = growth;
}

/** The highs whose growth goes on: those since the last drop or, of what drops again and again, the tops. */
function usualClimb(peaks: Peaks): readonly number[] {
	const climb = climbOf(peaks);
	const habit = habitOf(peaks);
	if (habit === undefined) return climb;
	const tops = upperEnvelope(peaks.highs, Math.ceil(HABIT_SLACK * habit));
	// Too few tops to tell, but it climbs longer than it ever did: that is no habit any more.
	return learnedOf(tops) < 1 && climb.length > HABIT_SLACK * habit ? climb : tops;
}

/** Highest of the last `hours`, at each hour that has so many before it. */
function upperEnvelope(highs: readonly number[], hours: number): readonly number[] {
	const tops: number[] = [];
	let top = 0;
	for (let i = 0; i < highs.length; i++) {
		// Looked for again only when the highest has left the window: linear for what grows.
		if (top <= i - hours) top = highestAt(highs, i - hours + 1, i);
		else if ((highs[i] ?? 0) >= (highs[top] ?? 0)) top = i;
		if (i >= hours - 1) tops.push(highs[top] ?? 0);
	}
	return tops;
}

/** Place of the latest of the highest values from `first` to `last`. */
function highestAt(highs: readonly number[], first: number, last: number): number {
	let top = first;
	for (let i = first; i <= last; i++) if ((highs[i] ?? 0) >= (highs[top] ?? 0)) top = i;
	return top;
}
