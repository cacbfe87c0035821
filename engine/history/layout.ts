import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/*
 * Files below the history folder: `YYYY-MM-DD/HH.parquet` holds an hour (UTC), `YYYY-MM-DD/HH.N.log` what has not become Parquet
 * yet, one log for every start of the engine within the hour, N growing.
 */

export const HOUR_MS = 3_600_000;
const LOG = /^(\d{4}-\d\d-\d\d)\/(\d\d)\.(\d+)\.log$/;
const HOUR = /^(\d{4}-\d\d-\d\d)\/(\d\d)\.parquet$/;

/** One hour's files; paths are whole. */
export interface HourFiles {
	/** When it begins, epoch ms. */
	readonly hour: number;
	readonly parquet?: string;
	/** In the order of writing. */
	readonly logs: readonly string[];
}

export function hourOf(at: number): number {
	return Math.floor(at / HOUR_MS) * HOUR_MS;
}

/** `YYYY-MM-DD/HH` */
function stem(hour: number): string {
	const text = new Date(hour).toISOString();
	return `${text.slice(0, 10)}/${text.slice(11, 13)}`;
}

export function parquetPath(dir: string, hour: number): string {
	return join(dir, `${stem(hour)}.parquet`);
}

export function logPath(dir: string, hour: number, number: number): string {
	return join(dir, `${stem(hour)}.${number}.log`);
}

/** The log after this one. */
export function nextLog(path: string): string {
	return path.replace(/\d+(?=\.log$)/, (number) => String(Number(number) + 1));
}

function logNumber(path: string): number {
	return Number(/\.(\d+)\.log$/.exec(path)?.[1] ?? 0);
}

/** Is it one of the files that an engine keeps? */
export function isHistoryFile(path: string): boolean {
	const name = path.split('/').slice(-2).join('/');
	return LOG.test(name) || HOUR.test(name);
}

/** All hours that have files, oldest first; other files are nobody's business. */
export async function listHours(dir: string): Promise<readonly HourFiles[]> {
	const names = await readdir(dir, { recursive: true }).catch(missing);
	const hours = new Map<number, { parquet?: string; logs: string[] }>();
	for (const name of names.sort()) {
		const [, day, hour] = LOG.exec(name) ?? HOUR.exec(name) ?? [];
		if (day === undefined) continue;
		const at = Date.parse(`${day}T${hour}:00:00Z`);
		const files = hours.get(at) ?? { logs: [] };
		hours.set(at, files);
		if (name.endsWith('.log')) files.logs.push(join(dir, name));
		else files.parquet = join(dir, name);
	}
	return [...hours]
		.filter(([at]) => !Number.isNaN(at))
		.sort(([a], [b]) => a - b)
		.map(([hour, files]) => ({ hour, ...files, logs: files.logs.sort((a, b) => logNumber(a) - logNumber(b)) }));
}

function missing(error: NodeJS.ErrnoException): string[] {
	if (error.code === 'ENOENT') return [];
	throw error;
}
