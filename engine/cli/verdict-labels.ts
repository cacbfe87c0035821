import { formatSeries } from '../history/series-text.ts';
import { compile } from '../promql/compile.ts';
import type { judgementRow } from '../web/rows.ts';

/** Of `/api/v1/rules`: what each Threshold looks at. */
export interface Rules {
	readonly data: { readonly groups: readonly { readonly rules: readonly { readonly name: string; readonly query: string }[] }[] };
}

/**
 * What people judged good, as incident labels that `homeostat tune --labels` takes. The latest word on an alert counts, be it on the
 * alert or on its heal. An alert of a policy that is gone, or of a signal that names no metric, has no series to be named by: `left`.
 */
export function labelsOf(
	verdicts: readonly ReturnType<typeof judgementRow>[],
	{ data }: Rules,
): { readonly csv: string; readonly left: number } {
	const latest = new Map(verdicts.map((row) => [row.incident.id, row]));
	const metrics = new Map(data.groups.flatMap(({ rules }) => rules.map(({ name, query }) => [name, metricOf(query)] as const)));
	const rows: string[] = [];
	let left = 0;
	for (const { verdict, incident, at } of latest.values()) {
		if (verdict !== 'good') continue;
		const metric = metrics.get(incident.policy);
		if (metric === undefined) left += 1;
		else rows.push([quoted(formatSeries({ ...incident.labels, __name__: metric })), incident.startsAt, incident.endsAt ?? at].join());
	}
	return { csv: `series,start,end\n${rows.map((row) => `${row}\n`).join('')}`, left };
}

/** One that the signal reads: of several, each tells that the incident is its. */
function metricOf(query: string): string | undefined {
	const found = compile(query);
	return found.kind === 'invalid' ? undefined : [...found.program.metrics].sort()[0];
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
