import type { Level } from '../../decide/policy-set.ts';
import { Calls, type Sought, soughtIn } from './calls.ts';
import { isPlain, levelWith, type Rule, replayLevel } from './rule.ts';
import type { Segment } from './segment.ts';
import { NOTHING, sum, type Tally, tally, tallyOf } from './tally.ts';

/** A hole longer than Prometheus' lookback ends what held before it. */
const LOOKBACK_MS = 300_000;

/**
 * What each bound with each hold comes to: `[bound][hold]`. Every bound must be as tight as the one before it or tighter: then only
 * what was beyond the last is looked at for the next, and the whole search costs little more than its loosest bound.
 */
export function talliesOf(level: Level, segments: readonly Segment[], bounds: readonly Bounds[], holds: readonly number[]): Tally[][] {
	if (isPlain(level)) return plainTalliesOf(segments, bounds, holds);
	return summed(
		segments.map((segment) => replayed(level, segment, bounds, holds)),
		bounds,
		holds,
	);
}

/** The same of a level that is a bound and a hold and nothing else. */
export function plainTalliesOf(segments: readonly Segment[], bounds: readonly Bounds[], holds: readonly number[]): Tally[][] {
	return summed(
		segments.map((segment) => sweep(segment, bounds, holds)),
		bounds,
		holds,
	);
}

const summed = (each: readonly Tally[][][], bounds: readonly Bounds[], holds: readonly number[]) =>
	bounds.map((_, i) => holds.map((_, k) => sum(each.map((tallies) => tallies[i]?.[k] ?? NOTHING))));

/** Two sides, of which one may be infinite. */
export type Bounds = Pick<Rule, 'low' | 'high'>;

function replayed(level: Level, segment: Segment, bounds: readonly Bounds[], holds: readonly number[]): Tally[][] {
	return bounds.map((sides) => holds.map((hold) => tally(segment, replayLevel(levelWith(level, { ...sides, for: hold }), segment))));
}

function sweep(segment: Segment, bounds: readonly Bounds[], holds: readonly number[]): Tally[][] {
	const { values } = segment;
	const sought = soughtIn(segment);
	let indexes = new Int32Array(values.length);
	let count = 0;
	let runs = new Runs(0);
	let loosest = true;
	return bounds.map(({ low, high }) => {
		let kept = 0;
		const length = loosest ? values.length : count;
		for (let k = 0; k < length; k++) {
			const i = loosest ? k : (indexes[k] as number);
			const value = values[i] as number;
			if (value > high || value < low) indexes[kept++] = i;
		}
		if (loosest) [indexes, runs] = [indexes.slice(0, kept), new Runs(kept)];
		loosest = false;
		count = kept;
		runs.fill(segment, indexes.subarray(0, count));
		return holds.map((hold) => counted(segment, sought, runs, hold));
	});
}

/** Samples beyond a bound that follow one another, from index to index. */
class Runs {
	readonly begins: Int32Array;
	readonly ends: Int32Array;
	count = 0;

	/** There is room for the runs of so many samples. */
	constructor(most: number) {
		[this.begins, this.ends] = [new Int32Array(most), new Int32Array(most)];
	}

	fill({ times, step }: Segment, indexes: Int32Array): void {
		const { begins, ends } = this;
		const hole = Math.max(LOOKBACK_MS, step * 1.5);
		let run = -1;
		let [before, beforeAt] = [-2, 0];
		for (let k = 0; k < indexes.length; k++) {
			const i = indexes[k] as number;
			const at = times[i] as number;
			if (i !== before + 1 || at - beforeAt > hole) begins[++run] = i;
			ends[run] = i;
			before = i;
			beforeAt = at;
		}
		this.count = run + 1;
	}
}

/**
 * As `tally` of the firings, without making them: this is the inner loop of the search. Samples of a run lie nearer together than any
 * span is long, so a span that the firing part of a run touches holds one of its samples.
 */
function counted(segment: Segment, sought: Sought, { begins, ends, count }: Runs, hold: number): Tally {
	const { times } = segment;
	const calls = new Calls(sought);
	for (let run = 0; run < count; run++) {
		const [begin, end] = [begins[run] as number, ends[run] as number];
		const last = times[end] as number;
		if (last - (times[begin] as number) < hold) continue;
		calls.firing(hold === 0 ? (times[begin] as number) : firstHeld(times, begin, end, hold), last);
	}
	return tallyOf(segment, calls);
}

/** When the run, which lasts long enough, has first lasted for `hold` ms. */
function firstHeld(times: Float64Array, begin: number, end: number, hold: number): number {
	const due = (times[begin] as number) + hold;
	let [low, high] = [begin, end];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((times[middle] as number) < due) low = middle + 1;
		else high = middle;
	}
	return times[low] as number;
}
