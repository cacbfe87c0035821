import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { openRecording } from '../../engine/history/open.ts';
import { type History, openHistory } from '../../engine/history/store.ts';

/**
 * The bar: 500 series at 15 s cost at most 1 % of a core to keep, that is 150 ms a read, its share of the hourly Parquet file
 * included.
 */
const SERIES = 500;
const READS = 240;
const INTERVAL_MS = 15_000;
const START = Date.UTC(2026, 0, 1);

const folder = mkdtempSync(join(tmpdir(), 'history-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

const labels = Array.from({ length: SERIES }, (_, i) => ({ __name__: `metric_${i % 50}_total`, device: `d${i}`, job: 'host' }));

/** Counters, gauges and constants, as a host has them. */
function read(history: History, index: number): void {
	const at = START + index * INTERVAL_MS;
	const value = (i: number) => (i % 3 === 0 ? 1e9 + index * i : i % 3 === 1 ? Math.sin(index / 9 + i) * 100 : i);
	history.append(
		'host',
		at,
		labels.map((each, i) => ({ labels: each, value: value(i) })),
		at + 3,
	);
}

describe(`${SERIES} series`, () => {
	const running = openHistory({ dir: join(folder, 'running'), at: START });
	let reads = 0;
	bench('a read taken down and written', async () => {
		read(running, reads++);
		await running.flush();
	});

	let hours = 0;
	bench(
		'an hour of reads, made Parquet and read back',
		async () => {
			const dir = join(folder, `hour-${hours++}`);
			const history = openHistory({ dir, at: START });
			for (let index = 0; index <= READS; index++) read(history, index);
			await history.flush();
			await history.close();
			for await (const { series } of (await openRecording(dir)).slices()) if (series.length === 0) throw new Error('nothing came back');
		},
		{ iterations: 3, warmupIterations: 0, time: 0 },
	);
});
