import type { Action, ClampChange, Verdict } from '../../model/action.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Case } from './facts.ts';
import type { ClampRule } from './rule.ts';

/** All rules that clamp an action together: each number must satisfy all that speak of it. Throws where it is no number. */
export function judgeClamps(clamps: readonly { readonly rule: ClampRule; readonly about: Case }[]): Verdict | undefined {
	const changes: (ClampChange & { readonly by: string; readonly reason: string })[] = [];
	for (const field of new Set(clamps.map(({ rule }) => rule.field))) {
		const speaking = clamps.filter(({ rule }) => rule.field === field);
		const [first] = speaking;
		if (first === undefined) continue;
		const from = numberAt(first.about.action, field);
		const low = Math.max(...speaking.map(({ rule }) => rule.min));
		const high = Math.min(...speaking.map(({ rule }) => rule.max));
		const said = speaking.find(({ rule }) => from < rule.min || from > rule.max);
		if (said === undefined) continue;
		const by = said.about.guardrail.name;
		if (low > high) return { kind: 'deny', by, reason: `no value of ${field} is within the bounds of all guardrails: ${low} and ${high}` };
		const to = Math.min(Math.max(from, low), high);
		changes.push({ field, from, to, by, reason: said.rule.reason ?? `${field} is kept between ${low} and ${high}` });
	}
	const [first, ...also] = changes;
	if (first === undefined) return undefined;
	const rest = also.map(({ field, from, to }) => ({ field, from, to }));
	return { kind: 'clamp', ...first, ...(rest.length === 0 ? {} : { also: rest }) };
}

function numberAt(action: Action, field: string): number {
	const value = stepsOf(field).reduce<Json | undefined>((at, step) => {
		const inside = at !== null && typeof at === 'object' && !Array.isArray(at) && Object.hasOwn(at, step);
		return inside ? (at as JsonObject)[step] : undefined;
	}, action.with);
	if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`${field} is not a number of this action`);
	return value;
}

/** `with.json.maxBatch`: the steps behind `with`. */
const stepsOf = (field: string) => field.split('.').slice(1);

/** The action with its numbers as the verdict leaves them. */
export function clamped(action: Action, verdict: Verdict): Action {
	if (verdict.kind !== 'clamp') return action;
	const changes = [verdict, ...(verdict.also ?? [])];
	const { knob } = action;
	const number = changes.find(({ from }) => from === knob?.to);
	return {
		...action,
		with: changes.reduce((params, { field, to }) => replaced(params, stepsOf(field), to), action.with),
		...(knob === undefined || number === undefined ? {} : { knob: { ...knob, to: number.to } }),
	};
}

function replaced(params: JsonObject, [step = '', ...rest]: readonly string[], value: number): JsonObject {
	return { ...params, [step]: rest.length === 0 ? value : replaced(params[step] as JsonObject, rest, value) };
}
