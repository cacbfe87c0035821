import type { ScalingTuning } from '../../decide/policy-set.ts';
import type { Evidence, EvidenceChart, TargetPromised } from '../../model/proposal.ts';
import { shareOf } from '../stats/share.ts';
import { bootstrap } from '../tune/bootstrap.ts';
import { clamp, roundTo } from '../tune/range.ts';
import { approach } from '../tune/step.ts';
import { type Curve, curveOf, kneeOf, type Moment, perUnit, riskAt, TOLERABLE } from './curve.ts';
import { meanOf, type Outcome, type Played, play, type Rule } from './play.ts';

/** Three days of minutes, half to learn on, half to be judged by. */
const LEAST_MOMENTS = 4_320;
/** Nearer to what history points to is there. */
const NEAR = 0.01;
/** What was measured on the held half may be so far from what the curve says of it, share of the time. */
const BELIEVABLE = 0.05;
/** Points of a chart. */
const CHART_POINTS = 240;
/** A target holds its objective where that is missed in no more of the time than by the most careful target allowed, and this. */
export const HOLDS = 0.01;
/** Sought is one that has some of that to spare: the judge has seen other days. */
const SOUGHT = HOLDS / 2;
/** Smaller gains are not worth a change: units saved, share of them, and time that is missed no more, share of it. */
export const WORTH = { units: 0.02, misses: 0.002 };
/** Halvings of the room in which the target is sought: to less than a hundredth of it. */
const HALVINGS = 8;

type Room = NonNullable<ScalingTuning['target']>;

export type TargetTuned =
	| { readonly kind: 'proposed'; readonly to: number; readonly evidence: Evidence }
	| { readonly kind: 'kept'; readonly reason: string };

/** What history has of a rule. */
export interface Demand {
	/** Ascending in time. */
	readonly moments: readonly Moment[];
	/** Minutes of which metric, size or objective is not known. */
	readonly unknown: number;
}

/**
 * What the target of a rule's one metric should be: the highest at which its objective held, by playing the rule over the first half
 * of the time. Judged by playing it over the second, on which how often the objective is missed is learned anew. Deterministic.
 */
export function tuneTarget(rule: Rule, room: Room, { moments, unknown }: Demand): TargetTuned {
	if (moments.length < LEAST_MOMENTS)
		return kept(`too little data: ${moments.length} minutes with metric, size and objective; at least ${LEAST_MOMENTS} are needed`);
	const half = Math.floor(moments.length / 2);
	const [learned, held] = [moments.slice(0, half), moments.slice(half)];
	const curve = curveOf(learned);
	const knee = kneeOf(curve);
	if (knee === undefined) return kept(`${room.objective} is missed whatever a unit carries: the target is not what decides`);
	const doubt = doubtOf(curve, held);
	if (doubt !== undefined) return kept(doubt);
	const ideal = highestThatHolds(room, (target) => play(rule, target, learned, curve).missed);
	if (Math.abs(ideal - room.value) <= NEAR * room.value) return kept(atItsBest(curve, knee));
	const { value: to, rests } = approach(ideal, room, moments.at(-1)?.at ?? 0);
	if (rests || to === room.value)
		return kept('this very history has moved it by the greatest step of one proposal; the next takes newer history');
	const duel = duelOf(rule, room, to, held);
	if (!duel.isBetter) return kept(`on time that it has not seen nothing beats the target in place: the ${effectOf(duel)}`);
	return { kind: 'proposed', to, evidence: evidenceOf({ knee, duel, moments, held, unknown }) };
}

const kept = (reason: string): TargetTuned => ({ kind: 'kept', reason });

/** Does the objective follow from what a unit carries? Else no target helps. */
function doubtOf(curve: Curve, held: readonly Moment[]): string | undefined {
	const known = held.filter((moment) => perUnit(moment) <= (curve.at(-1)?.upTo ?? 0));
	const told = known.reduce((sum, moment) => sum + riskAt(curve, perUnit(moment)), 0) / known.length;
	const was = known.filter(({ missed }) => missed).length / known.length;
	if (Math.abs(told - was) <= BELIEVABLE) return undefined;
	return `the objective does not follow from what a unit carries: by the first half of the time it is missed in ${percent(told)} of the second, and was in ${percent(was)}`;
}

/** Nothing is proposed that no unit was ever seen to carry. */
function atItsBest(curve: Curve, knee: number): string {
	const best = 'the target in place is the one that history favours';
	return knee === curve.at(-1)?.upTo
		? `${best}: no unit carried more than ${short(knee)} in it, and what more would do nobody knows`
		: best;
}

/** The most careful target allowed says what no target could spare. */
function highestThatHolds(room: Room, missedBy: (target: number) => number): number {
	const acceptable = missedBy(room.min) + SOUGHT;
	let [low, high] = [room.min, room.max];
	if (missedBy(high) <= acceptable) return high;
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (low + high) / 2;
		if (missedBy(middle) <= acceptable) low = middle;
		else high = middle;
	}
	return clamp(short(low), room);
}

interface Duel {
	readonly old: Played;
	readonly next: Played;
	/** Of what is to get better, by resampling stretches of time: the middle 90 %. */
	readonly interval: readonly [number, number];
	/** What that is. */
	readonly gain: 'misses' | 'units';
	readonly isBetter: boolean;
}

/** A lower target must surely miss less; a higher one must hold the objective, and surely save. */
function duelOf(rule: Rule, room: Room, to: number, held: readonly Moment[]): Duel {
	const curve = curveOf(held);
	const [old, next, careful] = [room.value, to, room.min].map((target) => play(rule, target, held, curve)) as [Played, Played, Played];
	const gain = to < room.value ? 'misses' : 'units';
	const of = ({ missed, units }: Outcome) => (gain === 'misses' ? missed : units);
	const pairs = old.pieces.map((before, i) => [before, next.pieces[i] ?? before] as const);
	const interval = bootstrap(pairs, (drawn) => of(meanOf(drawn.map(([before]) => before))) - of(meanOf(drawn.map(([, after]) => after))));
	const saves = next.missed <= careful.missed + HOLDS && interval[0] > WORTH.units * old.units;
	return { old, next, interval, gain, isBetter: gain === 'misses' ? interval[0] > WORTH.misses : saves };
}

interface Facts extends Demand {
	readonly knee: number;
	readonly duel: Duel;
	readonly held: readonly Moment[];
}

function evidenceOf({ knee, duel, moments, held, unknown }: Facts): Evidence {
	const { old, next, interval, gain } = duel;
	const below = held.filter((moment) => perUnit(moment) <= knee);
	const { count, of, high } = shareOf(below.filter(({ missed }) => missed).length, below.length);
	return {
		effect: `The ${effectOf(duel)}, on time that the tuner did not see (${rangeText(gain, interval)}, 90 % of resamples).`,
		method: `The highest target at which the objective holds, within the bounds: the rule was played over the first half of the time with each. A unit carried up to ${short(knee)} there with the objective missed in at most ${percent(TOLERABLE)} of the time; in the second half it was missed in ${count} of ${of} minutes at most so loaded (95 %: at most ${percent(high)}). Judged by playing the rule over that half with the same demand: how often the objective is missed follows from what a unit carries, as that half alone tells, and beyond what was ever seen counts as missed.`,
		from: moments[0]?.at ?? 0,
		to: moments.at(-1)?.at ?? 0,
		samples: moments.length,
		backTest: [
			{ measure: 'time in which the objective is missed, on unseen time', old: percent(old.missed), new: percent(next.missed) },
			{ measure: 'unit-hours a day, on unseen time', old: short(old.units * 24), new: short(next.units * 24) },
		],
		excluded: unknown === 0 ? [] : [`${unknown} minutes of which metric, size or objective is not known`],
		chart: chartOf(moments),
		promised: promisedOf(duel, moments.at(-1)?.at ?? 0),
	};
}

function promisedOf({ old, next }: Duel, until: number): TargetPromised {
	const [low, high] = bootstrap(next.pieces, (drawn) => meanOf(drawn).missed);
	return {
		basis: 'demand',
		until,
		missed: { share: roundTo(next.missed, 3), low, high },
		unitHours: short(next.units * 24),
		unitHoursBefore: short(old.units * 24),
	};
}

/** What a unit carried: the most in each of equally many minutes. */
function chartOf(moments: readonly Moment[]): EvidenceChart {
	const size = Math.ceil(moments.length / CHART_POINTS);
	const picked = Array.from({ length: Math.ceil(moments.length / size) }, (_, i) => {
		const stretch = moments.slice(i * size, (i + 1) * size);
		return stretch.reduce((most, moment) => (perUnit(moment) > perUnit(most) ? moment : most));
	});
	return { title: 'what a unit carried', times: picked.map(({ at }) => at), values: picked.map((moment) => short(perUnit(moment))) };
}

const effectOf = ({ old, next }: Duel) =>
	`objective is missed in ${percent(next.missed)} instead of ${percent(old.missed)} of the time, with ${short(next.units * 24)} instead of ${short(old.units * 24)} unit-hours a day`;

const rangeText = (gain: Duel['gain'], [low, high]: Duel['interval']) =>
	gain === 'misses'
		? `${percent(low)} to ${percent(high)} of the time fewer`
		: `${short(low * 24)} to ${short(high * 24)} unit-hours fewer`;

export const percent = (share: number) => `${roundTo(share * 100, 1)} %`;
/** Three digits. */
export const short = (value: number) => Number(value.toPrecision(3));
