// @ts-check
/** What it costs the engine to end services whose workers take their time after their leader is gone. */
import { setTimeout as sleep } from 'node:timers/promises';
import { childrenOf, commandOf, cpuSeconds, figures, policiesOf, startEngine, until } from './engine.js';

const SERVICES = 50;
/** The leader ends at once when it is told to, its worker up to 1.5 s later: at another moment for each of them. */
const scriptOf = (/** @type {number} */ i) =>
	`(trap "sleep ${0.5 + i / SERVICES}; exit 0" TERM; sleep 1000 & wait) & trap "exit 0" TERM; wait`;

/** Ends an engine with its services; returns the CPU time that it took for it and how long, ms. */
async function endOnce() {
	const engine = startEngine(policiesOf(Array.from({ length: SERVICES }, (_, i) => ({ argv: ['sh', '-c', scriptOf(i)] }))));
	try {
		await until(() => childrenOf(engine).filter((pid) => commandOf(pid)[0] === 'sh').length === SERVICES, 'all services run');
		await sleep(5_000);
		const [before, began] = [cpuSeconds(engine), performance.now()];
		process.kill(engine.pid, 'SIGTERM');
		let last = before;
		await until(() => {
			if (commandOf(engine.pid).length === 0) return true;
			// Threads that have ended are counted no more.
			last = Math.max(last, cpuSeconds(engine));
			return false;
		}, 'the engine ends');
		return { cpu: (last - before) * 1000, time: performance.now() - began };
	} finally {
		await engine.stop();
	}
}

/** @param {number} times */
export async function endServices(times) {
	const ends = [];
	for (let i = 0; i < times; i++) ends.push(await endOnce());
	const [cpu, time] = [figures(ends.map((end) => end.cpu)), figures(ends.map((end) => end.time))];
	console.log(`${SERVICES} ended with the engine, workers within 1.5 s: CPU ${cpu}; all gone after ${time}`);
}
