import { quantile } from '../../detect/stats/quantile.ts';

/** Of the newest ones at most so many: a running engine keeps them in memory. */
const MAX_KEPT = 1_000;

/** How long something took, in seconds. Quantiles of the newest 1,000; null of none. */
export interface DurationFigures {
	readonly count: number;
	readonly mean: number | null;
	readonly median: number | null;
	readonly p90: number | null;
}

export class Durations {
	#count = 0;
	#sum = 0;
	#newest: number[] = [];

	add(ms: number): void {
		const seconds = Math.max(0, ms) / 1000;
		this.#newest[this.#count % MAX_KEPT] = seconds;
		this.#count += 1;
		this.#sum += seconds;
	}

	copy(): Durations {
		const twin = new Durations();
		[twin.#count, twin.#sum, twin.#newest] = [this.#count, this.#sum, [...this.#newest]];
		return twin;
	}

	figures(): DurationFigures {
		if (this.#count === 0) return { count: 0, mean: null, median: null, p90: null };
		const ascending = Float64Array.from(this.#newest).sort();
		return { count: this.#count, mean: this.#sum / this.#count, median: quantile(ascending, 0.5), p90: quantile(ascending, 0.9) };
	}
}
