/** One bucket of a classic histogram: how many observations were at most `bound`. */
export interface Bucket {
	bound: number;
	count: number;
}

/** Counts that differ by less, relatively, differ by rounding. */
const TOLERANCE = 1e-12;

const lastOf = (buckets: readonly Bucket[]) => buckets[buckets.length - 1] ?? { bound: Number.NaN, count: 0 };

/** Sorted, equal bounds merged; undefined without a bucket for everything, or for nothing in it. */
function complete(buckets: readonly Bucket[]): Bucket[] | undefined {
	const merged: Bucket[] = [];
	for (const { bound, count } of [...buckets].sort((a, b) => a.bound - b.bound || (a.bound < b.bound ? -1 : a.bound > b.bound ? 1 : 0))) {
		const last = merged[merged.length - 1];
		if (last && last.bound === bound) last.count += count;
		else merged.push({ bound, count });
	}
	return lastOf(merged).bound === Number.POSITIVE_INFINITY ? merged : undefined;
}

/** Makes the counts grow with the bounds; returns whether that took more than rounding. */
function makeMonotonic(buckets: Bucket[]): boolean {
	let forced = false;
	let previous = buckets[0]?.count ?? 0;
	for (const bucket of buckets) {
		const { count } = bucket;
		if (count === previous) continue;
		const insignificant = Math.abs(count - previous) / (Math.abs(count) + Math.abs(previous)) < TOLERANCE;
		if (insignificant || count < previous) bucket.count = previous;
		else previous = count;
		if (!insignificant && count < previous) forced = true;
	}
	return forced;
}

/** The q-quantile, interpolated linearly within its bucket; `forced` says that counts had to be mended. */
export function bucketQuantile(q: number, given: readonly Bucket[]): { readonly value: number; readonly forced: boolean } {
	if (Number.isNaN(q)) return { value: Number.NaN, forced: false };
	if (q < 0) return { value: Number.NEGATIVE_INFINITY, forced: false };
	if (q > 1) return { value: Number.POSITIVE_INFINITY, forced: false };
	const buckets = complete(given);
	if (!buckets) return { value: Number.NaN, forced: false };
	const forced = makeMonotonic(buckets);
	const observations = lastOf(buckets).count;
	if (buckets.length < 2 || observations === 0) return { value: Number.NaN, forced: false };
	return { value: valueAtRank(q * observations, buckets), forced };
}

function valueAtRank(rank: number, buckets: readonly Bucket[]): number {
	const last = buckets.length - 1;
	let at = 0;
	while (at < last && !((buckets[at]?.count ?? 0) >= rank)) at++;
	const bound = buckets[at]?.bound ?? 0;
	// Nobody knows how far the last bucket reaches: its lower end is all that can be said.
	if (at === last) return buckets[last - 1]?.bound ?? Number.NaN;
	if (at === 0 && bound <= 0) return bound;
	const start = at === 0 ? 0 : (buckets[at - 1]?.bound ?? 0);
	const before = at === 0 ? 0 : (buckets[at - 1]?.count ?? 0);
	return start + (bound - start) * ((rank - before) / ((buckets[at]?.count ?? 0) - before));
}

/** Share of the observations between two values. */
export function bucketFraction(lower: number, upper: number, given: readonly Bucket[]): number {
	const buckets = complete(given);
	const count = lastOf(buckets ?? []).count;
	if (!buckets || count === 0 || Number.isNaN(lower) || Number.isNaN(upper)) return Number.NaN;
	if (lower >= upper) return 0;
	const rank = (value: number) => Math.min(rankOf(value, buckets), count);
	return (rank(upper) - rank(lower)) / count;
}

/**
 * How many observations were below `value`. Within a bucket they are taken to be spread evenly; in the open-ended first and last
 * one they count as infinitely far out.
 */
function rankOf(value: number, buckets: readonly Bucket[]): number {
	let below = 0;
	let start = (buckets[0]?.bound ?? 0) > 0 ? 0 : Number.NEGATIVE_INFINITY;
	for (const { bound, count } of buckets) {
		if (start >= value) return below;
		if (bound > value) {
			if (bound === Number.POSITIVE_INFINITY) return below;
			return start === Number.NEGATIVE_INFINITY ? count : below + ((count - below) * (value - start)) / (bound - start);
		}
		below = count;
		start = bound;
	}
	return Number.POSITIVE_INFINITY;
}
