// @ts-check
/**
 * How soon killed services run again, what watching them costs, and how soon the stop lever holds:
 * `node test/bench/restart/run.js [--idle SECONDS] [--kills N] [--storms N] [--presses N] [--ends N] [--hung N]`; 0 leaves a part out.
 * 50 services, ten of which the other forty depend on, are killed one at a time and then all at once; `--hung` adds sources that
 * never answer.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { bareSupervisor } from './bare.js';
import { endServices } from './ending.js';
import { childrenOf, commandOf, cpuSeconds, figures, megabytes, policiesOf, startEngine, until } from './engine.js';
import { pressStop } from './stop.js';

/** @typedef {import('./engine.js').Engine} Engine */

const SERVICES = 50;
const ROOTS = 10;
const ALL = Array.from({ length: SERVICES }, (_, i) => i);
/** A service is told by what its process is: `sleep` for so many seconds, plus its number. */
const SECONDS = 900_000;
/** Between two kills. A service's own turn comes every 7.5 s: a heal that lasted less than 1 s would count as failed. */
const PAUSE_MS = 150;
const SETTLE_MS = 5_000;
/** A whole number of the periods in which unchanged services are looked into, seconds. */
const WINDOW_S = 15;
/** Numbers of processes are given in order, and begin anew beyond this. */
const PID_MAX = Number(readFileSync('/proc/sys/kernel/pid_max', 'utf8'));

const option = (/** @type {string} */ standard) => ({ type: /** @type {const} */ ('string'), default: standard });
const { values } = parseArgs({
	options: { hung: option('0'), idle: option('60'), kills: option('200'), storms: option('5'), presses: option('200'), ends: option('3') },
});
const { hung, idle, kills, storms, presses, ends } = {
	hung: Number(values.hung),
	idle: Number(values.idle),
	kills: Number(values.kills),
	storms: Number(values.storms),
	presses: Number(values.presses),
	ends: Number(values.ends),
};

const services = ALL.map((i) => ({ argv: ['sleep', `${SECONDS + i}`], dependsOn: i < ROOTS ? [] : [`s${i % ROOTS}`] }));

/** Half of them run a program that never ends, half ask a server that never answers. @param {number} count @param {number} port */
function hungSources(count, port) {
	const time = { interval: '5s', timeout: '5s' };
	return Array.from({ length: count }, (_, i) =>
		i % 2 === 0
			? { exec: { argv: ['sleep', '3600'], output: 'text' }, ...time }
			: { scrape: { url: `http://127.0.0.1:${port}/metrics` }, ...time },
	);
}

/** Pids of the services that run, by number; `known` spares a look at those that were seen before. @param {Engine} engine */
function createLook(engine) {
	/** @type {Map<number, number | undefined>} */
	const known = new Map();
	return () => {
		/** @type {Map<number, number>} */
		const running = new Map();
		for (const pid of childrenOf(engine)) {
			const [program, seconds] = known.has(pid) ? ['sleep', known.get(pid)] : commandOf(pid);
			if (program !== 'sleep' || !(Number(seconds) >= SECONDS)) continue;
			known.set(pid, Number(seconds));
			running.set(Number(seconds) - SECONDS, pid);
		}
		return running;
	};
}

/**
 * @param {() => Map<number, number>} look @param {readonly number[]} killed
 * @returns When each of them ran again, ms, and the pids then.
 */
async function kill(look, killed) {
	const before = look();
	const began = performance.now();
	for (const service of killed) process.kill(before.get(service) ?? Number.NaN, 'SIGKILL');
	/** @type {Map<number, number>} */
	const back = new Map();
	/** @type {Map<number, number>} */
	const pids = new Map();
	await until(() => {
		for (const [service, pid] of look()) {
			if (!killed.includes(service) || pid === before.get(service) || pids.has(service)) continue;
			back.set(service, performance.now() - began);
			pids.set(service, pid);
		}
		return back.size === killed.length;
	}, 'all services run again');
	return { back, pids };
}

/** Was the process of `a` begun before that of `b`? @param {number} a @param {number} b */
const isBefore = (a, b) => (b - a + PID_MAX) % PID_MAX < PID_MAX / 2;

/** @param {Engine} engine @param {() => Map<number, number>} look */
async function killOneByOne(engine, look) {
	const [cpu, began] = [cpuSeconds(engine), performance.now()];
	const times = [];
	const bare = bareSupervisor();
	for (let i = 0; i < kills; i++) {
		await sleep(PAUSE_MS / 2);
		times.push(...(await kill(look, [i % SERVICES])).back.values());
		await sleep(PAUSE_MS / 2);
		await bare.turn();
	}
	bare.close();
	const [spent, passed] = [(cpuSeconds(engine) - cpu) * 1000, performance.now() - began];
	console.log(`one killed, new pid: ${figures(times)}; ${(spent / kills).toFixed(1)} ms of CPU each, in ${(passed / kills).toFixed(0)} ms`);
	console.log(`a bare loop in the same minutes, exit to fsync to spawn: ${figures(bare.times)}`);
}

/** @param {Engine} engine @param {() => Map<number, number>} look */
async function killAllAtOnce(engine, look) {
	const times = [];
	let [early, spent] = [0, 0];
	for (let i = 0; i < storms; i++) {
		await sleep(2_000);
		const cpu = cpuSeconds(engine);
		const { back, pids } = await kill(look, ALL);
		spent += (cpuSeconds(engine) - cpu) * 1000;
		times.push(Math.max(...back.values()));
		for (const [service, pid] of pids) if (service >= ROOTS && isBefore(pid, pids.get(service % ROOTS) ?? pid)) early++;
	}
	const cpu = (spent / storms).toFixed(0);
	console.log(`${SERVICES} killed, all back: ${figures(times)}; ${cpu} ms of CPU; begun before what they depend on: ${early}`);
}

/** Both in the same windows, since the machine is not always equally quick. @param {Engine} engine */
async function compareIdle(engine) {
	const empty = startEngine(policiesOf([]));
	try {
		await sleep(SETTLE_MS * 2);
		/** @type {[number, number][]} */
		const windows = [];
		for (let left = idle; left > 0; left -= WINDOW_S) {
			const before = [empty, engine].map(cpuSeconds);
			await sleep(WINDOW_S * 1_000);
			const [without = 0, fleet = 0] = [empty, engine].map((each, i) => ((cpuSeconds(each) - (before[i] ?? 0)) / WINDOW_S) * 100);
			windows.push([without, fleet]);
		}
		const shares = windows.map(([without, fleet]) => fleet - without).sort((a, b) => a - b);
		const mean = (/** @type {readonly number[]} */ of) => (of.reduce((sum, each) => sum + each, 0) / of.length).toFixed(2);
		const [without, fleet] = [mean(windows.map(([first]) => first)), mean(windows.map(([, second]) => second))];
		const spread = `${shares[0]?.toFixed(2)} to ${shares.at(-1)?.toFixed(2)} %, ${shares.length} windows of ${WINDOW_S} s`;
		console.log(`idle, judged at 1 s: ${without} % of a core without services, ${fleet} % with ${SERVICES}: ${mean(shares)} % (${spread})`);
		console.log(`memory: ${megabytes(empty)} MB without services, ${megabytes(engine)} MB with`);
	} finally {
		await empty.stop();
	}
}

async function measureServices() {
	const mute = createServer(() => {}).listen(0, '127.0.0.1');
	await once(mute, 'listening');
	const address = mute.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	const engine = startEngine(policiesOf(services, hungSources(hung, port)));
	try {
		const look = createLook(engine);
		await until(() => look().size === SERVICES, 'all services run');
		await sleep(SETTLE_MS);
		if (idle > 0) await compareIdle(engine);
		if (kills > 0) await killOneByOne(engine, look);
		if (storms > 0) await killAllAtOnce(engine, look);
		console.log(`memory at the end: ${megabytes(engine)} MB`);
	} finally {
		await engine.stop();
		mute.close();
	}
}

console.log(`load average: ${loadavg()[0]?.toFixed(2)}; hung sources: ${hung}`);
if (idle + kills + storms > 0) await measureServices();
if (presses > 0) await pressStop(presses);
if (ends > 0) await endServices(ends);
