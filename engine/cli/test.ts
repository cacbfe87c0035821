import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorText, UsageError } from '../model/error.ts';
import { mergeCoverage } from '../run/policy-test/coverage.ts';
import { runTestFile, type TestRun } from '../run/policy-test/index.ts';
import { defineCommand } from './command.ts';
import { TEST_REPORTERS } from './test-report/index.ts';
import { actuators } from './wire.ts';

const FORMATS = Object.keys(TEST_REPORTERS);

export const command = defineCommand({
	usage: 'PATH...',
	positionals: [1, Number.POSITIVE_INFINITY],
	about: `Runs policy tests and promtool's rule tests, with the evaluator that the engine runs. A folder means every *.test.yaml,
*_test.yaml (and .yml) below it; a file is taken as it is. Nothing is executed: outcomes are as the test gives them.`,
	options: {
		format: { type: 'string', value: FORMATS.join('|'), default: 'text', about: 'How the results are printed' },
		coverage: { type: 'boolean', default: false, about: 'Name the levels and rungs that no test reaches; exit 1 where there is one' },
	},
	examples: ['test policies', 'test policies --coverage', 'test rules_test.yml --format junit > results.xml'],
	async run({ values, positionals }, io) {
		const report = TEST_REPORTERS[values.format];
		if (report === undefined) throw new UsageError(`unknown format \`${values.format}\`; known are ${FORMATS.join(', ')}`);
		const files = positionals.flatMap(testFiles);
		if (files.length === 0) throw new UsageError(`no *.test.yaml below ${positionals.join(', ')}; is it the right folder?`);
		const runs = files.map(run);
		const cases = runs.flatMap((each) => each.cases);
		const findings = runs.flatMap((each) => each.findings);
		const coverage = values.coverage ? mergeCoverage(runs.map((each) => each.coverage)) : undefined;
		io.stdout.write(report({ files: files.length, cases, findings, ...(coverage === undefined ? {} : { coverage }) }, io.color));
		const uncovered = coverage?.some(({ reached }) => !reached) ?? false;
		return findings.length > 0 || cases.some(({ ok }) => !ok) || uncovered ? 1 : 0;
	},
});

function run(file: string): TestRun {
	try {
		return runTestFile(file, { actuators });
	} catch (error) {
		if (error instanceof UsageError || !(error instanceof Error && 'code' in error)) throw error;
		throw new UsageError(`${file} cannot be read: ${errorText(error)}`, { cause: error });
	}
}

/** A folder's test files, in the order of their names. */
function testFiles(path: string): readonly string[] {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (stats === undefined) throw new UsageError(`${path} is not there; give a test file or a folder of them`);
	if (!stats.isDirectory()) return [path];
	const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
	return names
		.filter((name) => /[._]test\.ya?ml$/.test(name) && !/(^|\/)(node_modules|\.[^/]+)\//.test(name))
		.sort()
		.map((name) => join(path, name));
}
