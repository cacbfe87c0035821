import type { Detector, DetectorSpec, Output, Point } from '../detector.ts';
import { newSeason, type Season, usualAt } from '../stats/season.ts';
import type { Usual } from '../stats/usual.ts';
import { type Features, learnedOf, newFeatures, seasonalSurprise, surprises } from './features.ts';

const DAY = 86_400_000;
/** Exponent of the mean of the features' surprises: one feature alone counts, several together count more. */
const NORM = 1.5;
/** A value outside the range seen so far adds up to this much; half of it at this share of the range. */
const RECORD_MOST = 3;
const RECORD_HALF = 0.02;
/** An episode is reported at its start, and again only where it rises by this much over its peak, which halves in so many points. */
const RISE = 0.5;
const HALF_LIFE = 150;
/** The one default threshold, chosen on public benchmarks: this much surprise scores 0.5. */
const ANOMALOUS = 1.7;
/** Spread floor as a share of the range seen, and how many spreads around the usual are within the band. */
const SPREAD_FLOOR = 0.02;
const BAND = 4;
/** Spreads beyond which a distance says no more. */
const FURTHEST = 1e6;

export interface AnomalyState {
	readonly features: Features;
	readonly season: Season;
	/** Lowest and highest value so far. */
	low?: number;
	high?: number;
	/** Surprise of the running episode, decaying. */
	peak: number;
}

/**
 * Odd values, levels, swings and hours of one series, without labels or settings. Each feature is compared with its own past by the
 * extreme-value tail; the scores are averaged, a record adds to them, and only rises are reported.
 */
export function anomaly(spec: DetectorSpec): Detector<AnomalyState> {
	const cycle = spec.season ?? DAY;
	return {
		start: () => ({ features: newFeatures(), season: newSeason(cycle), peak: 0 }),
		step: (state, point) => step(state, point, cycle),
	};
}

function step(state: AnomalyState, { at, value }: Point, cycle: number): Output {
	const record = recordOf(state, value);
	const floor = SPREAD_FLOOR * ((state.high ?? value) - (state.low ?? value));
	const usual = usualAt(state.season, at, value);
	const found = surprises(state.features, value);
	found.push(usual === undefined ? 0 : seasonalSurprise(state.features, deviationFrom(usual, value, floor), at, cycle));
	const total = record + (found.reduce((sum, x) => sum + x ** NORM, 0) / found.length) ** (1 / NORM);
	return { score: report(state, total), learned: learnedOf(state.features), ...(usual === undefined ? {} : bandOf(usual, floor)) };
}

/** How far beyond everything before; updates the range. */
function recordOf(state: AnomalyState, value: number): number {
	const { low = value, high = value } = state;
	state.low = Math.min(low, value);
	state.high = Math.max(high, value);
	const beyond = Math.max(value - high, low - value);
	if (beyond <= 0) return 0;
	return (RECORD_MOST * beyond) / (beyond + RECORD_HALF * (high - low || 1));
}

function deviationFrom({ center, spread }: Usual, value: number, floor: number): number {
	const deviation = (value - center) / (spread + floor + Number.MIN_VALUE);
	return Math.max(-FURTHEST, Math.min(FURTHEST, deviation));
}

function bandOf({ center, spread }: Usual, floor: number): { lower: number; upper: number } {
	const half = BAND * (spread + floor);
	return { lower: center - half, upper: center + half };
}

/** Silence within an episode, else the surprise as 0..1. */
function report(state: AnomalyState, total: number): number {
	state.peak *= 0.5 ** (1 / HALF_LIFE);
	if (total <= state.peak + (state.peak > 0 ? RISE : 0)) return 0;
	state.peak = total;
	return total / (total + ANOMALOUS);
}
