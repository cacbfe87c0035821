import * as zlib from 'node:zlib';
import {
	type AsyncBuffer,
	asyncBufferFromFile,
	type Compressors,
	type DecodedArray,
	type FileMetaData,
	type ParquetScan,
	parquetMetadataAsync,
	parquetScan,
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

interface Source {
	readonly path: string;
	readonly file: AsyncBuffer;
	readonly metadata: FileMetaData;
	readonly columns: readonly string[];
}

interface RowRange {
	readonly from: number;
	readonly to: number;
}

/**
 * Each row group of a Parquet file with the columns `time` (timestamp, epoch ms or RFC 3339), `series` and `value` as a part.
 * Throws EngineError(human) when the file is no such thing.
 */
export async function parquetParts(path: string, table: SeriesTable): Promise<readonly Part[]> {
	return explained(path, async () => {
		const file = await asyncBufferFromFile(path);
		const metadata = await parquetMetadataAsync(file, { parsers });
		const present = new Set(metadata.row_groups[0]?.columns.map((column) => column.meta_data?.path_in_schema[0] ?? '') ?? COLUMNS);
		const missing = COLUMNS.filter((column) => !present.has(column));
		if (missing.length > 0) throw new Error(`it lacks the column ${missing.join(', ')}; a recording has ${COLUMNS.join(', ')}`);
		const columns = [...COLUMNS, ...EXTRA.filter((column) => present.has(column))];
		return partsOf({ path, file, metadata, columns }, table);
	});
}

async function partsOf(source: Source, table: SeriesTable): Promise<readonly Part[]> {
	const parts: Part[] = [];
	let from = 0;
	for (const [index, group] of source.metadata.row_groups.entries()) {
		const rows = Number(group.num_rows);
		const range = { from, to: from + rows };
		from += rows;
		if (rows === 0) continue;
		const span = statistics(source, index) ?? (await spanByReading(source, range));
		parts.push({ ...span, rows, read: () => explained(source.path, () => readRange(source, range, table)) });
	}
	return parts;
}

/** First and last time of a row group as its writer noted them. */
function statistics({ metadata }: Source, index: number): { readonly first: number; readonly last: number } | undefined {
	const column = metadata.row_groups[index]?.columns.find((each) => each.meta_data?.path_in_schema[0] === 'time');
	const { min_value: min, max_value: max } = column?.meta_data?.statistics ?? {};
	// The order of texts is not the order of instants.
	if (typeof min === 'string' || typeof max === 'string') return undefined;
	const [first, last] = [instant(min), instant(max)];
	return first === undefined || last === undefined ? undefined : { first, last };
}

async function spanByReading(source: Source, range: RowRange): Promise<{ readonly first: number; readonly last: number }> {
	let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	const times = await (await scan(source)).readColumn({ column: 'time', rowStart: range.from, rowEnd: range.to });
	for (const [row, raw] of times.entries()) {
		const time = timeAt(raw, range.from + row);
		first = Math.min(first, time);
		last = Math.max(last, time);
	}
	return { first, last };
}

async function readRange(source: Source, range: RowRange, table: SeriesTable): Promise<readonly Run[]> {
	const columns = await scan(source);
	const [times, series, values, sources, delays] = await Promise.all(
		[...COLUMNS, ...EXTRA].map(async (column) =>
			source.columns.includes(column) ? columns.readColumn({ column, rowStart: range.from, rowEnd: range.to }) : undefined,
		),
	);
	if (times === undefined || series === undefined || values === undefined) throw new Error('a column is missing');
	const ids = idsOf(series, sources, table, range.from);
	const rows = new Rows(times.length);
	for (let row = 0; row < times.length; row++) {
		const value = numberAt(values[row], range.from + row);
		rows.push(ids[row] ?? 0, timeAt(times[row], range.from + row), value, Number(delays?.[row] ?? 0));
	}
	return runsOf(rows, table);
}

/** Mostly the same text many times in a row. */
function idsOf(texts: DecodedArray, sources: DecodedArray | undefined, table: SeriesTable, from: number): Uint32Array {
	const ids = new Uint32Array(texts.length);
	let [last, id]: [unknown, number] = [undefined, 0];
	for (let row = 0; row < texts.length; row++) {
		const text: unknown = texts[row];
		if (text !== last) {
			const found = typeof text === 'string' ? table.read(text) : { message: 'series is no text' };
			if (isBad(found)) throw new Error(`row ${from + row + 1}: ${found.message}`);
			const source: unknown = sources?.[row];
			if (typeof source === 'string' && source !== '') found.source = source;
			[last, id] = [text, found.id];
		}
		ids[row] = id;
	}
	return ids;
}

function scan({ file, metadata, columns }: Source): Promise<ParquetScan> {
	return parquetScan({ file, metadata, columns: [...columns], compressors, parsers, useOffsetIndex: false });
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
