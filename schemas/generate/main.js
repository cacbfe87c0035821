// Makes everything that is derived from the schemas. With `--check` it writes nothing and fails where a file differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { paramsValidators, verbTable } from './actuators.js';
import { libraryTables } from './library.js';
import { withGenerated } from './markdown.js';
import { PACKAGE_ROOT, readOtherSchemas, readSchemas } from './schemas.js';
import { fieldTables } from './tables.js';
import { otherTypes, policyTypes } from './types.js';
import { otherValidators, policyValidators } from './validators.js';

const at = (...parts) => join(PACKAGE_ROOT, ...parts);

function readIfThere(file) {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

async function generated() {
	const schemas = readSchemas();
	const others = readOtherSchemas();
	const readme = (folder, text) => {
		const file = at(folder, 'README.md');
		return [file, withGenerated(file, readFileSync(file, 'utf8'), text)];
	};
	return [
		[at('engine', 'model', 'policy.gen.ts'), await policyTypes(schemas)],
		[at('engine', 'policy', 'validators.gen.ts'), await policyValidators(schemas)],
		[at('engine', 'model', 'rule-files.gen.ts'), await otherTypes(others)],
		[at('engine', 'policy', 'rule-file-validators.gen.ts'), await otherValidators(others)],
		[at('actuators', 'validators.gen.ts'), await paramsValidators()],
		readme('schemas', fieldTables(schemas, others)),
		readme('actuators', verbTable()),
		readme('policies', libraryTables()),
	];
}

const check = process.argv.includes('--check');
const stale = (await generated()).filter(([file, text]) => readIfThere(file) !== text);
for (const [file, text] of stale) {
	if (!check) writeFileSync(file, text);
	console.error(`${check ? 'differs from its schema, run `npm run generate`' : 'wrote'}: ${relative(PACKAGE_ROOT, file)}`);
}
process.exitCode = check && stale.length > 0 ? 1 : 0;
