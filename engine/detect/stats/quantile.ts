/** Median of some values; NaN of none. */
export function median(values: readonly number[]): number {
	return quantile(Float64Array.from(values).sort(), 0.5);
}

/** Quantile of values in ascending order, interpolated between neighbours. */
export function quantile(ascending: ArrayLike<number>, share: number): number {
	const place = share * (ascending.length - 1);
	const low = ascending[Math.floor(place)] ?? Number.NaN;
	const high = ascending[Math.ceil(place)] ?? Number.NaN;
	return low + (high - low) * (place - Math.floor(place));
}

/** Median distance from `center`: a spread that outliers do not move. */
export function medianDeviation(values: readonly number[], center: number): number {
	return median(values.map((value) => Math.abs(value - center)));
}
