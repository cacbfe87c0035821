import type { GuardrailPolicy } from '../../decide/policy-set.ts';
import type { GuardrailDocument, Selector } from '../../model/policy.gen.ts';
import type { Path } from '../locate.ts';
import { type Bench, metaOf } from './bench.ts';
import { compileRule } from './guard-rule.ts';

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
