import type { PolicySet, ScalingPolicy } from '../../decide/policy-set.ts';

/** What reports look at of a set of policies: nothing that a process could not hand to another, but for compiled expressions. */
export interface ReportedSet extends Pick<PolicySet, 'thresholds' | 'services'> {
	readonly scaling: readonly Omit<ScalingPolicy, 'knob'>[];
}

export function reportedOf({ thresholds, services, scaling }: PolicySet): ReportedSet {
	return { thresholds, services, scaling: scaling.map(({ knob: _knob, ...rule }) => rule) };
}
