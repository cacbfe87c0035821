import { UsageError } from '../model/error.ts';
import { parseDuration } from '../model/quantity.ts';

/** Numbers from here on are milliseconds: as seconds they would lie beyond the year 5000. */
const MILLISECONDS_FROM = 1e11;
const RFC_3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

/** What `--option` names as an instant, to epoch ms: RFC 3339, Unix seconds as Prometheus has them, or milliseconds. */
export function parseInstant(option: string, text: string): number {
	const time = RFC_3339.test(text) ? Date.parse(text) : Number(text);
	if (text.trim() === '' || Number.isNaN(time)) {
		throw new UsageError(`--${option}: \`${text}\` is no time; write it like 2026-01-31T08:00:00Z, or as Unix seconds`);
	}
	return RFC_3339.test(text) || Math.abs(time) >= MILLISECONDS_FROM ? Math.round(time) : Math.round(time * 1000);
}

/** A duration (`15s`, `1m30s`) or a number of seconds, to ms above 0. */
export function parseSpan(option: string, text: string): number {
	const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : parseDuration(text);
	if (ms === undefined || !(ms > 0)) throw new UsageError(`--${option}: \`${text}\` is no duration; write it like 15s or 1m30s`);
	return ms;
}
