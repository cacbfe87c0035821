/** What was needed at each time of the season, in slots of it; null where nothing was seen. Plain data. */
export interface SeasonalMemory {
	readonly slots: readonly (number | null)[];
	/** The slot that is being filled: number of the season since 1970, place in it, and the most that was needed so far. */
	readonly open: { readonly season: number; readonly slot: number; readonly peak: number };
}

/** Enough for five minutes of a day. */
const MAX_SLOTS = 288;
const LEAST_SLOT_MS = 60_000;

const widthOf = (season: number) => Math.max(LEAST_SLOT_MS, Math.ceil(season / MAX_SLOTS));

function placeOf(at: number, season: number): { readonly season: number; readonly slot: number } {
	const number = Math.floor(at / season);
	return { season: number, slot: Math.floor((at - number * season) / widthOf(season)) };
}

/** Takes in what is needed now. A slot that is over is averaged with what it was in earlier seasons, the latest weighing most. */
export function learn(memory: SeasonalMemory | undefined, at: number, need: number, season: number): SeasonalMemory {
	const here = placeOf(at, season);
	const count = Math.ceil(season / widthOf(season));
	const slots = memory?.slots.length === count ? memory.slots : Array.from({ length: count }, () => null);
	const open = memory?.open;
	if (open === undefined) return { slots, open: { ...here, peak: need } };
	if (open.season === here.season && open.slot === here.slot) {
		return need <= open.peak && slots === memory?.slots ? memory : { slots, open: { ...open, peak: Math.max(open.peak, need) } };
	}
	const closed = slots.map((known, i) => (i === open.slot ? (known === null ? open.peak : (known + open.peak) / 2) : known));
	return { slots: closed, open: { ...here, peak: need } };
}

/** The most that was needed in earlier seasons from now to `horizon` later; undefined where nothing was seen of that time yet. */
export function foresee(memory: SeasonalMemory | undefined, at: number, horizon: number, season: number): number | undefined {
	if (memory === undefined) return undefined;
	const count = memory.slots.length;
	const first = placeOf(at, season).slot;
	const slots = Math.min(count, Math.ceil(horizon / widthOf(season)) + 1);
	const needs = Array.from({ length: slots }, (_, i) => memory.slots[(first + i) % count] ?? null).filter((need) => need !== null);
	return needs.length === 0 ? undefined : Math.ceil(Math.max(...needs) - EPSILON);
}

const EPSILON = 1e-9;
