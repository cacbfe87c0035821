import type { Labels, Series } from '../../model/series.ts';
import { isStale } from '../store/stale.ts';
import type { Span } from './node.ts';
import { firstAfterNear } from './search.ts';

const NONE = new Float64Array(0);

/** Finds a series' newest sample at one time after the other, each search beginning where the last one ended. */
export class InstantCursor {
	readonly series: Series;
	readonly labels: Labels;
	#times: Float64Array | undefined;
	#next = 0;

	constructor(series: Series) {
		this.series = series;
		this.labels = series.labels;
	}

	/** Index of the newest sample at or before `time` that is after `time - lookback` and no staleness marker; else -1. */
	live(time: number, lookback: number): number {
		const { times, values, first, end } = this.series;
		const guess = times === this.#times ? Math.min(Math.max(this.#next, first), end) : end;
		this.#times = times;
		this.#next = firstAfterNear(times, first, end, time, guess);
		const at = this.#next - 1;
		if (at < first || (times[at] ?? 0) <= time - lookback || isStale(values[at] ?? 0)) return -1;
		return at;
	}
}

/** A window over a series that moves with time. */
export class WindowCursor implements Span {
	readonly series: Series;
	readonly labels: Labels;
	times: Float64Array = NONE;
	values: Float64Array = NONE;
	from = 0;
	to = 0;
	start = 0;
	end = 0;
	slides = true;
	#times: Float64Array | undefined;
	#from = 0;
	#to = 0;
	/** Newest staleness marker before `#to`, -1 when there is none. */
	#stale = -1;

	constructor(series: Series) {
		this.series = series;
		this.labels = series.labels;
	}

	/** Moves to the samples in `(start, end]`; returns how many it had to look at. */
	move(start: number, end: number): number {
		this.start = start;
		this.end = end;
		const seen = this.#seek(start, end);
		const { times, values } = this.series;
		this.times = times;
		this.values = values;
		this.from = this.#from;
		this.to = this.#to;
		this.slides = this.#stale < this.#from;
		return this.slides ? seen : seen + this.#leaveOutMarkers();
	}

	#seek(start: number, end: number): number {
		const { times, values, first, end: last } = this.series;
		const same = times === this.#times;
		const clamp = (index: number) => Math.min(Math.max(index, first), last);
		const from = firstAfterNear(times, first, last, start, same ? clamp(this.#from) : last);
		const to = firstAfterNear(times, from, last, end, same ? Math.max(clamp(this.#to), from) : last);
		// Markers are looked for among samples that came in since, or everywhere when the window jumped back.
		const goesOn = same && to >= this.#to && from >= this.#from;
		if (!goesOn) this.#stale = -1;
		const unseen = goesOn ? Math.max(this.#to, from) : from;
		for (let i = unseen; i < to; i++) if (isStale(values[i] ?? 0)) this.#stale = i;
		this.#times = times;
		this.#from = from;
		this.#to = to;
		return to - unseen;
	}

	/** Copies the window without the markers in it: they are rare. */
	#leaveOutMarkers(): number {
		const { times, values } = this.series;
		const kept: number[] = [];
		for (let i = this.#from; i < this.#to; i++) if (!isStale(values[i] ?? 0)) kept.push(i);
		this.times = Float64Array.from(kept, (i) => times[i] ?? 0);
		this.values = Float64Array.from(kept, (i) => values[i] ?? 0);
		this.from = 0;
		this.to = kept.length;
		return this.#to - this.#from;
	}
}
