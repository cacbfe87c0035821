import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { code, table } from './markdown.js';
import { PACKAGE_ROOT } from './schemas.js';
import { createAjv, standalone, typedModule } from './validators.js';

const FOLDER = join(PACKAGE_ROOT, 'actuators');

/** `[actuator, schema]` of each actuator that has a `params.schema.json`, by name. */
function readParams() {
	return readdirSync(FOLDER)
		.sort()
		.map((name) => [name, join(FOLDER, name, 'params.schema.json')])
		.filter(([, file]) => existsSync(file))
		.map(([name, file]) => [name, JSON.parse(readFileSync(file, 'utf8'))]);
}

/** Validators of all verbs' parameters, by `actuator/verb`. `$defs` holds the verbs and nothing else; parts of them are `definitions`. */
export async function paramsValidators() {
	const params = readParams();
	const ajv = createAjv(params);
	const verbs = params.flatMap(([name, schema]) => Object.keys(schema.$defs).map((verb) => [name, verb]));
	const entries = verbs.map(([name, verb], i) => [`${name}/${verb}`, `validate${i}`, `${name}#/$defs/${verb}`]);
	const code = entries.length === 0 ? '' : await standalone(ajv, Object.fromEntries(entries.map(([, exported, ref]) => [exported, ref])));
	return typedModule(
		'actuators/*/params.schema.json',
		code,
		entries.map(([verb, exported]) => [verb, exported]),
	);
}

/** What a playbook may name: each verb, its parameters (`?` where it may be left out) and what it does. */
export function verbTable() {
	const rows = readParams().flatMap(([name, schema]) =>
		Object.entries(schema.$defs).map(([verb, own]) => {
			const { properties = {}, required = [] } = { ...schema.definitions?.[own.$ref?.split('/').at(-1)], ...own };
			const params = Object.keys(properties).map((key) => code(required.includes(key) ? key : `${key}?`));
			return [code(`${name}/${verb}`), params.join(' '), own.description ?? ''];
		}),
	);
	return table(['do', 'with', 'what'], rows);
}
