import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { commandLine } from '../../test/support/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'homeostat-detect-'));
afterAll(() => rmSync(folder, { recursive: true }));
const START = Date.UTC(2026, 0, 5);

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

const detector = (name: string, spec: string) =>
	`apiVersion: homeostat/v1\nkind: Detector\nmetadata: { name: ${name}, owner: o, rationale: r }\nspec: ${spec}\n`;

/** Two disks, a sample an hour; years lie between them. */
const recording = (hours: number) =>
	file(
		`disk-${hours}.csv`,
		`time,series,value\n${Array.from({ length: hours }, (_, i) => {
			const at = START + i * 3_600_000;
			return `${at},"disk_used{disk=""a""}",${20 + i / 10}\n${at - 1e11},"disk_used{disk=""b""}",50\n`;
		}).join('')}`,
	);

const detect = (policies: string, history: string, ...more: readonly string[]) =>
	commandLine('detect', '--policies', policies, '--history', history, ...more);

async function rowsOf(...argv: Parameters<typeof detect>): Promise<readonly string[]> {
	const { code, stdout, stderr } = await detect(...argv);
	expect(code, stderr).toBe(0);
	return stdout.trimEnd().split('\n');
}

test('a row for each sample that the signal has, and a prefix gives the same ones', async () => {
	const policies = file('one.yaml', detector('odd', '{ signal: disk_used, method: anomaly }'));
	const [head, ...rows] = await rowsOf(policies, recording(400), '--format', 'csv');
	expect(head).toBe('time,series,value,score');
	expect(rows.length).toBe(800);
	expect(rows[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ,"disk_used\{disk=""b""\}",50,0$/);
	const part = await rowsOf(policies, recording(300), '--format', 'csv');
	const ofA = (lines: readonly string[]) => lines.filter((line) => line.includes('""a""'));
	expect(ofA(part)).toEqual(ofA(rows).slice(0, 300));
});

test('a forecast says how long it will last, and nothing where no limit is in sight', async () => {
	const policies = file('forecast.yaml', detector('full', '{ signal: disk_used, method: forecast, limit: 100, horizon: 7d }'));
	const lines = await rowsOf(policies, recording(400), '--format', 'csv');
	expect(lines[0]).toBe('time,series,value,score,eta_seconds');
	const last = (disk: string) =>
		Number(
			lines
				.filter((line) => line.includes(`""${disk}""`))
				.at(-1)
				?.split(',')
				.at(-1),
		);
	// 40.1 are left of 2.4 a day.
	expect(last('a') / 86_400).toBeCloseTo(16.7, 0);
	expect(last('b')).toBe(0);
});

test('several detectors are told apart, in lines of JSON as well', async () => {
	const both = `${detector('odd', '{ signal: disk_used, method: anomaly }')}---\n${detector('band', '{ signal: disk_used, method: envelope }')}`;
	const policies = file('both.yaml', both);
	const history = recording(5);
	expect((await rowsOf(policies, history, '--format', 'csv'))[0]).toBe('time,series,value,score,detector');
	const rows = (await rowsOf(policies, history, '--format', 'json')).map((line) => JSON.parse(line));
	expect(rows.length).toBe(20);
	expect(rows[0]).toEqual({ time: expect.any(String), series: 'disk_used{disk="b"}', value: 50, score: 0, detector: 'band' });
});

test('policies that are wrong, or hold no detector, are told with their place', async () => {
	const history = recording(5);
	const wrong = file('wrong.yaml', detector('odd', '{ signal: "disk_used[", method: anomaly }'));
	expect(await detect(wrong, history)).toMatchObject({ code: 2, stderr: expect.stringMatching(/wrong\.yaml:4:/) });
	const none = file('none.yaml', `mode: off\n${detector('odd', '{ signal: disk_used, method: anomaly }')}`);
	expect(await detect(none, history)).toMatchObject({ code: 2, stderr: expect.stringContaining('no policy of kind Detector') });
});

test('a signal that cannot be evaluated is told, once, and not taken for a quiet one', async () => {
	const ambiguous = detector('odd', `{ signal: '{__name__=~"disk_.+"}', method: anomaly }`);
	const history = file('two.csv', `time,series,value\n${START},disk_used,1\n${START},disk_free,2\n${START + 60_000},disk_used,1\n`);
	const { code, stderr, stdout } = await detect(file('odd.yaml', ambiguous), history, '--format', 'csv');
	expect({ code, stdout }).toEqual({ code: 2, stdout: 'time,series,value,score\n' });
	expect(stderr).toMatch(/^homeostat: detector\/odd: its signal cannot be evaluated: .*same labelset\n$/);
});
