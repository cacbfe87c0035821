/** Samples of one series as they come, doubling the room when it is used up. */
export class Columns {
	#times = new Float64Array(1_024);
	#values = new Float64Array(1_024);
	#length = 0;

	push(time: number, value: number): void {
		if (this.#length === this.#times.length) {
			this.#times = grown(this.#times);
			this.#values = grown(this.#values);
		}
		this.#times[this.#length] = time;
		this.#values[this.#length] = value;
		this.#length++;
	}

	get times(): Float64Array {
		return this.#times.subarray(0, this.#length);
	}

	get values(): Float64Array {
		return this.#values.subarray(0, this.#length);
	}
}

function grown(column: Float64Array): Float64Array<ArrayBuffer> {
	const larger = new Float64Array(column.length * 2);
	larger.set(column);
	return larger;
}
