// @ts-check
/** How long after the file STOP appears an action still starts, while services that end by themselves want one all the time. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { childrenOf, figures, policiesOf, startEngine, until } from './engine.js';

const SERVICES = 25;
/** They live longer than a second, lest they count as not healed, and each so much longer, lest all end in step: one every 40 ms. */
const [LIFE_SECONDS, STEP_SECONDS] = [1.1, 0.04];
/** Longer than any action may start after it. */
const WATCH_MS = 1_300;

/** @param {number} presses */
export async function pressStop(presses) {
	const services = Array.from({ length: SERVICES }, (_, i) => ({ argv: ['sleep', (LIFE_SECONDS + i * STEP_SECONDS).toFixed(2)] }));
	const engine = startEngine(policiesOf(services));
	const file = join(engine.state, 'STOP');
	/** @type {Set<number>} */
	const seen = new Set();
	/** Has a service been started since it was asked last? */
	const started = () => {
		const before = seen.size;
		for (const pid of childrenOf(engine)) seen.add(pid);
		return seen.size > before;
	};
	const times = [];
	try {
		await until(() => started() && seen.size > SERVICES * 2, 'services are restarted');
		for (let i = 0; i < presses; i++) {
			// At any moment of what goes on: 300 to 800 ms after it went on.
			await sleep(300 + 500 * Math.random());
			started();
			writeFileSync(file, '');
			times.push(await lastStart(started));
			rmSync(file);
			await until(started, 'services are restarted again');
		}
	} finally {
		await engine.stop();
	}
	const none = times.filter((time) => time === 0).length;
	console.log(`stop lever, file to last start: ${figures(times)}; nothing started after it: ${none}`);
}

/** When something was last seen to start from now on, ms; 0 when nothing was. @param {() => boolean} started */
async function lastStart(started) {
	const began = performance.now();
	let last = 0;
	while (performance.now() - began < WATCH_MS) {
		if (started()) last = performance.now() - began;
		await sleep(1);
	}
	return last;
}
