import { quantile } from '../../detect/stats/quantile.ts';
import { type Level, levelAt, partOf, type Setting } from './levels.ts';

/** Steps of a window. What a change stirs up has to settle: the first step after one belongs to no window. */
const LENGTH = 5;
/** By load, windows are compared within thirds. */
const STRATA = 3;

/** A time in which every setting stayed at one level. */
export interface SteadyWindow {
	/** Joint state: level of each setting. */
	readonly state: readonly number[];
	/** Did the objective hold all the time? */
	readonly met: boolean;
	/** Mean of the cost. */
	readonly cost: number;
	/** Third of the load that it lies in; 0 where no load is told of. */
	readonly stratum: number;
}

export interface Observed {
	readonly settings: readonly Setting[];
	readonly levels: readonly (readonly Level[])[];
	/** Was the objective missed at this step? Undefined where nobody knows. */
	missed(step: number): boolean | undefined;
	readonly cost: Float64Array;
	readonly load?: Float64Array;
}

export interface Steady {
	readonly windows: readonly SteadyWindow[];
	/** How many strata the load makes. */
	readonly strata: number;
}

/** All whole windows, in the order of time. One with a gap in anything that it is judged by is none. */
export function steadyWindows(observed: Observed): Steady {
	const runs = runsOf(observed);
	const loads = runs.map(({ first }) => (observed.load === undefined ? 0 : meanOf(observed.load, first)));
	const bounds = strataOf(loads.filter(Number.isFinite));
	const windows = runs.flatMap(({ first, state }, i): SteadyWindow[] => {
		const misses = Array.from({ length: LENGTH }, (_, step) => observed.missed(first + step));
		const [cost, load] = [meanOf(observed.cost, first), loads[i] ?? Number.NaN];
		if (misses.includes(undefined) || !Number.isFinite(cost) || !Number.isFinite(load)) return [];
		return [{ state, met: !misses.includes(true), cost, stratum: partOf(load, bounds) }];
	});
	return { windows, strata: bounds.length + 1 };
}

function runsOf({ settings, levels, cost }: Observed) {
	const runs: { readonly first: number; readonly state: readonly number[] }[] = [];
	let [state, key, since]: [readonly number[], string, number] = [[], '', 0];
	for (let step = 0; step < cost.length; step += 1) {
		const now = settings.map(({ values }, i) => levelAt(levels[i] ?? [], values[step] ?? Number.NaN));
		if (now.join() !== key) [state, key, since] = [now, now.join(), step + 1];
		else if (step >= since && (step - since + 1) % LENGTH === 0 && !state.includes(-1)) runs.push({ first: step - LENGTH + 1, state });
	}
	return runs;
}

/** NaN where one of the steps is not known. */
const meanOf = (values: Float64Array, first: number) =>
	values.subarray(first, first + LENGTH).reduce((sum, value) => sum + value, 0) / LENGTH;

/** Bounds between the strata; none where the load does not move. */
function strataOf(loads: readonly number[]): readonly number[] {
	const ascending = Float64Array.from(loads).sort();
	const bounds = Array.from({ length: STRATA - 1 }, (_, i) => quantile(ascending, (i + 1) / STRATA));
	return [...new Set(bounds)].filter((bound) => bound < (ascending.at(-1) ?? bound));
}
