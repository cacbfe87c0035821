import { type FileHandle, open } from 'node:fs/promises';
import * as zlib from 'node:zlib';
import {
	type AsyncBuffer,
	type Compressors,
	type DecodedArray,
	type FileMetaData,
	parquetMetadataAsync,
	parquetScan,
	type RowGroup,
} from 'hyparquet';
import { EngineError, errorText } from '../model/error.ts';
import type { Part } from './part.ts';
import { Rows, type Run, runsOf } from './rows.ts';
import { parseTime } from './scalars.ts';
import { isBad, type SeriesTable } from './series-table.ts';

const COLUMNS = ['time', 'series', 'value'];
/** Only this engine's own files have them: the Source that fed a series, and how many ms a sample took to arrive. */
const EXTRA = ['source', 'delay'];

/** Snappy is read by the library itself. Zstandard, the default of Polars, came to Node with 22.15. */
const zstd: unknown = Reflect.get(zlib, 'zstdDecompressSync');
const compressors: Compressors = {
	GZIP: (bytes) => zlib.gunzipSync(bytes),
	BROTLI: (bytes) => zlib.brotliDecompressSync(bytes),
	...(typeof zstd === 'function' && { ZSTD: (bytes: Uint8Array): Uint8Array => zstd(bytes) }),
};

/** Instants as epoch ms: no Date object a row. */
const parsers = {
	timestampFromMilliseconds: (ms: bigint) => Number(ms),
	timestampFromMicroseconds: (us: bigint) => Number(us / 1000n),
	timestampFromNanoseconds: (ns: bigint) => Number(ns / 1_000_000n),
};

/** Reads one column of a row group. */
type Column = (name: string) => Promise<DecodedArray>;

/**
 * Each row group of a Parquet file with the columns `time` (timestamp, epoch ms or RFC 3339), `series` and `value` as a part.
 * Throws EngineError(human) when the file is no such thing.
 */
export async function parquetParts(path: string, table: SeriesTable): Promise<readonly Part[]> {
	return explained(path, async () => {
		const file = new ParquetFile(path);
		const { row_groups: groups } = await file.metadata();
		const parts: Part[] = [];
		// A scan counts only the groups that have rows.
		for (const [index, group] of groups.filter(({ num_rows: rows }) => rows > 0n).entries()) {
			const span = statistics(group) ?? (await file.read(index, ['time'], spanOf));
			const read = () => file.read(index, [...COLUMNS, ...EXTRA], (column, names) => decode(column, names, table));
			parts.push({ ...span, rows: Number(group.num_rows), read: () => explained(path, read) });
		}
		return parts;
	});
}

/** What the file's writer noted under `key`. */
export async function parquetNote(path: string, key: string): Promise<string | undefined> {
	const { key_value_metadata: notes = [] } = await explained(path, () => new ParquetFile(path).metadata());
	return notes.find((note) => note.key === key)?.value;
}

/** A file that its writer may replace between two reads: each read is of one file as a whole. */
class ParquetFile {
	readonly #path: string;
	#known: { readonly identity: string; readonly metadata: FileMetaData } | undefined;

	constructor(path: string) {
		this.#path = path;
	}

	metadata(): Promise<FileMetaData> {
		return this.#use(async (_, metadata) => metadata);
	}

	/** Reads columns of a row group; those that the file lacks are left out of `names`. */
	read<T>(group: number, wanted: readonly string[], take: (column: Column, names: ReadonlySet<string>) => Promise<T>): Promise<T> {
		return this.#use(async (file, metadata) => {
			const names = wanted.filter((name) => columnNames(metadata).has(name));
			const scan = await parquetScan({ file, metadata, columns: names, compressors, parsers, useOffsetIndex: false });
			const range = scan.ranges[group];
			if (range === undefined) throw new Error(`it was replaced by another file and has no row group ${group + 1} any more`);
			return take((column) => scan.readColumn({ column, ...range }), new Set(names));
		});
	}

	async #use<T>(work: (file: AsyncBuffer, metadata: FileMetaData) => Promise<T>): Promise<T> {
		const handle = await open(this.#path);
		try {
			const { ino, mtimeMs, size } = await handle.stat();
			const file = bufferOf(handle, size);
			const identity = `${ino} ${mtimeMs} ${size}`;
			if (this.#known?.identity !== identity) this.#known = { identity, metadata: checked(await parquetMetadataAsync(file, { parsers })) };
			return await work(file, this.#known.metadata);
		} finally {
			await handle.close();
		}
	}
}

function bufferOf(handle: FileHandle, byteLength: number): AsyncBuffer {
	return {
		byteLength,
		async slice(start, end = byteLength) {
			const bytes = new Uint8Array(Math.max(0, end - start));
			await handle.read(bytes, 0, bytes.length, start);
			return bytes.buffer;
		},
	};
}

function columnNames({ schema }: FileMetaData): ReadonlySet<string> {
	return new Set(schema.map(({ name }) => name));
}

function checked(metadata: FileMetaData): FileMetaData {
	const present = columnNames(metadata);
	const missing = COLUMNS.filter((column) => !present.has(column));
	if (missing.length > 0) throw new Error(`it lacks the column ${missing.join(', ')}; a recording has ${COLUMNS.join(', ')}`);
	return metadata;
}

interface TimeSpan {
	readonly first: number;
	readonly last: number;
}

/** First and last time of a row group as its writer noted them. */
function statistics({ columns }: RowGroup): TimeSpan | undefined {
	const column = columns.find((each) => each.meta_data?.path_in_schema[0] === 'time');
	const { min_value: min, max_value: max } = column?.meta_data?.statistics ?? {};
	// The order of texts is not the order of instants.
	if (typeof min === 'string' || typeof max === 'string') return undefined;
	const [first, last] = [instant(min), instant(max)];
	return first === undefined || last === undefined ? undefined : { first, last };
}

async function spanOf(column: Column): Promise<TimeSpan> {
	let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const [row, raw] of (await column('time')).entries()) {
		const time = timeAt(raw, row);
		first = Math.min(first, time);
		last = Math.max(last, time);
	}
	return { first, last };
}

async function decode(column: Column, names: ReadonlySet<string>, table: SeriesTable): Promise<readonly Run[]> {
	const [times, series, values] = await Promise.all([column('time'), column('series'), column('value')]);
	const [sources, delays] = await Promise.all(EXTRA.map((name) => (names.has(name) ? column(name) : undefined)));
	const ids = idsOf(series, sources, table);
	const rows = new Rows(times.length);
	for (let row = 0; row < times.length; row++) {
		rows.push(ids[row] ?? 0, timeAt(times[row], row), numberAt(values[row], row), Number(delays?.[row] ?? 0));
	}
	return runsOf(rows, table);
}

/** Mostly the same text many times in a row. */
function idsOf(texts: DecodedArray, sources: DecodedArray | undefined, table: SeriesTable): Uint32Array {
	const ids = new Uint32Array(texts.length);
	let [last, id]: [unknown, number] = [undefined, 0];
	for (let row = 0; row < texts.length; row++) {
		const text: unknown = texts[row];
		if (text !== last) {
			const found = typeof text === 'string' ? table.read(text) : { message: 'series is no text' };
			if (isBad(found)) throw new Error(`row ${row + 1}: ${found.message}`);
			const source: unknown = sources?.[row];
			if (typeof source === 'string' && source !== '') found.source = source;
			[last, id] = [text, found.id];
		}
		ids[row] = id;
	}
	return ids;
}

function timeAt(raw: unknown, row: number): number {
	const time = instant(raw);
	if (time === undefined)
		throw new Error(`row ${row + 1}: time \`${String(raw)}\` is neither a timestamp nor epoch milliseconds nor RFC 3339`);
	return time;
}

function instant(raw: unknown): number | undefined {
	if (typeof raw === 'bigint') return Number(raw);
	if (typeof raw === 'number') return Number.isFinite(raw) ? Math.round(raw) : undefined;
	if (raw instanceof Date) return raw.getTime();
	return typeof raw === 'string' ? parseTime(raw) : undefined;
}

function numberAt(raw: unknown, row: number): number {
	if (typeof raw === 'number') return raw;
	if (typeof raw === 'bigint') return Number(raw);
	throw new Error(`row ${row + 1}: value \`${String(raw)}\` is no number`);
}

async function explained<T>(path: string, read: () => Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof EngineError) throw error;
		throw new EngineError(`${path} cannot be read as a Parquet recording: ${errorText(error)}`, 'human', { cause: error });
	}
}
