import type { Floor } from '../../learn/peaks/floor.ts';
import type { Peaks } from '../../learn/peaks/peaks.ts';
import type { Bin } from '../../learn/peaks/profile.ts';
import { number } from './figures.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export interface DayRow {
	readonly name: string;
	/** By the hour. */
	readonly bins: readonly Bin[];
}

/** A week is seven rows, a day is one. */
export function rowsOfBins({ bins, hours }: Peaks): readonly DayRow[] {
	return hours === 24 ? [{ name: 'every day', bins }] : DAYS.map((name, day) => ({ name, bins: bins.slice(day * 24, (day + 1) * 24) }));
}

export function windowsText({ windows, hours }: Peaks): string {
	const clock = (hour: number) => `${String(hour % 24).padStart(2, '0')}:00`;
	const day = (hour: number) => (hours === 24 ? '' : `${DAYS[Math.floor((hour % 168) / 24)]?.slice(0, 3)} `);
	return windows.map(({ start, length, median }) => `${day(start)}${clock(start)}-${clock(start + length)} (${number(median)})`).join(', ');
}

/** Nothing where no peak is ahead. */
export function nextText({ next }: Peaks): readonly string[] {
	if (next === null) return [];
	const from = new Date(next.from).toISOString().slice(0, 16).replace('T', ' ');
	return [`${from} UTC, ${number(next.median)}, up to ${number(next.high)}`];
}

/** As it stands in a policy. */
export function floorText({ cron, timezone, duration, min }: Floor): string {
	return `{ cron: "${cron}", timezone: ${timezone}, duration: ${duration}, min: ${min} }`;
}
