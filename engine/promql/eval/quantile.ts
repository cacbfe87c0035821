/** NaN sorts first, as Prometheus has it. */
export function ascending(a: number, b: number): number {
	if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1;
	if (Number.isNaN(b)) return 1;
	return a - b || (a < b ? -1 : a > b ? 1 : 0);
}

/** The q-quantile, interpolated between the two nearest values. Outside 0..1 it is infinite. */
export function quantile(q: number, values: ArrayLike<number>): number {
	const sorted = sortedCopy(values);
	const { length } = sorted;
	if (length === 0 || Number.isNaN(q)) return Number.NaN;
	if (q < 0) return Number.NEGATIVE_INFINITY;
	if (q > 1) return Number.POSITIVE_INFINITY;
	// The typed sort puts NaN last, Prometheus puts it first.
	const numbers = countNumbers(sorted);
	const at = (index: number) => sorted[(index + numbers) % length] ?? Number.NaN;
	const rank = q * (length - 1);
	const lower = Math.floor(rank);
	const weight = rank - lower;
	return at(lower) * (1 - weight) + at(Math.min(length - 1, lower + 1)) * weight;
}

/** Room for sorting: a typed array is quick to sort and slow to make. */
let room = new Float64Array(256);

/** Valid until the next call. */
function sortedCopy(values: ArrayLike<number>): Float64Array {
	if (room.length < values.length) room = new Float64Array(2 * values.length);
	room.set(values);
	return room.subarray(0, values.length).sort();
}

function countNumbers(sorted: Float64Array): number {
	let count = sorted.length;
	while (count > 0 && Number.isNaN(sorted[count - 1])) count--;
	return count;
}

export function isQuantile(q: number): boolean {
	return q >= 0 && q <= 1;
}
