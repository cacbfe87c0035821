import type { BackTestRow, Evidence, EvidenceChart } from '../../model/proposal.ts';
import { formatDuration } from '../../model/quantity.ts';
import { seriesKey } from '../../model/series.ts';
import { promisedOf } from '../promise/promised.ts';
import { type BackTest, extentOf } from './back-test.ts';
import { firings, type Rule } from './rule.ts';
import { COOLDOWN_MS, joined, type Segment, type Span, type Track } from './segment.ts';
import type { Tally } from './tally.ts';

export interface Findings {
	readonly tracks: readonly Track[];
	readonly segments: readonly Segment[];
	readonly labelled: boolean;
	readonly proof: BackTest;
	/** The level in place and the proposed one on all rows. */
	readonly whole: Pick<BackTest, 'old' | 'new'>;
	readonly rule: Rule;
	readonly unit: string | undefined;
}

/** Everything a reviewer needs, from the history alone. */
export function evidenceOf(findings: Findings): Evidence {
	const { segments, labelled, proof, whole, unit } = findings;
	const [from, to] = extentOf(segments);
	const { interval, won, lost } = proof;
	return {
		effect: effectOf(findings),
		method: labelled ? BY_INCIDENTS : BY_ALERTS,
		from,
		to,
		samples: segments.reduce((count, { values }) => count + values.length, 0),
		backTest: [...backTestRows(proof, labelled, 'on unseen rows'), ...backTestRows(whole, labelled, 'on all rows')],
		excluded: excludedOf(findings),
		chart: chartOf(findings, unit),
		promised: promisedOf(proof.new, { basis: labelled ? 'incidents' : 'alerts', until: to }),
		detail: {
			unseen: { old: { ...proof.old }, new: { ...proof.new } },
			gain90: [...interval],
			caughtNow: spans(won),
			missedNow: spans(lost),
		},
	};
}

const BY_INCIDENTS =
	'labelled incidents: the bound and hold with the best smoothed F1 on history; each fifth of the time judged by the rule that the other four gave';
const BY_ALERTS =
	'no labelled incidents: the tightest bound within the tolerable number of alerts, and an extreme-value tail; each fifth of the time judged by the rule that the other four gave';

const spans = (list: readonly Span[]) => list.map(({ first, last }) => [first, last]);

/** What a week would bring is told only of a day or more; of less, what there was. */
const LEAST_WEEKS = 1 / 7;
const countOf = (count: number, { weeks }: Tally) => (weeks < LEAST_WEEKS ? count : Math.round((count / weeks) * 100) / 100);
const period = ({ weeks }: Tally) => (weeks < LEAST_WEEKS ? `in ${formatDuration(Math.round(weeks * 604_800) * 1_000)}` : 'a week');

/** Two values beside each other in the figures that people decide by. */
export function backTestRows({ old, new: next }: Pick<BackTest, 'old' | 'new'>, labelled: boolean, where: string): BackTestRow[] {
	const row = (measure: string, of: (tally: Tally) => number) => ({ measure: `${measure}, ${where}`, old: of(old), new: of(next) });
	if (!labelled) return [row(`alerts ${period(old)}`, (tally) => countOf(tally.alerts, tally))];
	return [
		row(`incidents caught of ${old.incidents}`, ({ caught }) => caught),
		row(`incidents missed of ${old.incidents}`, ({ incidents, caught }) => incidents - caught),
		row(`false alerts ${period(old)}`, (tally) => countOf(tally.falseAlerts, tally)),
	];
}

function effectOf({ labelled, proof: { old, new: next, interval } }: Findings): string {
	if (!labelled)
		return `${countOf(old.alerts, old)} alerts ${period(old)} become ${countOf(next.alerts, next)}, on rows the tuner did not see.`;
	const caught = `${next.caught} of ${next.incidents} incidents caught instead of ${old.caught}`;
	const quiet = `${countOf(next.falseAlerts, next)} false alerts ${period(old)} instead of ${countOf(old.falseAlerts, old)}`;
	const [low, high] = interval;
	return `${caught}, ${quiet}, on rows the tuner did not see (gain in score ${low} to ${high}, 90 % of resamples).`;
}

/** What did not move the bounds: a rule of the usual takes what lies beyond it for the unusual, however long it lasted. */
function excludedOf({ segments, labelled, rule }: Findings): string[] {
	if (labelled) return [];
	const beyond = segments.flatMap((segment) => joined(firings(segment, { ...rule, for: 0 }), Math.max(COOLDOWN_MS, segment.step)));
	if (beyond.length === 0) return [];
	const longest = beyond.reduce((a, b) => (b.last - b.first > a.last - a.first ? b : a));
	const hours = Math.round((longest.last - longest.first) / 360_000) / 10;
	return [
		`${beyond.length} stretches beyond the proposed bounds, taken for unusual and not for what is normal; the longest lasts ${hours} h`,
	];
}

const CHART_POINTS = 240;

/** The subject that has most to show, thinned to the extremes of equal stretches of time. */
export function chartOf(
	{ tracks, segments, rule }: Pick<Findings, 'tracks' | 'segments' | 'rule'>,
	unit: string | undefined,
): EvidenceChart {
	const weight = (segment: Segment) => segment.incidents.length + firings(segment, rule).length;
	const busiest = segments.reduce((top, segment, i) => (weight(segment) > weight(segments[top] as Segment) ? i : top), 0);
	const { times, values } = segments[busiest] as Segment;
	const name = seriesKey(tracks.filter((track) => track.values.length > 0)[busiest]?.labels ?? {});
	const size = Math.max(1, Math.ceil(values.length / CHART_POINTS));
	const picked = Array.from({ length: Math.ceil(values.length / size) }, (_, i) => extremeOf(values, i * size, size));
	return {
		title: `${name === '{}' ? 'signal' : name}${unit === undefined ? '' : ` (${unit})`}`,
		times: picked.map((i) => times[i] ?? 0),
		values: picked.map((i) => values[i] ?? 0),
	};
}

/** Index of the value that lies furthest from the stretch's first. */
function extremeOf(values: Float64Array, from: number, size: number): number {
	let found = from;
	const start = values[from] ?? 0;
	for (let i = from; i < Math.min(values.length, from + size); i++) {
		if (Math.abs((values[i] ?? 0) - start) > Math.abs((values[found] ?? 0) - start)) found = i;
	}
	return found;
}
