import { formatDuration } from '../../model/quantity.ts';
import { seriesKey } from '../../model/series.ts';
import type { Changed, Row } from '../../run/impact/difference.ts';
import type { ActionRow, AlertRow } from '../../run/replay/ledger.ts';
import { counted, emboldenedText, failingText, type Impact, loosenedText } from './impact.ts';

/** Rows of each sort that the comment shows; the rest is counted. */
const MAX_ROWS = 50;
/** Verdicts by which an action is carried out. */
const RUNS = new Set(['allow', 'clamp']);

/** The comment of a pull request, for a reader who sees nothing else: what must not be missed, the balance by policy, then each row. */
export function impactMarkdown(impact: Impact): string {
	const { added, removed, changed } = impact;
	const blocks = [
		'## What this policy change would have done',
		...warning(
			impact.loosened.map(loosenedText),
			`${counted(new Set(impact.loosened.map((each) => each.guardrail)).size, 'guardrail')} loosened: what held actions back holds back less.`,
		),
		...warning(impact.emboldened.map(emboldenedText), 'Begins to act by itself where the engine runs with `--enforce`:'),
		...warning(impact.failing.map(failingText), 'Cannot be evaluated, so that what is gone below may only be unseen:'),
		headline(impact),
		...balance(impact),
		...details('new', added.map(cellsOf)),
		...details('gone', removed.map(cellsOf)),
		...details('different', changed.map(changedCells)),
		footer(impact),
	];
	return `${blocks.join('\n\n')}\n`;
}

function headline({ was, is, added, removed, changed, span }: Impact): string {
	if (span === undefined) return '**Nothing could be replayed:** the recording is empty.';
	if (added.length + removed.length + changed.length === 0)
		return `**The same alerts and actions** over ${period(span)} of recorded history: ${counted(is.alerts.length, 'alert')}, ${counted(is.actions.length, 'action')}, before and after.`;
	const ran = (actions: readonly ActionRow[]) => actions.filter(({ verdict }) => RUNS.has(verdict)).length;
	const blocked = (actions: readonly ActionRow[]) => actions.length - ran(actions);
	const parts = [
		step(was.alerts.length, is.alerts.length, 'alert'),
		step(ran(was.actions), ran(is.actions), 'action'),
		...(blocked(was.actions) + blocked(is.actions) > 0 ? [step(blocked(was.actions), blocked(is.actions), 'blocked action')] : []),
	];
	return `**${parts.join(', ')}** over ${period(span)} of recorded history.`;
}

function step(before: number, after: number, what: string): string {
	return before === after ? counted(after, what) : `${before} → ${counted(after, what)}`;
}

function warning(rows: readonly string[], title: string): string[] {
	if (rows.length === 0) return [];
	return [['> [!WARNING]', `> **${title}**`, ...rows.map((row) => `> - ${escaped(row)}`)].join('\n')];
}

/** One row a policy whose alerts or actions differ, base against head. */
function balance({ was, is, added, removed, changed, span }: Impact): string[] {
	const end = span?.last ?? 0;
	const policies = new Set([...added, ...removed, ...changed.map(({ head }) => head)].map(({ policy }) => policy));
	if (policies.size === 0) return [];
	const rows = [...policies].sort().map((policy) => {
		const [before, after] = [of(was, policy, end), of(is, policy, end)];
		const cells = (['alerts', 'firing', 'run', 'blocked'] as const).map((column) => arrow(before[column], after[column]));
		return `| ${escaped(policy)} | ${cells.join(' | ')} |`;
	});
	return [['| policy | alerts | time firing | actions | blocked by guardrails |', '|---|--:|--:|--:|--:|', ...rows].join('\n')];
}

function of({ alerts, actions }: Impact['was'], policy: string, end: number) {
	const own = alerts.filter((row) => row.policy === policy);
	const acts = actions.filter((row) => row.policy === policy);
	const run = acts.filter(({ verdict }) => RUNS.has(verdict)).length;
	const firing = own.reduce((sum, { startsAt, endsAt }) => sum + (endsAt ?? end) - startsAt, 0);
	return { alerts: String(own.length), firing: duration(firing), run: String(run), blocked: String(acts.length - run) };
}

const arrow = (before: string, after: string) => (before === after ? after : `${before} → **${after}**`);

type Cells = readonly [when: string, what: string, outcome: string];

function cellsOf(row: Row): Cells {
	return [clock(row.kind === 'alert' ? row.startsAt : row.at), subject(row), outcome(row)];
}

function changedCells({ base, head }: Changed): Cells {
	const [when, what, now] = cellsOf(head);
	const before = base.kind === 'alert' ? `${clock(base.startsAt)}, ${outcome(base)}` : outcome(base);
	return [when, what, `${now} (before: ${before})`];
}

function subject(row: Row): string {
	if (row.kind === 'action') return `${row.policy}: ${row.do} on ${row.target}`;
	const labels = seriesKey(row.labels);
	return `${row.policy} ${row.severity}${labels === '{}' ? '' : ` ${labels}`}`;
}

function outcome(row: Row): string {
	if (row.kind === 'alert') return lasted(row);
	return `${row.verdict}${row.by === undefined ? '' : ` by ${row.by}`}${row.value === undefined ? '' : `, set to ${row.value}`}`;
}

const lasted = ({ startsAt, endsAt }: AlertRow) => (endsAt === null ? 'to the end of the recording' : `for ${duration(endsAt - startsAt)}`);

function details(word: string, rows: readonly Cells[]): string[] {
	if (rows.length === 0) return [];
	const more = rows.length > MAX_ROWS ? [`\nand ${rows.length - MAX_ROWS} more`] : [];
	const lines = rows.slice(0, MAX_ROWS).map((cells) => `| ${cells.map(escaped).join(' | ')} |`);
	return [
		[
			`<details><summary>${counted(rows.length, 'row')} ${word}</summary>`,
			'',
			'| when (UTC) | alert or action | outcome |',
			'|---|---|---|',
			...lines,
			...more,
			'',
			'</details>',
		].join('\n'),
	];
}

function footer({ base, head, span, guardedBy }: Impact): string {
	const over = span === undefined ? '' : `, ${clock(span.first)} to ${clock(span.last)} UTC`;
	return `<sub>Replayed ${escaped(base)} and ${escaped(head)} over the same recording${over}${guardedBy === 'base' ? ', both judged by the guardrails of the base' : ''}. Actions are rehearsed: outcomes of healing are not in it.</sub>`;
}

const period = ({ first, last }: { first: number; last: number }) => duration(last - first);
const clock = (at: number) =>
	new Date(at)
		.toISOString()
		.replace('T', ' ')
		.replace(/(:00)?\.000Z$|Z$/, '');

/** To the minute from an hour on: nobody decides by the seconds of it. */
function duration(ms: number): string {
	const unit = ms >= 3_600_000 ? 60_000 : 1_000;
	return formatDuration(Math.round(ms / unit) * unit).replace(/([a-z])(?=\d)/g, '$1 ');
}

/** Names come from telemetry: they must not become markup. */
function escaped(text: string): string {
	return text.replace(/[\\`*_{}[\]<>|#@!~]/g, '\\$&');
}
