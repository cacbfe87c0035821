import { quantile } from '../../detect/stats/quantile.ts';

/** What an objective was while a factor was in its lowest and in its highest third. */
export interface Contrast {
	/** Bounds of the thirds, in the factor's unit. */
	readonly lowBelow: number;
	readonly highAbove: number;
	/** Median of the objective in either. */
	readonly whileLow: number;
	readonly whileHigh: number;
	/** Cliff's delta: how much likelier the objective is higher while the factor is high than the other way round, -1 to 1. */
	readonly delta: number;
}

/** `cause` comes `lag` steps before `effect`. Undefined where one of the thirds is empty, as with a factor that hardly moves. */
export function contrastOf(effect: Float64Array, cause: Float64Array, lag: number): Contrast | undefined {
	const known = cause.filter(Number.isFinite).sort();
	const [lowBelow, highAbove] = [quantile(known, 1 / 3), quantile(known, 2 / 3)];
	if (!(lowBelow < highAbove)) return undefined;
	const during = (holds: (value: number) => boolean) =>
		effect.filter((value, i) => Number.isFinite(value) && holds(cause[i - lag] ?? Number.NaN)).sort();
	const [low, high] = [during((value) => value <= lowBelow), during((value) => value >= highAbove)];
	if (low.length === 0 || high.length === 0) return undefined;
	return { lowBelow, highAbove, whileLow: quantile(low, 0.5), whileHigh: quantile(high, 0.5), delta: cliff(high, low) };
}

/** Both ascending. */
function cliff(a: Float64Array, b: Float64Array): number {
	let [below, notAbove, sum] = [0, 0, 0];
	for (const value of a) {
		while (below < b.length && (b[below] ?? 0) < value) below += 1;
		while (notAbove < b.length && (b[notAbove] ?? 0) <= value) notAbove += 1;
		sum += below - (b.length - notAbove);
	}
	return sum / (a.length * b.length);
}
