import type { JsonObject } from '../../model/json.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { ScalingPolicy } from '../policy-set.ts';

/** Parameters that say which knob it is, the first that is there. */
const IDENTITY = ['path', 'unit', 'service', 'container', 'deployment', 'backend', 'url', 'name'];

/** A path, a unit, a service; the rule's name where no parameter says which. */
export function targetOf(policy: ScalingPolicy, { at, host }: Pick<Snapshot, 'at' | 'host'>): string {
	try {
		return identityOf(policy, parameters(policy, policy.min, { at, host }));
	} catch {
		// A template that cannot be filled is told where the action is made.
		return policy.name;
	}
}

export function identityOf({ name }: ScalingPolicy, params: JsonObject): string {
	const found = IDENTITY.map((key) => params[key]).find((value) => typeof value === 'string');
	return typeof found === 'string' ? found : name;
}

/** What the knob's action is given to set it to `value`. Throws when a template cannot be filled. */
export function parameters({ name, labels, knob }: ScalingPolicy, value: number, { at, host }: Pick<Snapshot, 'at' | 'host'>): JsonObject {
	const { action, addsValue } = knob;
	const filled = action.with.render({ action: { do: action.do, value }, labels, policy: { name, labels }, host, now: at });
	return addsValue ? { ...filled, value } : filled;
}
