import type { Level } from '../../decide/policy-set.ts';
import { isPlain, levelWith, type Rule, replayLevel } from './rule.ts';
import { alertGap, type Segment, type Span } from './segment.ts';
import { aroundOf, NOTHING, sum, type Tally, tally, weeksOf } from './tally.ts';

/** A hole longer than Prometheus' lookback ends what held before it. */
const LOOKBACK_MS = 300_000;

/**
 * What each bound with each hold comes to: `[bound][hold]`. Every bound must be as tight as the one before it or tighter: then only
 * what was beyond the last is looked at for the next, and the whole search costs little more than its loosest bound.
 */
export function talliesOf(level: Level, segments: readonly Segment[], bounds: readonly Bounds[], holds: readonly number[]): Tally[][] {
	const each = segments.map((segment) => (isPlain(level) ? sweep(segment, bounds, holds) : replayed(level, segment, bounds, holds)));
	return bounds.map((_, i) => holds.map((_, k) => sum(each.map((tallies) => tallies[i]?.[k] ?? NOTHING))));
}

/** Two sides, of which one may be infinite. */
export type Bounds = Pick<Rule, 'low' | 'high'>;

function replayed(level: Level, segment: Segment, bounds: readonly Bounds[], holds: readonly number[]): Tally[][] {
	return bounds.map((sides) => holds.map((hold) => tally(segment, replayLevel(levelWith(level, { ...sides, for: hold }), segment))));
}

function sweep(segment: Segment, bounds: readonly Bounds[], holds: readonly number[]): Tally[][] {
	const { values, incidents, strangers = [], step } = segment;
	const [near = [], strange = []] = [incidents, strangers].map((spans) => spans.map((span) => aroundOf(span, step)));
	let indexes = new Int32Array(values.length);
	let count = 0;
	let loosest = true;
	return bounds.map(({ low, high }) => {
		let kept = 0;
		const length = loosest ? values.length : count;
		for (let k = 0; k < length; k++) {
			const i = loosest ? k : (indexes[k] as number);
			const value = values[i] as number;
			if (value > high || value < low) indexes[kept++] = i;
		}
		if (loosest) indexes = indexes.slice(0, kept);
		loosest = false;
		count = kept;
		return holds.map((hold) => counted(segment, new Net(near), new Net(strange), indexes.subarray(0, count), hold));
	});
}

/** Spans in time order that do not hold one another, and which of them something fired in. */
class Net {
	readonly spans: readonly Span[];
	caught = 0;
	/** All before it have been passed or caught. */
	#next = 0;
	#last = -1;

	constructor(spans: readonly Span[]) {
		this.spans = spans;
	}

	/** Instants must ascend. Does this one lie in a span? */
	meets(at: number): boolean {
		const { spans } = this;
		while (this.#next < spans.length && (spans[this.#next] as Span).last < at) this.#next++;
		let found = false;
		for (let n = this.#next; n < spans.length && (spans[n] as Span).first <= at; n++) {
			found = true;
			if (n <= this.#last) continue;
			this.#last = n;
			this.caught++;
		}
		return found;
	}
}

/** As `tally` of the firings, without making them: this is the inner loop of the search. */
function counted(segment: Segment, near: Net, strange: Net, indexes: Int32Array, hold: number): Tally {
	const { times, step } = segment;
	const [hole, gap] = [Math.max(LOOKBACK_MS, step * 1.5), alertGap(step)];
	let [alerts, falseAlerts] = [0, 0];
	let [lastFiring, isTrue] = [Number.NEGATIVE_INFINITY, true];
	let [before, beforeAt, since] = [-2, 0, 0];
	for (const i of indexes) {
		const at = times[i] as number;
		if (i !== before + 1 || at - beforeAt > hole) since = at;
		before = i;
		beforeAt = at;
		if (at - since < hold) continue;
		if (at - lastFiring > gap) {
			if (!isTrue) falseAlerts++;
			alerts++;
			isTrue = false;
		}
		lastFiring = at;
		// Both look, always: what is caught is counted there.
		const named = near.meets(at);
		const nameless = strange.meets(at);
		isTrue ||= named || nameless;
	}
	if (!isTrue) falseAlerts++;
	return {
		incidents: near.spans.length,
		caught: near.caught,
		// Of no weight in the search.
		delay: 0,
		strangers: strange.spans.length,
		strangersCaught: strange.caught,
		alerts,
		falseAlerts,
		weeks: weeksOf(segment),
	};
}
