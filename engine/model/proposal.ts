import type { Json } from './json.ts';

/** A tuned value as it stands in a file: a number, or a duration such as `5m`. */
export type Scalar = number | string;

/** What is proposed: another scalar, or another order of a list's items, by their names. */
export type ProposedValue = Scalar | readonly string[];

export const isOrder = (value: ProposedValue): value is readonly string[] => typeof value === 'object';

export const valueText = (value: ProposedValue): string => (isOrder(value) ? value.join(', ') : String(value));

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

/** So many of so many; bounds of the true share, 95 %. Of none: 0 .. 1. */
export interface Proportion {
	readonly of: number;
	readonly count: number;
	readonly low: number;
	readonly high: number;
}

/** What a change is to come to, as history has it. Held against what came after the merge. */
export type Promised = AlertsPromised | OrderPromised | FloorPromised | TargetPromised | ModePromised;

/** Alerts in so many weeks; bounds are per week, 95 %. */
export interface AlertRate {
	readonly count: number;
	readonly exposure: number;
	readonly low: number;
	readonly high: number;
}

/** Of a Threshold, by its back-test on rows that the tuner did not see. */
export interface AlertsPromised {
	/** Against what the rule was judged: known incidents, or the tolerable number of alerts where none are known. */
	readonly basis: 'incidents' | 'alerts';
	/** Epoch ms of the last row that the tuner knew: only later ones can keep or break the promise. */
	readonly until: number;
	/** Alerts for no incident; by basis `alerts`: all of them. */
	readonly falseAlerts: AlertRate;
	/** Incidents caught of those known. Of none by basis `alerts`. */
	readonly caught: Proportion;
	/** Mean ms from the begin of an incident to its alert; less than nothing: ahead of it. Absent where none was caught. */
	readonly delay?: number;
}

/** Of the order of a ladder's rungs. */
export interface OrderPromised {
	readonly basis: 'heals';
	/** Epoch ms of the last entry of the journal that the tuner knew. */
	readonly until: number;
	/** Of the episodes in which the rung was tried that is to be the first: how many it healed. */
	readonly first: Proportion;
}

/** Of a floor in a schedule: of the times that it was open. */
export interface FloorPromised {
	readonly basis: 'peaks';
	/** Epoch ms: end of the last hour that the tuner knew. */
	readonly until: number;
	/** Those that need more than the floor, as proposed and as it was. */
	readonly short: Proportion;
	readonly shortBefore: Proportion;
}

/** Of the target of a ScalingRule, by playing the rule over time that the tuner did not see. */
export interface TargetPromised {
	readonly basis: 'demand';
	/** Epoch ms of the last minute that the tuner knew. */
	readonly until: number;
	/** Share of the time in which the objective is missed; bounds by resampling stretches of time, 90 %. */
	readonly missed: { readonly share: number; readonly low: number; readonly high: number };
	/** A day, as proposed and as it was. */
	readonly unitHours: number;
	readonly unitHoursBefore: number;
}

/** Of a Playbook that may act by itself, by the alerts that begin it on time that nothing was learned from. */
export interface ModePromised {
	readonly basis: 'precision';
	/** Epoch ms of the last row that the tuner knew. */
	readonly until: number;
	/** Of the alerts: those that meet an incident. */
	readonly right: Proportion;
	/** The others: what it would do for nothing. */
	readonly falseAlerts: AlertRate;
}

/** A promise beside what came of it, for people. */
export interface PromiseRow {
	readonly measure: string;
	readonly promised: string;
	readonly measured: string;
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
	/** Of a change that history speaks for. */
	readonly promised?: Promised;
	/** Of a change that takes a broken promise back. */
	readonly broken?: readonly PromiseRow[];
	/** Anything further that a machine may want; not shown. */
	readonly detail?: { readonly [key: string]: Json };
}

/** One scalar, or the order of one list, of a policy that the history says should be another, within what the policy allows. */
export interface Proposal {
	readonly policy: string;
	/** As given by whoever loaded the policies. */
	readonly file: string;
	/** E.g. `spec.levels[0].outside[1]`, or `spec.ladder` for the order of its rungs. */
	readonly path: string;
	readonly from: ProposedValue;
	readonly to: ProposedValue;
	/** What the policy itself allows, e.g. `70 .. 97, at most 10% a step`. */
	readonly bounds: string;
	readonly evidence: Evidence;
	/** Names this very proposal: of policy, path, value and the class of its evidence. */
	readonly fingerprint: string;
	/** The commit that this takes back: its promise was broken. */
	readonly reverts?: string;
}

/** A merged proposal, held against what came after it. */
export interface PromiseCheck {
	readonly policy: string;
	/** On the base branch. */
	readonly commit: string;
	readonly values: readonly Pick<Proposal, 'path' | 'from' | 'to' | 'fingerprint'>[];
	/** Epoch ms: rows from here on count, which the tuner did not know. */
	readonly since: number;
	readonly verdict: 'kept' | 'broken' | 'too-early';
	/** Broken, and the value before would have done better: then a revert is proposed. */
	readonly harmful: boolean;
	readonly reason: string;
	readonly rows: readonly PromiseRow[];
	/** Of a promise about alerts. */
	readonly falseAlertsPerWeek?: { readonly promised: number; readonly measured: number };
}
