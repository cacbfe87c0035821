import type { CelContext } from '../cel.ts';
import { budgetUsed } from './counting.ts';
import type { Case } from './facts.ts';

/** What CEL sees in `deny` and `approval.when`. */
export function contextOf(about: Case): CelContext {
	const { action, facts } = about;
	const { at, host, approvals } = facts.snapshot;
	const [actuator = '', verb = ''] = action.do.split('/');
	const answers = approvals.filter(({ actionId }) => actionId === action.id);
	const approved = answers.some(({ answer }) => answer === 'approve') && !answers.some(({ answer }) => answer === 'deny');
	return {
		action: { ...action, actuator, verb, rung: action.rung.name, rungIndex: action.rung.index },
		incident: { ...action.incident, approved },
		labels: action.incident.labels,
		policy: facts.policy,
		service: serviceOf(about),
		host,
		fleet: { targets: facts.targetsOf(action).length, incidents: facts.incidents.length },
		budget: budgets(about),
		now: at,
	};
}

/** The Service that the action is about, as far as its parameters or the incident name one. */
function serviceOf({ action, facts }: Case): object {
	const named = action.with.service ?? action.incident.labels.service ?? action.target;
	const policy = facts.services.find(({ name }) => name === named);
	return policy === undefined ? {} : { name: policy.name, labels: policy.labels, instances: policy.service.instances };
}

/** By name: what is used and left. Where guardrails give one name several sizes, the tightest. */
function budgets(about: Case): Readonly<Record<string, { readonly used: number; readonly left: number; readonly max: number }>> {
	const found: Record<string, { used: number; left: number; max: number }> = {};
	for (const rule of about.facts.guardrails.flatMap(({ rules }) => rules)) {
		if (rule.kind !== 'budget') continue;
		const used = budgetUsed(rule.name, rule.per, about);
		const left = Math.max(0, rule.max - used);
		if (left <= (found[rule.name]?.left ?? left)) found[rule.name] = { used, left, max: rule.max };
	}
	return found;
}
