import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { UsageError } from '../model/error.ts';
import { csvParts } from './csv.ts';
import { parquetParts } from './parquet.ts';
import { type Part, PartCache } from './part.ts';
import { type Recording, recordingOf } from './recording.ts';
import { SeriesTable } from './series-table.ts';

const READERS: Readonly<Record<string, (path: string, table: SeriesTable, cache: PartCache) => Promise<readonly Part[]>>> = {
	'.csv': csvParts,
	'.parquet': parquetParts,
};

/**
 * Opens telemetry of the past: a CSV or Parquet file with the columns time, series and value, or a folder of them.
 * Throws UsageError when there is no such thing, EngineError(human) with FILE:LINE when what is there cannot be read.
 */
export async function openRecording(from: string): Promise<Recording> {
	const table = new SeriesTable();
	const cache = new PartCache();
	const parts: Part[] = [];
	for (const path of await recordingFiles(from)) {
		const read = READERS[extname(path)] ?? csvParts;
		parts.push(...(await read(path, table, cache)));
	}
	return recordingOf(parts);
}

async function recordingFiles(from: string): Promise<readonly string[]> {
	const found = await stat(from).catch(() => undefined);
	if (found === undefined) throw new UsageError(`--history: there is no \`${from}\``);
	if (!found.isDirectory()) return [from];
	const names = await readdir(from, { recursive: true });
	const files = names.filter((name) => READERS[extname(name)] !== undefined).sort();
	if (files.length === 0) throw new UsageError(`--history: no *.csv and no *.parquet below \`${from}\``);
	return files.map((name) => join(from, name));
}
