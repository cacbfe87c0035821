import type { ThresholdPolicy } from '../policy-set.ts';

const orders = new WeakMap<readonly ThresholdPolicy[], readonly ThresholdPolicy[]>();

/** Those that mute before those that they mute, so that both see the same tick; otherwise as given. Circles are cut anywhere. */
export function inhibitionOrder(policies: readonly ThresholdPolicy[]): readonly ThresholdPolicy[] {
	const known = orders.get(policies);
	if (known !== undefined) return known;
	const byName = new Map(policies.map((policy) => [policy.name, policy]));
	const ordered = new Set<ThresholdPolicy>();
	const begun = new Set<ThresholdPolicy>();
	const visit = (policy: ThresholdPolicy) => {
		if (begun.has(policy)) return;
		begun.add(policy);
		for (const { threshold } of policy.inhibitedBy) {
			const source = byName.get(threshold);
			if (source !== undefined) visit(source);
		}
		ordered.add(policy);
	};
	policies.forEach(visit);
	const order = [...ordered];
	orders.set(policies, order);
	return order;
}
