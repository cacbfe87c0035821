import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HOUR_MS, type HourFiles, listHours } from './layout.ts';
import { parquetNote } from './parquet.ts';
import { type OnRepair, RESOLUTION, thinHour } from './roll.ts';

/** How much is kept. Durations in ms. */
export interface HistoryLimits {
	/** Whole hours older than this go. */
	readonly retention: number;
	/** Hours older than this keep one sample per series and `resolution`. */
	readonly fullResolution: number;
	readonly resolution: number;
	/** Of all files; the oldest hours go first. */
	readonly maxBytes: number;
}

const DAY_MS = 24 * HOUR_MS;

export const DEFAULT_LIMITS: HistoryLimits = {
	retention: 30 * DAY_MS,
	fullResolution: 7 * DAY_MS,
	// Well within PromQL's lookback of 5 minutes: instant queries find the same series as before.
	resolution: 60_000,
	maxBytes: 2 * 2 ** 30,
};

/** Removes and thins what is beyond the limits at `now`. The running hour is left alone. */
export async function enforceLimits(dir: string, now: number, limits: HistoryLimits, onRepair: OnRepair): Promise<void> {
	const hours = (await listHours(dir)).filter(({ hour }) => hour + HOUR_MS <= now);
	const kept = await removeOld(hours, now - limits.retention, limits.maxBytes);
	// From the newest that is old enough back to the first that was thinned before: what is older was as well.
	for (const { hour, parquet } of kept.toReversed()) {
		if (parquet === undefined || hour + HOUR_MS > now - limits.fullResolution) continue;
		const resolution = await parquetNote(parquet, RESOLUTION).catch(() => undefined);
		if (Number(resolution ?? 0) >= limits.resolution) break;
		await thinHour(parquet, limits.resolution, onRepair);
	}
}

async function removeOld(hours: readonly HourFiles[], before: number, maxBytes: number): Promise<readonly HourFiles[]> {
	const sizes = await Promise.all(hours.map(sizeOf));
	let total = sizes.reduce((sum, size) => sum + size, 0);
	const kept: HourFiles[] = [];
	for (const [index, files] of hours.entries()) {
		if (files.hour + HOUR_MS > before && total <= maxBytes) {
			kept.push(files);
			continue;
		}
		total -= sizes[index] ?? 0;
		await remove(files);
	}
	return kept;
}

const paths = ({ parquet, logs }: HourFiles) => (parquet === undefined ? logs : [parquet, ...logs]);

async function sizeOf(files: HourFiles): Promise<number> {
	const sizes = await Promise.all(paths(files).map(async (path) => (await stat(path)).size));
	return sizes.reduce((sum, size) => sum + size, 0);
}

async function remove(files: HourFiles): Promise<void> {
	for (const path of paths(files)) await rm(path, { force: true });
	const day = dirname(paths(files)[0] ?? '');
	if ((await readdir(day)).length === 0) await rmdir(day);
}
