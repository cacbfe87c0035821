import { openSince } from '../../decide/calendar/schedule.ts';
import type { ScalingPolicy } from '../../decide/policy-set.ts';
import { median, medianDeviation } from '../../detect/stats/quantile.ts';
import type { Evidence, FloorPromised } from '../../model/proposal.ts';
import { proportionOf } from '../promise/promised.ts';
import { HOUR_MS, type HourPeak } from './profile.ts';

/** With fewer openings nobody can tell what is usual. */
export const LEAST_OPENINGS = 5;
/** Makes of a median deviation what the standard deviation of a normal spread would be. */
const NORMAL = 1.4826;

/** One floor of a ScalingRule's schedule that should be another. */
export interface FloorChange {
	/** Of the entry in `spec.schedule`. */
	readonly index: number;
	readonly from: number;
	readonly to: number;
	readonly evidence: Evidence;
}

export interface FloorsTuned {
	readonly changes: readonly FloorChange[];
	/** Why the other entries stay; empty where all change. */
	readonly reasons: readonly string[];
}

/** A time that the entry was open, and the number that was needed in each of its hours. */
export interface Opening {
	readonly needs: readonly number[];
	readonly peak: number;
}

type Entry = ScalingPolicy['schedules'][number];

/** Within which bounds a floor may move. */
export interface FloorBounds {
	readonly min: number;
	readonly max: number;
}

/**
 * What the floors of a schedule should be, by the number that was needed while its entries were open. `needs`: by the hour, in units
 * of the knob. Each opening is judged by the floor that the others give.
 */
export function tuneFloors(
	{ schedules, min, max }: Pick<ScalingPolicy, 'schedules' | 'min' | 'max'>,
	bounds: FloorBounds,
	needs: readonly HourPeak[],
): FloorsTuned {
	const changes: FloorChange[] = [];
	const reasons: string[] = [];
	schedules.forEach((entry, index) => {
		if (entry.min === undefined) return;
		const ceiling = Math.min(bounds.max, max, entry.max ?? max);
		const result = judge(openingsOf(entry, needs), { now: entry.min, least: Math.max(bounds.min, min), most: ceiling });
		if (typeof result === 'string') reasons.push(`spec.schedule[${index}]: ${result}`);
		else {
			const { to, evidence, short } = result;
			const span = spanOf(needs);
			changes.push({
				index,
				from: entry.min,
				to,
				evidence: { ...evidence, ...span, promised: { basis: 'peaks', until: span.to, ...short } },
			});
		}
	});
	if (schedules.every((entry) => entry.min === undefined)) reasons.push('no entry of `spec.schedule` has a `min` that could be another');
	return { changes, reasons };
}

/** An hour counts where the entry is open in it at all. One that history cuts tells less than it should. */
export function openingsOf({ schedule }: Entry, needs: readonly HourPeak[]): readonly Opening[] {
	const found = new Map<number, number[]>();
	for (const { at, value } of needs) {
		const since = openSince(schedule, at) ?? openSince(schedule, at + HOUR_MS - 1);
		if (since === undefined) continue;
		const opening = found.get(since) ?? [];
		opening.push(value);
		found.set(since, opening);
	}
	return [...found.values()].map((each) => ({ needs: each, peak: Math.max(...each) }));
}

interface Room {
	readonly now: number;
	readonly least: number;
	readonly most: number;
}

function judge(
	openings: readonly Opening[],
	room: Room,
):
	| { readonly to: number; readonly evidence: Omit<Evidence, 'from' | 'to'>; readonly short: Pick<FloorPromised, 'short' | 'shortBefore'> }
	| string {
	if (openings.length < LEAST_OPENINGS)
		return `too little data: it was open ${openings.length} times; at least ${LEAST_OPENINGS} are needed`;
	const to = floorFor(openings, room);
	if (to === room.now) return 'the floor in place is the one that history favours';
	const [old, next] = [
		tally(openings, () => room.now),
		tally(openings, (own) =>
			floorFor(
				openings.filter((other) => other !== own),
				room,
			),
		),
	];
	const better = to > room.now ? next.missing < old.missing : next.short <= old.short && next.idle < old.idle;
	if (!better)
		return `on openings that it has not seen nothing beats the floor in place: ${old.short} of ${openings.length} need more, against ${next.short}`;
	const of = `of ${openings.length} openings`;
	return {
		to,
		short: { short: proportionOf(next.short, openings.length), shortBefore: proportionOf(old.short, openings.length) },
		evidence: {
			effect: `${next.short} instead of ${old.short} ${of} need more than the floor and have to wait for the reactive loop; ${rounded(next.idle)} instead of ${rounded(old.idle)} unit-hours a time are held beyond the need.`,
			method:
				'The floor is the usual peak need of an opening and two robust spreads on top, within the bounds; each opening is judged by the floor that the others give. The need is what `averageValue` makes of the highest value of an hour.',
			samples: openings.reduce((sum, { needs }) => sum + needs.length, 0),
			backTest: [
				{ measure: `${of}, those that need more than the floor`, old: old.short, new: next.short },
				{ measure: 'unit-hours below the need, an opening', old: rounded(old.missing), new: rounded(next.missing) },
				{ measure: 'unit-hours beyond the need, an opening', old: rounded(old.idle), new: rounded(next.idle) },
			],
			excluded: [],
		},
	};
}

function floorFor(openings: readonly Opening[], { least, most }: Room): number {
	const peaks = openings.map(({ peak }) => peak);
	const middle = median(peaks);
	const high = middle + 2 * NORMAL * medianDeviation(peaks, middle);
	return Math.max(least, Math.min(most, Math.ceil(high - 1e-9)));
}

interface Tally {
	/** Openings whose peak is above the floor. */
	readonly short: number;
	/** Unit-hours of an opening that the floor lacked, and that nobody needed. */
	readonly missing: number;
	readonly idle: number;
}

export function tally(openings: readonly Opening[], floorOf: (opening: Opening) => number): Tally {
	let [short, missing, idle] = [0, 0, 0];
	for (const opening of openings) {
		const floor = floorOf(opening);
		if (opening.peak > floor) short += 1;
		for (const need of opening.needs) {
			missing += Math.max(0, need - floor);
			idle += Math.max(0, floor - need);
		}
	}
	return { short, missing: missing / openings.length, idle: idle / openings.length };
}

const spanOf = (needs: readonly HourPeak[]) => ({ from: needs[0]?.at ?? 0, to: (needs.at(-1)?.at ?? 0) + HOUR_MS });
const rounded = (value: number) => Math.round(value * 10) / 10;
