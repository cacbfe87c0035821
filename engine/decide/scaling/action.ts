import type { Action } from '../../model/action.ts';
import { leastMode, type Mode } from '../../model/mode.ts';
import { shortId } from '../../model/short-id.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { ScalingPolicy } from '../policy-set.ts';
import type { Plan } from './plan.ts';
import { identityOf, parameters } from './target.ts';

/**
 * The step as an action. Its id follows from the rule, the number and when it was first wanted. Throws when a template cannot be
 * filled.
 */
export function knobAction(
	policy: ScalingPolicy,
	{ steps, text, readings }: Plan,
	wish: { readonly value: number; readonly at: number },
	snapshot: Snapshot,
	engineMode: Mode,
): Action {
	const action = setting(policy, wish, snapshot);
	const mode = leastMode(engineMode, policy.mode);
	const lead = readings.find((reading) => reading.kind === 'value');
	return {
		...action,
		incident: { ...action.incident, value: lead?.value ?? steps.current },
		reason: text,
		knob: { from: steps.current, to: wish.value },
		enforce: mode === 'enforce' || (mode === 'warn' && action.do.startsWith('notify/')),
	};
}

/** What names the knob to an actuator that only reads it. Throws when a template cannot be filled. */
export function knobReading(policy: ScalingPolicy, now: Pick<Snapshot, 'at' | 'host'>): Action {
	return setting(policy, { value: policy.min, at: now.at }, now);
}

function setting(policy: ScalingPolicy, wish: { readonly value: number; readonly at: number }, now: Pick<Snapshot, 'at' | 'host'>): Action {
	const { action } = policy.knob;
	const params = parameters(policy, wish.value, now);
	const target = identityOf(policy, params);
	return {
		id: shortId([policy.name, target, `${wish.at}`, `${wish.value}`, 'knob']),
		at: now.at,
		policy: policy.name,
		do: action.do,
		with: params,
		rung: { name: 'knob', index: 0 },
		attempt: 1,
		target,
		// No Threshold fires: the wish itself is the cause, with the labels of the rule.
		incident: { policy: policy.name, severity: 'info', labels: policy.labels, startsAt: wish.at, value: wish.value },
		reason: 'the knob is read',
		idempotent: action.idempotent,
		reversible: action.reversible,
		timeout: policy.timeout,
		enforce: false,
	};
}
