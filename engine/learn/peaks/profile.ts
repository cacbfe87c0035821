import { wallTime } from '../../decide/calendar/zone.ts';
import { median, medianDeviation } from '../../detect/stats/quantile.ts';

export const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;
export const WEEK_HOURS = 168;
/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const MONDAY_SHIFT_HOURS = 3 * DAY_HOURS;
/** Makes of a median deviation what the standard deviation of a normal spread would be. */
const NORMAL = 1.4826;

/** The signal's peak in one hour. */
export interface HourPeak {
	/** Begin of the hour, epoch ms. */
	readonly at: number;
	readonly value: number;
}

/** What one hour of the season usually needs. Robust: one odd season among several moves none of the three. */
export interface Bin {
	/** How many seasons have told of it. */
	readonly count: number;
	readonly median: number;
	/** Two spreads below and above the median. */
	readonly low: number;
	readonly high: number;
}

export interface Profile {
	/** Of 24 hours of a day, or of 168 of a week that begins on Monday, by the clocks of the zone. */
	readonly hours: 24 | 168;
	readonly bins: readonly Bin[];
	/** How much of the error of "always the median" it takes away when each season is foretold by the others: 1 is all, 0 none. */
	readonly skill: number;
}

/** Hour of the week that the clocks of the zone show, 0 = Monday from midnight on. */
export function hourOfWeek(at: number, zone: string): number {
	const hours = Math.floor(wallTime(at, zone) / HOUR_MS) + MONDAY_SHIFT_HOURS;
	return ((hours % WEEK_HOURS) + WEEK_HOURS) % WEEK_HOURS;
}

export function profileOf(peaks: readonly HourPeak[], hours: 24 | 168, zone: string): Profile {
	const values = Array.from({ length: hours }, (): number[] => []);
	for (const { at, value } of peaks) values[hourOfWeek(at, zone) % hours]?.push(value);
	return { hours, bins: values.map(binOf), skill: skillOf(values, median(peaks.map(({ value }) => value))) };
}

function binOf(values: readonly number[]): Bin {
	const middle = median(values);
	const spread = 2 * NORMAL * medianDeviation(values, middle);
	return { count: values.length, median: middle, low: middle - spread, high: middle + spread };
}

/** So many odd hours at either end do not count as more than the next one: one of a million would outweigh all others. */
const ODD_HOURS = 2;

/** Each value is foretold by the median of the other seasons' same hour: what was only learned by heart does not count. */
function skillOf(bins: readonly (readonly number[])[], flat: number): number {
	const ascending = Float64Array.from(bins.flat()).sort();
	const [least = 0, most = 0] = [ascending[ODD_HOURS], ascending.at(-1 - ODD_HOURS)];
	let [seasonal, plain] = [0, 0];
	for (const bin of bins) {
		if (bin.length < 2) continue;
		const values = bin.map((value) => Math.min(most, Math.max(least, value)));
		values.forEach((value, i) => {
			seasonal += Math.abs(value - median(values.filter((_, other) => other !== i)));
			plain += Math.abs(value - flat);
		});
	}
	return plain === 0 ? 0 : 1 - seasonal / plain;
}
