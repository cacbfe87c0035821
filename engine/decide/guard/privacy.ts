import type { Action } from '../../model/action.ts';
import type { JsonObject } from '../../model/json.ts';
import type { GuardrailPolicy } from '../policy-set.ts';
import { type Redaction, redact, redactText } from './redact.ts';

/** What the guardrails that match an action want taken out of it. */
export function redactionsOf(guardrails: readonly GuardrailPolicy[]): readonly Redaction[] {
	const rules = guardrails.flatMap(({ rules }) => rules.flatMap((rule) => (rule.kind === 'privacy' ? rule.redact : [])));
	return [...new Set(rules)];
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
