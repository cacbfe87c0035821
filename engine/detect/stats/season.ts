import { type Usual, usualOf } from './usual.ts';

const SLOTS = 24;
/** Values a slot takes in one visit, and keeps in all: two weeks of days. */
const PER_VISIT = 6;
const KEPT = 84;
/** Slots with fewer values say nothing. */
const LEAST = 3;

/** What is usual at each part of a cycle: a day, unless told otherwise. Plain data. */
export interface Season {
	/** Length of the cycle, ms. */
	readonly length: number;
	/** The latest values of each slot, oldest first. */
	readonly slots: number[][];
	/** The visit that is going on: which one since the epoch, and the usual value and spread that hold for all of it. */
	visit: number;
	usual?: Usual;
	/** When a value was last taken into a slot. */
	taken: number;
}

export function newSeason(length: number): Season {
	return { length, slots: Array.from({ length: SLOTS }, () => []), visit: -1, taken: -1 };
}

/** What is usual at `at`, from earlier visits to its slot; then takes `value` in. Absent while too little was seen. */
export function usualAt(season: Season, at: number, value: number): Usual | undefined {
	const span = season.length / SLOTS;
	const visit = Math.floor(at / span);
	const slot = season.slots[visit % SLOTS] ?? [];
	// Judged once a visit: a slot cannot learn within minutes that what happens now is usual.
	if (visit !== season.visit) {
		season.visit = visit;
		delete season.usual;
		if (slot.length >= LEAST) season.usual = usualOf(slot);
	}
	// Just below the exact spacing, for sources that tick a little early.
	if (season.taken < 0 || at - season.taken >= (0.99 * span) / PER_VISIT) {
		season.taken = at;
		slot.push(value);
		if (slot.length > KEPT) slot.shift();
	}
	return season.usual;
}
