import { seriesKey } from '../../model/series.ts';
import type { Row } from '../../run/impact/difference.ts';
import { counted, emboldenedText, failingText, type Impact, iso, loosenedText } from './impact.ts';

export function impactText(impact: Impact): string {
	const lines = sectionsOf(impact).flatMap(({ title, rows }) => [`${title}: ${rows.length}`, ...rows.map((row) => `  ${row}`)]);
	return [...lines, summaryOf(impact)].map((line) => `${line}\n`).join('');
}

/** The guardrails first: that is what a reviewer must not miss. */
function sectionsOf({ loosened, emboldened, failing, added, removed, changed }: Impact) {
	return [
		{ title: 'Loosened guardrails', rows: loosened.map(loosenedText) },
		{ title: 'Begin to act', rows: emboldened.map(emboldenedText) },
		{ title: 'Cannot be evaluated', rows: failing.map(failingText) },
		{ title: 'Added', rows: added.map(rowText) },
		{ title: 'Removed', rows: removed.map(rowText) },
		{ title: 'Changed', rows: changed.map(({ base, head }) => `${rowText(head)} (before: ${outcomeOf(base)})`) },
	].filter(({ rows }) => rows.length > 0);
}

function summaryOf({ base, head, added, removed, changed, loosened, span }: Impact): string {
	const over = span === undefined ? 'nothing: the recording is empty' : `${iso(span.first)} to ${iso(span.last)}`;
	const total = added.length + removed.length + changed.length;
	const guards = new Set(loosened.map((each) => each.guardrail)).size;
	const difference = total === 0 ? 'nothing would have been different' : counted(total, 'difference');
	const guarded =
		guards === 0 ? 'no guardrail is loosened' : guards === 1 ? '1 guardrail is loosened' : `${guards} guardrails are loosened`;
	return `${base} to ${head} over ${over}: ${difference}, ${guarded}.`;
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
