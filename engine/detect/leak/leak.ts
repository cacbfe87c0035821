import type { Detector, DetectorSpec } from '../detector.ts';
import { quantile } from '../stats/quantile.ts';
import { withoutLargestClimb } from './largest-climb.ts';
import { isLasting } from './lasting.ts';
import { isSawtooth } from './sawtooth.ts';
import { leakLogit, WARM_BINS } from './score-card.ts';

const DAY = 86_400_000;
/** Bins in a cycle: of a day, two hours each. */
const BINS = 12;
/** Values a bin takes at most. */
const PER_BIN = 48;
/** Bins kept: eight cycles. */
const KEPT = 96;
/**
 * The bins are laid so many times, each time shifted by a part of their length, and the score is what so many layings reach: where bins
 * happen to begin would decide one case in ten otherwise, and one laying that sees a trend is chance.
 */
const LAYINGS = 4;
const AGREEING = 2;
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

/** One laying of the bins. */
interface Laying {
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

export interface LeakState {
	readonly layings: readonly Laying[];
	/** What enough layings reach, as of the last bin that any of them finished. */
	score: number;
	learned: number;
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
		start: () => ({ layings: Array.from({ length: LAYINGS }, newLaying), score: 0, learned: 0, growth: 0 }),
		step(state, { at, value, limit }) {
			let finished = false;
			for (const [i, laying] of state.layings.entries()) finished = take(laying, at + (i * span) / LAYINGS, value, span) || finished;
			if (finished) agree(state);
			const { score, learned, growth } = state;
			const left = score === 0 || limit === undefined ? undefined : binsLeft(growth, value, limit);
			return { score, learned, ...(left !== undefined && { eta_seconds: (left * span) / 1_000 }) };
		},
	};
}

const newLaying = (): Laying => ({ bin: -1, taken: 0, values: [], floors: [], score: 0, growth: 0 });

function agree(state: LeakState): void {
	const { layings } = state;
	state.score = reached(layings.map(({ score }) => score));
	state.learned = reached(layings.map(({ floors }) => Math.min(1, floors.length / WARM_BINS)));
	state.growth = reached(layings.map(({ growth }) => growth));
}

/** What AGREEING of the layings reach. */
const reached = (numbers: readonly number[]) => numbers.toSorted((a, b) => b - a)[AGREEING - 1] ?? 0;

/** Until the limit is reached; undefined where that is not in sight. */
function binsLeft(growth: number, value: number, limit: number): number | undefined {
	if (growth <= 0 || value <= 0) return undefined;
	const left = Math.log(limit / value) / growth;
	return Number.isFinite(left) ? Math.max(0, left) : undefined;
}

/** True when a bin was finished. */
function take(laying: Laying, at: number, value: number, span: number): boolean {
	const bin = Math.floor(at / span);
	const finished = laying.bin >= 0 && bin !== laying.bin;
	if (finished) finish(laying, bin);
	if (bin !== laying.bin) {
		laying.bin = bin;
		laying.values = [];
	}
	if (laying.values.length === 0 || at - laying.taken >= (0.99 * span) / PER_BIN) {
		laying.values.push(value);
		laying.taken = at;
	}
	return finished;
}

/** Closes the running bin and judges anew. */
function finish(laying: Laying, next: number): void {
	const { floors } = laying;
	if (next - laying.bin > LONGEST_GAP) floors.length = 0;
	floors.push(quantile(Float64Array.from(laying.values).sort(), FLOOR_SHARE));
	if (floors.length > KEPT) floors.shift();
	if (floors.length < WARM_BINS) {
		laying.score = 0;
		laying.growth = 0;
		return;
	}
	const least = LEAST_SHARE * Math.max(...floors);
	const levels = floors.map((floor) => Math.log(Math.max(floor, least, Number.MIN_VALUE)));
	const { logit, growth } = leakLogit(levels);
	laying.score = scoreOf(levels, logit + WHOLE_EASED);
	laying.growth = growth;
}

/** `whole`: what the score card says of all of it, eased. What it finds no leak is looked into no further. */
function scoreOf(levels: readonly number[], whole: number): number {
	if (whole <= 0) return probability(whole);
	const rest = withoutLargestClimb(levels);
	const least = probability(Math.min(whole, leakLogit(rest).logit + REST_EASED));
	// Of both: a drop keeps its size without a climb, so that the rest of a sawtooth may seem to grow where the whole does not.
	return goesOn(levels) && goesOn(rest) ? least : Math.min(least, DOUBTED);
}

const goesOn = (levels: readonly number[]) => isLasting(levels, BINS) && !isSawtooth(levels, BINS);
const probability = (logit: number) => 1 / (1 + Math.exp(-logit));
