/** Samples of one series as they come: pieces of a recording, or one by one. Times ascend; what does not is left out. */
export class Columns {
	/** Whole pieces, which other series may share. */
	#times: Float64Array[] = [];
	#values = new Blocks();
	/** Times that came one by one and are in no piece yet. */
	#open = new Blocks();
	#last = Number.NEGATIVE_INFINITY;

	push(time: number, value: number): void {
		if (!(time > this.#last)) return;
		this.#open.push(time);
		this.#values.push(value);
		this.#last = time;
	}

	/** What is finite, in `[since, until]` and later than what there is. Keeps `times` itself where that is all of it, and a copy of the values. */
	append(times: Float64Array, values: Float64Array, since: number, until: number): void {
		const [first = Number.NaN, last = Number.NaN] = [times[0], times.at(-1)];
		if (first > this.#last && first >= since && last <= until && areFinite(values)) {
			this.#close();
			this.#times.push(times);
			this.#values.append(values);
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
		return this.#values.length;
	}

	/** What came one by one is a piece, whose times other series may share. */
	settle(times: SharedTimes): void {
		if (this.#open.length === 0) return;
		this.#times.push(times.of(this.#open.all()));
		this.#open = new Blocks();
	}

	/** All of it in one piece each; nothing is left here, so that it is in memory once. */
	take(times: JoinedTimes): { readonly times: Float64Array; readonly values: Float64Array } {
		this.#close();
		const whole = { times: times.of(this.#times), values: this.#values.all() };
		[this.#times, this.#values] = [[], new Blocks()];
		return whole;
	}

	#close(): void {
		if (this.#open.length === 0) return;
		this.#times.push(this.#open.all());
		this.#open = new Blocks();
	}
}

const [FIRST_BLOCK, MOST_OF_A_BLOCK] = [64, 4_096];

/** Numbers that come in pieces, in few arrays: ten thousands of small ones keep the collector of garbage busy. */
class Blocks {
	readonly #full: Float64Array[] = [];
	#block = new Float64Array(0);
	#used = 0;
	length = 0;

	push(value: number): void {
		if (this.#used === this.#block.length) this.#next();
		this.#block[this.#used++] = value;
		this.length++;
	}

	append(values: Float64Array): void {
		for (let from = 0; from < values.length; ) {
			if (this.#used === this.#block.length) this.#next();
			const piece = values.subarray(from, from + this.#block.length - this.#used);
			this.#block.set(piece, this.#used);
			this.#used += piece.length;
			from += piece.length;
		}
		this.length += values.length;
	}

	/** A copy in one piece. */
	all(): Float64Array {
		return joined([...this.#full, this.#block.subarray(0, this.#used)]);
	}

	#next(): void {
		if (this.#used > 0) this.#full.push(this.#block);
		this.#block = new Float64Array(Math.min(MOST_OF_A_BLOCK, Math.max(FIRST_BLOCK, this.length)));
		this.#used = 0;
	}
}

function joined(pieces: readonly Float64Array[]): Float64Array {
	const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
	const whole = new Float64Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

function areFinite(values: Float64Array): boolean {
	for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false;
	return true;
}

/** Series that are read together mostly have their samples at the same instants: those are kept once. */
export class SharedTimes {
	readonly #known: Float64Array[] = [];

	/** The same times, to be kept: not the array given, which may be a view of a whole file's. */
	of(times: Float64Array): Float64Array {
		const known = this.#known.find((each) => isSame(each, times));
		if (known !== undefined) return known;
		const own = times.slice();
		if (this.#known.length < MOST_KNOWN) this.#known.push(own);
		return own;
	}
}

/** Series of which all pieces of time are shared share them as a whole too. */
export class JoinedTimes {
	readonly #known: { readonly pieces: readonly Float64Array[]; readonly whole: Float64Array }[] = [];

	of(pieces: readonly Float64Array[]): Float64Array {
		const known = this.#known.find((each) => each.pieces.length === pieces.length && each.pieces.every((piece, i) => piece === pieces[i]));
		if (known !== undefined) return known.whole;
		const whole = joined(pieces);
		if (this.#known.length < MOST_KNOWN) this.#known.push({ pieces, whole });
		return whole;
	}
}

/** Looking through more would cost more than it saves. */
const MOST_KNOWN = 8;

function isSame(a: Float64Array, b: Float64Array): boolean {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}
