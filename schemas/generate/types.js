import { compile } from 'json-schema-to-typescript';
import { fileOf, KINDS, OTHER_FILES, refName } from './schemas.js';

const BANNER =
	'// Generated from schemas/*.json by `npm run generate`; do not edit.\n// A policy as it stands in a file, defaults filled in.';

/** Keywords that say nothing about the shape, and that the type generator would turn into noise. */
const NO_SHAPE = new Set(['oneOf', 'if', 'then', 'not', 'dependentRequired', 'propertyNames', 'x-expected', '$schema', '$defs', 'title']);

const refused = (schema) => schema.$ref !== undefined && refName(schema.$ref) === 'notSupportedYet';

/** Properties that have a default are always there once a file is loaded; refused ones never are. */
function objectShape(schema) {
	const properties = Object.entries(schema.properties).filter(([, property]) => !refused(property));
	const defaulted = properties.filter(([, property]) => property.default !== undefined).map(([name]) => name);
	return {
		properties: Object.fromEntries(properties.map(([name, property]) => [name, shape(property)])),
		required: [...new Set([...(schema.required ?? []), ...defaulted])],
	};
}

/** The part of a schema that makes a type. A reference keeps its description, as a comment at the property. */
function shape(schema) {
	if (Array.isArray(schema)) return schema.map(shape);
	if (schema === null || typeof schema !== 'object') return schema;
	if (schema.$ref !== undefined) {
		const ref = { $ref: `#/$defs/${refName(schema.$ref)}` };
		return schema.description === undefined ? ref : { description: schema.description, allOf: [ref] };
	}
	const kept = Object.entries(schema).filter(([keyword]) => !NO_SHAPE.has(keyword) && keyword !== 'default');
	const plain = Object.fromEntries(kept.map(([keyword, value]) => [keyword, keyword === 'enum' ? value : shape(value)]));
	return schema.properties === undefined ? plain : { ...plain, ...objectShape(schema) };
}

function definitions(schemas) {
	const found = {};
	for (const schema of schemas.values()) {
		for (const [name, value] of Object.entries(schema.$defs ?? {})) {
			if (found[name] !== undefined) throw new Error(`two schemas define ${name}`);
			if (name !== 'notSupportedYet') found[name] = shape(value);
		}
	}
	return found;
}

/** TypeScript types of the other files; each is named by the title of its schema. */
export async function otherTypes(schemas) {
	const documents = OTHER_FILES.map((file) => [schemas.get(file).title, shape(schemas.get(file))]);
	const all = {
		$defs: { ...definitions(schemas), ...Object.fromEntries(documents) },
		oneOf: documents.map(([name]) => ({ $ref: `#/$defs/${name}` })),
	};
	return compile(all, 'OtherFile', {
		bannerComment:
			'// Generated from schemas/{rule-file,policy-test,price-book,repository-config}.json by `npm run generate`; do not edit.',
		additionalProperties: true,
		unknownAny: true,
		style: { useTabs: true, singleQuote: true, printWidth: 140 },
	});
}

/** TypeScript types of policy files. */
export async function policyTypes(schemas) {
	const documents = KINDS.map((kind) => [`${kind}Document`, shape(schemas.get(fileOf(kind)))]);
	const all = {
		$defs: { ...definitions(schemas), ...Object.fromEntries(documents) },
		description: 'Any policy of homeostat/v1.',
		oneOf: documents.map(([name]) => ({ $ref: `#/$defs/${name}` })),
	};
	return compile(all, 'PolicyDocument', {
		bannerComment: BANNER,
		additionalProperties: true,
		unknownAny: true,
		style: { useTabs: true, singleQuote: true, printWidth: 140 },
	});
}
