const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** Beyond so many hours, days are fine enough. */
const MAX_HOURS = 1_500;

/** A span of time and the equal parts, whole hours or days of UTC, in which it is accounted. Epoch ms. */
export interface Grid {
	readonly from: number;
	readonly to: number;
	/** Begin of the first part: at or before `from`. */
	readonly start: number;
	/** Length of a part. */
	readonly width: number;
	readonly parts: number;
}

export function gridOf(from: number, to: number): Grid {
	const width = to - from <= MAX_HOURS * HOUR_MS ? HOUR_MS : DAY_MS;
	const start = Math.floor(from / width) * width;
	return { from, to, start, width, parts: Math.max(1, Math.ceil((to - start) / width)) };
}

/** Spreads an amount that accrued evenly over `[from, to)` onto the parts; what lies outside of the span is left out. */
export function spread(into: Float64Array, grid: Grid, from: number, to: number, amount: number): void {
	const end = Math.min(to, grid.to);
	for (let at = Math.max(from, grid.from); at < end; ) {
		const part = Math.floor((at - grid.start) / grid.width);
		const next = Math.min(end, grid.start + (part + 1) * grid.width);
		into[part] = (into[part] ?? 0) + (amount * (next - at)) / (to - from);
		at = next;
	}
}
