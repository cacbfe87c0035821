import { shareOf } from '../stats/share.ts';
import type { Level } from './levels.ts';
import type { SteadyWindow } from './windows.ts';

/** In a state the objective must surely hold at least so often. */
export const LEAST_MET = 0.8;
/** To tell how much a cost varies it takes two windows of each load. */
const LEAST_OF_STRATUM = 2;
const Z = 1.959_964;

/** A figure, and the bounds between which the true one lies with 95 % confidence. */
export interface Estimate {
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/** `best`: cheapest of those in which the objective holds; `as-good`: may be as cheap; `unsure`: seen too little to say. */
export type Standing = 'best' | 'as-good' | 'dearer' | 'misses' | 'unsure';

/** A joint state of the settings, and what came of it: as if every state had met every load as often as the others. */
export interface JointState {
	/** Level of each setting. */
	readonly levels: readonly Level[];
	readonly windows: number;
	/** Share of the windows in which the objective held. */
	readonly met: Estimate;
	/** Absent where it was not seen often enough under every load. */
	readonly cost?: Estimate;
	readonly standing: Standing;
}

type Judged = Omit<JointState, 'standing'>;

/** Joint states in the order of their levels. `strata`: how many the load makes. */
export function statesOf(windows: readonly SteadyWindow[], levels: readonly (readonly Level[])[], strata: number): readonly JointState[] {
	const weights = Array.from({ length: strata }, (_, own) => windows.filter(({ stratum }) => stratum === own).length / windows.length);
	const groups = new Map<string, SteadyWindow[]>();
	for (const window of windows) groups.set(window.state.join(), [...(groups.get(window.state.join()) ?? []), window]);
	const judged = [...groups.values()].sort(([a], [b]) => inOrder(a, b)).map((group) => judge(group, levels, weights));
	const best = judged.filter(holds).reduce<Judged | undefined>((least, each) => (cheaper(each, least) ? each : least), undefined);
	return judged.map((each) => ({ ...each, standing: standingOf(each, best) }));
}

/** Weighted by how often each load came in all: a state that was used while little was asked for looks cheap for that alone. */
function judge(group: readonly SteadyWindow[], levels: readonly (readonly Level[])[], weights: readonly number[]): Judged {
	const own = (group[0]?.state ?? []).flatMap((level, setting) => levels[setting]?.[level] ?? []);
	const strata = weights.map((weight, i) => ({ weight, windows: group.filter(({ stratum }) => stratum === i) }));
	if (strata.some(({ windows }) => windows.length < LEAST_OF_STRATUM)) {
		const { low, high, count, of } = shareOf(group.filter(({ met }) => met).length, group.length);
		return { levels: own, windows: group.length, met: { value: count / of, low, high } };
	}
	const sum = (part: (stratum: { readonly weight: number; readonly windows: readonly SteadyWindow[] }) => number) =>
		strata.reduce((total, stratum) => total + part(stratum), 0);
	const share = sum(({ weight, windows }) => (weight * windows.filter(({ met }) => met).length) / windows.length);
	// As many windows as would tell as much if the loads had come as often as they did in all (Kish's effective size).
	const effective = 1 / sum(({ weight, windows }) => weight ** 2 / windows.length);
	const { low, high } = shareOf(share * effective, effective);
	const value = sum(({ weight, windows }) => weight * mean(windows.map(({ cost }) => cost)));
	const spread = Z * Math.sqrt(sum(({ weight, windows }) => (weight ** 2 * variance(windows.map(({ cost }) => cost))) / windows.length));
	return {
		levels: own,
		windows: group.length,
		met: { value: share, low, high },
		cost: { value, low: value - spread, high: value + spread },
	};
}

const holds = ({ met, cost }: Judged) => cost !== undefined && met.low >= LEAST_MET;
const cheaper = ({ cost }: Judged, than: Judged | undefined) =>
	(cost?.value ?? Number.POSITIVE_INFINITY) < (than?.cost?.value ?? Number.POSITIVE_INFINITY);

function standingOf(state: Judged, best: Judged | undefined): Standing {
	if (state === best) return 'best';
	if (state.met.high < LEAST_MET) return 'misses';
	if (!holds(state)) return 'unsure';
	return (state.cost?.low ?? 0) <= (best?.cost?.high ?? 0) ? 'as-good' : 'dearer';
}

function inOrder(a: SteadyWindow | undefined, b: SteadyWindow | undefined): number {
	const differs = (a?.state ?? []).findIndex((level, i) => level !== b?.state[i]);
	return (a?.state[differs] ?? 0) - (b?.state[differs] ?? 0);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function variance(values: readonly number[]): number {
	const middle = mean(values);
	return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}
