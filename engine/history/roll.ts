import { rename, rm, truncate } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { EngineError, errorText } from '../model/error.ts';
import { isStale } from '../model/stale.ts';
import { readLog } from './log-read.ts';
import { parquetParts } from './parquet.ts';
import { joinRuns, type Run, runsOf } from './rows.ts';
import { SeriesTable } from './series-table.ts';

/** Something found broken and what was done about it; nothing of it is fatal. */
export interface Repair {
	readonly what: 'torn-tail' | 'corrupt' | 'unreadable';
	readonly file: string;
	/** Bytes that were lost or set aside, where that is known. */
	readonly bytes?: number;
	readonly detail: string;
}

export type OnRepair = (repair: Repair) => void;

/** Metadata key of a Parquet file: the least ms between samples that thinning left; absent for what was recorded. */
export const RESOLUTION = 'homeostat.resolution';

/** Makes one Parquet file of an hour's logs, and of the Parquet file that may be there already; then the logs go. Safe to repeat. */
export async function rollHour(parquet: string, present: boolean, logs: readonly string[], onRepair: OnRepair): Promise<void> {
	const table = new SeriesTable();
	const runs: Run[] = present ? [...(await readHour(parquet, table, onRepair))] : [];
	for (const log of logs) runs.push(...(await readRepaired(log, table, onRepair)));
	if (runs.length > 0) await writeHour(parquet, runs, {});
	for (const log of logs) await rm(log, { force: true });
}

/** An hour's Parquet file; one that cannot be read is set aside. */
export async function readHour(path: string, table: SeriesTable, onRepair: OnRepair): Promise<readonly Run[]> {
	try {
		const parts = await parquetParts(path, table);
		return (await Promise.all(parts.map((part) => part.read()))).flat();
	} catch (error) {
		await setAside(path, errorText(error), onRepair);
		return [];
	}
}

async function setAside(path: string, why: string, onRepair: OnRepair): Promise<void> {
	await rename(path, `${path}.bad`);
	onRepair({ what: 'unreadable', file: path, detail: `${why}; it was set aside as ${path}.bad` });
}

/** The intact part of a log: a torn tail is cut off, anything else that is wrong makes the file be kept as evidence. */
export async function readRepaired(path: string, table: SeriesTable, onRepair: OnRepair): Promise<readonly Run[]> {
	const { rows, damage, intact, size } = await readLog(path, table);
	const bytes = size - intact;
	if (damage === 'cut') {
		await truncate(path, intact);
		onRepair({ what: 'torn-tail', file: path, bytes, detail: `a crash left ${bytes} bytes of an entry; they were cut off` });
	}
	if (damage === 'corrupt') {
		await rename(path, `${path}.bad`);
		const detail = `the entry at byte ${intact} is not as it was written; what is before it was kept, the file was set aside as ${path}.bad`;
		onRepair({ what: 'corrupt', file: path, bytes, detail });
	}
	return runsOf(rows, table);
}

/** Keeps the last sample of every span of `resolution` ms, and every staleness marker. Counters stay exact at those instants. */
export async function thinHour(path: string, resolution: number, onRepair: OnRepair): Promise<void> {
	const runs = await readHour(path, new SeriesTable(), onRepair);
	const thinned = runs.map((run) => thin(run, resolution));
	if (runs.length > 0) await writeHour(path, thinned, { [RESOLUTION]: String(resolution) });
}

function thin({ series, times, values, delays }: Run, resolution: number): Run {
	const kept: number[] = [];
	for (let i = 0; i < times.length; i++) {
		const last = Math.floor((times[i] ?? 0) / resolution) !== Math.floor((times[i + 1] ?? Number.NaN) / resolution);
		if (last || isStale(values[i] ?? 0)) kept.push(i);
	}
	const pick = (column: ArrayLike<number>) => kept.map((i) => column[i] ?? 0);
	return {
		series,
		times: Float64Array.from(pick(times)),
		values: Float64Array.from(pick(values)),
		...(delays !== undefined && { delays: Int32Array.from(pick(delays)) }),
	};
}

/** Replaces `path` as a whole. Encoding is a worker's job: it would hold up a tick. */
async function writeHour(path: string, runs: readonly Run[], metadata: Readonly<Record<string, string>>): Promise<void> {
	const columns = columnsOf(merged(runs));
	const worker = new Worker(new URL('./parquet-worker.js', import.meta.url), {
		workerData: { path, metadata: Object.entries(metadata).map(([key, value]) => ({ key, value })), ...columns },
		transferList: [columns.times.buffer, columns.values.buffer, columns.delays.buffer],
	});
	await new Promise<void>((resolve, reject) => {
		worker.once('message', () => resolve());
		worker.once('error', (error) => reject(new EngineError(`${path} cannot be written: ${errorText(error)}`, 'retry', { cause: error })));
		worker.once('exit', (code) => reject(new EngineError(`${path} cannot be written: the worker ended with ${code}`, 'retry')));
	});
}

/** Every series once, sorted by its text. */
function merged(runs: readonly Run[]): readonly Run[] {
	const bySeries = new Map<number, Run[]>();
	for (const run of runs) {
		const known = bySeries.get(run.series.id);
		if (known === undefined) bySeries.set(run.series.id, [run]);
		else known.push(run);
	}
	return [...bySeries.values()].map(joinRuns).sort((a, b) => (a.series.text < b.series.text ? -1 : 1));
}

function columnsOf(runs: readonly Run[]) {
	const count = runs.reduce((sum, { times }) => sum + times.length, 0);
	const columns = { times: new Float64Array(count), values: new Float64Array(count), delays: new Int32Array(count) };
	let row = 0;
	for (const { times, values, delays } of runs) {
		columns.times.set(times, row);
		columns.values.set(values, row);
		if (delays !== undefined) columns.delays.set(delays, row);
		row += times.length;
	}
	return {
		...columns,
		texts: runs.map(({ series }) => series.text),
		sources: runs.map(({ series }) => series.source ?? ''),
		counts: Uint32Array.from(runs, ({ times }) => times.length),
	};
}
