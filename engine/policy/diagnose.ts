import type { Json } from '../model/json.ts';
import type { Path } from './locate.ts';
import { nearest } from './nearest.ts';
import { type Place, pathText, valueText } from './place.ts';
import type { SchemaError, Validate } from './validators.gen.ts';

/** A schema's complaint, with its place in the document. */
interface Complaint extends SchemaError {
	readonly path: Path;
	readonly expected: string | undefined;
}

/** What to tell about a complaint, at the key or at the value of a path. */
interface Remark {
	readonly at: 'key' | 'value';
	readonly path: Path;
	readonly rule: string;
	readonly message: string;
	readonly suggestion?: string | undefined;
}

/**
 * Checks a value against its schema, and says what is wrong in words for people. `base` is the value's own place in the
 * document; `skips` leaves out complaints about values that are not known yet, such as templates.
 */
export function diagnose(
	validate: Validate,
	value: Json,
	place: Place,
	base: Path = [],
	skips: (value: unknown) => boolean = () => false,
): boolean {
	if (validate(value)) return true;
	const before = place.findings.length;
	for (const error of essential(validate.errors ?? [])) {
		if (skips(error.data)) continue;
		const path = [...base, ...pointerPath(error.instancePath, value)];
		const expected = error.parentSchema?.['x-expected'];
		const remark = explain({ ...error, path, expected: typeof expected === 'string' ? expected : undefined });
		place[remark.at](remark.path, remark.rule, remark.message, remark.suggestion);
	}
	return place.findings.length === before;
}

/** Without what only repeats another complaint: the branches of a failed choice, and the wrapper around a wrong name. */
function essential(errors: readonly SchemaError[]): readonly SchemaError[] {
	const choices = errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath);
	const refused = new Set(errors.filter(isRefusal).map((error) => error.instancePath));
	return errors.filter((error) => {
		if (error.keyword === 'if' || error.keyword === 'propertyNames' || /\/oneOf\/\d+\//.test(error.schemaPath)) return false;
		// Something not supported yet beside something else is one mistake, not two.
		if (error.keyword === 'oneOf') return ![...refused].some((path) => path.startsWith(`${error.instancePath}/`));
		return error.keyword === 'anyOf' || !choices.some((path) => error.instancePath === path || error.instancePath.startsWith(`${path}/`));
	});
}

const isRefusal = (error: SchemaError) => error.keyword === 'not';

/** A JSON pointer as a path; indexes become numbers where the value is a list. */
function pointerPath(pointer: string, root: Json): Path {
	const path: (string | number)[] = [];
	let value: unknown = root;
	for (const raw of pointer.split('/').slice(1)) {
		const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
		path.push(Array.isArray(value) ? Number(step) : step);
		value = (value as Record<string, unknown>)[step];
	}
	return path;
}

function explain(complaint: Complaint): Remark {
	const { path, keyword, params } = complaint;
	const key = (rule: string, message: string, at = path): Remark => ({ at: 'key', path: at, rule, message });
	switch (keyword) {
		case 'additionalProperties':
			return unknownKey(complaint);
		case 'required':
			return key('missing-key', `${subject(path)} needs \`${params.missingProperty}\``);
		case 'dependentRequired':
			return key('missing-key', `\`${params.property}\` needs \`${params.missingProperty}\` beside it`, [...path, String(params.property)]);
		case 'not':
			return key('not-supported', `${subject(path)} is not supported yet`);
		case 'false schema':
			return key('exactly-one', `${subject(path)} does not go with what stands beside it`);
		case 'oneOf':
			return exactlyOne(complaint);
		case 'enum':
		case 'const':
			return unknownValue(complaint);
		case 'minItems':
		case 'minProperties':
			return tooFew(complaint);
		case 'uniqueItems':
			return {
				at: 'value',
				path: [...path, Number(params.i)],
				rule: 'duplicate-item',
				message: `${subject(path)} names the same thing twice`,
			};
		default:
			return unfit(complaint);
	}
}

const subject = (path: Path) => (path.length === 0 ? 'a policy' : `\`${pathText(path)}\``);

function unknownKey({ path, params, parentSchema }: Complaint): Remark {
	const key = String(params.additionalProperty);
	const known = Object.keys((parentSchema?.properties ?? {}) as object);
	const meant = nearest(key, known);
	const where = path.length === 0 ? 'at the top of a policy' : `in ${subject(path)}`;
	const hint = meant === undefined ? `; known are ${known.join(', ')}` : `, did you mean \`${meant}\`?`;
	return { at: 'key', path: [...path, key], rule: 'unknown-key', message: `unknown key \`${key}\` ${where}${hint}`, suggestion: meant };
}

/** Names that a choice offers, without those that would be refused anyway. */
function choices({ schema, parentSchema }: Complaint): string[] {
	const properties = (parentSchema?.properties ?? {}) as Record<string, { $ref?: string }>;
	const names = (schema as { required: string[] }[]).flatMap((branch) => branch.required);
	return names.filter((name) => !properties[name]?.$ref?.endsWith('/notSupportedYet'));
}

function exactlyOne(complaint: Complaint): Remark {
	const { path, data } = complaint;
	const names = choices(complaint);
	const given = names.filter((name) => Object.hasOwn(data as object, name));
	const list = (words: readonly string[]) => words.map((name) => `\`${name}\``).join(', ');
	const needs = `needs ${names.length === 1 ? '' : 'exactly one of '}${list(names)}`;
	if (given.length === 0) return { at: 'key', path, rule: 'exactly-one', message: `${subject(path)} ${needs}` };
	const second = [...path, given[1] ?? ''];
	return { at: 'key', path: second, rule: 'exactly-one', message: `${subject(path)} takes only one of ${list(given)}` };
}

function unknownValue({ path, params, data }: Complaint): Remark {
	const allowed = ((params.allowedValues ?? [params.allowedValue]) as Json[]).filter((value) => value !== null);
	const meant = typeof data === 'string' ? nearest(data, allowed.map(String)) : undefined;
	const list = allowed.map((value) => `\`${value}\``).join(', ');
	const message = `${subject(path)} must be ${allowed.length > 1 ? 'one of ' : ''}${list}, not ${valueText(data as Json)}`;
	const suggestion = meant ?? (allowed.length === 1 ? String(allowed[0]) : undefined);
	return { at: 'value', path, rule: 'unknown-value', message, suggestion };
}

/** Empty selects nothing: what would select is written out. */
function tooFew(complaint: Complaint): Remark {
	const { path, data, expected } = complaint;
	if (Object.keys(data as object).length > 0) return unfit(complaint);
	return { at: 'value', path, rule: 'empty', message: `${subject(path)} is empty; it must be ${expected ?? 'given at least one entry'}` };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
	object: 'a mapping',
	array: 'a list',
	string: 'text',
	number: 'a number',
	integer: 'a whole number',
	boolean: 'true or false',
	null: 'nothing',
};

const LIMIT_WORDS: Readonly<Record<string, string>> = {
	minimum: 'at least',
	maximum: 'at most',
	exclusiveMinimum: 'above',
	exclusiveMaximum: 'below',
};

/** A value that is there and allowed, but of the wrong type, shape or size. */
function unfit({ path, keyword, params, data, expected, propertyName, message }: Complaint): Remark {
	if (propertyName !== undefined) {
		const text = `\`${propertyName}\` is not ${expected ?? 'a key that may stand here'}`;
		return { at: 'key', path: [...path, propertyName], rule: 'invalid-key', message: text };
	}
	const limit = LIMIT_WORDS[keyword];
	if (limit !== undefined && expected === undefined) {
		const text = `${subject(path)} must be ${limit} ${params.limit}, not ${valueText(data as Json)}`;
		return { at: 'value', path, rule: 'out-of-range', message: text };
	}
	const types = keyword === 'type' ? [params.type].flat().map((type) => TYPE_WORDS[String(type)] ?? String(type)) : [];
	const wanted = expected ?? (types.length > 0 ? types.join(' or ') : undefined);
	const text = `${subject(path)} ${wanted === undefined ? (message ?? 'does not fit') : `must be ${wanted}`}, not ${valueText(data as Json)}`;
	const rule = keyword === 'type' ? 'wrong-type' : 'invalid-value';
	return { at: 'value', path, rule, message: text, suggestion: converted(types, data, wanted) };
}

/** The value with the type that was wanted, where that is plain: `85` for `"85"`, `5s` for a number without its unit. */
function converted(types: readonly string[], data: unknown, wanted: string | undefined): string | undefined {
	const numeric = typeof data === 'string' && data.trim() !== '' && Number.isFinite(Number(data));
	if (numeric && types.some((type) => type.endsWith('number'))) return data;
	if (typeof data === 'number' && data > 0 && wanted?.startsWith('a duration')) return `${data}s`;
	if ((typeof data === 'number' || typeof data === 'boolean') && wanted?.startsWith('text')) return JSON.stringify(String(data));
	return undefined;
}
