import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readIncidents } from './incidents.ts';

const folder = mkdtempSync(join(tmpdir(), 'homeostat-incidents-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
	const path = join(folder, 'labels.csv');
	writeFileSync(path, text);
	return path;
}

test('series as recordings write them, times in both forms, columns in any order', () => {
	const path = file('end,series,start\n2026-01-05T00:10:00Z,"load{host=""a"",cpu=""0""}",2026-01-05T00:00:00Z\n1000,up{job="b"},0\n');
	expect(readIncidents(path)).toEqual([
		{ labels: { __name__: 'load', host: 'a', cpu: '0' }, first: Date.UTC(2026, 0, 5), last: Date.UTC(2026, 0, 5, 0, 10) },
		{ labels: { __name__: 'up', job: 'b' }, first: 0, last: 1000 },
	]);
});

test.each([
	['series,start\n', ':1: the header must name the columns series, start, end'],
	['series,start,end\nup,0,1\nup,yesterday,1\n', ':3: start and end must be RFC 3339'],
	['series,start,end\nup,5,1\n', ':2: the incident ends before it starts'],
	['series,start,end\n"up{",0,1\n', ':2: `up{` is no series'],
])('what is wrong is told with its line: %j', (text, message) => {
	expect(() => readIncidents(file(text))).toThrow(message);
});

test('a file that is not there is wrong usage', () => {
	expect(() => readIncidents(join(folder, 'none.csv'))).toThrow(/--labels: .*none\.csv` cannot be read/);
});
