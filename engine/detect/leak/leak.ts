import type { Detector, DetectorSpec, Output, Point } from '../detector.ts';
import { quantile } from '../stats/quantile.ts';
import { withoutLargestClimb } from './largest-climb.ts';
import { isLasting } from './lasting.ts';
import { leakLogit, WARM_BINS } from './score-card.ts';

const DAY = 86_400_000;
/** Bins in a cycle: of a day, two hours each. */
const BINS = 12;
/** Values a bin takes at most. */
const PER_BIN = 48;
/** Bins kept: eight cycles. */
const KEPT = 96;
/** After a gap as long as this many bins, what was before says nothing of now. */
const LONGEST_GAP = 12;
/** What a bin stands for: its low side. Garbage collection and caches make peaks; a leak lifts the floor. */
const FLOOR_SHARE = 0.1;
/** Least floor as a share of the greatest one kept: logarithms need something above zero. */
const LEAST_SHARE = 1e-3;
/**
 * By how much the whole, and what is left without its largest climb, may fall short of the score card's bound, as both have to reach it.
 * Chosen on the 40 series that its weights were fitted to.
 */
const WHOLE_EASED = 0.6;
const REST_EASED = 1.2;
/** What growth that did not last scores at most. */
const DOUBTED = 0.4;

export interface LeakState {
	/** Number of the running bin since the epoch; -1 before the first point. */
	bin: number;
	/** When a value was last taken into it. */
	taken: number;
	values: number[];
	/** Floors of the finished bins, oldest first. */
	readonly floors: number[];
	score: number;
	/** Growth of the floor a bin, as a share of itself. */
	growth: number;
}

/**
 * Memory that is taken and not given back: does the floor of the series grow over days, in both halves of them, and beyond where it
 * has ever been? Growth is relative, so that units do not matter; a restart, a deploy step and a filling cache grow only
 * once, and the largest climb within hours does not count.
 * A `limit` adds how long it will last.
 */
export function leak(spec: DetectorSpec): Detector<LeakState> {
	const span = (spec.season ?? DAY) / BINS;
	return {
		start: () => ({ bin: -1, taken: 0, values: [], floors: [], score: 0, growth: 0 }),
		step: (state, point) => step(state, point, span),
	};
}

function step(state: LeakState, { at, value, limit }: Point, span: number): Output {
	const bin = Math.floor(at / span);
	if (bin !== state.bin) {
		if (state.bin >= 0) finish(state, bin);
		state.bin = bin;
		state.values = [];
	}
	if (state.values.length === 0 || at - state.taken >= (0.99 * span) / PER_BIN) {
		state.values.push(value);
		state.taken = at;
	}
	const left = limit === undefined || state.growth <= 0 || value <= 0 ? Number.POSITIVE_INFINITY : Math.log(limit / value) / state.growth;
	const learned = Math.min(1, state.floors.length / WARM_BINS);
	return {
		score: state.score,
		learned,
		...(Number.isFinite(left) && state.score > 0 ? { eta_seconds: (Math.max(0, left) * span) / 1_000 } : {}),
	};
}

/** Closes the running bin and judges anew. */
function finish(state: LeakState, next: number): void {
	const { floors } = state;
	if (next - state.bin > LONGEST_GAP) floors.length = 0;
	floors.push(quantile(Float64Array.from(state.values).sort(), FLOOR_SHARE));
	if (floors.length > KEPT) floors.shift();
	if (floors.length < WARM_BINS) {
		state.score = 0;
		state.growth = 0;
		return;
	}
	const least = LEAST_SHARE * Math.max(...floors);
	const levels = floors.map((floor) => Math.log(Math.max(floor, least, Number.MIN_VALUE)));
	const { logit, growth } = leakLogit(levels);
	state.score = scoreOf(levels, logit + WHOLE_EASED);
	state.growth = growth;
}

/** `whole`: what the score card says of all of it, eased. What it finds no leak is looked into no further. */
function scoreOf(levels: readonly number[], whole: number): number {
	if (whole <= 0) return probability(whole);
	const rest = withoutLargestClimb(levels);
	const least = probability(Math.min(whole, leakLogit(rest).logit + REST_EASED));
	// Of both: a drop keeps its size without a climb, so that the rest of a sawtooth may seem to grow where the whole does not.
	return isLasting(levels, BINS) && isLasting(rest, BINS) ? least : Math.min(least, DOUBTED);
}

const probability = (logit: number) => 1 / (1 + Math.exp(-logit));
