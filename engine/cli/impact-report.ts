import { seriesKey } from '../model/series.ts';
import type { Difference, Row } from '../run/impact/difference.ts';
import type { Loosened } from '../run/impact/loosened.ts';

/** What a change of policies would have done. */
export interface Impact extends Difference {
	readonly base: string;
	readonly head: string;
	readonly loosened: readonly Loosened[];
	/** Of the recording, epoch ms. */
	readonly span: { readonly first: number; readonly last: number } | undefined;
}

/** Rows of each sort that a pull request's comment shows; the rest is counted. */
const MAX_ROWS = 50;

const iso = (at: number) => new Date(at).toISOString();

export function impactJson({ added, removed, changed, loosened }: Impact): string {
	const impact = {
		added: added.map(rowJson),
		removed: removed.map(rowJson),
		changed: changed.map(({ base, head }) => ({ ...rowJson(head), base: rowJson(base) })),
		loosened,
	};
	return `${JSON.stringify(impact, undefined, 2)}\n`;
}

function rowJson(row: Row) {
	if (row.kind === 'action') return { ...row, at: iso(row.at) };
	return { ...row, startsAt: iso(row.startsAt), endsAt: row.endsAt === null ? null : iso(row.endsAt) };
}

export function impactText(impact: Impact): string {
	const lines = sectionsOf(impact).flatMap(({ title, rows }) => [`${title}: ${rows.length}`, ...rows.map((row) => `  ${row}`)]);
	return [...lines, summaryOf(impact)].map((line) => `${line}\n`).join('');
}

export function impactMarkdown(impact: Impact): string {
	const sections = sectionsOf(impact).flatMap(({ title, rows }) => {
		const more = rows.length > MAX_ROWS ? [`- and ${rows.length - MAX_ROWS} more`] : [];
		return [`### ${title} (${rows.length})`, '', ...rows.slice(0, MAX_ROWS).map((row) => `- ${escaped(row)}`), ...more, ''];
	});
	return `${['## What this change would have done', '', summaryOf(impact), '', ...sections].join('\n').trimEnd()}\n`;
}

/** Names come from telemetry: they must not become markup. */
function escaped(text: string): string {
	return text.replace(/[\\`*_{}[\]<>|#@!~]/g, '\\$&');
}

/** The guardrails first: that is what a reviewer must not miss. */
function sectionsOf({ loosened, added, removed, changed }: Impact) {
	return [
		{ title: 'Loosened guardrails', rows: loosened.map(loosenedText) },
		{ title: 'Added', rows: added.map(rowText) },
		{ title: 'Removed', rows: removed.map(rowText) },
		{ title: 'Changed', rows: changed.map(({ base, head }) => `${rowText(head)} (before: ${outcomeOf(base)})`) },
	].filter(({ rows }) => rows.length > 0);
}

function summaryOf({ base, head, added, removed, changed, loosened, span }: Impact): string {
	const over = span === undefined ? 'nothing: the recording is empty' : `${iso(span.first)} to ${iso(span.last)}`;
	const total = added.length + removed.length + changed.length;
	const guards =
		loosened.length === 0 ? 'no guardrail is loosened' : `${new Set(loosened.map((each) => each.guardrail)).size} guardrails are loosened`;
	return `${base} to ${head} over ${over}: ${total === 0 ? 'nothing would have been different' : `${total} differences`}, ${guards}.`;
}

function loosenedText({ guardrail, what, from, to }: Loosened): string {
	if (what === guardrail) return `${guardrail}: removed`;
	if (to === undefined) return `${guardrail}: ${what} removed${from === undefined ? '' : ` (was ${from})`}`;
	return `${guardrail}: ${what} ${from === undefined ? 'added' : `from ${from}`} to ${to}`;
}

function rowText(row: Row): string {
	if (row.kind === 'alert') return `${iso(row.startsAt)} alert ${row.policy} ${row.severity} ${seriesKey(row.labels)}, ${outcomeOf(row)}`;
	return `${iso(row.at)} action ${row.policy}: ${row.do} on ${row.target}, ${outcomeOf(row)}`;
}

/** What may come out otherwise for the same subject. */
function outcomeOf(row: Row): string {
	if (row.kind === 'alert') return `from ${iso(row.startsAt)} ${row.endsAt === null ? 'on' : `until ${iso(row.endsAt)}`}`;
	return `${row.verdict}${row.by === undefined ? '' : ` by ${row.by}`}${row.value === undefined ? '' : ` to ${row.value}`}`;
}
