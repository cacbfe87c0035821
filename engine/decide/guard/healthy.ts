import type { Verdict } from '../../model/action.ts';
import { spentWithin } from './counting.ts';
import type { Case } from './facts.ts';
import { unitOf } from './memory.ts';
import type { MinHealthyRule } from './rule.ts';
import { isDisturbed, unitsMeant, unitsOf } from './units.ts';

/**
 * Enough must stay healthy while the action runs, counting as down what earlier actions disrupt at this moment. One that is down
 * already takes nothing away, so that a budget can never forbid the repair of what is broken.
 */
export function judgeMinHealthy(rule: MinHealthyRule, about: Case): Verdict | undefined {
	const { action, guardrail } = about;
	const { service, ...meant } = unitOf(action);
	if (service === undefined) throw new Error('the action is about no Service: neither its parameters nor the incident name one');
	const units = unitsOf(service, about);
	const earlier = spentWithin(about, Number.POSITIVE_INFINITY).filter((spent) => spent.service === service);
	const touched = unitsMeant(meant, units);
	if (touched.every((unit) => !unit.healthy)) return undefined;
	const steady = units.filter((unit) => unit.healthy && !touched.includes(unit) && !isDisturbed(unit, units, earlier));
	const left = steady.length;
	if (left >= rule.atLeast) return undefined;
	const reason = `of ${units.length} instances of ${service} only ${left} would stay healthy, at least ${rule.atLeast} must`;
	return { kind: 'deny', by: guardrail.name, reason: rule.reason ?? reason };
}
