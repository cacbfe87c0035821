import { Kahan } from './kahan.ts';
import type { Span } from './node.ts';

/** Shorter windows are looked through faster than any bookkeeping would be. */
export const WORTHWHILE = 64;

/** A value of a window that is kept up to date as the window moves on. */
export interface Slider<T> {
	/** Begins with this window. */
	start(span: Span): void;
	/** Takes the samples from `span.from` up to `to` out and those from `previousTo` on in; false = better start anew. */
	move(span: Span, previousTo: number): boolean;
	value(span: Span): T;
}

interface Kept<T> {
	readonly slider: Slider<T>;
	times: Span['times'] | undefined;
	from: number;
	to: number;
}

/** `scratch` by a slider where that pays: one for each series' window. */
export function sliding<T>(create: () => Slider<T>, scratch: (span: Span) => T): (span: Span) => T {
	const known = new WeakMap<Span, Kept<T>>();
	return (span) => {
		if (!span.slides || span.to - span.from < WORTHWHILE) return scratch(span);
		let kept = known.get(span);
		if (kept === undefined) {
			kept = { slider: create(), times: undefined, from: 0, to: 0 };
			known.set(span, kept);
		}
		const follows = kept.times === span.times && span.from >= kept.from && span.to >= kept.to && span.from < kept.to;
		if (!follows || !kept.slider.move(span, kept.to)) kept.slider.start(span);
		kept.times = span.times;
		kept.from = span.from;
		kept.to = span.to;
		return kept.slider.value(span);
	};
}

/**
 * Sum without ever subtracting: sums from each sample to a middle stand ready, samples that came in later are added up beside
 * them. Once the window has left the middle behind, its end becomes the new one.
 */
export class SlidingSum implements Slider<Kahan> {
	#first = 0;
	#middle = 0;
	#sums = new Float64Array(0);
	#lost = new Float64Array(0);
	#since = new Kahan();

	start({ values, from, to }: Span): void {
		this.#first = from;
		this.#middle = to;
		if (this.#sums.length < to - from) {
			this.#sums = new Float64Array(2 * (to - from));
			this.#lost = new Float64Array(2 * (to - from));
		}
		const running = new Kahan();
		for (let i = to - 1; i >= from; i--) {
			running.add(values[i] ?? 0);
			this.#sums[i - from] = running.sum;
			this.#lost[i - from] = running.lost;
		}
		this.#since = new Kahan();
	}

	move({ values, from, to }: Span, previousTo: number): boolean {
		if (from >= this.#middle) return false;
		for (let i = previousTo; i < to; i++) this.#since.add(values[i] ?? 0);
		return true;
	}

	value({ from }: Span): Kahan {
		const total = new Kahan();
		total.sum = this.#sums[from - this.#first] ?? 0;
		total.lost = this.#lost[from - this.#first] ?? 0;
		total.add(this.#since.sum);
		total.lost += this.#since.lost;
		return total;
	}
}

/** Indices of some samples in the window; the front goes as the window leaves it. */
export class Indices {
	#kept: number[] = [];
	#head = 0;

	clear(): void {
		this.#kept = [];
		this.#head = 0;
	}

	get size(): number {
		return this.#kept.length - this.#head;
	}

	get first(): number | undefined {
		return this.#kept[this.#head];
	}

	get last(): number | undefined {
		return this.size > 0 ? this.#kept[this.#kept.length - 1] : undefined;
	}

	push(index: number): void {
		this.#kept.push(index);
	}

	pop(): void {
		this.#kept.pop();
	}

	/** Drops what is before `from`. */
	leave(from: number): void {
		while (this.size > 0 && (this.first ?? from) < from) this.#head++;
		if (this.#head > WORTHWHILE && this.#head * 2 > this.#kept.length) {
			this.#kept = this.#kept.slice(this.#head);
			this.#head = 0;
		}
	}

	/** Adds up what `of` gives for each. */
	sum(of: (index: number) => number): number {
		let total = 0;
		for (let i = this.#head; i < this.#kept.length; i++) total += of(this.#kept[i] ?? 0);
		return total;
	}
}

/** Extreme value: candidates in order of age, each beaten only by older ones. NaN is none unless there is nothing else. */
export class SlidingExtreme implements Slider<number> {
	readonly #candidates = new Indices();
	readonly #beats: (value: number, other: number) => boolean;

	constructor(beats: (value: number, other: number) => boolean) {
		this.#beats = beats;
	}

	start(span: Span): void {
		this.#candidates.clear();
		this.move(span, span.from);
	}

	move({ values, from, to }: Span, previousTo: number): boolean {
		const candidates = this.#candidates;
		candidates.leave(from);
		for (let i = previousTo; i < to; i++) {
			const value = values[i] ?? 0;
			if (Number.isNaN(value)) continue;
			while (candidates.last !== undefined && !this.#beats(values[candidates.last] ?? 0, value)) candidates.pop();
			candidates.push(i);
		}
		return true;
	}

	value({ values }: Span): number {
		const { first } = this.#candidates;
		return first === undefined ? Number.NaN : (values[first] ?? 0);
	}
}

/** What there is to say of the samples that stand in a relation to the one before them, which must be in the window too. */
export class SlidingPairs implements Slider<number> {
	readonly #found = new Indices();
	readonly #relation: (previous: number, value: number) => boolean;
	readonly #measure: (found: Indices, values: Float64Array) => number;

	constructor(relation: (previous: number, value: number) => boolean, measure: (found: Indices, values: Float64Array) => number) {
		this.#relation = relation;
		this.#measure = measure;
	}

	start(span: Span): void {
		this.#found.clear();
		this.move(span, span.from + 1);
	}

	move({ values, from, to }: Span, previousTo: number): boolean {
		this.#found.leave(from + 1);
		for (let i = previousTo; i < to; i++) if (this.#relation(values[i - 1] ?? 0, values[i] ?? 0)) this.#found.push(i);
		return true;
	}

	value({ values }: Span): number {
		return this.#measure(this.#found, values);
	}
}
