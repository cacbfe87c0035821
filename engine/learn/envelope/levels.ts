import { quantile } from '../../detect/stats/quantile.ts';

/** A signal that can be set, on the grid of the objective; NaN where there is no value. */
export interface Setting {
	readonly signal: string;
	readonly values: Float64Array;
}

/** What counts as one state of a setting: values between these two, both included. */
export interface Level {
	readonly low: number;
	readonly high: number;
}

/** A number that is set has few values; one that wanders is cut into this many levels, each with as much time. */
const MOST_VALUES = 12;
const CUTS = 5;

/** Ascending. */
export function levelsOf({ values }: Setting): readonly Level[] {
	const known = values.filter(Number.isFinite).sort();
	const distinct = [...new Set(known)];
	if (distinct.length <= MOST_VALUES) return distinct.map((value) => ({ low: value, high: value }));
	const bounds = Array.from({ length: CUTS - 1 }, (_, i) => quantile(known, (i + 1) / CUTS));
	const parts = Array.from({ length: CUTS }, (_, i) => known.filter((value) => partOf(value, bounds) === i));
	return parts.flatMap((part) => (part.length === 0 ? [] : [{ low: part[0] ?? 0, high: part.at(-1) ?? 0 }]));
}

/** How many of the bounds are below the value. */
export const partOf = (value: number, bounds: readonly number[]): number => bounds.filter((bound) => value > bound).length;

/** Index of the level that holds the value; -1 where none does. */
export const levelAt = (levels: readonly Level[], value: number): number =>
	levels.findIndex(({ low, high }) => value >= low && value <= high);
