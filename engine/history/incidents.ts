import { readFileSync } from 'node:fs';
import { EngineError, errorText, UsageError } from '../model/error.ts';
import type { Labels } from '../model/series.ts';
import { CsvRow } from './csv-fields.ts';
import { parseTime } from './scalars.ts';
import { parseSeries } from './series-text.ts';

/** An incident that people know of: first and last instant (epoch ms), both part of it. */
export interface LabelledIncident {
	readonly labels: Labels;
	readonly first: number;
	readonly last: number;
}

const COLUMNS = ['series', 'start', 'end'] as const;

/**
 * Reads incident labels: CSV with the columns series (as a recording writes it), start and end (as its times).
 * Throws UsageError where there is no such file, EngineError(human) with FILE:LINE for what cannot be read.
 */
export function readIncidents(path: string): readonly LabelledIncident[] {
	const bytes = Buffer.concat([read(path), Buffer.from('\n')]);
	const row = new CsvRow();
	let next = row.split(bytes, 0);
	const names = Array.from({ length: row.length }, (_, field) => row.text(bytes, field));
	const fields = COLUMNS.map((column) => names.indexOf(column));
	if (fields.includes(-1)) throw new EngineError(`${path}:1: the header must name the columns ${COLUMNS.join(', ')}`, 'human');
	const incidents: LabelledIncident[] = [];
	for (let line = 1 + row.lines; ; line += row.lines) {
		next = row.split(bytes, next);
		if (next < 0) return incidents;
		const [series = '', start = '', end = ''] = fields.map((field) => (field < row.length ? row.text(bytes, field) : ''));
		if (series !== '') incidents.push(incidentOf(series, start, end, `${path}:${line}`));
	}
}

function read(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch (error) {
		throw new UsageError(`--labels: \`${path}\` cannot be read: ${errorText(error)}`);
	}
}

function incidentOf(series: string, start: string, end: string, where: string): LabelledIncident {
	const parsed = parseSeries(series);
	if (parsed.kind === 'invalid') throw new EngineError(`${where}: \`${series}\` is no series: ${parsed.message}`, 'human');
	const [first, last] = [parseTime(start), parseTime(end)];
	if (first === undefined || last === undefined) {
		throw new EngineError(`${where}: start and end must be RFC 3339 (2026-01-31T08:00:00Z) or milliseconds since 1970`, 'human');
	}
	if (last < first) throw new EngineError(`${where}: the incident ends before it starts`, 'human');
	return { labels: parsed.labels, first, last };
}
