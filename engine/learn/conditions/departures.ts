/** Of the length of a course: what takes longer than this is drift. */
const PARTS = 6;
/** Fewer days say nothing of the time of day. */
const LEAST_DAYS = 3;

/**
 * What is left of a course without its drift and without what the time of day explains; NaN where there is no value. Courses that drift,
 * or follow the clock, go together whatever they are, and what does so once in the whole of history is no evidence.
 * `day`: steps in a day.
 */
export function departures(values: Float64Array, day: number): Float64Array {
	const level = withoutDrift(values);
	return values.length < LEAST_DAYS * day ? level : withoutClock(level, day);
}

/** Less the mean around each step. */
function withoutDrift(values: Float64Array): Float64Array {
	const reach = Math.ceil(values.length / PARTS / 2);
	const [sums, counts] = [new Float64Array(values.length + 1), new Float64Array(values.length + 1)];
	values.forEach((value, i) => {
		const isKnown = Number.isFinite(value);
		sums[i + 1] = (sums[i] ?? 0) + (isKnown ? value : 0);
		counts[i + 1] = (counts[i] ?? 0) + (isKnown ? 1 : 0);
	});
	return values.map((value, i) => {
		const [from, to] = [Math.max(0, i - reach), Math.min(values.length, i + reach + 1)];
		const between = (totals: Float64Array) => (totals[to] ?? 0) - (totals[from] ?? 0);
		return value - between(sums) / between(counts);
	});
}

/** Less the mean of each step of the day. */
function withoutClock(values: Float64Array, day: number): Float64Array {
	const slotOf = (i: number) => Math.floor(i % day);
	const [sums, counts] = [new Float64Array(Math.ceil(day)), new Float64Array(Math.ceil(day))];
	values.forEach((value, i) => {
		if (!Number.isFinite(value)) return;
		const slot = slotOf(i);
		sums[slot] = (sums[slot] ?? 0) + value;
		counts[slot] = (counts[slot] ?? 0) + 1;
	});
	return values.map((value, i) => value - (sums[slotOf(i)] ?? 0) / (counts[slotOf(i)] ?? 0));
}
