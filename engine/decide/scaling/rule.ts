import type { Program } from '../../promql/program.ts';
import type { Schedule } from '../calendar/schedule.ts';

export interface ScalingMetric {
	readonly signal: Program;
	/** `value`: number = current x signal / target. `averageValue`: the signal is a sum, number = signal / target. */
	readonly target: { readonly kind: 'value' | 'averageValue'; readonly value: number };
	/** Active while the signal is above it; absent: always. */
	readonly activation?: number;
}

/** How fast the knob may move in one direction: `behavior.scaleUp`, `behavior.scaleDown` of autoscaling/v2. */
export interface ScalingPace {
	readonly stabilizationWindow: number;
	readonly policies: readonly { readonly type: 'Percent' | 'Pods'; readonly value: number; readonly period: number }[];
	readonly select: 'Max' | 'Min' | 'Disabled';
	readonly tolerance: number;
}

/** A ScalingRule without its name and its knob. Durations in ms. */
export interface ScalingFields {
	readonly min: number;
	readonly max: number;
	readonly response: 'direct' | 'inverse';
	readonly metrics: readonly ScalingMetric[];
	readonly scaleUp: ScalingPace;
	readonly scaleDown: ScalingPace;
	readonly schedules: readonly { readonly schedule: Schedule; readonly min?: number; readonly max?: number }[];
	readonly forecast?: { readonly horizon: number; readonly season: number; readonly mode: 'floor' | 'observe' };
	readonly fallback?: {
		readonly failures: number;
		readonly value: number;
		readonly behavior: 'static' | 'currentReplicas' | 'currentReplicasIfHigher' | 'currentReplicasIfLower';
	};
	readonly idle?: number;
	readonly scaleToZeroAfter: number;
	readonly pause: { readonly scaleIn: boolean; readonly scaleOut: boolean; readonly value?: number };
	readonly batch?: { readonly size: number; readonly maxAge: number; readonly arrivals?: Program };
	readonly timeout: number;
}
