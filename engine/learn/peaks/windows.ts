import { median } from '../../detect/stats/quantile.ts';
import type { Profile } from './profile.ts';

/** Hours in a row in which the profile is high. */
export interface PeakWindow {
	/** First hour of the season, and how many hours it lasts. */
	readonly start: number;
	readonly length: number;
	/** The highest of its hours: usual, and with two spreads on top. */
	readonly median: number;
	readonly high: number;
}

/** Peaks: where the profile is nearer to its highest hour than to its usual one. It may go over the end of the season. */
export function windowsOf({ bins }: Profile): readonly PeakWindow[] {
	const usual = bins.map((bin) => bin.median);
	const most = Math.max(...usual);
	const middle = median(usual);
	if (!(most > middle)) return [];
	const isPeak = (hour: number) => (usual[hour % bins.length] ?? 0) > (most + middle) / 2;
	const begins = bins.flatMap((_, hour) => (isPeak(hour) && !isPeak(hour + bins.length - 1) ? [hour] : []));
	return begins.map((start) => {
		let length = 1;
		while (length < bins.length && isPeak(start + length)) length += 1;
		const own = Array.from({ length }, (_, i) => bins[(start + i) % bins.length]).filter((bin) => bin !== undefined);
		return { start, length, median: Math.max(...own.map((bin) => bin.median)), high: Math.max(...own.map((bin) => bin.high)) };
	});
}
