import { code, table } from './markdown.js';
import { definition, fileOf, KINDS, refName } from './schemas.js';

/** The schema that a property really has: its reference followed, its own words kept. */
function follow(schemas, schema) {
	if (schema.$ref === undefined) return schema;
	const { $ref, ...own } = schema;
	return { ...follow(schemas, definition(schemas, refName($ref))), ...own, name: refName($ref) };
}

/** Definitions whose name says more than their JSON type. */
const NAMED = new Map([
	['duration', 'duration'],
	['positiveDuration', 'duration'],
	['promql', 'PromQL'],
	['cel', 'CEL'],
	['name', 'name'],
	['labels', 'labels'],
	['policyLabels', 'labels'],
	['actionName', '`actuator/verb`'],
	['url', 'URL'],
	['bounds', '`[low, high]`'],
	['glob', 'pattern'],
	['holds', '`true`'],
]);

function typeText(schemas, schema) {
	if (NAMED.has(schema.name)) return NAMED.get(schema.name);
	if (schema.const !== undefined) return code(schema.const);
	if (schema.enum !== undefined) return schema.enum.map(code).join(' \\| ');
	if (schema.type === 'array') return `list of ${typeText(schemas, follow(schemas, schema.items))}`;
	if (Array.isArray(schema.type)) return schema.type.map((type) => (type === 'array' ? 'list' : type)).join(' or ');
	return schema.type === 'string' ? 'text' : (schema.type ?? 'any');
}

const HEAD = ['field', 'type', 'default', 'meaning'];

/** Rows of all fields below a schema, depth first, in the schema's order. */
function rows(schemas, schema, path) {
	const required = new Set(schema.required ?? []);
	return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
		const field = follow(schemas, property);
		if (field.name === 'notSupportedYet') return [];
		const list = field.type === 'array' ? follow(schemas, field.items) : field;
		const here = path === '' ? name : `${path}.${name}`;
		const fallback = field.default === undefined ? (required.has(name) ? 'required' : '') : code(field.default);
		const row = [code(here), typeText(schemas, field), fallback, field.description ?? ''];
		return [row, ...rows(schemas, list, list === field ? here : `${here}[]`)];
	});
}

function refusedFields(schemas, schema, path) {
	return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
		const field = follow(schemas, property);
		const here = path === '' ? name : `${path}.${name}`;
		if (field.name === 'notSupportedYet') return [code(here)];
		const list = field.type === 'array' ? follow(schemas, field.items) : field;
		return refusedFields(schemas, list, list === field ? here : `${here}[]`);
	});
}

/** One table a kind; the envelope, which all kinds share, comes once. */
function kindText(schemas, kind) {
	const schema = schemas.get(fileOf(kind));
	const { spec, mode } = schema.properties;
	const body = rows(schemas, { properties: { mode, spec }, required: ['spec'] }, '');
	const refused = refusedFields(schemas, { properties: { spec } }, '');
	const later = refused.length === 0 ? '' : `\nPart of the language, not supported yet: ${refused.join(', ')}.\n`;
	return `### ${kind}\n\n${schema.description}\n\n${table(HEAD, body)}${later}`;
}

/** Files that people write and that are no policies, by schema file. */
const TOLD = ['repository-config.json'];

function fileText(schemas, file) {
	const schema = schemas.get(file);
	return `### ${schema.title}\n\n${schema.description}\n\n${table(HEAD, rows(schemas, schema, ''))}`;
}

/** The reference of all kinds, and of the other files that are told of. */
export function fieldTables(schemas, others) {
	const { apiVersion, metadata } = schemas.get(fileOf(KINDS[0])).properties;
	const shared = rows(schemas, { properties: { apiVersion, metadata }, required: ['apiVersion', 'metadata'] }, '');
	const envelope = `### Every kind\n\n${table(HEAD, shared)}`;
	return [envelope, ...KINDS.map((kind) => kindText(schemas, kind)), ...TOLD.map((file) => fileText(others, file))].join('\n');
}
