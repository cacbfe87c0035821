import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const PACKAGE_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The kinds in the order in which people meet them; the file of each is its name in kebab-case. */
export const KINDS = ['Source', 'Service', 'Detector', 'Threshold', 'Playbook', 'ScalingRule', 'Guardrail', 'Agent'];

/** Files that are no policies: what a schema's title names, by schema file. */
export const OTHER_FILES = ['rule-file.json', 'policy-test.json', 'price-book.json', 'repository-config.json'];

export const fileOf = (kind) => `${kind.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.json`;

function readSchema(file) {
	return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
}

/** All policy schemas by file name; references between them are written as `common.json#/$defs/x`. */
export function readSchemas() {
	return new Map(['common.json', ...KINDS.map(fileOf)].map((file) => [file, readSchema(file)]));
}

/** The schemas of files that are no policies, with the definitions they share with policies. */
export function readOtherSchemas() {
	return new Map(['common.json', ...OTHER_FILES].map((file) => [file, readSchema(file)]));
}

/** Name of the definition that a reference points to. */
export const refName = (ref) => ref.slice(ref.lastIndexOf('/') + 1);

/** A definition by name; names are unique over all files, which `policyTypes` checks. */
export function definition(schemas, name) {
	for (const schema of schemas.values()) {
		if (schema.$defs?.[name] !== undefined) return schema.$defs[name];
	}
	throw new Error(`no schema defines ${name}`);
}
