import type { LevelMemory } from '../memory.ts';
import type { Condition, Level } from '../policy-set.ts';

/** So many beginnings within the window are flapping; the exit then takes at least `flappingExit`. Nagios and Netdata damp alike. */
const FLAPPING_TURNS = 5;
const FLAPPING_WINDOW_MS = 900_000;

/** Does a condition hold for the subject at this tick? */
export type Test = (condition: Condition) => boolean;

export interface Moment {
	readonly at: number;
	/** Do M-of-N counts advance? */
	readonly counts: boolean;
}

/**
 * One level of one subject, one evaluation on: Prometheus' alert states, with hysteresis, M-of-N and a longer exit while it
 * flaps. Undefined: inactive, and nothing to remember.
 */
export function stepLevel(level: Level, before: LevelMemory | undefined, holds: Test, moment: Moment): LevelMemory | undefined {
	const { at } = moment;
	const fired = before !== undefined && (before.state === 'firing' || before.state === 'recovering');
	const now = holds(fired ? level.stay : level.enter);
	const hits = level.within === undefined ? undefined : nextHits(before?.hits ?? '', now, level.within.of, moment);
	const count = hits === undefined ? 0 : countHits(hits);
	const active = level.within === undefined ? now : count >= level.within.times;
	const turns = recent(before?.turns ?? NO_TURNS, at);
	if (before !== undefined && now && turns === before.turns && isSteady(level, before, at)) return before;
	const kept = { turns, ...(hits === undefined || count === 0 ? {} : { hits }) };
	const activeAt = before === undefined || before.state === 'inactive' ? at : before.activeAt;
	if (!active) return fired ? leaving(level, before, kept, at) : resting(kept, count > 0 ? 'pending' : 'inactive', activeAt);
	// Also where `for` was raised since: one that no longer qualifies is pending again.
	if (level.within === undefined && at - activeAt < level.for) return { ...kept, state: 'pending', activeAt };
	const began = before?.state !== 'firing';
	const firedAt = fired ? (before.firedAt ?? at) : at;
	return { ...kept, state: 'firing', activeAt, firedAt, turns: began ? [...turns, at].slice(-FLAPPING_TURNS) : turns };
}

const NO_TURNS: readonly number[] = [];

function recent(turns: readonly number[], at: number): readonly number[] {
	const oldest = turns[0];
	return oldest === undefined || oldest > at - FLAPPING_WINDOW_MS ? turns : turns.filter((turn) => turn > at - FLAPPING_WINDOW_MS);
}

/** The condition holds as it did, and nothing follows from it yet: most of what is active is so at most ticks. */
function isSteady(level: Level, { state, activeAt }: LevelMemory, at: number): boolean {
	if (level.within !== undefined) return false;
	return state === (at - activeAt < level.for ? 'pending' : 'firing');
}

function leaving(level: Level, before: LevelMemory, kept: Pick<LevelMemory, 'turns' | 'hits'>, at: number): LevelMemory | undefined {
	const missingSince = before.missingSince ?? at;
	const exit = Math.max(level.keepFiringFor, isFlapping(kept) ? level.flappingExit : 0);
	if (at - missingSince >= exit) return resting(kept, 'inactive', at);
	return { ...before, ...kept, state: 'recovering', missingSince };
}

function resting(kept: Pick<LevelMemory, 'turns' | 'hits'>, state: 'inactive' | 'pending', activeAt: number): LevelMemory | undefined {
	if (state === 'inactive' && kept.turns.length === 0 && kept.hits === undefined) return undefined;
	return { ...kept, state, activeAt };
}

export function isFlapping({ turns }: Pick<LevelMemory, 'turns'>): boolean {
	return turns.length >= FLAPPING_TURNS;
}

/** The level's clocks, moved by a time in which nothing could be said of the subject. A firing level has none that counts. */
export function shiftLevel(level: LevelMemory, by: number): LevelMemory {
	const { missingSince, state, activeAt } = level;
	return {
		...level,
		activeAt: state === 'pending' ? activeAt + by : activeAt,
		...(missingSince === undefined ? {} : { missingSince: missingSince + by }),
	};
}

function nextHits(hits: string, now: boolean, of: number, { counts }: Moment): string {
	return counts ? `${hits}${now ? '1' : '0'}`.slice(-of) : hits.slice(-of);
}

function countHits(hits: string): number {
	let count = 0;
	for (const hit of hits) if (hit === '1') count++;
	return count;
}
