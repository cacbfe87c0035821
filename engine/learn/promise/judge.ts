import type { AlertsPromised, PromiseRow, Proportion } from '../../model/proposal.ts';
import { formatDuration } from '../../model/quantity.ts';
import { surprise } from '../stats/rate.ts';
import { score, type Tally } from '../tune/tally.ts';

/** A count that chance gives less often than this is no chance. */
export const IMPROBABLE = 0.05;

/** What either value would have done, or did, on rows that the tuner did not know. */
export interface Observation {
	/** Of the value before the merge. */
	readonly old: Tally;
	readonly new: Tally;
	/** Milliseconds that samples cover, of the mean subject. */
	readonly observed: number;
}

export interface Judgement {
	readonly verdict: 'kept' | 'broken' | 'too-early';
	/** Broken, and the old value would have done better over the same time: then a revert helps. */
	readonly harmful: boolean;
	/** One sentence. */
	readonly reason: string;
	readonly rows: readonly PromiseRow[];
	/** Of a promise about alerts. */
	readonly falseAlertsPerWeek?: { readonly promised: number; readonly measured: number };
}

/**
 * Did a change do what it promised? Broken is what chance does not explain: more false alerts, or more incidents missed, than the
 * promise with its uncertainty allows. Until so much (ms) is observed, and until an incident came where one is what was promised
 * about, it is too early.
 */
export function judgePromise(promised: AlertsPromised, seen: Observation, window: number): Judgement {
	const rows = rowsOf(promised, seen);
	const { falseAlerts: alerts } = promised;
	const falseAlertsPerWeek = { promised: rounded(alerts.count / alerts.exposure), measured: perWeek(seen.new) };
	const figures = { rows, falseAlertsPerWeek };
	const early = (reason: string): Judgement => ({ ...tooEarly(reason), ...figures });
	if (seen.observed < window) return early(observedText(seen.observed, window));
	const faults = faultsOf(promised, seen);
	const said = rows.map(({ measure, promised: wanted, measured }) => `${measure}: ${measured}, promised ${wanted}`).join('; ');
	if (faults.length > 0) {
		const harmful = isBetter(seen.old, seen.new);
		const instead = harmful ? 'the value before would have done better' : 'the value before would have done no better';
		return {
			verdict: 'broken',
			harmful,
			reason: `${faults.join(' and ')} than promised (${said}); ${instead}: ${countsOf(seen.old)}`,
			...figures,
		};
	}
	if (promised.basis === 'incidents' && seen.new.incidents === 0) return early(`nobody named an incident in that time (${said})`);
	return { verdict: 'kept', harmful: false, reason: said, ...figures };
}

/** Where nobody named an incident since, every alert counts as false. */
function faultsOf({ falseAlerts, caught }: AlertsPromised, { new: now }: Observation): string[] {
	const misses = { count: caught.of - caught.count, exposure: caught.of };
	const faults: string[] = [];
	if (surprise(falseAlerts, { count: now.falseAlerts, exposure: now.weeks }) < IMPROBABLE) faults.push('more false alerts');
	if (surprise(misses, { count: now.incidents - now.caught, exposure: now.incidents }) < IMPROBABLE) faults.push('more incidents missed');
	return faults;
}

function isBetter(old: Tally, now: Tally): boolean {
	return now.incidents > 0 ? score(old) > score(now) : old.falseAlerts < now.falseAlerts;
}

function rowsOf({ falseAlerts, caught, delay }: AlertsPromised, { new: now }: Observation): PromiseRow[] {
	const rows = [
		{
			measure: 'false alerts a week',
			promised: `${figure(falseAlerts.count / falseAlerts.exposure)} (${figure(falseAlerts.low)} to ${figure(falseAlerts.high)})`,
			measured: String(perWeek(now)),
		},
	];
	if (caught.of === 0) return rows;
	rows.push({ measure: 'incidents caught', promised: proportionText(caught), measured: `${now.caught} of ${now.incidents}` });
	if (delay === undefined || now.caught === 0) return rows;
	return [...rows, { measure: 'mean delay of the alert', promised: lag(delay), measured: lag(Math.round(now.delay / now.caught)) }];
}

/** Nothing can be said yet, and why. */
export const tooEarly = (reason: string) => ({ verdict: 'too-early', harmful: false, reason: `too early to say: ${reason}` }) as const;

/** Both in ms. */
export const observedText = (observed: number, window: number) => `${days(observed)} of ${days(window)} observed`;

export const proportionText = ({ count, of, low, high }: Proportion) => `${count} of ${of} (${percent(low)} to ${percent(high)})`;

function countsOf(tally: Tally): string {
	const { incidents, caught } = tally;
	const quiet = `${perWeek(tally)} false alerts a week`;
	return incidents === 0 ? quiet : `${quiet}, ${caught} of ${incidents} incidents caught`;
}

/** Of a revert. */
export const takingBack = (commit: string, { reason }: Judgement) =>
	`Takes back ${commit.slice(0, 12)}, which did not do what it promised: ${reason}.`;

const rounded = (value: number) => Math.round(value * 100) / 100;
const perWeek = ({ falseAlerts, weeks }: Tally) => (weeks > 0 ? rounded(falseAlerts / weeks) : 0);
const figure = (value: number) => String(rounded(value));
const percent = (share: number) => `${Math.round(share * 100)} %`;
const days = (span: number) => `${figure(span / 86_400_000)} d`;
const lag = (delay: number) => (delay < 0 ? `${formatDuration(-delay)} ahead` : formatDuration(delay));
