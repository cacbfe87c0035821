/** NaN sorts first, as Prometheus has it. */
export function ascending(a: number, b: number): number {
	if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1;
	if (Number.isNaN(b)) return 1;
	return a - b || (a < b ? -1 : a > b ? 1 : 0);
}

/** The q-quantile, interpolated between the two nearest values. Outside 0..1 it is infinite. */
export function quantile(q: number, values: readonly number[]): number {
	if (values.length === 0 || Number.isNaN(q)) return Number.NaN;
	if (q < 0) return Number.NEGATIVE_INFINITY;
	if (q > 1) return Number.POSITIVE_INFINITY;
	const sorted = [...values].sort(ascending);
	const rank = q * (sorted.length - 1);
	const lower = Math.max(0, Math.floor(rank));
	const upper = Math.min(sorted.length - 1, lower + 1);
	const weight = rank - Math.floor(rank);
	return (sorted[lower] ?? 0) * (1 - weight) + (sorted[upper] ?? 0) * weight;
}

export function isQuantile(q: number): boolean {
	return q >= 0 && q <= 1;
}
