import type { GuardRule, GuardrailPolicy } from '../../decide/policy-set.ts';
import type { Approval, GuardrailDocument, Rule, Selector } from '../../model/policy.gen.ts';
import type { Path } from '../locate.ts';
import { type Bench, metaOf, milliseconds } from './bench.ts';

const RULES: Path = ['spec', 'rules'];

export function compileGuardrail(document: GuardrailDocument, bench: Bench): GuardrailPolicy | undefined {
	const { match } = document.spec;
	checkMatch(match, bench);
	const rules = document.spec.rules.flatMap((rule, i) => compileRule(rule, [...RULES, i], bench) ?? []);
	if (rules.length < document.spec.rules.length) return undefined;
	return {
		kind: 'Guardrail',
		...metaOf(document, document.mode, bench),
		match: { actuators: match.actuators ?? [], targets: match.targets ?? [], labels: match.labels },
		rules,
	};
}

/** A selector that selects nothing protects nothing, and nobody would notice. */
function checkMatch({ actuators, targets, labels }: Selector, { actions, place }: Bench): void {
	const path = ['spec', 'match'];
	if (actuators === undefined && targets === undefined && Object.keys(labels).length === 0) {
		place.value(path, 'empty', '`spec.match` selects nothing; give actuators, targets or labels, and write "*" for all');
	}
	actuators?.forEach((pattern, i) => {
		const meant = actions.misspelt(pattern);
		if (meant !== undefined)
			place.value([...path, 'actuators', i], 'unknown-action', `\`${pattern}\` matches no action, did you mean \`${meant}\`?`, meant);
	});
}

function compileRule(rule: Rule, path: Path, bench: Bench): GuardRule | undefined {
	const reason = rule.reason === undefined ? {} : { reason: rule.reason };
	if (rule.deny !== undefined) {
		const when = bench.expressions.condition(rule.deny, [...path, 'deny'], bench.place);
		return when && { kind: 'deny', when, reason: rule.reason ?? rule.deny };
	}
	if (rule.limit !== undefined) {
		const { max, per, by } = rule.limit;
		return { kind: 'limit', max, per: milliseconds(per), by, ...reason };
	}
	if (rule.budget !== undefined) {
		const { name, max, per } = rule.budget;
		return { kind: 'budget', name, max, per: milliseconds(per), ...reason };
	}
	return rule.approval && compileApproval(rule.approval, [...path, 'approval'], reason, bench);
}

function compileApproval(approval: Approval, path: Path, reason: { reason?: string }, bench: Bench): GuardRule | undefined {
	const { roles, count, ttl } = approval;
	const rule = { kind: 'approval' as const, roles, count, ttl: milliseconds(ttl), ...reason };
	if (approval.when === undefined) return rule;
	const when = bench.expressions.condition(approval.when, [...path, 'when'], bench.place);
	return when && { ...rule, when };
}
