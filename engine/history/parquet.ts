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
	type SchemaElement,
} from 'hyparquet';
import { EngineError, errorText } from '../model/error.ts';
import { extentOf, readNumbers, readTexts, type Texts } from './parquet-chunk.ts';
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

/** The columns of a row group that are wanted and that it has. */
interface Columns {
	has(name: string): boolean;
	/** A value for each row, as the library gives it. */
	all(name: string): Promise<DecodedArray>;
	/** The same in typed arrays, in a fraction of the time; undefined where the column cannot be read so. */
	times(): Promise<Float64Array | undefined>;
	numbers(name: string): Promise<Float64Array | undefined>;
	texts(name: string): Promise<Texts | undefined>;
}

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
			const read = () => file.read(index, [...COLUMNS, ...EXTRA], (columns) => decode(columns, table));
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

	/** Reads columns of a row group. */
	read<T>(group: number, wanted: readonly string[], take: (columns: Columns) => Promise<T>): Promise<T> {
		return this.#use(async (file, metadata) => {
			const names = wanted.filter((name) => columnNames(metadata).has(name));
			const scan = await parquetScan({ file, metadata, columns: names, compressors, parsers, useOffsetIndex: false });
			const range = scan.ranges[group];
			if (range === undefined) throw new Error(`it was replaced by another file and has no row group ${group + 1} any more`);
			const packed = packedColumns(file, metadata, group);
			return take({ has: (name) => names.includes(name), all: (column) => scan.readColumn({ column, ...range }), ...packed });
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

type Packed = Pick<Columns, 'times' | 'numbers' | 'texts'>;

function packedColumns(file: AsyncBuffer, { schema, row_groups: groups }: FileMetaData, group: number): Packed {
	// As the library counts them.
	const { columns } = groups.filter(({ num_rows: rows }) => rows > 0n)[group] ?? { columns: [] };
	const chunkOf = async (name: string) => {
		const meta = columns.find((column) => column.meta_data?.path_in_schema[0] === name)?.meta_data;
		const element = schema.find((each) => each.name === name);
		if (meta === undefined || element === undefined) return undefined;
		const { start, end } = extentOf(meta);
		return { bytes: await file.slice(start, end), meta, element, compressors };
	};
	return {
		async times() {
			const chunk = await chunkOf('time');
			if (chunk === undefined) return undefined;
			const perMs = unitsPerMs(chunk.element);
			const found = perMs && readNumbers(chunk);
			return perMs === 1_000 ? found?.map((us) => (us - (us % 1_000)) / 1_000) : found;
		},
		async numbers(name) {
			const chunk = await chunkOf(name);
			return chunk && isBare(chunk.element) ? readNumbers(chunk) : undefined;
		},
		async texts(name) {
			const chunk = await chunkOf(name);
			return chunk && isText(chunk.element) ? readTexts(chunk) : undefined;
		},
	};
}

/** Of a whole number that is an instant; undefined of anything else. Nanoseconds are not exact as doubles. */
function unitsPerMs(element: SchemaElement): 1 | 1_000 | undefined {
	const { type, converted_type: kind, logical_type: logical } = element;
	if (type !== 'INT64') return undefined;
	if (kind === 'TIMESTAMP_MICROS' || (logical?.type === 'TIMESTAMP' && logical.unit === 'MICROS')) return 1_000;
	if (kind === 'TIMESTAMP_MILLIS' || (logical?.type === 'TIMESTAMP' && logical.unit === 'MILLIS')) return 1;
	return isBare(element) ? 1 : undefined;
}

/** What is meant is what is written: no decimal, date or the like. */
const isBare = ({ converted_type: kind, logical_type: logical }: SchemaElement) => kind === undefined && logical === undefined;
const isText = (element: SchemaElement) => element.converted_type === 'UTF8' || element.logical_type?.type === 'STRING' || isBare(element);

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

async function spanOf(columns: Columns): Promise<TimeSpan> {
	let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const time of await timesOf(columns)) {
		first = Math.min(first, time);
		last = Math.max(last, time);
	}
	return { first, last };
}

async function decode(columns: Columns, table: SeriesTable): Promise<readonly Run[]> {
	const [times, values] = [await timesOf(columns), await valuesOf(columns)];
	const ids = idsOf(await textsOf('series', columns), await textsOf('source', columns), table, times.length);
	return runsOf(Rows.of(ids, times, values, await delaysOf(columns)), table);
}

async function timesOf(columns: Columns): Promise<Float64Array> {
	return (await columns.times()) ?? Float64Array.from(await columns.all('time'), timeAt);
}

async function valuesOf(columns: Columns): Promise<Float64Array> {
	return (await columns.numbers('value')) ?? Float64Array.from(await columns.all('value'), numberAt);
}

/** Undefined where nothing took any time. */
async function delaysOf(columns: Columns): Promise<Int32Array | undefined> {
	if (!columns.has('delay')) return undefined;
	const packed = await columns.numbers('delay');
	// Of an array of numbers this is a copy, of anything else a walk.
	const found = packed === undefined ? Int32Array.from(await columns.all('delay'), (delay) => Number(delay ?? 0)) : new Int32Array(packed);
	return found.some((delay) => delay !== 0) ? found : undefined;
}

/** What the column has in a row. */
async function textsOf(name: string, columns: Columns): Promise<(row: number) => unknown> {
	if (!columns.has(name)) return () => undefined;
	const packed = await columns.texts(name);
	if (packed !== undefined) return (row) => packed.texts[packed.indexes[row] as number];
	const all = await columns.all(name);
	return (row) => all[row];
}

/** Mostly the same text many times in a row. */
function idsOf(textAt: (row: number) => unknown, sourceAt: (row: number) => unknown, table: SeriesTable, rows: number): Uint32Array {
	const ids = new Uint32Array(rows);
	let [last, id]: [unknown, number] = [undefined, 0];
	for (let row = 0; row < rows; row++) {
		const text = textAt(row);
		if (text !== last) {
			const found = typeof text === 'string' ? table.read(text) : { message: 'series is no text' };
			if (isBad(found)) throw new Error(`row ${row + 1}: ${found.message}`);
			const source = sourceAt(row);
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
