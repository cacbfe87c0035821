import { median, medianDeviation } from './quantile.ts';

/** Where values usually lie, by measures that outliers do not move. */
export interface Usual {
	readonly center: number;
	/** Median distance from the center. */
	readonly spread: number;
	/** Of values: of few, the spread is a guess. */
	readonly count: number;
}

export function usualOf(values: readonly number[]): Usual {
	const center = median(values);
	return { center, spread: medianDeviation(values, center), count: values.length };
}
