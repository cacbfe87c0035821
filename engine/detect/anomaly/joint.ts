import type { Output } from '../detector.ts';
import { meanOf, newRing, push, type Ring } from '../stats/ring.ts';
import { filled, lowerBound, newSample, observe, type Sample, sorted } from '../stats/sample.ts';
import { surprise } from '../stats/tail.ts';
import { squaredLength } from '../stats/whiten.ts';

/** Readings kept of each series, and how many make its ranks worth reading. */
const KEPT = 1_000;
const WARM = 100;
/** Steps until the correlations are good enough for distances to be learnt. */
const SETTLED = 300;
/** Distances that are compared with, and how many there must be. */
const DISTANCES = 2_000;
const WARM_DISTANCES = 300;
/** Steps that the correlations are averaged over. */
const MEMORY = 2_000;
/** The distance is averaged over so many steps: what is odd together mostly lasts. */
const SMOOTH = 3;
/** Part of each variance that is its own: series that always moved as one may differ a little. */
const OWN = 0.05;
/** -log10 of the probability that scores 0.5. */
const ODD = 4;
/** Deviation of the logistic distribution over that of the normal one: makes the scores of ranks have a variance near 1. */
const LOGISTIC = 1.7;
/** A score beyond this counts as this: how extreme one series is, it says by itself, and the ends of the ranks are all noise. */
const EXTREME = 2;
/** More series than this are not judged together: the cost grows with the cube of their number. */
export const MOST_TOGETHER = 64;

/** What is known of series that are judged together. Plain JSON data. */
export interface JointState {
	/** By the series' key, in the order of `correlation`. */
	readonly members: { readonly key: string; readonly sample: Sample }[];
	/** Row by row, of the scores of the ranks. */
	correlation: number[][];
	steps: number;
	readonly recent: Ring;
	readonly distances: Sample;
}

export function newJoint(): JointState {
	return { members: [], correlation: [], steps: 0, recent: newRing(SMOOTH), distances: newSample(DISTANCES, 1) };
}

/**
 * Are the series odd together, though none of them may be by itself? Each reading becomes the score of its rank among the series' own
 * last ones, which needs no unit and cannot grow without bound; then Hotelling's T² under the correlations of the past, and the
 * extreme-value tail of its own past. `values` by key; a member that is missing says nothing. Undefined while it is not known.
 */
export function jointStep(state: JointState, values: ReadonlyMap<string, number>): Output & { readonly distance: number } {
	for (const key of values.keys()) admit(state, key);
	const scores = state.members.map(({ key, sample }) => scoreOf(sample, values.get(key)));
	push(state.recent, state.steps < WARM ? 0 : squaredLength(scores, state.correlation, OWN));
	for (const { key, sample } of state.members) {
		const value = values.get(key);
		if (value !== undefined) observe(sample, value);
	}
	learn(state, scores);
	const distance = meanOf(state.recent, Math.min(SMOOTH, state.recent.count));
	const learned = filled(state.distances, WARM_DISTANCES);
	const found = learned < 1 ? 0 : surprise(state.distances, distance);
	// Nearer than usual is nothing to report.
	const far = distance > middleOf(state.distances) ? found : 0;
	if (state.steps > SETTLED) observe(state.distances, distance);
	return { score: far / (far + ODD), learned, distance };
}

function admit({ members, correlation }: JointState, key: string): void {
	if (members.some((member) => member.key === key) || members.length >= MOST_TOGETHER) return;
	for (const row of correlation) row.push(0);
	correlation.push([...members.map(() => 0), 1]);
	members.push({ key, sample: newSample(KEPT, 1) });
}

/** Of the rank among the kept ones, the logit; ties share the middle rank. 0 of what is missing or new. */
function scoreOf(sample: Sample, value: number | undefined): number {
	const count = sample.ring.values.length;
	if (value === undefined || count < WARM) return 0;
	const order = sorted(sample);
	const below = lowerBound(order, count, value);
	const notAbove = lowerBound(order, count, value + Math.abs(value) * Number.EPSILON + Number.MIN_VALUE);
	const share = (below + notAbove + 1) / 2 / (count + 1);
	return Math.max(-EXTREME, Math.min(EXTREME, Math.log(share / (1 - share)) / LOGISTIC));
}

function learn(state: JointState, scores: readonly number[]): void {
	state.steps++;
	if (state.steps <= WARM) return;
	const weight = 1 / Math.min(MEMORY, state.steps - WARM + 1);
	state.correlation = state.correlation.map((row, i) =>
		row.map((known, j) => known + weight * ((scores[i] ?? 0) * (scores[j] ?? 0) - known)),
	);
}

function middleOf(sample: Sample): number {
	return sorted(sample)[sample.ring.values.length >> 1] ?? 0;
}
