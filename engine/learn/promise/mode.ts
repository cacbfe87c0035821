import type { Mode } from '../../model/mode.ts';
import type { Evidence, ModePromised, PromiseRow } from '../../model/proposal.ts';
import { type Candidate, PRECISE, tallyWithin } from '../promote/promote.ts';
import { surprise } from '../stats/rate.ts';
import { extentOf, segmentOf } from '../tune/segment.ts';
import { sum, type Tally } from '../tune/tally.ts';
import { IMPROBABLE, type Judgement, observedText, proportionText, takingBack, tooEarly } from './judge.ts';

const WEEK_MS = 604_800_000;

export interface ModeAfter extends Pick<Candidate, 'levels' | 'tracks' | 'tolerablePerWeek'> {
	/** Mode now, and before the merge. */
	readonly mode: Mode;
	readonly before: Mode;
	readonly promised: ModePromised;
	/** Milliseconds that must be observed. */
	readonly window: number;
	readonly commit: string;
}

type Judged = { readonly judgement: Judgement; readonly evidence?: Evidence };

/**
 * Are the alerts that begin a Playbook as right as promised, now that it acts on them? Broken is what promise and chance do not explain:
 * more alerts for nothing, or fewer right ones among them. Harmful, that as many are wrong as nobody would have promoted it by.
 */
export function judgeMode(after: ModeAfter): Judged {
	const { levels, tracks, promised, window } = after;
	const segments = tracks.map(segmentOf).filter(({ values }) => values.length > 0);
	const [first, last] = segments.length === 0 ? [0, 0] : extentOf(segments);
	const found = sum(segments.map((segment) => tallyWithin(segment, levels, first, last)));
	const weeks = segments.length === 0 ? 0 : found.weeks / segments.length;
	const rows = rowsOf(promised, found, weeks);
	const early = (reason: string): Judged => ({ judgement: { ...tooEarly(reason), rows } });
	if (weeks * WEEK_MS < window) return early(observedText(weeks * WEEK_MS, window));
	const said = rows.map(({ measure, promised: wanted, measured }) => `${measure}: ${measured}, promised ${wanted}`).join('; ');
	const faults = faultsOf(promised, found, weeks);
	if (faults.length > 0) return broken(after, `${faults.join(' and ')} than promised (${said})`, { found, weeks, rows, first, last });
	if (found.incidents === 0) return early(`nobody named an incident in that time (${said})`);
	return { judgement: { verdict: 'kept', harmful: false, reason: said, rows } };
}

/** Where nobody named an incident since, nobody said either that an alert was wrong: then only a flood speaks for itself. */
function faultsOf({ right, falseAlerts }: ModePromised, { alerts, falseAlerts: wrong, incidents }: Tally, weeks: number): string[] {
	const isMore = (before: { count: number; exposure: number }, now: { count: number; exposure: number }) =>
		surprise(before, now) < IMPROBABLE;
	const { exposure } = falseAlerts;
	if (incidents === 0) return isMore({ count: right.of, exposure }, { count: alerts, exposure: weeks }) ? ['more alerts'] : [];
	return [
		...(isMore(falseAlerts, { count: wrong, exposure: weeks }) ? ['more alerts for nothing'] : []),
		...(isMore({ count: right.of - right.count, exposure: right.of }, { count: wrong, exposure: alerts }) ? ['fewer right alerts'] : []),
	];
}

function rowsOf({ right, falseAlerts }: ModePromised, found: Tally, weeks: number): PromiseRow[] {
	const { count, exposure, low, high } = falseAlerts;
	return [
		{
			measure: 'alerts that were right',
			promised: proportionText(right),
			measured: `${found.alerts - found.falseAlerts} of ${found.alerts}`,
		},
		{
			measure: 'needless actions a week',
			promised: `${rounded(count / exposure)} (${rounded(low)} to ${rounded(high)})`,
			measured: String(weeks > 0 ? rounded(found.falseAlerts / weeks) : 0),
		},
	];
}

interface Facts {
	readonly found: Tally;
	readonly weeks: number;
	readonly rows: readonly PromiseRow[];
	readonly first: number;
	readonly last: number;
}

function broken({ mode, before, tracks, tolerablePerWeek, commit }: ModeAfter, fault: string, facts: Facts): Judged {
	const { found, weeks, rows, first, last } = facts;
	const right = found.alerts - found.falseAlerts;
	const harmful = right < PRECISE * found.alerts || found.falseAlerts > tolerablePerWeek * weeks;
	const instead = harmful
		? `\`${before}\` would have done none of it`
		: 'most of them are right all the same, and no more are wrong than are tolerable';
	const judgement: Judgement = { verdict: 'broken', harmful, reason: `${fault}; ${instead}`, rows };
	const evidence: Evidence = {
		effect: takingBack(commit, judgement),
		method:
			'the levels that begin it replayed over rows later than all that the tuner knew; broken is what the promise and chance together do not explain (exact test of two Poisson rates, 5 %)',
		from: first,
		to: last,
		samples: tracks.reduce((count, { values }) => count + values.length, 0),
		backTest: [
			{ measure: 'mode', old: mode, new: before },
			{ measure: `incidents acted on of ${found.incidents}, on later rows`, old: found.caught, new: 0 },
			{ measure: 'needless actions a week, on later rows', old: rounded(found.falseAlerts / weeks), new: 0 },
		],
		excluded: [],
		broken: rows,
	};
	return { judgement, evidence };
}

const rounded = (value: number) => Math.round(value * 10) / 10;
