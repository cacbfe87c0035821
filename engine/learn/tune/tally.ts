import { aroundOf, Calls, type Sought, soughtIn } from './calls.ts';
import type { Segment, Span } from './segment.ts';

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
	/** Length of what an incident of a moment would have been caught in. */
	readonly reach: number;
	/** Length of what was judged, summed over subjects. */
	readonly weeks: number;
}

export const NOTHING: Tally = {
	incidents: 0,
	caught: 0,
	delay: 0,
	strangers: 0,
	strangersCaught: 0,
	alerts: 0,
	falseAlerts: 0,
	reach: 0,
	weeks: 0,
};

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
			reach: a.reach + b.reach,
			weeks: a.weeks + b.weeks,
		}),
		NOTHING,
	);
}

export function tally(segment: Segment, firings: readonly Span[]): Tally {
	const sought = soughtIn(segment);
	const calls = new Calls(sought);
	for (const { first, last } of firings) calls.firing(first, last);
	return { ...tallyOf(segment, calls), delay: delayOf(segment, sought, firings) };
}

/** `delay` apart, which weighs nothing in a search. */
export function tallyOf(segment: Segment, { near, strange, count, forNothing, reach }: Calls): Tally {
	return {
		incidents: near.spans.length,
		caught: near.caught,
		delay: 0,
		strangers: strange.spans.length,
		strangersCaught: strange.caught,
		alerts: count,
		falseAlerts: forNothing,
		reach: reach / WEEK_MS,
		weeks: weeksOf(segment),
	};
}

function delayOf({ incidents }: Segment, { near }: Sought, firings: readonly Span[]): number {
	return near.reduce((delay, around, i) => {
		const firing = meeting(firings, around);
		return firing === undefined ? delay : delay + firing.first - (incidents[i]?.first ?? firing.first);
	}, 0);
}

const weeksOf = ({ times, step }: Segment) => (times.length * step) / WEEK_MS;

/** Incidents that nothing fired for. */
export function missed({ incidents, step }: Segment, firings: readonly Span[]): readonly Span[] {
	return incidents.filter((incident) => meeting(firings, aroundOf(incident, step)) === undefined);
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

/** A rule that would catch less than this share of all time owes nothing to chance that weighs. */
const NEGLIGIBLE_SHARE = 0.1;

/** Share of the time in which an incident of a moment would have been caught, and so of incidents that chance would have. */
export const shareInReach = ({ reach, weeks }: Tally) => (weeks > 0 ? Math.min(1, reach / weeks) : 0);

/** What chance would have caught counts for nothing: else a rule that fires all the time catches all there is for one alert. */
function byChance(tally: Tally, sought: number): number {
	const share = shareInReach(tally);
	return share < NEGLIGIBLE_SHARE ? 0 : share * sought;
}

/** By what a rule is sought: as the score, and nameless stretches count a little. Else a rule for one incident fires at anything. */
export function merit(tally: Tally): number {
	const { incidents, caught, strangers, strangersCaught, falseAlerts } = tally;
	const all = incidents + STRANGER_WEIGHT * strangers;
	return shrunkF1(all, caught + STRANGER_WEIGHT * strangersCaught - byChance(tally, all), falseAlerts);
}

/** 0 to below 1: F1 of incidents caught, shrunk, less what chance would have caught. */
export function score(tally: Tally): number {
	const { incidents, caught, falseAlerts } = tally;
	return shrunkF1(incidents, caught - byChance(tally, incidents), falseAlerts);
}

/** What no rule for as many incidents exceeds. */
export const highestScore = ({ incidents }: Tally) => shrunkF1(incidents, incidents, 0);

function shrunkF1(all: number, caught: number, falseAlerts: number): number {
	return caught <= 0 ? 0 : (2 * caught) / (all + caught + FALSE_WEIGHT * falseAlerts + PRIOR);
}
