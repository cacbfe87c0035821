// Makes everything that is derived from the schemas. With `--check` it writes nothing and fails where a file differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { paramsValidators } from './actuators.js';
import { PACKAGE_ROOT, readSchemas } from './schemas.js';
import { withTables } from './tables.js';
import { policyTypes } from './types.js';
import { policyValidators } from './validators.js';

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
	const readme = at('schemas', 'README.md');
	return [
		[at('engine', 'model', 'policy.gen.ts'), await policyTypes(schemas)],
		[at('engine', 'policy', 'validators.gen.ts'), await policyValidators(schemas)],
		[at('actuators', 'validators.gen.ts'), await paramsValidators()],
		[readme, withTables(readFileSync(readme, 'utf8'), schemas)],
	];
}

const check = process.argv.includes('--check');
const stale = (await generated()).filter(([file, text]) => readIfThere(file) !== text);
for (const [file, text] of stale) {
	if (!check) writeFileSync(file, text);
	console.error(`${check ? 'differs from its schema, run `npm run generate`' : 'wrote'}: ${relative(PACKAGE_ROOT, file)}`);
}
process.exitCode = check && stale.length > 0 ? 1 : 0;
