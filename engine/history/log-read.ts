import { readFile } from 'node:fs/promises';
import { EngineError } from '../model/error.ts';
import { type Damage, decodeFrame, type Frame, MAGIC } from './log-format.ts';
import { type Part, partOf } from './part.ts';
import { Rows, runsOf } from './rows.ts';
import { isBad, type SeriesTable } from './series-table.ts';

/** What a log holds, as far as it is intact. */
export interface LogContent {
	readonly rows: Rows;
	/** Bytes of the intact beginning, and of the file. */
	readonly intact: number;
	readonly size: number;
	readonly damage?: Damage;
}

/** Reads a log, also while an engine appends to it: a frame that is not whole yet counts as `cut`. */
export async function readLog(path: string, table: SeriesTable): Promise<LogContent> {
	const bytes = await readFile(path);
	const rows = new Rows(Math.ceil(bytes.length / 12));
	const size = bytes.length;
	if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) {
		const cut = MAGIC.subarray(0, size).equals(bytes.subarray(0, MAGIC.length));
		return { rows, intact: 0, size, damage: cut ? 'cut' : 'corrupt' };
	}
	const ids = new Map<number, number>();
	for (let at = MAGIC.length; ; ) {
		const next = decodeFrame(bytes, at);
		if (next === undefined) return { rows, intact: at, size };
		if (typeof next === 'string') return { rows, intact: at, size, damage: next };
		take(next.frame, rows, ids, table, path);
		at = next.end;
	}
}

function take(frame: Frame, rows: Rows, ids: Map<number, number>, table: SeriesTable, path: string): void {
	if (frame.kind === 'series') {
		for (const [id, text, source] of frame.entries) {
			const ref = table.read(text);
			if (isBad(ref)) throw new EngineError(`${path}: ${ref.message}`, 'human');
			ref.source = source;
			ids.set(id, ref.id);
		}
		return;
	}
	const { time, delay, values } = frame;
	for (const [index, id] of frame.ids.entries()) {
		const known = ids.get(id);
		if (known !== undefined) rows.push(known, time, values[index] ?? 0, delay);
	}
}

/** The intact part of a log as one part, kept in memory: it is an hour at most. */
export async function logParts(path: string, table: SeriesTable): Promise<readonly Part[]> {
	const { rows } = await readLog(path, table);
	return rows.length === 0 ? [] : [partOf(runsOf(rows, table))];
}
