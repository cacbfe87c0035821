// @ts-check
/** Two weeks as an engine would have written them. */
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

export const STEP_MS = 15_000;
const HOUR_MS = 3_600_000;
const WRITER = new URL('../../../engine/history/parquet-worker.js', import.meta.url);
/** Says that the hours are thinned already: the engine would keep one sample a minute of the older week. */
const KEPT = [{ key: 'homeostat.resolution', value: '60000' }];

/** @param {number} i @param {number} metrics */
export const nameOf = (i, metrics) => `load_${i % metrics}{host="h${i}"}`;
/** A day's wave, noise, and a burst of five minutes every second day, at another time for each series. @param {number} k @param {number} i */
export const valueAt = (k, i) =>
	(k + i * 97) % 11_520 < 20 ? 95 : 50 + 10 * Math.sin((2 * Math.PI * k) / 5_760) + (((k * 7_919 + i * 104_729) % 1_009) / 1_009) * 8;

/**
 * Whole hours up to the one that runs.
 * @param {string} dir
 * @param {{ series: number, days: number, metrics: number }} of
 */
export async function record(dir, { series, days, metrics }) {
	const end = Math.floor(Date.now() / HOUR_MS) * HOUR_MS;
	const perHour = HOUR_MS / STEP_MS;
	const order = Array.from({ length: series }, (_, i) => ({ i, text: nameOf(i, metrics) })).sort((a, b) => (a.text < b.text ? -1 : 1));
	for (let hour = 0; hour < days * 24; hour++) {
		const begin = end + (hour - days * 24) * HOUR_MS;
		const [times, values] = [new Float64Array(series * perHour), new Float64Array(series * perHour)];
		order.forEach(({ i }, place) => {
			for (let k = 0; k < perHour; k++) {
				times[place * perHour + k] = begin + k * STEP_MS;
				values[place * perHour + k] = valueAt(hour * perHour + k, i);
			}
		});
		const [day, clock] = new Date(begin).toISOString().split('T');
		const folder = join(dir, day ?? '');
		mkdirSync(folder, { recursive: true });
		const workerData = {
			path: join(folder, `${clock?.slice(0, 2)}.parquet`),
			metadata: KEPT,
			texts: order.map(({ text }) => text),
			sources: order.map(() => 'fleet'),
			counts: new Uint32Array(series).fill(perHour),
			times,
			values,
			delays: Int32Array.from(times, (_, row) => 5 + ((row * 7) % 20)),
		};
		await once(new Worker(WRITER, { workerData }), 'message');
	}
}
