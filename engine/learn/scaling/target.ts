import type { ScalingPolicy, ScalingTuning } from '../../decide/policy-set.ts';
import type { Evidence } from '../../model/proposal.ts';
import { shareOf } from '../stats/share.ts';
import { clamp, roundTo } from '../tune/range.ts';
import { approach } from '../tune/step.ts';
import { type Curve, curveOf, kneeOf, type Moment, perUnit, riskAt, TOLERABLE } from './curve.ts';
import { type Played, play } from './play.ts';

/** A day of minutes, half to learn on, half to be judged by. */
const LEAST_MOMENTS = 1_440;
/** Nearer to what history points to is there. */
const NEAR = 0.05;
/** What was measured on the held half may be so far from what the curve says of it, share of the time. */
const BELIEVABLE = 0.05;
/** Fewer units saved are not worth a change, share of them. */
const WORTH = 0.02;

type Room = NonNullable<ScalingTuning['target']>;

export type TargetTuned =
	| { readonly kind: 'proposed'; readonly to: number; readonly evidence: Evidence }
	| { readonly kind: 'kept'; readonly reason: string };

/**
 * What the target of a rule's one metric should be: the highest load of a unit at which its objective held, less what the rule's
 * tolerance lets through. Learned on the first half of time, judged on the second by playing the rule over it. Moments ascend in time.
 */
export function tuneTarget(rule: ScalingPolicy, room: Room, moments: readonly Moment[]): TargetTuned {
	if (moments.length < LEAST_MOMENTS)
		return kept(`too little data: ${moments.length} minutes with metric, size and objective; at least ${LEAST_MOMENTS} are needed`);
	const half = Math.floor(moments.length / 2);
	const [learned, held] = [moments.slice(0, half), moments.slice(half)];
	const curve = curveOf(learned);
	const knee = kneeOf(curve);
	if (knee === undefined) return kept(`${room.objective} is missed whatever a unit carries: its target is not what decides`);
	const doubt = doubtOf(curve, held);
	if (doubt !== undefined) return kept(doubt);
	const ideal = clamp(short(knee / (1 + rule.scaleUp.tolerance)), room);
	if (Math.abs(ideal - room.value) <= NEAR * room.value) return kept('the target in place is the one that history favours');
	const { value: to, rests } = approach(ideal, room, moments.at(-1)?.at ?? 0);
	if (rests || to === room.value) return kept('it has gone as far as one step may on this history');
	const [old, next] = [play(rule, room.value, held, curve), play(rule, to, held, curve)];
	const better = to < room.value ? next.missed < old.missed : next.missed <= TOLERABLE && next.units < (1 - WORTH) * old.units;
	if (!better) return kept(`on time that it has not seen nothing beats the target in place: ${effectOf(old, next)}`);
	return { kind: 'proposed', to, evidence: evidenceOf({ knee, old, next, moments, held }) };
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

interface Facts {
	readonly knee: number;
	readonly old: Played;
	readonly next: Played;
	readonly moments: readonly Moment[];
	readonly held: readonly Moment[];
}

function evidenceOf({ knee, old, next, moments, held }: Facts): Evidence {
	const below = held.filter((moment) => perUnit(moment) <= knee);
	const { count, of, high } = shareOf(below.filter(({ missed }) => missed).length, below.length);
	return {
		effect: `${effectOf(old, next)}.`,
		method: `A unit carries up to ${short(knee)} while the objective holds; the target is that less the tolerance of the rule, within the bounds. Learned on the first half of the time; on the second the objective was missed in ${count} of ${of} minutes at most so loaded (95 %: at most ${percent(high)}). The rule was played over that half with the same demand: how often the objective is missed follows from what a unit carries, and beyond what was ever seen counts as missed.`,
		from: moments[0]?.at ?? 0,
		to: moments.at(-1)?.at ?? 0,
		samples: moments.length,
		backTest: [
			{ measure: 'time in which the objective is missed, predicted', old: percent(old.missed), new: percent(next.missed) },
			{ measure: 'unit-hours a day', old: short(old.units * 24), new: short(next.units * 24) },
		],
		excluded: [],
	};
}

const effectOf = (old: Played, next: Played) =>
	`the objective is missed in ${percent(next.missed)} instead of ${percent(old.missed)} of the time, with ${short(next.units * 24)} instead of ${short(old.units * 24)} unit-hours a day`;

const percent = (share: number) => `${roundTo(share * 100, 1)} %`;
/** Three digits. */
const short = (value: number) => Number(value.toPrecision(3));
