import type { BackTestRow, Evidence, EvidenceChart } from '../../model/proposal.ts';
import { formatDuration } from '../../model/quantity.ts';
import { seriesKey } from '../../model/series.ts';
import { promisedOf } from '../promise/promised.ts';
import type { BackTest } from './back-test.ts';
import { excludedOf } from './excluded.ts';
import type { Aim, Form } from './form.ts';
import { firingsBeyond, type Rule } from './rule.ts';
import { extentOf, type Segment, type Span, type Track } from './segment.ts';
import type { Tally } from './tally.ts';

export interface Findings {
	readonly tracks: readonly Track[];
	/** Of the signal as it stands. */
	readonly segments: readonly Segment[];
	/** Of the kind of rule that is proposed. */
	readonly form: Form;
	readonly aim: Aim;
	readonly labelled: boolean;
	readonly proof: BackTest;
	/** The level in place and the proposed one on all rows. */
	readonly whole: Pick<BackTest, 'old' | 'new'>;
	readonly rule: Rule;
	readonly unit: string | undefined;
}

/** Everything a reviewer needs, from the history alone. */
export function evidenceOf(findings: Findings): Evidence {
	const { tracks, segments, form, labelled, proof, whole, rule, unit } = findings;
	const [from, to] = extentOf(segments);
	const { interval, won, lost } = proof;
	return {
		effect: effectOf(findings),
		method: methodOf(findings),
		from,
		to,
		samples: segments.reduce((count, { values }) => count + values.length, 0),
		backTest: [...rowsOf(proof, 'on unseen rows'), ...backTestRows(whole, labelled, 'on all rows')],
		excluded: excludedOf(form, rule, labelled),
		chart: chartOf({ tracks, segments, rule, over: form.all.segments }, unit),
		// Of what is merely unusual nothing is promised: nobody will name it.
		promised: promisedOf(labelled ? proof.new : { ...proof.new, incidents: 0, caught: 0 }, {
			basis: labelled ? 'incidents' : 'alerts',
			until: to,
		}),
		detail: {
			unseen: { old: { ...proof.old }, new: { ...proof.new } },
			gain90: [...interval],
			caughtNow: spans(won),
			missedNow: spans(lost),
		},
	};
}

function methodOf({ aim, labelled, form }: Findings): string {
	const { deviations } = form.all.taste;
	const sought =
		aim === 'incidents'
			? 'labelled incidents: the bound and hold with the best smoothed F1 on history'
			: `${labelled ? 'what is usual, which did better by the labelled incidents on unseen rows than a rule fitted to them, or where that one was refused' : 'no labelled incidents'}: the tightest bound within the tolerable number of alerts, or of what is unusual (${deviations} standard deviations), and an extreme-value tail`;
	const baseline =
		form.moving === undefined
			? ''
			: `. The signal's own median of the last ${formatDuration(form.moving.window)} is the baseline; it follows what moves slowly, so a slow climb is no longer noticed`;
	return `${sought}; each fifth of the time judged by the rule that the other four gave${baseline}`;
}

const spans = (list: readonly Span[]) => list.map(({ first, last }) => [first, last]);

/** What a week would bring is told only of a day or more; of less, what there was. */
const LEAST_WEEKS = 1 / 7;
const countOf = (count: number, { weeks }: Tally) => (weeks < LEAST_WEEKS ? count : Math.round((count / weeks) * 100) / 100);
const period = ({ weeks }: Tally) => (weeks < LEAST_WEEKS ? `in ${formatDuration(Math.round(weeks * 604_800) * 1_000)}` : 'a week');

const QUARRY = { incidents: 'incidents', unusual: 'unusual stretches' } as const;

/** On unseen rows, by what was to be caught. */
function rowsOf(proof: BackTest, where: string): BackTestRow[] {
	if (proof.quarry === 'incidents') return backTestRows(proof, true, where);
	const { old, new: next } = proof;
	if (next.incidents === 0) return backTestRows(proof, false, where);
	return [
		{ measure: `unusual stretches caught of ${next.incidents}, ${where}`, old: old.caught, new: next.caught },
		...backTestRows(proof, false, where),
	];
}

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

function effectOf(findings: Findings): string {
	const { labelled, proof, form } = findings;
	const { old, new: next, interval, quarry, tie } = proof;
	const [low, high] = tie?.interval ?? interval;
	const caught = `${next.caught} of ${next.incidents} ${QUARRY[quarry]} caught instead of ${old.caught}`;
	const quiet = labelled
		? `${countOf(next.falseAlerts, next)} false alerts ${period(old)} instead of ${countOf(old.falseAlerts, old)}`
		: `${countOf(next.alerts, next)} alerts ${period(old)} instead of ${countOf(old.alerts, old)}`;
	if (next.incidents === 0)
		return `${countOf(old.alerts, old)} alerts ${period(old)} become ${countOf(next.alerts, next)}, on rows the tuner did not see.`;
	const kind = form.moving === undefined ? '' : 'By distance from a moving baseline: ';
	return `${kind}${caught}, ${quiet}, on rows the tuner did not see (gain in score ${low} to ${high}, 90 % of resamples)${tieText(findings)}.`;
}

/** Incidents may be too few to tell a difference on unseen rows: then people must know what else the proposal rests on. */
function tieText({ proof: { tie }, whole }: Findings): string {
	if (tie === undefined) return '';
	const unusual = `of ${tie.new.incidents} unusual stretches ${tie.new.caught} are caught instead of ${tie.old.caught}`;
	const blind = `; on all rows, which it has seen, ${whole.new.caught} of ${whole.new.incidents} incidents instead of none`;
	return `; incidents tell no difference there, ${unusual}${whole.old.caught === 0 ? blind : ''}`;
}

const CHART_POINTS = 240;

/** The subject that has most to show (`over`: what the rule is judged by, where that is not the signal), thinned to the extremes of equal stretches of time. */
export function chartOf(
	{ tracks, segments, rule, over = segments }: Pick<Findings, 'tracks' | 'segments' | 'rule'> & { readonly over?: readonly Segment[] },
	unit: string | undefined,
): EvidenceChart {
	const weights = over.map((segment) => segment.incidents.length + firingsBeyond(segment, rule).length);
	const busiest = weights.reduce((top, weight, i) => (weight > (weights[top] ?? 0) ? i : top), 0);
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
