import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../../test/support/command-line.ts';
import { hasPrometheus, prometheus } from '../../test/support/prometheus.ts';

let folder: string;
let recording: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'query-'));
	recording = join(folder, 'r.csv');
	const rows = [0, 15, 30, 45].map((second, i) => `2026-01-01T00:00:${String(second).padStart(2, '0')}Z,"m{a=""b""}",${i * i}`);
	writeFileSync(recording, `time,series,value\n${rows.join('\n')}\n`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const query = (...argv: string[]) => commandLine('query', ...argv);

const RANGE = ['--start', '2026-01-01T00:00:00Z', '--end', '2026-01-01T00:00:45Z', '--step', '15s'];

describe('homeostat query', () => {
	it('evaluates at the end of the recording, or when told', async () => {
		expect(await query('m', '--history', recording)).toEqual({
			code: 0,
			stderr: '',
			stdout: 'm{a="b"} => 9 @[2026-01-01T00:00:45.000Z]\n',
		});
		for (const at of ['2026-01-01T00:00:31Z', '1767225631', '1767225631000']) {
			const { stdout } = await query('sum(m)', '--history', recording, '--at', at, '--format', 'json');
			expect(JSON.parse(stdout)).toEqual({
				status: 'success',
				data: { resultType: 'vector', result: [{ metric: {}, value: [1767225631, '4'] }] },
			});
		}
	});

	it('evaluates ranges', async () => {
		const { stdout } = await query('m > 0', '--history', recording, ...RANGE);
		expect(stdout).toBe('m{a="b"} =>\n1 @[2026-01-01T00:00:15.000Z]\n4 @[2026-01-01T00:00:30.000Z]\n9 @[2026-01-01T00:00:45.000Z]\n');
	});

	it.each([
		['m @ 1767225615', '1'],
		['m offset -30s', '9'],
	])('reads as far as %s looks', async (expression, value) => {
		const { stdout } = await query(expression, '--history', recording, '--at', '2026-01-01T00:00:15Z');
		expect(stdout).toContain(`=> ${value} @`);
	});

	it('shows where an expression is wrong; as JSON in the shape of the API', async () => {
		const text = await query('rate(m)', '--history', recording);
		expect(text).toMatchObject({ code: 2, stdout: '' });
		expect(text.stderr).toMatch(/cannot be evaluated: .*\n {2}rate\(m\)\n {7}\^/);
		const { code, stdout } = await query('rate(m)', '--history', recording, '--format', 'json');
		expect([code, JSON.parse(stdout)]).toEqual([2, { status: 'error', errorType: 'bad_data', error: expect.stringContaining('rate(m)') }]);
	});

	it.each([
		[['m'], 'needs either --history or --server'],
		[['m', '--history', 'x', '--server', 'y'], 'needs either'],
		[['m', '--history', 'nowhere'], 'there is no `nowhere`'],
		[['m', '--history', 'x', '--start', '1'], 'a range needs --start, --end and --step'],
		[['m', '--history', 'x', '--at', 'noon'], '--at: `noon` is no time'],
		[['m', '--history', 'x', '--start', '2', '--end', '1', '--step', '1s'], '--end lies before --start'],
		[['m', '--history', 'x', '--start', '1', '--end', '2', '--step', '0'], '--step: `0` is no duration'],
	])('refuses %j', async (argv, message) => {
		expect(await query(...argv)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
	});

	// No bound of a range meets a sample: Prometheus before 3 counts it, we do not.
	it.skipIf(!hasPrometheus)('gives a server’s own answer, over its recording as well (needs Debian package prometheus)', async () => {
		const at = Date.UTC(2026, 0, 1) / 1000;
		const url = await prometheus(`# TYPE m gauge\n${[0, 15, 30, 45].map((second, i) => `m{a="b"} ${i * i} ${at + second}\n`).join('')}`);
		for (const asked of [['--at', '2026-01-01T00:00:40Z'], RANGE]) {
			const answers = [];
			for (const from of [
				['--server', url],
				['--history', url],
				['--history', recording],
			]) {
				answers.push((await query('sum_over_time(m[41s]) > 0 or m', ...from, ...asked, '--format', 'json')).stdout);
			}
			const [theirs = '', overTheirs, overOurs] = answers.map((answer) => JSON.parse(answer));
			expect(theirs).toMatchObject({ status: 'success' });
			expect([overTheirs, overOurs]).toEqual([theirs, theirs]);
		}
	});
});
