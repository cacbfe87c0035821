import type { Labels } from '../../model/series.ts';
import { identityOf } from '../labels.ts';
import { LabelSequence } from './distinct.ts';
import type { Span, Vector } from './node.ts';

/** What a subquery found of one series: filled anew each time, in the same columns as long as they are long enough. */
class StepWindow implements Span {
	readonly labels: Labels;
	readonly from = 0;
	times = new Float64Array(16);
	values = new Float64Array(16);
	to = 0;
	start = 0;
	end = 0;

	constructor(labels: Labels) {
		this.labels = labels;
	}

	push(time: number, value: number): void {
		if (this.to === this.times.length) this.#grow();
		this.times[this.to] = time;
		this.values[this.to] = value;
		this.to++;
	}

	#grow(): void {
		const { times, values } = this;
		this.times = new Float64Array(2 * times.length);
		this.values = new Float64Array(2 * times.length);
		this.times.set(times);
		this.values.set(values);
	}
}

/** Sorts the vectors of a subquery's steps into one window a series. */
export class StepWindows {
	readonly #byIdentity = new Map<string, StepWindow>();
	readonly #sequence = new LabelSequence();
	/** Windows of the last vector's elements, in their order: the next vector mostly has the same. */
	#inOrder: readonly StepWindow[] = [];
	/** Those that hold something, by first appearance: the order must not tell what was asked before. */
	#filled: StepWindow[] = [];

	clear(): void {
		for (const window of this.#filled) window.to = 0;
		this.#filled = [];
	}

	add(time: number, elements: Vector): void {
		if (!this.#sequence.repeats(elements)) this.#inOrder = elements.map(({ labels }) => this.#window(labels));
		for (let i = 0; i < elements.length; i++) {
			const window = this.#inOrder[i];
			if (window?.to === 0) this.#filled.push(window);
			window?.push(time, elements[i]?.value ?? 0);
		}
	}

	/** The windows that hold something, as seen from `(start, end]`. */
	spans(start: number, end: number): readonly Span[] {
		for (const window of this.#filled) {
			window.start = start;
			window.end = end;
		}
		if (this.#filled.length * 2 < this.#byIdentity.size) this.#forget();
		return this.#filled;
	}

	/** Series that are gone would otherwise stay for ever. */
	#forget(): void {
		for (const [identity, window] of this.#byIdentity) if (window.to === 0) this.#byIdentity.delete(identity);
		this.#sequence.forget();
	}

	#window(labels: Labels): StepWindow {
		const identity = identityOf(labels);
		let window = this.#byIdentity.get(identity);
		if (window === undefined) {
			window = new StepWindow(labels);
			this.#byIdentity.set(identity, window);
		}
		return window;
	}
}
