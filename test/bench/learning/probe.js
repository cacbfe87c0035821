// @ts-check
/** Loaded into the engine before anything else: writes how late its event loop was, one line of JSON a second. */
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const STEP_MS = 10;
const FLUSH_MS = 1_000;

const path = process.env.HOMEOSTAT_BENCH_PROBE;
if (isMainThread && path !== undefined) {
	/** @type {number[]} */
	let late = [];
	let expected = performance.now() + STEP_MS;
	let flushAt = expected + FLUSH_MS;
	const look = () => {
		const now = performance.now();
		late.push(Math.round(Math.max(0, now - expected) * 100) / 100);
		if (now >= flushAt) {
			appendFileSync(path, `${JSON.stringify({ at: Date.now(), late })}\n`);
			[late, flushAt] = [[], now + FLUSH_MS];
		}
		expected = performance.now() + STEP_MS;
		setTimeout(look, STEP_MS).unref();
	};
	setTimeout(look, STEP_MS).unref();
}
