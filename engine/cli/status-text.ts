import { valueText } from '../model/proposal.ts';
import { formatDuration } from '../model/quantity.ts';
import type { actionRow, incidentRow, promiseRows, proposalRows, statusRow } from '../web/rows.ts';
import { style } from './style.ts';

/** What the engine says of itself, in the shapes of its API. */
export interface Overview {
	readonly status: ReturnType<typeof statusRow>;
	readonly incidents: readonly ReturnType<typeof incidentRow>[];
	/** Newest last. */
	readonly actions: readonly ReturnType<typeof actionRow>[];
	readonly approvals: readonly ReturnType<typeof actionRow>[];
	readonly proposals: ReturnType<typeof proposalRows>;
	readonly promises: ReturnType<typeof promiseRows>;
}

const SEVERITY = { critical: 'red', warning: 'yellow', info: 'cyan' } as const;

/** One screen for people: state, what fires, what was done, what waits for somebody. `rows`: how many of each list. */
export function overviewText(
	overview: Overview,
	options: { readonly color: boolean; readonly now: number; readonly rows: number },
): string {
	const { color, rows } = options;
	const firing = overview.incidents.filter(({ endsAt }) => endsAt === null);
	return [
		...headLines(overview, options),
		...section(
			`Firing (${firing.length})`,
			firing.slice(-rows).map((row) => incidentLine(row, options)),
			color,
			'nothing',
		),
		...section(`Waiting for a person (${overview.approvals.length})`, overview.approvals.slice(-rows).map(waitingLine), color),
		...section('Better numbers, from history', overview.proposals.flatMap(proposalLine), color),
		...section('Numbers that were merged', overview.promises.map(promiseLine), color),
		...section(
			'Last actions',
			overview.actions
				.slice(-rows)
				.toReversed()
				.map((row) => actionLine(row, color)),
			color,
			'none yet',
		),
		'',
	].join('\n');
}

function headLines({ status }: Overview, { color, now }: { readonly color: boolean; readonly now: number }): readonly string[] {
	const state = status.stopped ? style(color, 'red', 'STOPPED') : status.ready ? style(color, 'green', 'running') : 'not ready';
	const mode = status.mode === 'enforce' ? 'enforcing' : 'observing only (start with --enforce to act)';
	const up = formatDuration(Math.max(0, Math.round((now - Date.parse(status.startedAt)) / 1000) * 1000));
	const sources = status.sources.filter((source) => !source.up);
	return [
		`${style(color, 'bold', 'homeostat')} ${status.version}  ${state}, ${mode}, up ${up}, ${status.ticks} ticks`,
		`${status.policies} policies of ${status.revision}; ${status.agents.map(({ name, interval }) => `${name} every ${formatDuration(interval)}`).join(', ') || 'no agent'}`,
		...(status.refused === undefined ? [] : [style(color, 'red', `refused ${status.refused.revision}:`), `  ${status.refused.error}`]),
		...(status.journal.error === undefined ? [] : [style(color, 'red', status.journal.error)]),
		...status.agents.flatMap(({ name, error }) => (error === undefined ? [] : [style(color, 'red', `agent ${name}: ${error}`)])),
		...(status.learning.error === undefined ? [] : [style(color, 'yellow', status.learning.error)]),
		...(status.learning.publication?.state === 'failed'
			? [style(color, 'yellow', `not published: ${status.learning.publication.reason ?? 'unknown'}`)]
			: []),
		...status.breakers.map(({ guardrail }) =>
			style(color, 'red', `the breaker of ${guardrail} is open: \`homeostat reset ${guardrail}\` once you know why`),
		),
		...sources.map(({ name, error }) => style(color, 'yellow', `source ${name} fails: ${error ?? 'unknown'}`)),
	];
}

function section(title: string, lines: readonly string[], color: boolean, empty?: string): readonly string[] {
	if (lines.length === 0 && empty === undefined) return [];
	return ['', style(color, 'bold', title), ...(lines.length > 0 ? lines : [empty ?? '']).map((line) => `  ${line}`)];
}

function incidentLine(row: Overview['incidents'][number], { color, now }: { readonly color: boolean; readonly now: number }): string {
	const since = formatDuration(Math.max(0, Math.round((now - Date.parse(row.startsAt)) / 1000) * 1000));
	return `${style(color, SEVERITY[row.severity], row.severity.padEnd(8))} ${row.policy} ${labelText(row.labels)} value ${shortNumber(row.value)}, for ${since}  ${style(color, 'dim', row.id)}`;
}

function actionLine(row: Overview['actions'][number], color: boolean): string {
	const end = row.outcome ?? (row.verdict === 'allow' || row.verdict === 'clamp' ? 'running' : row.verdict);
	const good = end === 'done' || end === 'rehearsed';
	const why = row.outcomeText ?? ('because' in row ? `${row.by}: ${row.because}` : '');
	return `${row.at.slice(11, 19)} ${row.do} ${row.target}  ${style(color, good ? 'green' : 'yellow', end)}${why === '' || why === end ? '' : `  ${why}`}  ${style(color, 'dim', row.id)}`;
}

function waitingLine(row: Overview['approvals'][number]): string {
	const until = 'expiresAt' in row ? ` until ${row.expiresAt}` : '';
	return `${row.id}  ${row.do} on ${row.target}, ${row.because}${until}; \`homeostat approve ${row.id}\``;
}

const promiseLine = ({ policy, verdict, reason }: Overview['promises'][number]) => `${policy}: ${verdict}, ${reason}`;

function proposalLine(row: Overview['proposals'][number]): readonly string[] {
	return row.state === 'kept' ? [] : [`${row.policy} ${row.path} ${valueText(row.from)} -> ${valueText(row.to)}  ${row.evidence.effect}`];
}

const labelText = (labels: Readonly<Record<string, string>>) =>
	Object.entries(labels)
		.map(([name, value]) => `${name}=${value}`)
		.join(' ');

const shortNumber = (value: number) => (Number.isInteger(value) ? String(value) : value.toPrecision(4));
