import type { PolicySet } from '../../decide/policy-set.ts';
import { MODES, type Mode } from '../../model/mode.ts';

/** A policy that may do more by itself than it could: it acts where it only rehearsed, or it is new and acts from the start. */
export interface Emboldened {
	readonly kind: 'Agent' | 'Playbook' | 'ScalingRule';
	readonly policy: string;
	/** Absent: the policy is new. */
	readonly from?: Mode;
	readonly to: 'enforce';
}

/** Which policies of `head` enforce and did not in `base`. A replay rehearses either way, so its rows cannot tell. */
export function emboldenedBy(base: PolicySet, head: PolicySet): readonly Emboldened[] {
	return [
		...raised('Agent', base.agents, head.agents),
		...raised('Playbook', base.playbooks, head.playbooks),
		...raised('ScalingRule', base.scaling, head.scaling),
	];
}

interface Named {
	readonly name: string;
	readonly mode: Mode;
}

function raised(kind: Emboldened['kind'], base: readonly Named[], head: readonly Named[]): Emboldened[] {
	const before = new Map(base.map(({ name, mode }) => [name, mode]));
	return head.flatMap(({ name: policy, mode }) => {
		const from = before.get(policy);
		if (mode !== 'enforce' || (from !== undefined && MODES.indexOf(from) >= MODES.indexOf(mode))) return [];
		return [{ kind, policy, ...(from !== undefined && { from }), to: mode }];
	});
}
