import type { Report } from '../../run/reporting/report.ts';

/** Stable: described by schemas/report.json. */
export function reportJson(report: Report): string {
	return `${JSON.stringify(dated(report), undefined, 2)}\n`;
}

/** Instants are epoch ms inside, RFC 3339 outside, wherever they stand. */
function dated(value: unknown, key = ''): unknown {
	if ((key === 'from' || key === 'to') && typeof value === 'number') return new Date(value).toISOString();
	if (Array.isArray(value)) return value.map((each) => dated(each));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, dated(each, name)]));
}
