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
	const sought = soughtIn(segment);
	const beyond = new Beyond(segment);
	return bounds.map((each) => {
		beyond.tighten(each);
		return holds.map((hold) => counted(segment, sought, beyond, hold));
	});
}

/** Samples beyond bounds that get ever tighter, and the runs of those that follow one another. */
class Beyond {
	/** Of each run the index of its first and of its last sample. */
	readonly begins: Int32Array;
	readonly ends: Int32Array;
	runs = 0;
	readonly #segment: Segment;
	readonly #indexes: Int32Array;
	#count: number;

	constructor(segment: Segment) {
		const { length } = segment.values;
		this.#segment = segment;
		this.#count = length;
		[this.begins, this.ends] = [new Int32Array(length), new Int32Array(length)];
		this.#indexes = new Int32Array(length);
		for (let i = 0; i < length; i++) this.#indexes[i] = i;
	}

	tighten({ low, high }: Bounds): void {
		const { times, values, step } = this.#segment;
		const indexes = this.#indexes;
		const { begins, ends } = this;
		const hole = Math.max(LOOKBACK_MS, step * 1.5);
		let kept = 0;
		let run = -1;
		let before = -2;
		let beforeAt = 0;
		for (let k = 0, count = this.#count; k < count; k++) {
			const i = indexes[k] as number;
			const value = values[i] as number;
			if (value <= high && value >= low) continue;
			indexes[kept++] = i;
			const at = times[i] as number;
			if (i !== before + 1 || at - beforeAt > hole) begins[++run] = i;
			ends[run] = i;
			before = i;
			beforeAt = at;
		}
		[this.#count, this.runs] = [kept, run + 1];
	}
}

/**
 * As `tally` of the firings, without making them: this is the inner loop of the search. Samples of a run, and runs of one alert, lie
 * nearer together than any span is long, so a span that is touched between its firings is touched by one of them.
 */
function counted(segment: Segment, sought: Sought, { begins, ends, runs }: Beyond, hold: number): Tally {
	const { times } = segment;
	const { gap } = sought;
	const calls = new Calls(sought);
	let first = Number.POSITIVE_INFINITY;
	let last = Number.NEGATIVE_INFINITY;
	for (let run = 0; run < runs; run++) {
		const begin = begins[run] as number;
		const end = ends[run] as number;
		const began = times[begin] as number;
		const ended = times[end] as number;
		if (ended - began < hold) continue;
		const fired = hold === 0 ? began : firstHeld(times, begin, end, hold);
		if (fired - last > gap) {
			if (first <= last) calls.firing(first, last);
			first = fired;
		}
		last = ended;
	}
	if (first <= last) calls.firing(first, last);
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
