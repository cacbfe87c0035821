import { type FileHandle, open } from 'node:fs/promises';
import { EngineError } from '../model/error.ts';
import { CsvRow } from './csv-fields.ts';
import type { Part, PartCache } from './part.ts';
import { Rows, runsOf } from './rows.ts';
import { parseTime, parseValue } from './scalars.ts';
import { isBad, type SeriesTable } from './series-table.ts';

/** Decoded at a time: some 15,000 rows. */
const BLOCK_BYTES = 1 << 20;
/** No row of a recording comes near it. */
const MAX_ROW_BYTES = 16 << 20;
/** Bad rows that are told of one by one. */
const MAX_COMPLAINTS = 5;
const COLUMNS = ['time', 'series', 'value'] as const;

/** Which field of a row is which column. */
type Layout = Readonly<Record<(typeof COLUMNS)[number], number>> & { readonly width: number };

/** Rows of the file that lie next to each other. */
interface Block {
	readonly offset: number;
	readonly length: number;
	/** Of its first row; counts from 1. */
	readonly line: number;
}

/** Hears of a row that cannot be read. */
type Complain = (line: number, message: string) => void;

/**
 * Reads a CSV file with a header that names at least `time`, `series` and `value`, once from end to end: every row is checked.
 * Returns its blocks as parts, which are decoded again when they are needed and did not fit into `cache`.
 * Throws EngineError(human) that names the first rows that cannot be read as FILE:LINE.
 */
export async function csvParts(path: string, table: SeriesTable, cache: PartCache): Promise<readonly Part[]> {
	const handle = await open(path);
	const complaints = new Complaints(path);
	try {
		const parts: Part[] = [];
		let layout: Layout | undefined;
		for await (const { bytes, block } of blocksOf(handle, path)) {
			const body = layout === undefined ? readHeader(bytes, path) : { layout, start: 0, lines: 0 };
			layout = body.layout;
			const rows = decode(bytes.subarray(body.start), layout, table, block.line + body.lines, complaints.add);
			if (rows.length === 0) continue;
			const rest = { offset: block.offset + body.start, length: block.length - body.start, line: block.line + body.lines };
			parts.push(partOf(path, rest, layout, rows, table, cache));
		}
		if (layout === undefined)
			throw new EngineError(`${path} is empty: its first line must name the columns ${COLUMNS.join(', ')}`, 'human');
		complaints.throwIfAny();
		return parts;
	} finally {
		await handle.close();
	}
}

function partOf(path: string, block: Block, layout: Layout, rows: Rows, table: SeriesTable, cache: PartCache): Part {
	const times = rows.times.subarray(0, rows.length);
	const part: Part = {
		first: times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY),
		last: times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY),
		rows: rows.length,
		read: async () => runsOf(await readBlock(path, block, layout, table), table),
	};
	return cache.keep(part, () => runsOf(rows, table));
}

async function readBlock(path: string, block: Block, layout: Layout, table: SeriesTable): Promise<Rows> {
	const complaints = new Complaints(path);
	const handle = await open(path);
	try {
		// Where the file's last row lacks its newline, the block is one byte longer than what there is to read.
		const { buffer } = await handle.read(Buffer.alloc(block.length, '\n'), 0, block.length, block.offset);
		const rows = decode(buffer, layout, table, block.line, complaints.add);
		complaints.throwIfAny();
		return rows;
	} finally {
		await handle.close();
	}
}

/** The file in pieces that end with a row. The last one gets the newline that it may lack. */
async function* blocksOf(handle: FileHandle, path: string): AsyncGenerator<{ readonly bytes: Buffer; readonly block: Block }> {
	const row = new CsvRow();
	let offset = 0;
	let line = 1;
	let rest: Buffer = Buffer.alloc(0);
	for (;;) {
		const chunk = Buffer.alloc(BLOCK_BYTES);
		const { bytesRead } = await handle.read(chunk, 0, BLOCK_BYTES, offset + rest.length);
		const ended = bytesRead === 0;
		const bytes = Buffer.concat([rest, ended && rest.length > 0 ? Buffer.from('\n') : chunk.subarray(0, bytesRead)]);
		if (bytes.length === 0) return;
		let [end, lines] = [0, 0];
		for (let next = row.split(bytes, 0); next >= 0; next = row.split(bytes, next)) {
			end = next;
			lines += row.lines;
		}
		if (ended && end < bytes.length) throw new EngineError(`${path}:${line}: the quotes of this row are never closed`, 'human');
		if (bytes.length - end > MAX_ROW_BYTES)
			throw new EngineError(`${path}:${line}: a row has more than 16 MiB; is it a CSV file?`, 'human');
		if (end > 0) yield { bytes: bytes.subarray(0, end), block: { offset, length: end, line } };
		if (ended) return;
		offset += end;
		line += lines;
		rest = bytes.subarray(end);
	}
}

function readHeader(bytes: Buffer, path: string): { readonly layout: Layout; readonly start: number; readonly lines: number } {
	const row = new CsvRow();
	const bom = bytes.subarray(0, 3).toString('latin1') === '\xef\xbb\xbf' ? 3 : 0;
	const start = row.split(bytes, bom);
	const names = Array.from({ length: row.length }, (_, field) => row.text(bytes, field));
	const missing = COLUMNS.filter((column) => !names.includes(column));
	if (missing.length > 0) {
		const found = names.map((name) => name.slice(0, 40)).join(', ');
		throw new EngineError(
			`${path}:1: the header must name the columns ${COLUMNS.join(', ')}; it lacks ${missing.join(', ')} (found: ${found.slice(0, 200)})`,
			'human',
		);
	}
	const [time, series, value] = COLUMNS.map((column) => names.indexOf(column));
	return { layout: { time: time ?? 0, series: series ?? 0, value: value ?? 0, width: names.length }, start, lines: row.lines };
}

function decode(bytes: Buffer, layout: Layout, table: SeriesTable, firstLine: number, complain: Complain): Rows {
	const rows = new Rows(Math.ceil(bytes.length / 40));
	const row = new CsvRow();
	const fields = new FieldReader(table);
	let line = firstLine;
	for (let next = row.split(bytes, 0); next >= 0; next = row.split(bytes, next)) {
		const blank = row.length === 1 && row.ends[0] === row.starts[0];
		const fits = row.length === layout.width;
		const wrong = fits ? fields.read(bytes, row, layout, rows) : `the row has ${row.length} columns, the header has ${layout.width}`;
		if (wrong !== undefined && !blank) complain(line, wrong);
		line += row.lines;
	}
	return rows;
}

/** Reads the three fields of a row. What repeats from row to row is recognised by its bytes. */
class FieldReader {
	readonly #table: SeriesTable;
	readonly #ids = new Map<string, number>();
	#timeText = '';
	#time = 0;

	constructor(table: SeriesTable) {
		this.#table = table;
	}

	/** Adds the row, or returns what is wrong with it. */
	read(bytes: Buffer, row: CsvRow, layout: Layout, into: Rows): string | undefined {
		const timeText = row.text(bytes, layout.time);
		const time = timeText === this.#timeText ? this.#time : parseTime(timeText);
		if (time === undefined) return `time \`${timeText}\` is neither RFC 3339 (2026-01-31T08:00:00Z) nor milliseconds since 1970`;
		this.#timeText = timeText;
		this.#time = time;
		const valueText = row.text(bytes, layout.value);
		const value = parseValue(valueText);
		if (value === undefined) return `value \`${valueText}\` is no number`;
		const raw = bytes.toString('latin1', row.starts[layout.series], row.ends[layout.series]);
		const id = this.#ids.get(raw) ?? this.#series(row.text(bytes, layout.series), raw);
		if (typeof id === 'string') return id;
		into.push(id, time, value);
		return undefined;
	}

	#series(text: string, raw: string): number | string {
		const found = this.#table.read(text);
		if (isBad(found)) return found.message;
		this.#ids.set(raw, found.id);
		return found.id;
	}
}

/** Bad rows of one file. */
class Complaints {
	readonly #path: string;
	readonly #first: string[] = [];
	#more = 0;

	constructor(path: string) {
		this.#path = path;
	}

	readonly add: Complain = (line, message) => {
		if (this.#first.length < MAX_COMPLAINTS) this.#first.push(`${this.#path}:${line}: ${message}`);
		else this.#more++;
	};

	throwIfAny(): void {
		if (this.#first.length === 0) return;
		const more = this.#more > 0 ? [`and ${this.#more} more rows of it`] : [];
		throw new EngineError([...this.#first, ...more].join('\n'), 'human');
	}
}
