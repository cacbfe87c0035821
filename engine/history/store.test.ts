import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Labels, Sample } from '../model/series.ts';
import { isStale } from '../model/stale.ts';
import { openRecording } from './open.ts';
import type { RecordedSeries } from './recording.ts';
import { DEFAULT_LIMITS, type HistoryLimits } from './retention.ts';
import type { Repair } from './roll.ts';
import { type History, openHistory } from './store.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 4, 1, 12);
let state: string;
let dir: string;
let repairs: Repair[];
const opened: History[] = [];

beforeEach(() => {
	state = mkdtempSync(join(tmpdir(), 'history-'));
	dir = join(state, 'history');
	repairs = [];
});
afterEach(async () => {
	for (const history of opened.splice(0)) await history.close();
	rmSync(state, { recursive: true });
});

function start(at = NOON, limits: Partial<HistoryLimits> = {}): History {
	const history = openHistory({ dir, at, limits, onRepair: (repair) => repairs.push(repair) });
	opened.push(history);
	return history;
}

const UP: Labels = { __name__: 'up', job: 'a' };
const LOAD: Labels = { __name__: 'load', host: 'x"y' };
const both = (up: number, load: number): Sample[] => [
	{ labels: UP, value: up },
	{ labels: LOAD, value: load },
];

async function collect(from: AsyncIterable<RecordedSeries>) {
	const found: Record<string, unknown[]> = {};
	for await (const { text, times, values, delays } of from) {
		found[text] = [...times].map((time, i) => [
			(time - NOON) / 1000,
			isStale(values[i] ?? 0) ? 'stale' : values[i],
			...(delays?.[i] ? [delays[i]] : []),
		]);
	}
	return found;
}

const recorded = async (from = state) => collect((await openRecording(from)).series());
const files = () => (existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort() : []);
const logs = () => files().filter((file) => file.endsWith('.log'));
const firstLog = () => join(dir, logs()[0] ?? '');

describe('the store', () => {
	it('can be read while it is written, with delays and the ends of series', async () => {
		const history = start();
		history.append('a', NOON, both(1, 0.5), NOON + 20);
		history.append('a', NOON + 1000, [...both(1, Number.NaN), { labels: { __name__: 'late' }, value: 7, at: NOON - 5000 }], NOON + 1000);
		history.append('a', NOON + 2000, [{ labels: UP, value: 0 }], NOON + 2000);
		await history.flush();
		expect(await recorded()).toEqual({
			'up{job="a"}': [
				[0, 1, 20],
				[1, 1],
				[2, 0],
			],
			'load{host="x\\"y"}': [
				[0, 0.5, 20],
				[1, Number.NaN],
				[2, 'stale'],
			],
			late: [
				[-5, 7, 6000],
				[2, 'stale'],
			],
		});
	});

	it('ends the series of a source that fails, says why, and takes that back', async () => {
		const history = start();
		history.append('a', NOON, both(1, 2), NOON);
		history.append('b', NOON, [{ labels: { __name__: 'other' }, value: 1 }], NOON);
		history.fail('a', NOON + 1000, 'connection refused', NOON + 1000);
		history.fail('a', NOON + 2000, 'connection refused', NOON + 2000);
		history.append('a', NOON + 3000, both(1, 2), NOON + 3000);
		await history.flush();
		expect(await recorded()).toEqual({
			'up{job="a"}': [
				[0, 1],
				[1, 'stale'],
				[3, 1],
			],
			'load{host="x\\"y"}': [
				[0, 2],
				[1, 'stale'],
				[3, 2],
			],
			other: [[0, 1]],
			'homeostat_source_error{error="connection refused",source="a"}': [
				[1, 1],
				[2, 1],
				[3, 'stale'],
			],
		});
	});

	it('says nothing about other series after a partial read', async () => {
		const history = start();
		history.append('a', NOON, both(1, 2), NOON);
		history.append('a', NOON + 1000, [{ labels: UP, value: 0 }], NOON + 1000, { partial: true });
		await history.flush();
		expect((await recorded())['load{host="x\\"y"}']).toEqual([[0, 2]]);
	});

	it('ends the series that a partial read names, once', async () => {
		const history = start();
		history.append('a', NOON, both(1, 2), NOON);
		for (const at of [NOON + 1000, NOON + 2000]) history.append('a', at, [], at, { partial: true, ended: [UP] });
		await history.flush();
		expect(await recorded()).toEqual({
			'up{job="a"}': [
				[0, 1],
				[1, 'stale'],
			],
			'load{host="x\\"y"}': [[0, 2]],
		});
	});

	it('makes Parquet of an hour that has passed, bit for bit the same', async () => {
		const history = start();
		history.append('a', NOON, both(1, 2), NOON + 5);
		history.append('a', NOON + 1000, [{ labels: UP, value: -0 }], NOON + 1000);
		await history.flush();
		const before = await recorded();
		history.append('a', NOON + HOUR, [{ labels: UP, value: 3 }], NOON + HOUR);
		await history.flush();
		expect(files()).toEqual(['2026-05-01', '2026-05-01/12.parquet', `2026-05-01/13.${NOON}.log`]);
		expect(await recorded(join(dir, '2026-05-01/12.parquet'))).toEqual(before);
		const all = await openRecording(state);
		expect(all.samples).toBe(5);
		for await (const { labels, source } of all.series()) expect([labels, source]).toEqual([labels === UP ? UP : labels, 'a']);
	});

	it('goes on after a restart within the hour, and gives back what was', async () => {
		for (const second of [0, 1, 2]) {
			const history = start(NOON + second * 1000);
			const restored = await collect(history.restore(NOON));
			expect(restored['up{job="a"}'] ?? []).toHaveLength(second);
			history.append('a', NOON + second * 1000, both(second, 1), NOON + second * 1000);
			await history.close();
		}
		expect((await recorded())['up{job="a"}']).toEqual([
			[0, 0],
			[1, 1],
			[2, 2],
		]);
		const history = start(NOON + 3000);
		expect((await collect(history.restore(NOON + 1500)))['up{job="a"}']).toEqual([[2, 2]]);
		expect(files().filter((file) => file.includes('.'))).toEqual(['2026-05-01/12.parquet']);
		expect(repairs).toEqual([]);
	});
});

describe('damage', () => {
	async function writeTwo(): Promise<void> {
		const history = start();
		history.append('a', NOON, both(1, 2), NOON);
		history.append('a', NOON + 1000, both(3, 4), NOON + 1000);
		await history.close();
	}

	it('by a cut at any byte leaves the instants before it', async () => {
		await writeTwo();
		const whole = readFileSync(firstLog());
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 0, max: 40 }), async (cut, zeros) => {
				writeFileSync(firstLog(), Buffer.concat([whole.subarray(0, cut), Buffer.alloc(zeros)]));
				const found = (await recorded())['up{job="a"}'] ?? [];
				expect([
					[],
					[[0, 1]],
					[
						[0, 1],
						[1, 3],
					],
				]).toContainEqual(found);
				expect(found.length).toBeLessThan(2);
			}),
		);
	});

	it('at the end of a log is cut off and told of', async () => {
		await writeTwo();
		truncateSync(firstLog(), statSync(firstLog()).size - 3);
		const history = start(NOON + 2000);
		expect(await collect(history.restore(0))).toEqual({ 'up{job="a"}': [[0, 1]], 'load{host="x\\"y"}': [[0, 2]] });
		expect(repairs).toMatchObject([{ what: 'torn-tail', bytes: 46 }]);
	});

	it('within a log keeps what is before it and sets the file aside', async () => {
		await writeTwo();
		const log = firstLog();
		const bytes = readFileSync(log);
		const place = bytes.length - 60;
		bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
		writeFileSync(log, bytes);
		const history = start(NOON + 2000);
		expect((await collect(history.restore(0)))['up{job="a"}'] ?? []).not.toContainEqual([1, 3]);
		expect(repairs).toMatchObject([{ what: 'corrupt', file: log }]);
		expect(readFileSync(`${log}.bad`)).toEqual(bytes);
	});

	it('of a Parquet file sets it aside, and the others are read', async () => {
		await writeTwo();
		const history = start(NOON + HOUR);
		history.append('a', NOON + HOUR, both(5, 6), NOON + HOUR);
		await history.flush();
		const parquet = join(dir, '2026-05-01/12.parquet');
		truncateSync(parquet, statSync(parquet).size - 9);
		await expect(openRecording(state)).rejects.toThrow(`${parquet} cannot be read as a Parquet recording`);
		const problems: string[] = [];
		const recording = await openRecording(state, { onProblem: (message) => problems.push(message) });
		expect((await collect(recording.series()))['up{job="a"}']).toEqual([[3600, 5]]);
		expect(problems).toEqual([expect.stringContaining(`${parquet} cannot be read`)]);
		await history.close();
		expect((await collect(start(NOON + HOUR + 1).restore(0)))['up{job="a"}']).toEqual([[3600, 5]]);
		expect(repairs).toMatchObject([{ what: 'unreadable', file: parquet }]);
		expect(existsSync(`${parquet}.bad`)).toBe(true);
	});
});

it('waits for a disk that refuses, and then writes what it has', async () => {
	writeFileSync(dir, 'a file in the way');
	const history = start();
	history.append('a', NOON, both(1, 2), NOON);
	await history.flush();
	expect(history.status().failing).toMatch(/ENOTDIR|EEXIST/);
	rmSync(dir);
	history.append('a', NOON + 60_000, both(3, 4), NOON + 60_000);
	await history.flush();
	expect(history.status()).toEqual({ lost: 0 });
	expect((await recorded())['up{job="a"}']).toEqual([
		[0, 1],
		[60, 3],
	]);
});

describe('limits', () => {
	const hours = () => files().filter((file) => file.endsWith('.parquet'));

	/** Three samples, 20 s apart, in each of the last hours before noon. */
	async function fill(count: number, end = NOON): Promise<void> {
		const history = start(end - count * HOUR);
		for (let hour = count; hour > 0; hour--) {
			for (const second of [0, 20, 40]) {
				const at = end - hour * HOUR + second * 1000;
				history.append('a', at, [{ labels: UP, value: second }], at);
			}
			await history.flush();
		}
		await history.close();
	}

	it('remove hours that are too old', async () => {
		await fill(4);
		await start(NOON, { retention: 2 * HOUR }).flush();
		expect(hours()).toEqual(['2026-05-01/10.parquet', '2026-05-01/11.parquet']);
	});

	it('remove the oldest hours when there is too much', async () => {
		const midnight = NOON - 12 * HOUR;
		await fill(3, midnight + 2 * HOUR);
		await start(midnight + 2 * HOUR).flush();
		const size = statSync(join(dir, '2026-05-01/01.parquet')).size;
		await start(midnight + 2 * HOUR, { maxBytes: 2.5 * size }).flush();
		expect(hours()).toEqual(['2026-05-01/00.parquet', '2026-05-01/01.parquet']);
		expect(existsSync(join(dir, '2026-04-30'))).toBe(false);
	});

	it('thin what is old once, keeping the last sample of each span and every end', async () => {
		await fill(3);
		await start(NOON, { fullResolution: HOUR }).flush();
		const thinned = join(dir, '2026-05-01/09.parquet');
		expect((await recorded())['up{job="a"}']).toEqual([
			[-3 * 3600 + 40, 40],
			[-2 * 3600 + 40, 40],
			[-3600, 0],
			[-3600 + 20, 20],
			[-3600 + 40, 40],
		]);
		const { mtimeMs } = statSync(thinned);
		await start(NOON + 1, { fullResolution: HOUR }).flush();
		expect(statSync(thinned).mtimeMs).toBe(mtimeMs);
	});

	it('are generous by default', () => {
		expect(DEFAULT_LIMITS.fullResolution).toBeLessThan(DEFAULT_LIMITS.retention);
	});
});
