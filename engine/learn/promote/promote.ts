import type { Level } from '../../decide/policy-set.ts';
import type { Mode } from '../../model/mode.ts';
import type { Evidence } from '../../model/proposal.ts';
import { formatDuration } from '../../model/quantity.ts';
import { alertRate, proportionOf } from '../promise/promised.ts';
import { type Share, shareOf } from '../stats/share.ts';
import { chartOf } from '../tune/evidence.ts';
import { replayLevel, ruleOf } from '../tune/rule.ts';
import { cut, extentOf, joined, type Segment, segmentOf, spansWithin, type Track } from '../tune/segment.ts';
import { sum, type Tally, tally } from '../tune/tally.ts';

/** Half to learn on, half to be judged by. */
const LEAST_MS = 7 * 86_400_000;
/** Of the alerts it acts on so many must be right, for sure (95 %): nine of nine, or eighteen of twenty. */
export const PRECISE = 0.7;

export interface Candidate {
	readonly from: Mode;
	readonly to: Mode;
	/** Of the Threshold that begins it: those whose incidents it acts on. */
	readonly levels: readonly Level[];
	/** Of alerts for nothing. */
	readonly tolerablePerWeek: number;
	readonly tracks: readonly Track[];
}

export type Promoted = { readonly kind: 'proposed'; readonly evidence: Evidence } | { readonly kind: 'kept'; readonly reason: string };

/**
 * May a Playbook act by itself on what it only watched so far? Where the alerts that begin it were right: by the incidents that people
 * and heals named, on the second half of the time, on which no detector warmed up. Nobody's silence promotes anything. Deterministic.
 */
export function promote({ from, to, levels, tolerablePerWeek, tracks }: Candidate): Promoted {
	const segments = tracks.map(segmentOf).filter(({ values }) => values.length > 0);
	const [first, last] = extentOf(segments);
	if (segments.length === 0 || last - first < LEAST_MS) {
		const span = segments.length === 0 ? 'no samples of the signal' : `samples over ${formatDuration(last - first)}`;
		return kept(`too little data: history has ${span}; at least ${formatDuration(LEAST_MS)} are needed`);
	}
	const middle = first + (last - first) / 2;
	const found = sum(segments.map((segment) => tallyWithin(segment, levels, middle, last)));
	if (found.incidents === 0) return kept('nobody named an incident in the second half of the time; without any nobody knows what is right');
	const precision = shareOf(found.alerts - found.falseAlerts, found.alerts);
	const weeks = found.weeks / segments.length;
	const figures = `${figuresOf(found, precision, weeks)}`;
	if (precision.low < PRECISE) return kept(`not surely right: ${figures}; at least ${percent(PRECISE)} must be, for sure`);
	if (found.falseAlerts / weeks > tolerablePerWeek) return kept(`too many false alerts: ${figures}; ${tolerablePerWeek} are tolerable`);
	return { kind: 'proposed', evidence: evidenceOf({ from, to, levels, tracks, tolerablePerWeek }, segments, found, weeks) };
}

const kept = (reason: string): Promoted => ({ kind: 'kept', reason });

/** Of alerts that began in the time: one from before it belongs to what was before. */
export function tallyWithin(segment: Segment, levels: readonly Level[], from: number, last: number): Tally {
	const firings = joined(
		levels.flatMap((level) => replayLevel(level, segment)),
		0,
	).filter(({ first }) => first >= from);
	return tally(cut(segment, from, last + 1), spansWithin(firings, from, last + 1));
}

function figuresOf({ alerts, falseAlerts, incidents, caught }: Tally, { low, high }: Share, weeks: number): string {
	return `${alerts - falseAlerts} of ${alerts} alerts were right (95 %: ${percent(low)} to ${percent(high)}), ${rounded(falseAlerts / weeks)} false ones a week, ${caught} of ${incidents} incidents caught`;
}

function evidenceOf({ from, to, levels, tracks }: Candidate, segments: readonly Segment[], found: Tally, weeks: number): Evidence {
	const [begin, end] = extentOf(segments);
	const right = found.alerts - found.falseAlerts;
	const falseAlerts = alertRate(found.falseAlerts, weeks);
	const rule = levels[0] === undefined ? undefined : ruleOf(levels[0]);
	return {
		effect: `${figuresOf(found, shareOf(right, found.alerts), weeks)}, on time that nothing was learned from: what it only rehearsed may be done.`,
		method: `The levels that begin it were replayed; an alert is right where it meets an incident that people or heals named. Judged on the second half of the time alone. \`${to}\` needs ${percent(PRECISE)} right alerts at the lower end of the 95 % interval, and no more false ones than are tolerable.`,
		from: begin,
		to: end,
		samples: segments.reduce((count, { values }) => count + values.length, 0),
		backTest: [
			{ measure: 'mode', old: from, new: to },
			{ measure: `incidents acted on of ${found.incidents}, on unseen time`, old: 0, new: found.caught },
			{
				measure: `needless actions a week (95 %: ${rounded(falseAlerts.low)} to ${rounded(falseAlerts.high)}), on unseen time`,
				old: 0,
				new: rounded(found.falseAlerts / weeks),
			},
		],
		excluded: [],
		...(rule !== undefined && { chart: chartOf({ tracks, segments, rule }, undefined) }),
		promised: { basis: 'precision', until: end, right: proportionOf(right, found.alerts), falseAlerts },
	};
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
const rounded = (value: number) => Math.round(value * 10) / 10;
