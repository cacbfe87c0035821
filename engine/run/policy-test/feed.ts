import type { Labels, Sample } from '../../model/series.ts';
import { STALE } from '../../promql/store/stale.ts';
import type { Windows } from '../../promql/store/windows.ts';
import type { Notated } from './series-notation.ts';

export interface InputColumn {
	readonly labels: Labels;
	/** Value i stands at `start + i * interval`. */
	readonly values: readonly Notated[];
}

const SOURCE = 'input_series';

/**
 * Gives the samples of a test to the windows as time goes on. What lies after the present does not exist yet: an expression with
 * a negative offset must not see it.
 */
export class Feed {
	readonly #columns: readonly InputColumn[];
	readonly #start: number;
	readonly #interval: number;
	readonly #length: number;
	#next = 0;

	constructor(columns: readonly InputColumn[], start: number, interval: number) {
		this.#columns = columns;
		this.#start = start;
		this.#interval = interval;
		this.#length = columns.reduce((most, { values }) => Math.max(most, values.length), 0);
	}

	/** Adds all that stands at or before `at` and was not given yet. */
	advance(windows: Windows, at: number): void {
		for (; this.#next < this.#length; this.#next++) {
			const time = this.#start + this.#next * this.#interval;
			if (time > at) return;
			windows.append(SOURCE, time, this.#slot(this.#next), { partial: true });
		}
	}

	#slot(index: number): readonly Sample[] {
		const samples: Sample[] = [];
		for (const { labels, values } of this.#columns) {
			const value = values[index];
			if (value !== undefined) samples.push({ labels, value: value === 'stale' ? STALE : value });
		}
		return samples;
	}
}
