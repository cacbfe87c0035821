import { median } from '../stats/quantile.ts';

const DAY = 24;
const WEEK = 168;
/** Half the width of an 80 % interval in standard deviations. */
const Z80 = 1.28;
/** Standard deviations that the past does not show: at what time of the day it happens, in days, and of the growth to come, as a share. */
const WITHIN_DAY = 0.4;
const DRIFT = 0.08;

/** How a climb goes on. Growth in units a day. */
export interface Growth {
	readonly perDay: number;
	/** Standard deviation of a day's growth. */
	readonly spread: number;
	/** Days that it was learnt from. */
	readonly days: number;
	/** Level now: the highest of the last day, carried forward. */
	readonly level: number;
}

/** Hours of a climb, at least: fewer tell no growth. */
const LEAST_HOURS = 6;

/** How much of a climb is there to learn its growth from, 0..1. */
export const learnedOf = (climb: readonly number[]) => Math.min(1, climb.length / LEAST_HOURS);

/**
 * Robust growth of hourly highs: the median over pairs about half the climb apart, whole days or weeks where there are enough, so
 * that a daily or weekly cycle cancels out. Undefined while `learnedOf` is below 1.
 */
export function growthOf(climb: readonly number[]): Growth | undefined {
	const hours = climb.length;
	if (hours < LEAST_HOURS) return undefined;
	const cycle = hours >= 2 * WEEK ? WEEK : hours >= 2 * DAY ? DAY : 1;
	const lag = Math.max(1, Math.floor(hours / 2 / cycle)) * cycle;
	const perHour = median(differences(climb, lag)) / lag;
	const days = hours / DAY;
	const daily = hours >= 3 * DAY ? differences(climb, DAY) : [];
	// Not a robust one: a disk that fills in bursts is as uncertain as its bursts are large.
	const spread = daily.length > 0 ? deviation(daily) : Math.abs(perHour) * DAY;
	const recent = climb.slice(-DAY);
	const level = Math.max(...recent.map((high, i) => high + perHour * (recent.length - 1 - i)));
	return { perDay: perHour * DAY, spread, days, level };
}

function differences(values: readonly number[], lag: number): number[] {
	return values.slice(lag).map((value, i) => value - (values[i] ?? value));
}

function deviation(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** The 80 % band of the level after some days: a day's chance adds up; so does not knowing the growth exactly, and that it changes. */
export function bandAfter({ perDay, spread, days, level }: Growth, ahead: number): { readonly lower: number; readonly upper: number } {
	const middle = level + perDay * ahead;
	const chance = spread * Math.sqrt(ahead + ahead ** 2 / days);
	const half = Z80 * Math.hypot(chance, perDay * WITHIN_DAY, perDay * DRIFT * ahead);
	return { lower: middle - half, upper: middle + half };
}

/** Days until an edge of the band passes the limit; undefined when it does not within `most` days. */
export function daysUntil(growth: Growth, limit: number, edge: 'lower' | 'upper', most: number): number | undefined {
	if (bandAfter(growth, most)[edge] < limit) return undefined;
	let [low, high] = [0, most];
	for (let round = 0; round < 40; round++) {
		const middle = (low + high) / 2;
		if (bandAfter(growth, middle)[edge] < limit) low = middle;
		else high = middle;
	}
	return high;
}
