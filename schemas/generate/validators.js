import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { fileOf, KINDS, OTHER_FILES, PACKAGE_ROOT } from './schemas.js';

/**
 * An ajv that writes code instead of functions, for schemas by file name. `verbose` puts schema and value into each error, for good
 * messages.
 */
export function createAjv(schemas, options = {}) {
	const code = { source: true, esm: true };
	const ajv = new Ajv.default({ allErrors: true, verbose: true, allowUnionTypes: true, code, ...options });
	// What the loader says in its messages where a value does not fit.
	ajv.addVocabulary(['x-expected']);
	for (const [file, schema] of schemas) ajv.addSchema(withoutProse(schema), file);
	return ajv;
}

/**
 * Descriptions are for people who read a schema: they decide nothing, and every command that checks a policy would read them. A
 * property may have such a name: its value is a mapping.
 */
function withoutProse(schema) {
	const isProse = (key, value) => (key === 'description' || key === 'title') && typeof value === 'string';
	return JSON.parse(JSON.stringify(schema, (key, value) => (isProse(key, value) ? undefined : value)));
}

/** One self-contained module: ajv's own output still calls `require`, which throws in an ES module. */
export async function standalone(ajv, exports) {
	const bundled = await build({
		stdin: { contents: standaloneCode.default(ajv, exports), resolveDir: PACKAGE_ROOT },
		bundle: true,
		// The output names its modules: the same wherever node_modules really is.
		preserveSymlinks: true,
		absWorkingDir: PACKAGE_ROOT,
		format: 'esm',
		platform: 'node',
		write: false,
		minifyWhitespace: true,
		minifySyntax: true,
		lineLimit: 140,
		legalComments: 'none',
	});
	return bundled.outputFiles[0].text;
}

/** Generated code is typed at its end: `validators` maps a name to its function. */
export function typedModule(source, code, entries) {
	const map = entries.map(([name, exported]) => `\t${JSON.stringify(name)}: ${exported},\n`).join('');
	const body = code.replace(/export \{[^}]*\};\s*$/, '');
	return `// @ts-nocheck
// Generated from ${source} by \`npm run generate\`; do not edit.
${body}
export interface SchemaError {
	readonly instancePath: string;
	readonly schemaPath: string;
	readonly keyword: string;
	readonly params: Readonly<Record<string, unknown>>;
	readonly message?: string;
	readonly schema?: unknown;
	readonly parentSchema?: Readonly<Record<string, unknown>>;
	readonly data?: unknown;
	/** The key itself does not fit. */
	readonly propertyName?: string;
}

/** True when the value fits; else \`errors\` says where it does not, until the next call. */
export interface Validate {
	(value: unknown): boolean;
	readonly errors?: readonly SchemaError[] | null;
}

export const validators: Readonly<Record<string, Validate>> = {
${map}};
`;
}

/** Validators of the policy kinds; they also fill in defaults, so that each default stands in its schema alone. */
export async function policyValidators(schemas) {
	const ajv = createAjv(schemas, { useDefaults: true });
	const code = await standalone(ajv, Object.fromEntries(KINDS.map((kind) => [`validate${kind}`, fileOf(kind)])));
	return typedModule(
		'schemas/*.json',
		code,
		KINDS.map((kind) => [kind, `validate${kind}`]),
	);
}

/** Validators of the other files, by schema title. */
export async function otherValidators(schemas) {
	const ajv = createAjv(schemas, { useDefaults: true });
	const titled = OTHER_FILES.map((file) => [schemas.get(file).title, file]);
	const code = await standalone(ajv, Object.fromEntries(titled.map(([title, file]) => [`validate${title}`, file])));
	return typedModule(
		'schemas/{rule-file,policy-test,price-book,repository-config}.json',
		code,
		titled.map(([title]) => [title, `validate${title}`]),
	);
}
