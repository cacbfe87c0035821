/** Samples of one series as they come: pieces of a recording as they are, or one by one. Times ascend; what does not is left out. */
export class Columns {
	#chunks: { readonly times: Float64Array; readonly values: Float64Array }[] = [];
	#times = new Float64Array(0);
	#values = new Float64Array(0);
	#open = 0;
	#length = 0;
	#last = Number.NEGATIVE_INFINITY;

	push(time: number, value: number): void {
		if (!(time > this.#last)) return;
		if (this.#open === this.#times.length) {
			this.#times = grown(this.#times);
			this.#values = grown(this.#values);
		}
		this.#times[this.#open] = time;
		this.#values[this.#open++] = value;
		this.#length++;
		this.#last = time;
	}

	/** Keeps the arrays themselves where all of them is wanted: finite, in `[since, until]` and later than what there is. */
	append(times: Float64Array, values: Float64Array, since: number, until: number): void {
		const [first = Number.NaN, last = Number.NaN] = [times[0], times.at(-1)];
		const isWhole = first > this.#last && first >= since && last <= until && this.#open === 0 && values.every(Number.isFinite);
		if (isWhole) {
			this.#chunks.push({ times, values });
			this.#length += times.length;
			this.#last = last;
			return;
		}
		for (let i = 0; i < times.length; i++) {
			const time = times[i] as number;
			if (time >= since && time <= until && Number.isFinite(values[i])) this.push(time, values[i] as number);
		}
		this.#close();
	}

	get length(): number {
		return this.#length;
	}

	get times(): Float64Array {
		return this.#joined('times');
	}

	get values(): Float64Array {
		return this.#joined('values');
	}

	#close(): void {
		if (this.#open === 0) return;
		this.#chunks.push({ times: this.#times.slice(0, this.#open), values: this.#values.slice(0, this.#open) });
		this.#open = 0;
	}

	#joined(column: 'times' | 'values'): Float64Array {
		this.#close();
		const whole = new Float64Array(this.#length);
		let at = 0;
		for (const chunk of this.#chunks) {
			whole.set(chunk[column], at);
			at += chunk[column].length;
		}
		return whole;
	}
}

function grown(column: Float64Array): Float64Array<ArrayBuffer> {
	const larger = new Float64Array(Math.max(1_024, column.length * 2));
	larger.set(column);
	return larger;
}

/** Series that are read together mostly have their samples at the same instants: those are kept once. */
export class SharedTimes {
	readonly #known: Float64Array[] = [];

	of(times: Float64Array): Float64Array {
		const known = this.#known.find((each) => isSame(each, times));
		if (known !== undefined) return known;
		if (this.#known.length < MOST_KNOWN) this.#known.push(times);
		return times;
	}
}

/** Of a slice; looking through more would cost more than it saves. */
const MOST_KNOWN = 8;

const isSame = (a: Float64Array, b: Float64Array) => a.length === b.length && a[0] === b[0] && a.every((time, i) => time === b[i]);
