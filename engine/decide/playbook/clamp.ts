import type { Action, Verdict } from '../../model/action.ts';
import type { Json } from '../../model/json.ts';

/** The action with the clamped number in its place; `field` is a path such as `with.value`. */
export function clampAction(action: Action, { field, to }: Extract<Verdict, { kind: 'clamp' }>): Action {
	const [root, ...path] = field.split('.');
	if (root !== 'with') return action;
	return { ...action, with: replace(action.with, path, to) as Action['with'] };
}

function replace(value: Json, [key, ...rest]: readonly string[], to: number): Json {
	if (key === undefined) return to;
	if (Array.isArray(value)) return value.map((part: Json, i) => (String(i) === key ? replace(part, rest, to) : part));
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === key ? replace(part, rest, to) : part]));
}
