import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { errorText, UsageError } from '../model/error.ts';
import { csvParts } from './csv.ts';
import { isHistoryFile } from './layout.ts';
import { logParts } from './log-read.ts';
import { parquetParts } from './parquet.ts';
import { type Part, PartCache } from './part.ts';
import { type Recording, recordingOf } from './recording.ts';
import { type RemoteOptions, remoteParts } from './remote.ts';
import { SeriesTable } from './series-table.ts';

export interface OpenOptions extends RemoteOptions {
	/** Hears of files of a state directory that cannot be read; they are left out. Without it they are errors. */
	readonly onProblem?: (message: string) => void;
}

type Reader = (path: string, table: SeriesTable, cache: PartCache) => Promise<readonly Part[]>;

const READERS: Readonly<Record<string, Reader>> = { '.csv': csvParts, '.parquet': parquetParts, '.log': logParts };
/** How often a state directory is looked through again, because its engine made Parquet of a log meanwhile. */
const ATTEMPTS = 5;

/**
 * Opens telemetry of the past: a CSV or Parquet file with the columns time, series and value, a folder of them, an engine's
 * state directory, whether the engine runs or not, or http(s):// of a Prometheus-compatible server.
 * Throws UsageError when there is no such thing, EngineError(human) with FILE:LINE when what is there cannot be read.
 */
export async function openRecording(from: string, options: OpenOptions = {}): Promise<Recording> {
	if (/^https?:\/\//.test(from)) return recordingOf(remoteParts(from, options));
	for (let attempt = 1; ; attempt++) {
		try {
			return await openFiles(await recordingFiles(from), options);
		} catch (error) {
			if (attempt === ATTEMPTS || !isGone(error)) throw error;
		}
	}
}

async function openFiles(files: readonly string[], { onProblem }: OpenOptions): Promise<Recording> {
	const table = new SeriesTable();
	const cache = new PartCache();
	const parts: Part[] = [];
	for (const path of files) {
		const read = READERS[extname(path)] ?? csvParts;
		try {
			parts.push(...(await read(path, table, cache)));
		} catch (error) {
			if (onProblem === undefined || !isHistoryFile(path) || isGone(error)) throw error;
			onProblem(`${errorText(error)}; it is left out`);
		}
	}
	return recordingOf(parts);
}

async function recordingFiles(from: string): Promise<readonly string[]> {
	const found = await stat(from).catch(() => undefined);
	if (found === undefined) throw new UsageError(`--history: there is no \`${from}\``);
	if (!found.isDirectory()) return [from];
	// A state directory holds other things as well, a clone of the policies among them; its engine may have read no sample yet.
	if (await isFolder(join(from, 'history'))) return filesBelow(join(from, 'history'));
	const files = await filesBelow(from);
	if (files.length === 0 && !(await isFolder(join(from, 'journal'))))
		throw new UsageError(`--history: no recording (*.csv, *.parquet) below \`${from}\``);
	return files;
}

async function filesBelow(from: string): Promise<readonly string[]> {
	const names = await readdir(from, { recursive: true });
	// A log that no engine keeps is somebody's text.
	const files = names.filter((name) => READERS[extname(name)] !== undefined && (extname(name) !== '.log' || isHistoryFile(name)));
	return files.sort().map((name) => join(from, name));
}

const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** The file was there when the folder was listed. */
function isGone(error: unknown): boolean {
	const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
	return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}
