const SHELVES = 1_024;
/** Shelves that are filled together: each filling looks through all values. So few values are filled at once, as their copy is small. */
const BAY = 64;
const FEW_VALUES = 2_000_000;
/** Values that say where the shelves stand, and the share of them that is left to the outermost ones on each side. */
const SAMPLED = 2_048;
const OUTERMOST = 0.002;

/** Which shelf a value is on: never a lower one than a smaller value's. */
export interface Scale {
	readonly origin: number;
	readonly perUnit: number;
}

/** Even between all but the extremes: one outlier must not put everything else on one shelf. */
export function scaleOf(columns: readonly Float64Array[]): Scale {
	const total = columns.reduce((count, values) => count + values.length, 0);
	const stride = Math.max(1, Math.floor(total / SAMPLED));
	const picked: number[] = [];
	let next = 0;
	for (const values of columns) {
		for (; next < values.length; next += stride) picked.push(values[next] as number);
		next -= values.length;
	}
	const sorted = Float64Array.from(picked).sort();
	const outer = Math.floor(sorted.length * OUTERMOST);
	const [origin = 0, end = 0] = [sorted[outer], sorted.at(-1 - outer)];
	return { origin, perUnit: end > origin ? SHELVES / (end - origin) : 0 };
}

const shelfOf = (value: number, { origin, perUnit }: Scale) => Math.max(0, Math.min(SHELVES - 1, (value - origin) * perUnit)) | 0;

/**
 * Values by size, taken down and put in order only where somebody looks: a few quantiles of millions of values are wanted, and
 * sorting all of them took longer than all else that tuning does.
 */
export class Shelves {
	/** How many values are on the shelves before each. */
	readonly begins = new Uint32Array(SHELVES + 1);
	readonly #columns: readonly Float64Array[];
	readonly #scale: Scale;
	/** Shelves of a bay. */
	readonly #width: number;
	readonly #bays = new Map<number, Float64Array>();
	readonly #sorted = new Uint8Array(SHELVES);

	constructor(columns: readonly Float64Array[], scale: Scale) {
		[this.#columns, this.#scale] = [columns, scale];
		const { begins } = this;
		for (const values of columns) {
			for (let i = 0; i < values.length; i++) {
				const after = shelfOf(values[i] as number, scale) + 1;
				begins[after] = (begins[after] as number) + 1;
			}
		}
		for (let shelf = 0; shelf < SHELVES; shelf++) begins[shelf + 1] = (begins[shelf] as number) + (begins[shelf + 1] as number);
		this.#width = (begins[SHELVES] as number) <= FEW_VALUES ? SHELVES : BAY;
	}

	/** Ascending. */
	shelf(shelf: number): Float64Array {
		const bay = Math.floor(shelf / this.#width);
		const filled = this.#bays.get(bay) ?? this.#filled(bay);
		this.#bays.set(bay, filled);
		const before = this.begins[bay * this.#width] as number;
		const values = filled.subarray((this.begins[shelf] as number) - before, (this.begins[shelf + 1] as number) - before);
		if (this.#sorted[shelf] === 0) values.sort();
		this.#sorted[shelf] = 1;
		return values;
	}

	#filled(bay: number): Float64Array {
		const [width, scale] = [this.#width, this.#scale];
		const first = bay * width;
		const [begin = 0, end = 0] = [this.begins[first], this.begins[first + width]];
		const next = this.begins.slice(first, first + width).map((at) => at - begin);
		const filled = new Float64Array(end - begin);
		for (const values of this.#columns) {
			for (let i = 0; i < values.length; i++) {
				const value = values[i] as number;
				const within = shelfOf(value, scale) - first;
				if (within < 0 || within >= width) continue;
				const at = next[within] as number;
				filled[at] = value;
				next[within] = at + 1;
			}
		}
		return filled;
	}
}

/** Several together, which stand by the same scale. */
export class Stack {
	readonly #parts: readonly Shelves[];
	/** As of each. */
	readonly #begins = new Uint32Array(SHELVES + 1);
	readonly #merged = new Map<number, Float64Array>();

	constructor(parts: readonly Shelves[]) {
		this.#parts = parts;
		for (let shelf = 1; shelf <= SHELVES; shelf++) {
			this.#begins[shelf] = parts.reduce((count, { begins }) => count + (begins[shelf] as number), 0);
		}
	}

	get length(): number {
		return this.#begins[SHELVES] as number;
	}

	/** The value that stands at `rank`, from 0, in ascending order; NaN beyond the last. */
	at(rank: number): number {
		let [low, high] = [0, SHELVES];
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((this.#begins[middle] as number) <= rank) low = middle;
			else high = middle;
		}
		return this.#shelf(low)[rank - (this.#begins[low] as number)] ?? Number.NaN;
	}

	#shelf(shelf: number): Float64Array {
		const known = this.#merged.get(shelf);
		if (known !== undefined) return known;
		const made = this.#parts.map((part) => part.shelf(shelf)).reduce(merged, new Float64Array(0));
		this.#merged.set(shelf, made);
		return made;
	}
}

function merged(a: Float64Array, b: Float64Array): Float64Array {
	if (a.length === 0) return b;
	if (b.length === 0) return a;
	const result = new Float64Array(a.length + b.length);
	let [i, k, at] = [0, 0, 0];
	while (i < a.length && k < b.length) result[at++] = (a[i] as number) <= (b[k] as number) ? (a[i++] as number) : (b[k++] as number);
	result.set(a.subarray(i), at);
	result.set(b.subarray(k), at + a.length - i);
	return result;
}
