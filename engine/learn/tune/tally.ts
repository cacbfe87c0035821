import { alertGap, joined, type Segment, type Span } from './segment.ts';

/** An incident counts as caught from so long before its first to so long after its last labelled instant, ms. */
const BEFORE_MS = 300_000;
const AFTER_MS = 600_000;
const WEEK_MS = 604_800_000;

/** What firing comes to, against the incidents that are known. */
export interface Tally {
	readonly incidents: number;
	readonly caught: number;
	/** From the begin of an incident to the first alert for it, summed over those caught, ms; less than nothing where alerts came first. */
	readonly delay: number;
	/** Stretches that look like incidents but nobody named, and those of them that something fired for. */
	readonly strangers: number;
	readonly strangersCaught: number;
	/** Times a person was called; those near no incident, nor what looks like one, are false. */
	readonly alerts: number;
	readonly falseAlerts: number;
	/** Length of what was judged, summed over subjects. */
	readonly weeks: number;
}

export const NOTHING: Tally = { incidents: 0, caught: 0, delay: 0, strangers: 0, strangersCaught: 0, alerts: 0, falseAlerts: 0, weeks: 0 };

export function sum(tallies: readonly Tally[]): Tally {
	return tallies.reduce(
		(a, b) => ({
			incidents: a.incidents + b.incidents,
			caught: a.caught + b.caught,
			delay: a.delay + b.delay,
			strangers: a.strangers + b.strangers,
			strangersCaught: a.strangersCaught + b.strangersCaught,
			alerts: a.alerts + b.alerts,
			falseAlerts: a.falseAlerts + b.falseAlerts,
			weeks: a.weeks + b.weeks,
		}),
		NOTHING,
	);
}

export function tally(segment: Segment, firings: readonly Span[]): Tally {
	const { incidents, strangers = [], step } = segment;
	const alerts = joined(firings, alertGap(step));
	const [near, strange] = [incidents, strangers].map((spans) => spans.map((span) => aroundOf(span, step)));
	let [caught, delay] = [0, 0];
	near?.forEach((around, i) => {
		const firing = meeting(firings, around);
		if (firing === undefined) return;
		caught++;
		delay += firing.first - (incidents[i]?.first ?? firing.first);
	});
	return {
		incidents: incidents.length,
		caught,
		delay,
		strangers: strangers.length,
		strangersCaught: (strange ?? []).filter((around) => meeting(firings, around) !== undefined).length,
		alerts: alerts.length,
		falseAlerts: alerts.filter((alert) => meeting(near ?? [], alert) === undefined && meeting(strange ?? [], alert) === undefined).length,
		weeks: weeksOf(segment),
	};
}

export const weeksOf = ({ times, step }: Segment) => (times.length * step) / WEEK_MS;

/** Incidents that nothing fired for. */
export function missed({ incidents, step }: Segment, firings: readonly Span[]): readonly Span[] {
	return incidents.filter((incident) => meeting(firings, aroundOf(incident, step)) === undefined);
}

/** Samples further apart than the margins still have neighbours: at least one sample counts on each side. */
export function aroundOf({ first, last }: Span, step: number): Span {
	return { first: first - Math.max(BEFORE_MS, step), last: last + Math.max(AFTER_MS, step) };
}

/** The first of the spans, which are in time order and do not overlap, that touches this one. */
function meeting(spans: readonly Span[], { first, last }: Span): Span | undefined {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.last ?? 0) < first) low = middle + 1;
		else high = middle;
	}
	const found = spans[low];
	return found !== undefined && found.first <= last ? found : undefined;
}

/** What one false alert costs, against an incident caught. Chosen on half of a labelled corpus, as is the prior. */
const FALSE_WEIGHT = 0.75;
/** One incident that was never caught, for every rule: where little is known, little is promised. */
const PRIOR = 1;

/** What looks like an incident and was not named one weighs so much of one. */
const STRANGER_WEIGHT = 0.2;

/** By what a rule is sought: as the score, and nameless stretches count a little. Else a rule for one incident fires at anything. */
export function merit({ incidents, caught, strangers, strangersCaught, falseAlerts }: Tally): number {
	const all = caught + STRANGER_WEIGHT * strangersCaught;
	return (2 * all) / (incidents + STRANGER_WEIGHT * strangers + all + FALSE_WEIGHT * falseAlerts + PRIOR);
}

/** 0 to below 1: F1 of incidents caught, shrunk. */
export function score({ incidents, caught, falseAlerts }: Tally): number {
	return (2 * caught) / (incidents + caught + FALSE_WEIGHT * falseAlerts + PRIOR);
}
