import type { Happened, Verdict } from '../../model/action.ts';
import type { ScalingState } from '../../model/decision.ts';
import type { SeasonalMemory } from './seasonal.ts';

export interface Timed {
	readonly at: number;
	readonly value: number;
}

/** What one ScalingRule keeps between ticks. Plain data. */
export interface KnobMemory {
	/** The number as last decided and let through; what the knob itself says goes before it. */
	readonly last?: number;
	/** When the last step ended: a reading of the knob from before says nothing about now. */
	readonly settledAt?: number;
	/** Recommendations that are still the highest, and the lowest, since they were made; oldest first. */
	readonly highs: readonly Timed[];
	readonly lows: readonly Timed[];
	/** Steps taken, for the rate limits; `value` is by how much. */
	readonly changes: readonly Timed[];
	/** Interval ticks in a row without any metric. */
	readonly failures: number;
	/** Since when no metric has been active. */
	readonly inactiveSince?: number;
	readonly inFlight?: { readonly id: string; readonly target: string; readonly from: number; readonly to: number; readonly until: number };
	/** The number that is wanted and was not let through yet, since when, and whether that has been told. */
	readonly wish?: { readonly value: number; readonly at: number; readonly told?: Verdict['kind'] };
	readonly season?: SeasonalMemory;
	/** As last decided. */
	readonly state?: ScalingState;
	readonly since?: number;
}

export const emptyKnobMemory: KnobMemory = { highs: [], lows: [], changes: [], failures: 0 };

/** An outcome later than this after its step's timeout does not come any more. */
const GRACE_MS = 60_000;

/** The memory as of `at`: without a step whose outcome was lost, and with nothing in the future where the clock jumped back. */
export function advance(memory: KnobMemory, at: number): KnobMemory {
	const { inFlight, ...rest } = memory;
	const lost = inFlight !== undefined && at > inFlight.until + GRACE_MS;
	const current: KnobMemory = lost ? rest : memory;
	const future = [...current.highs, ...current.lows, ...current.changes].some((entry) => entry.at > at);
	if (!future) return current;
	const past = (entries: readonly Timed[]) => entries.map((entry) => (entry.at > at ? { ...entry, at } : entry));
	return { ...current, highs: past(current.highs), lows: past(current.lows), changes: past(current.changes) };
}

/** Takes in how a step ended. One that this memory does not know of was journalled before a crash: it counts as a step all the same. */
export function settleKnob(memory: KnobMemory, { action, outcome, at }: Happened): KnobMemory {
	const { knob } = action;
	if (knob === undefined) return memory;
	const known = memory.inFlight?.id === action.id;
	if (!known && memory.changes.some((change) => change.at >= action.at)) return memory;
	const { inFlight: _ended, last: _last, ...rest } = memory;
	const changes = known ? memory.changes : [...memory.changes, { at: action.at, value: knob.to - knob.from }];
	// Whether a failed or interrupted step was taken only the knob itself can tell; until it does, what was before holds.
	const happened = outcome.kind === 'done' || outcome.kind === 'rehearsed';
	return { ...rest, changes, last: happened ? knob.to : knob.from, settledAt: at };
}
