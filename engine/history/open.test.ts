import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../model/error.ts';
import { isStale } from '../model/stale.ts';
import { openRecording } from './open.ts';
import type { RecordedSeries } from './recording.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'recording-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
	return path;
}

const csv = (...rows: string[]) => write('r.csv', `${['time,series,value', ...rows].join('\n')}\n`);
async function collect<T>(from: AsyncIterable<T>): Promise<T[]> {
	const found: T[] = [];
	for await (const each of from) found.push(each);
	return found;
}

const plain = ({ text, times, values }: RecordedSeries) => ({ text, times: [...times], values: [...values] });

async function all(path: string): Promise<ReturnType<typeof plain>[]> {
	return (await collect((await openRecording(path)).series())).map(plain);
}

describe('a CSV file', () => {
	it('may order its columns as it likes, have others, quotes, a byte order mark and CRLF', async () => {
		const path = write(
			'r.csv',
			'\ufeffvalue,note,"series",time\r\n1.5,"a ""note"", with\na newline","up{job=""a"",x=""b""}",2026-01-01T00:00:00.250Z\r\n2e3,,up{job="a",x="b"},1767225601000\r\n',
		);
		expect(await all(path)).toEqual([{ text: 'up{job="a",x="b"}', times: [1767225600250, 1767225601000], values: [1.5, 2000] }]);
	});

	it('may be in any order and lack the last newline; one series written in two ways is one series', async () => {
		const path = write('r.csv', 'time,series,value\n3000,b,3\n1000,"a{y=""2"",x=""1""}",1\n2000,b,2\n4000,"a{x=""1"", y=""2""}",4');
		expect(await all(path)).toEqual([
			{ text: 'b', times: [2000, 3000], values: [2, 3] },
			{ text: 'a{y="2",x="1"}', times: [1000, 4000], values: [1, 4] },
		]);
	});

	it('reads NaN, infinities and the staleness marker', async () => {
		const [series] = await all(csv('1,m,NaN', '2,m,+Inf', '3,m,-Inf', '4,m,stale'));
		expect(series?.values).toEqual([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]);
		expect(series?.values.map(isStale)).toEqual([false, false, false, true]);
	});

	it('keeps the first of two samples of one instant', async () => {
		expect(await all(csv('1,m,5', '1,m,6', '2,m,stale', '2,m,7'))).toEqual([{ text: 'm', times: [1, 2], values: [5, 7] }]);
	});

	it.each([
		['2026-01-31T08:00:00Z', Date.UTC(2026, 0, 31, 8)],
		['2026-01-31 08:00:00.5+02:00', Date.UTC(2026, 0, 31, 6, 0, 0, 500)],
		['-62135596800000', -62135596800000],
	])('takes %s as a time', async (time, expected) => {
		expect((await all(csv(`${time},m,1`)))[0]?.times).toEqual([expected]);
	});

	it.each([
		['yesterday,m,1', 'time `yesterday` is neither RFC 3339'],
		['2026-01-31T08:00:00,m,1', 'time `2026-01-31T08:00:00` is neither'],
		['2026-02-30T08:00:00Z,m,1', 'time `2026-02-30T08:00:00Z` is neither'],
		['1000,m,', 'value `` is no number'],
		['1000,m,0x10', 'value `0x10` is no number'],
		['1000,m{a=b},1', 'series `m{a=b}`: expected a quoted value, found `b` at column 5'],
		['1000,m', 'the row has 2 columns, the header has 3'],
		['1000,"m"x,1', 'series `m"x`'],
	])('names the place of the bad row %s', async (row, message) => {
		const path = csv('1,"m{a=""b\nc""}",1', '', row);
		await expect(openRecording(path)).rejects.toThrow(`${path}:5: ${message}`);
	});

	it('tells of the first bad rows and counts the others', async () => {
		const path = csv(...Array.from({ length: 9 }, () => 'x,m,1'));
		await expect(openRecording(path)).rejects.toThrow(/:6: time[^\n]*\nand 4 more rows of it$/);
	});

	it.each([
		['', 'is empty: its first line must name the columns time, series, value'],
		['timestamp,value\n1,2\n', ':1: the header must name the columns time, series, value; it lacks time, series (found: timestamp, value)'],
		['time,series,value\n1,"m,2\n', ':2: the quotes of this row are never closed'],
	])('refuses %j', async (content, message) => {
		await expect(openRecording(write('r.csv', content))).rejects.toThrow(message);
	});
});

describe('a Parquet file', () => {
	const columns = (time: unknown[], type: 'TIMESTAMP' | 'INT64' | 'DOUBLE' | 'STRING', extra: object = {}) =>
		new Uint8Array(
			parquetWriteBuffer({
				columnData: [
					{ name: 'value', data: [1, 2.5, 3], type: 'DOUBLE' },
					{ name: 'series', data: ['up{job="a"}', 'b', 'up{job="a"}'], type: 'STRING' },
					{ name: 'time', data: time, type, ...extra },
				],
				rowGroupSize: 2,
			}),
		);

	it.each([
		['timestamps', columns([new Date(3000), new Date(2000), new Date(1000)], 'TIMESTAMP')],
		['epoch milliseconds', columns([3000n, 2000n, 1000n], 'INT64', { nullable: false })],
		['fractions of milliseconds', columns([3000.2, 2000, 999.6], 'DOUBLE', { nullable: false })],
		['RFC 3339', columns(['1970-01-01T00:00:03Z', '1970-01-01T01:00:02+01:00', '1970-01-01T00:00:01Z'], 'STRING')],
	])('has its times as %s', async (_, bytes) => {
		expect(await all(write('r.parquet', bytes))).toEqual([
			{ text: 'up{job="a"}', times: [1000, 3000], values: [3, 1] },
			{ text: 'b', times: [2000], values: [2.5] },
		]);
	});

	it.each([
		['no Parquet at all', new TextEncoder().encode('time,series,value\n')],
		['other columns', new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'time', data: [1n], type: 'INT64' }] }))],
		['missing values', columns([1000n, null, 2000n], 'INT64')],
	])('that has %s is refused by name', async (_, bytes) => {
		const path = write('r.parquet', bytes);
		await expect(openRecording(path).then((recording) => collect(recording.series()))).rejects.toThrow(
			`${path} cannot be read as a Parquet recording`,
		);
	});
});

describe('a folder', () => {
	it('is all recordings below it together', async () => {
		write('a/1.csv', 'time,series,value\n1,m,1\n');
		write('b/2.csv', 'time,series,value\n2,m,2\n2,n,5\n');
		write('notes.txt', 'nothing');
		expect(await all(folder)).toEqual([
			{ text: 'm', times: [1, 2], values: [1, 2] },
			{ text: 'n', times: [2], values: [5] },
		]);
	});

	it('without any is wrong usage, as is what is not there', async () => {
		await expect(openRecording(folder)).rejects.toThrow(UsageError);
		await expect(openRecording(join(folder, 'no'))).rejects.toThrow(UsageError);
	});
});

describe('slices', () => {
	it('give every sample once, in time order, whatever the order of the rows', async () => {
		const rows = fc.array(fc.record({ time: fc.integer({ min: 0, max: 9_999 }), series: fc.constantFrom('a', 'b', 'c') }), {
			maxLength: 60,
		});
		await fc.assert(
			fc.asyncProperty(rows, fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 0, max: 9_999 }), async (rows, width, from) => {
				const recording = await openRecording(csv(...rows.map(({ time, series }, row) => `${time},${series},${row}`)));
				const whole = new Map((await collect(recording.series({ from }))).map((each) => [each.text, plain(each)]));
				const pieces = new Map<string, ReturnType<typeof plain>>();
				let reached = Number.NEGATIVE_INFINITY;
				for await (const slice of recording.slices({ from, width })) {
					expect(slice.from).toBeGreaterThanOrEqual(reached);
					reached = slice.to;
					for (const each of slice.series) {
						const known = pieces.get(each.text) ?? { text: each.text, times: [], values: [] };
						pieces.set(each.text, { ...known, times: [...known.times, ...each.times], values: [...known.values, ...each.values] });
						expect(each.times.every((time) => time >= slice.from && time < slice.to)).toBe(true);
					}
				}
				expect(pieces).toEqual(whole);
			}),
			{ numRuns: 50 },
		);
	});

	it('jump over years', async () => {
		const recording = await openRecording(csv('0,m,1', `${Date.UTC(2026, 0)},m,2`));
		const slices = await collect(recording.slices({ width: 1000 }));
		expect(slices.map(({ from, series }) => [from, series.length])).toEqual([
			[0, 1],
			[Date.UTC(2026, 0), 1],
		]);
		expect(recording).toMatchObject({ samples: 2, span: { first: 0, last: Date.UTC(2026, 0) } });
	});

	it('decode a large file piece by piece', async () => {
		const count = 60_000;
		const path = csv(
			...Array.from({ length: count }, (_, i) => `${(i % (count / 2)) * 1000},series_number_${Math.floor((2 * i) / count)},${i}`),
		);
		const recording = await openRecording(path);
		let samples = 0;
		for await (const { series } of recording.slices()) for (const { times } of series) samples += times.length;
		expect(samples).toBe(count);
	});
});
