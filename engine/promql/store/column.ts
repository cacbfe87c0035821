import type { Labels, Series } from '../../model/series.ts';
import { isStale, writeStale } from './stale.ts';

const INITIAL = 16;

/**
 * A growing series: two columns, appended at the end and cut at the front. Samples never move inside their arrays and are never
 * rewritten: when room is needed, or a sample must change, new arrays take over. Cursors may therefore trust indices as long as they
 * see the same arrays.
 */
export class Column implements Series {
	readonly labels: Labels;
	readonly key: string;
	source: string;
	times = new Float64Array(INITIAL);
	values = new Float64Array(INITIAL);
	first = 0;
	end = 0;
	/** Number of its source's read that last delivered it. */
	seen = 0;
	#words = new Uint32Array(this.values.buffer);

	constructor(labels: Labels, key: string, source: string) {
		this.labels = labels;
		this.key = key;
		this.source = source;
	}

	get lastTime(): number {
		return this.end > this.first ? (this.times[this.end - 1] ?? 0) : Number.NEGATIVE_INFINITY;
	}

	/** Does it have samples and no staleness marker at its end? */
	get live(): boolean {
		return this.end > this.first && !isStale(this.values[this.end - 1] ?? 0);
	}

	/** Adds a sample; one that is not newer than the last is dropped, unless it takes the place of a marker of the same instant. */
	append(time: number, value: number, keepFrom: number): void {
		if (time <= this.lastTime) {
			if (time < this.lastTime || this.live || isStale(value)) return;
			this.#adopt(this.first, this.end - 1, this.times.length);
		}
		if (this.end === this.times.length) this.#makeRoom(keepFrom);
		this.times[this.end] = time;
		if (isStale(value)) writeStale(this.#words, this.end);
		else this.values[this.end] = value;
		this.end++;
	}

	/** Drops what is older than `before` (epoch ms). */
	cut(before: number): void {
		while (this.first < this.end && (this.times[this.first] ?? 0) < before) this.first++;
	}

	/** Takes in a recorded column (ascending); where both have an instant, the sample already here stays. */
	merge(times: ArrayLike<number>, values: ArrayLike<number>): void {
		const own = { times: this.times, values: this.values, at: this.first, end: this.end };
		const size = own.end - own.at + times.length;
		const capacity = Math.max(INITIAL, size);
		this.#replace(capacity, 0);
		let at = 0;
		while (own.at < own.end || at < times.length) {
			const mine = own.at < own.end ? (own.times[own.at] ?? 0) : Number.POSITIVE_INFINITY;
			const theirs = at < times.length ? (times[at] ?? 0) : Number.POSITIVE_INFINITY;
			if (theirs < mine) {
				this.append(theirs, values[at] ?? 0, 0);
				at++;
				continue;
			}
			this.append(mine, own.values[own.at] ?? 0, 0);
			own.at++;
			if (theirs === mine) at++;
		}
	}

	#makeRoom(keepFrom: number): void {
		this.cut(keepFrom);
		const kept = this.end - this.first;
		// More than half free: the same capacity will do for as many appends again.
		const capacity = kept * 2 > this.times.length ? this.times.length * 2 : this.times.length;
		this.#adopt(this.first, this.end, capacity);
	}

	/** Moves `[from, to)` into fresh arrays. */
	#adopt(from: number, to: number, capacity: number): void {
		const { times, values } = this;
		this.#replace(capacity, to - from);
		this.times.set(times.subarray(from, to));
		// Whole words, so that a marker keeps its bits.
		this.#words.set(new Uint32Array(values.buffer, from * 8, (to - from) * 2));
	}

	#replace(capacity: number, count: number): void {
		this.times = new Float64Array(capacity);
		this.values = new Float64Array(capacity);
		this.#words = new Uint32Array(this.values.buffer);
		this.first = 0;
		this.end = count;
	}
}
