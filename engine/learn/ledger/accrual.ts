import { type Grid, spread } from './grid.ts';

/** A value holds no longer than this after its sample, as in Prometheus; longer where the series itself comes more seldom. */
const LOOKBACK_MS = 300_000;
const MISSED_SAMPLES = 4;

/** What accrued in each part of a grid, and for how long of it there was data, ms. */
export interface Accrued {
	readonly quantity: Float64Array;
	readonly covered: Float64Array;
}

export function nothingAccrued({ parts }: Grid): Accrued {
	return { quantity: new Float64Array(parts), covered: new Float64Array(parts) };
}

/**
 * Turns the samples of one series, as they come, into quantities. A counter that fell began again at zero. Over a gap a counter
 * goes on counting, but a gauge says nothing: no data is not zero, and shows as time that is not covered.
 */
export class Accrual implements Accrued {
	readonly quantity: Float64Array;
	readonly covered: Float64Array;
	readonly #grid: Grid;
	readonly #kind: 'counter' | 'gauge';
	#at = Number.NaN;
	#value = Number.NaN;
	#ended = true;
	#leastStep = Number.POSITIVE_INFINITY;

	constructor(kind: 'counter' | 'gauge', grid: Grid) {
		this.#kind = kind;
		this.#grid = grid;
		({ quantity: this.quantity, covered: this.covered } = nothingAccrued(grid));
	}

	/** A sample; NaN ends the series for the time being. Times ascend, epoch ms. */
	add(at: number, value: number): void {
		if (!Number.isFinite(value)) {
			if (!this.#ended) this.#hold(at);
			this.#ended = true;
			return;
		}
		if (!Number.isNaN(this.#at)) this.#step(at, value);
		this.#at = at;
		this.#value = value;
		this.#ended = false;
	}

	/** No sample followed the last one: its value held on for as long as a value does. */
	close(): void {
		if (!this.#ended && this.#kind === 'gauge') this.#hold(this.#at + Math.min(LOOKBACK_MS, this.#leastStep));
	}

	#step(at: number, value: number): void {
		if (!this.#ended) {
			this.#leastStep = Math.min(this.#leastStep, at - this.#at);
			this.#hold(at);
		}
		if (this.#kind !== 'counter') return;
		const increase = value >= this.#value ? value - this.#value : value;
		spread(this.quantity, this.#grid, this.#at, at, increase);
	}

	/** From the last sample to `at`, unless that is too long. */
	#hold(at: number): void {
		const length = at - this.#at;
		if (length > Math.max(LOOKBACK_MS, MISSED_SAMPLES * this.#leastStep)) return;
		spread(this.covered, this.#grid, this.#at, at, length);
		if (this.#kind === 'gauge') spread(this.quantity, this.#grid, this.#at, at, (this.#value * length) / 1000);
	}
}
