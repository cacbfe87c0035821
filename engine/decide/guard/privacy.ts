import type { Action } from '../../model/action.ts';
import type { JsonObject } from '../../model/json.ts';
import type { GuardrailPolicy } from '../policy-set.ts';
import { globMatches } from './match.ts';
import { type Redaction, redact, redactText } from './redact.ts';

/** What the guardrails that match an action want taken out of it. */
export function redactionsOf(guardrails: readonly GuardrailPolicy[]): readonly Redaction[] {
	const rules = guardrails.flatMap(({ rules }) => rules.flatMap((rule) => (rule.kind === 'privacy' ? rule.redact : [])));
	return [...new Set(rules)];
}

/** What is taken out of all that the engine takes in, and so of all that it keeps and shows: where a guardrail is about every actuator. */
export function redactionsEverywhere(guardrails: readonly GuardrailPolicy[]): readonly Redaction[] {
	return redactionsOf(
		guardrails.filter(({ mode, match }) => mode === 'enforce' && (match.actuators.length === 0 || match.actuators.includes('*'))),
	);
}

/** What is taken out of how an action ended. Its target and its labels do not matter here: too much goes rather than too little. */
export function redactionsAfter({ do: doing }: Pick<Action, 'do'>, guardrails: readonly GuardrailPolicy[]): readonly Redaction[] {
	return redactionsOf(
		guardrails.filter(
			({ mode, match: { actuators } }) =>
				mode === 'enforce' && (actuators.length === 0 || actuators.some((glob) => globMatches(glob, doing))),
		),
	);
}

/**
 * The action as it may be run and written down. Its reason is redacted always. A message to people (`notify/*`) leaves the host, and
 * with it its parameters and the incident's labels, so these are too; the parameters of other actions are addresses and arguments,
 * which would not work with a mark in them.
 */
export function discreet(action: Action, classes: readonly Redaction[]): Action {
	if (classes.length === 0) return action;
	const reason = redactText(action.reason, classes);
	if (!action.do.startsWith('notify/')) return { ...action, reason };
	const labels = redact(action.incident.labels, classes);
	return { ...action, reason, incident: { ...action.incident, labels }, with: message(action.with, classes) };
}

/** Where it goes to stays. */
function message(params: JsonObject, classes: readonly Redaction[]): JsonObject {
	const { url, path } = params;
	return { ...redact(params, classes), ...(url === undefined ? {} : { url }), ...(path === undefined ? {} : { path }) };
}
