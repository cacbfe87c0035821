// @ts-check
/**
 * Reads vitest's JSON report. Plain: prints `N passed, N failed`. With `--skips`: lists the skipped tests and exits 1 if one was
 * skipped for want of something that `.ci/run` brings. A test says what it needs in its name, or in the name of a block around it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {{ status: string, fullName: string }} Test */
/** @typedef {{ name: string, status: string, message: string, assertionResults: Test[] }} TestFile */

/** What this machine may lack without anything being wrong with the run; whatever else is missing fails it. */
const EXCUSES = [
	{ names: /\.\.\/shared/, holds: !existsSync(fileURLToPath(new URL('../../shared', import.meta.url))) },
	{ names: /needs root/, holds: process.getuid?.() !== 0 },
];

/** @param {string} report @returns {TestFile[]} */
function filesOf(report) {
	try {
		return JSON.parse(readFileSync(report, 'utf8')).testResults;
	} catch {
		return []; // the runner died before it could report
	}
}

/** @param {TestFile[]} files */
function count(files) {
	const tests = files.flatMap((file) => file.assertionResults);
	const passed = tests.filter((test) => test.status === 'passed').length;
	const failed = tests.filter((test) => test.status === 'failed').length;
	// A file that does not load has no failed test of its own, and a run without files is no success.
	const broken = files.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length;
	return { passed, failed: failed + broken + (tests.length === 0 && broken === 0 ? 1 : 0) };
}

/** @param {TestFile[]} files */
function skipped(files) {
	return files.flatMap(({ assertionResults }) => assertionResults.filter((test) => !['passed', 'failed'].includes(test.status)));
}

const [report = '', option] = process.argv.slice(2);
const files = filesOf(report);
if (option === '--skips') {
	for (const { fullName } of skipped(files)) {
		const excused = EXCUSES.some(({ names, holds }) => holds && names.test(fullName));
		console.log(`skipped${excused ? '' : ' and must not be'}: ${fullName}`);
		if (!excused) process.exitCode = 1;
	}
} else {
	const { passed, failed } = count(files);
	console.log(`${passed} passed, ${failed} failed`);
}
