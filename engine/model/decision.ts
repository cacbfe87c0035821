import type { Judged } from './action.ts';
import type { Severity } from './incident.ts';
import type { Labels } from './series.ts';

/** Why a decision came out as it did, in the words of the policy. */
export interface Because {
	readonly expression: string;
	/** The signal's value, absent when there was none. */
	readonly value?: number;
	/** The comparison made, e.g. `93.2 > 90`. */
	readonly comparison?: string;
	/** One sentence for people. */
	readonly text: string;
}

export type ThresholdState = 'inactive' | 'pending' | 'firing' | 'recovering';
export type Presence = 'value' | 'absent' | 'stale' | 'error';

/** One subject (series) of one Threshold at one tick. */
export interface ThresholdDecision {
	readonly kind: 'threshold';
	readonly policy: string;
	readonly labels: Labels;
	readonly state: ThresholdState;
	readonly presence: Presence;
	/** The most severe level that is pending or firing; absent when inactive. */
	readonly severity?: Severity;
	/** Since when it has been in this state, epoch ms. */
	readonly since: number;
	readonly flapping: boolean;
	readonly inhibitedBy?: string;
	readonly because: Because;
	/** Did state or severity change at this tick? */
	readonly changed: boolean;
}

export type PlaybookState =
	| 'idle'
	| 'waiting'
	| 'acting'
	| 'verifying'
	| 'backing-off'
	| 'asking'
	| 'denied'
	| 'frozen'
	| 'exhausted'
	| 'stopped'
	| 'healed';

/** One target of one Playbook at one tick; "did nothing, because ..." is one too. */
export interface PlaybookDecision {
	readonly kind: 'playbook';
	readonly policy: string;
	readonly target: string;
	readonly state: PlaybookState;
	readonly since: number;
	readonly because: Because;
	readonly changed: boolean;
	/** What it wants done now, with the guards' verdicts. */
	readonly actions: readonly Judged[];
	/** Id of its running action, where `stopWhen` ends that. */
	readonly aborts?: string;
}

export type ScalingState = 'steady' | 'scaling' | 'acting' | 'held' | 'paused' | 'idle' | 'fallback' | 'asking' | 'denied';

/** How the number came about, each step from the one before; a step that was not come to is absent. */
export interface ScalingSteps {
	readonly current: number;
	/** What the metrics ask for, the most demanding one. */
	readonly raw?: number;
	/** With ratios near to 1 taken for 1, and no way the unsafe way while a metric is missing. */
	readonly tolerance?: number;
	/** What earlier seasons foresee; part of the next step only where the rule says so. */
	readonly forecast?: number;
	readonly stabilised?: number;
	readonly rateLimited?: number;
	/** Within the bounds of this hour. */
	readonly clamped: number;
	readonly final: number;
}

/** One ScalingRule at one tick. */
export interface ScalingDecision {
	readonly kind: 'scaling';
	readonly policy: string;
	/** Identity of the knob: a path, a unit. */
	readonly target: string;
	readonly state: ScalingState;
	readonly since: number;
	readonly metrics: readonly {
		readonly signal: string;
		readonly presence: 'value' | 'absent';
		readonly value?: number;
		readonly target: number;
	}[];
	readonly steps: ScalingSteps;
	readonly because: Because;
	readonly changed: boolean;
	/** None where the number stays. */
	readonly actions: readonly Judged[];
}

export type Decision = ThresholdDecision | PlaybookDecision | ScalingDecision;
