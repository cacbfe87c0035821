import type { JsonObject } from '../../model/json.ts';
import type { Report } from './report.ts';

/** Names of fields that hold an instant: epoch ms inside, RFC 3339 outside. */
const INSTANTS: ReadonlySet<string> = new Set(['from', 'to', 'at']);

/** A report as the API and `--format json` give it: described by schemas/report.json. */
export function reportShape(report: Report): JsonObject {
	return mapInstants(report, (value) => (typeof value === 'number' ? new Date(value).toISOString() : value)) as JsonObject;
}

/** The report that an engine of this version gave. */
export function reportOfShape(shape: JsonObject): Report {
	return mapInstants(shape, (value) => (typeof value === 'string' ? Date.parse(value) : value)) as Report;
}

function mapInstants(value: unknown, turn: (value: unknown) => unknown, name = ''): unknown {
	if (INSTANTS.has(name)) return turn(value);
	if (Array.isArray(value)) return value.map((each) => mapInstants(each, turn));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapInstants(each, turn, key)]));
}
