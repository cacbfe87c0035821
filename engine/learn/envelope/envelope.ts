import type { Objective } from '../conditions/conditions.ts';
import { levelsOf, type Setting } from './levels.ts';
import { type JointState, LEAST_MET, statesOf } from './states.ts';
import { steadyWindows } from './windows.ts';

/** With more settings that move, none of their joint states is seen often enough. */
const MOST_SETTINGS = 3;
/** With so many windows, all of them good, a state is sure to hold the objective often enough. */
const LEAST_WINDOWS = 16;

export interface Trade {
	readonly objective: Objective;
	readonly cost: Float64Array;
	readonly settings: readonly Setting[];
	/** What is demanded, where it is known: states are compared under the same demand. */
	readonly load?: Float64Array;
}

interface Seen {
	readonly objective: string;
	/** Signals of the settings that moved, in the order of each state's levels. */
	readonly settings: readonly string[];
	readonly windows: number;
	readonly states: readonly JointState[];
}

export type Envelope = Seen & ({ readonly kind: 'found' } | { readonly kind: 'none'; readonly reason: string });

/**
 * The joint states of settings in which an objective held at the lowest cost: the operating envelope. It tells what was while the
 * settings stood still. That loads differ is taken out where a load is given; what else differs is not.
 */
export function findEnvelope({ objective, cost, settings, load }: Trade): Envelope {
	const moving = settings.map((setting) => ({ ...setting, levels: levelsOf(setting) })).filter(({ levels }) => levels.length > 1);
	const seen: Seen = { objective: objective.policy, settings: moving.map(({ signal }) => signal), windows: 0, states: [] };
	if (moving.length === 0)
		return { ...seen, kind: 'none', reason: `of ${settings.length} settings none ever moved: nothing can be compared` };
	if (moving.length > MOST_SETTINGS) {
		const reason = `${moving.length} settings moved, and their joint states are too many; name at most ${MOST_SETTINGS} with --factor`;
		return { ...seen, kind: 'none', reason };
	}
	const { side, bound } = objective.trouble;
	const missed = (step: number) => {
		const value = objective.values[step] ?? Number.NaN;
		if (Number.isNaN(value)) return undefined;
		return side === 'above' ? value > bound : value < bound;
	};
	const levels = moving.map((setting) => setting.levels);
	const { windows, strata } = steadyWindows({ settings: moving, levels, missed, cost, ...(load !== undefined && { load }) });
	const told: Seen = { ...seen, windows: windows.length, states: statesOf(windows, levels, strata) };
	if (told.states.some(({ standing }) => standing === 'best')) return { ...told, kind: 'found' };
	return { ...told, kind: 'none', reason: whyNone(told.states) };
}

function whyNone(states: readonly JointState[]): string {
	if (states.length > 0 && states.every(({ standing }) => standing === 'misses'))
		return 'the objective is missed in every state that was seen';
	const most = Math.max(0, ...states.map(({ windows }) => windows));
	const share = `${LEAST_MET * 100} %`;
	if (most < LEAST_WINDOWS)
		return `too little data: no state was steady for more than ${most} windows; at least ${LEAST_WINDOWS} are needed, and some under every load`;
	return `of no state is it sure, under every load, that the objective holds in ${share} of its windows`;
}
