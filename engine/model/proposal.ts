import type { Json } from './json.ts';

/** A tuned value as it stands in a file: a number, or a duration such as `5m`. */
export type Scalar = number | string;

/** One row of the back-test: the same history judged by the old and by the new value. */
export interface BackTestRow {
	/** E.g. `false alerts a week`. */
	readonly measure: string;
	readonly old: Scalar;
	readonly new: Scalar;
}

/** Thinned history of the signal for people to look at. */
export interface EvidenceChart {
	readonly title: string;
	/** Epoch ms, ascending; as many as values. */
	readonly times: readonly number[];
	readonly values: readonly number[];
}

/** Why a change is proposed. A pure function of the history: no date of making, no run id, so that the same facts give the same text. */
export interface Evidence {
	/** One sentence: what gets better. */
	readonly effect: string;
	readonly method: string;
	/** The data it rests on: epoch ms, both ends included. */
	readonly from: number;
	readonly to: number;
	readonly samples: number;
	readonly backTest: readonly BackTestRow[];
	/** What was left out, and why. */
	readonly excluded: readonly string[];
	readonly chart?: EvidenceChart;
	/** Anything further that a machine may want; not shown. */
	readonly detail?: { readonly [key: string]: Json };
}

/** One scalar of one policy that the history says should be another, within the bounds written beside it. */
export interface Proposal {
	readonly policy: string;
	/** As given by whoever loaded the policies. */
	readonly file: string;
	/** E.g. `spec.levels[0].outside[1]`. */
	readonly path: string;
	readonly from: Scalar;
	readonly to: Scalar;
	/** What the policy itself allows, e.g. `70 .. 97, at most 10% a step`. */
	readonly bounds: string;
	readonly evidence: Evidence;
	/** Names this very proposal: of policy, path, value and the class of its evidence. */
	readonly fingerprint: string;
}
