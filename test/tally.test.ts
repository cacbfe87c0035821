import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TALLY = fileURLToPath(new URL('../.ci/tally.js', import.meta.url));
const hasReferenceData = existsSync(fileURLToPath(new URL('../../shared', import.meta.url)));
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'tally-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the tally on a report of files, each of them tests by name and status; a file without tests did not load. */
function tally(files: readonly Readonly<Record<string, string>>[], ...options: string[]) {
	const report = join(folder, 'report.json');
	const testResults = files.map((file) => {
		const assertionResults = Object.entries(file).map(([fullName, status]) => ({ fullName, status }));
		const healthy = assertionResults.length > 0 && assertionResults.every(({ status }) => status !== 'failed');
		return { status: healthy ? 'passed' : 'failed', assertionResults };
	});
	writeFileSync(report, JSON.stringify({ testResults }));
	const { stdout, status } = spawnSync(process.execPath, [TALLY, report, ...options], { encoding: 'utf8' });
	return { stdout, status };
}

describe('the count of .ci/run', () => {
	it('counts tests, and a file that does not load as one failure', () => {
		expect(tally([{ a: 'passed', b: 'failed' }, {}, { c: 'passed' }]).stdout).toBe('2 passed, 2 failed\n');
		expect(tally([{ a: 'passed', b: 'skipped' }]).stdout).toBe('1 passed, 0 failed\n');
	});

	it('never calls a run without tests or without a report a success', () => {
		expect(tally([]).stdout).toBe('0 passed, 1 failed\n');
		const { stdout } = spawnSync(process.execPath, [TALLY, join(folder, 'absent.json')], { encoding: 'utf8' });
		expect(stdout).toBe('0 passed, 1 failed\n');
	});

	it('fails on a test that was skipped for want of a program', () => {
		const { stdout, status } = tally([{ 'beside promtool (Debian package)': 'skipped', x: 'passed' }], '--skips');
		expect(stdout).toContain('must not be: beside promtool');
		expect(status).toBe(1);
		expect(tally([{ x: 'passed' }], '--skips').status).toBe(0);
	});

	it('excuses reference data only where they are absent', () => {
		expect(tally([{ 'conformance (../shared is not here)': 'skipped' }], '--skips').status).toBe(hasReferenceData ? 1 : 0);
	});
});
