import type { PeakWindow } from './windows.ts';

/** The number that a ScalingRule keeps: what one unit of it carries of the signal, and within which bounds. */
export interface Scaled {
	readonly averageValue: number;
	readonly min: number;
	readonly max: number;
}

/** An entry for `spec.schedule` of a ScalingRule. */
export interface Floor {
	readonly cron: string;
	readonly timezone: string;
	/** As policies write it. */
	readonly duration: string;
	readonly min: number;
}

interface Found {
	readonly hours: 24 | 168;
	readonly zone: string;
	readonly windows: readonly PeakWindow[];
}

/** Windows of several days that begin and end alike and need the same become one entry. */
export function floorsOf({ hours, zone, windows }: Found, { averageValue, min, max }: Scaled): readonly Floor[] {
	const days = new Map<string, { readonly hour: number; readonly length: number; readonly floor: number; readonly days: number[] }>();
	for (const { start, length, high } of windows) {
		const floor = Math.min(max, Math.ceil(high / averageValue - 1e-9));
		if (floor <= min) continue;
		const [hour, day] = [start % 24, Math.floor(start / 24)];
		const key = `${hour} ${length} ${floor}`;
		const known = days.get(key) ?? { hour, length, floor, days: [] };
		known.days.push(day);
		days.set(key, known);
	}
	return [...days.values()].map(({ hour, length, floor, days: own }) => ({
		cron: `0 ${hour} * * ${hours === 24 ? '*' : daysText(own)}`,
		timezone: zone,
		duration: `${length}h`,
		min: floor,
	}));
}

/** Days from Monday = 0 to cron's, where it is 1 and Sunday is 0; neighbours become a range. */
function daysText(days: readonly number[]): string {
	const sorted = [...days].sort((a, b) => a - b);
	const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
	if (sorted.length > 2 && last - first === sorted.length - 1 && last < 6) return `${first + 1}-${last + 1}`;
	return sorted.map((day) => (day + 1) % 7).join(',');
}
