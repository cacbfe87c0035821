// @ts-check
/**
 * How soon a killed service runs again: `node test/bench/restart.js [--hung N] [--kills N] [--storms N]`. Starts an engine with 50
 * services, ten of which the other forty depend on, and kills what it has started: one at a time, then all at once.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const SERVICES = 50;
const ROOTS = 10;
/** A service is told by what its process is: `sleep` for so many seconds, plus its number. */
const SECONDS = 900_000;
/** Between two kills. A service's own turn comes every 7.5 s: a heal that lasted less than 1 s would count as failed. */
const PAUSE_MS = 150;
const IDLE_MS = 10_000;
const PATIENCE_MS = 30_000;
/** Of `/proc/PID/stat`. */
const TICKS_PER_SECOND = 100;

const { values: options } = parseArgs({
	options: {
		hung: { type: 'string', default: '0' },
		kills: { type: 'string', default: '200' },
		storms: { type: 'string', default: '5' },
	},
});

/** @param {string} kind @param {string} name @param {object} spec @param {string} mode */
const policy = (kind, name, spec, mode = 'enforce') =>
	JSON.stringify({
		apiVersion: 'homeostat/v1',
		kind,
		metadata: { name, labels: { domain: 'system' }, owner: 'bench', rationale: 'Measures how soon a killed service runs again.' },
		mode,
		spec,
	});

function policies() {
	const services = Array.from({ length: SERVICES }, (_, i) =>
		policy('Service', `s${i}`, {
			driver: { process: { argv: ['sleep', `${SECONDS + i}`], onEngineStop: 'stop' } },
			...(i < ROOTS ? {} : { dependsOn: [`s${i % ROOTS}`] }),
		}),
	);
	const hung = Array.from({ length: Number(options.hung) }, (_, i) =>
		policy('Source', `hung-${i}`, { exec: { argv: ['sleep', '3600'], format: 'json' }, interval: '5s', timeout: '5s' }, 'observe'),
	);
	return [
		...services,
		...hung,
		policy('Agent', 'bench', { domains: ['*'], interval: '1s' }),
		policy('Threshold', 'down', { signal: 'homeostat_service_up', levels: [{ severity: 'critical', below: 1 }], onAbsent: 'clear' }),
		policy('Playbook', 'restart', {
			when: { threshold: 'down' },
			target: '${labels.service}',
			ladder: [{ do: 'service/restart', with: { service: '${labels.service}', instance: '0' }, verify: { within: '30s' } }],
			futility: { failures: 1000, within: '10m' },
		}),
	].join('\n---\n');
}

/** @param {string} file */
function read(file) {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return ''; // The process has ended.
	}
}

/** Pids of the services that run, by number; `known` spares a look at those that were seen before. */
function createLook(/** @type {number} */ engine) {
	/** @type {Map<string, number>} */
	const known = new Map();
	return () => {
		/** @type {Map<number, number>} */
		const running = new Map();
		for (const pid of read(`/proc/${engine}/task/${engine}/children`).split(' ').filter(Boolean)) {
			const [program, seconds] = known.has(pid) ? ['sleep', known.get(pid)] : read(`/proc/${pid}/cmdline`).split('\0');
			if (program !== 'sleep' || Number(seconds) < SECONDS) continue;
			known.set(pid, Number(seconds));
			running.set(Number(seconds) - SECONDS, Number(pid));
		}
		return running;
	};
}

/** @param {() => boolean} condition @param {string} what */
async function until(condition, what) {
	const end = performance.now() + PATIENCE_MS;
	while (!condition()) {
		if (performance.now() > end) throw new Error(`not within ${PATIENCE_MS / 1000} s: ${what}`);
		await sleep(1);
	}
}

/** @param {number} engine */
function cpuSeconds(engine) {
	const stat = read(`/proc/${engine}/stat`);
	const columns = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return (Number(columns[11]) + Number(columns[12])) / TICKS_PER_SECOND;
}

/** @param {number[]} times */
function figures(times) {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (/** @type {number} */ share) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
	return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms (n=${sorted.length})`;
}

/** @param {() => Map<number, number>} look @param {readonly number[]} services Resolves to when each runs again, ms. */
async function kill(look, services) {
	const before = look();
	const began = performance.now();
	for (const service of services) process.kill(before.get(service) ?? Number.NaN, 'SIGKILL');
	/** @type {Map<number, number>} */
	const back = new Map();
	await until(() => {
		for (const [service, pid] of look()) {
			if (services.includes(service) && pid !== before.get(service) && !back.has(service)) back.set(service, performance.now() - began);
		}
		return back.size === services.length;
	}, 'all services run again');
	return back;
}

/** @param {number} engine */
async function measure(engine) {
	const look = createLook(engine);
	const all = Array.from({ length: SERVICES }, (_, i) => i);
	await until(() => look().size === SERVICES, 'all services run');
	await sleep(3_000);
	const cpu = cpuSeconds(engine);
	await sleep(IDLE_MS);
	console.log(`idle: ${(((cpuSeconds(engine) - cpu) / IDLE_MS) * 100_000).toFixed(2)} % of a core, all at 1 s`);
	const times = [];
	for (let i = 0; i < Number(options.kills); i++) {
		await sleep(PAUSE_MS);
		times.push(...(await kill(look, [i % SERVICES])).values());
	}
	console.log(`one killed: ${figures(times)}`);
	const storms = [];
	let early = 0;
	for (let i = 0; i < Number(options.storms); i++) {
		await sleep(2_000);
		const back = await kill(look, all);
		storms.push(Math.max(...back.values()));
		for (const [service, at] of back) if (at < (back.get(service % ROOTS) ?? 0)) early++;
	}
	console.log(`${SERVICES} killed, all back: ${figures(storms)}; before what they depend on: ${early}`);
	console.log(`memory: ${Math.round(Number(/VmRSS:\s*(\d+)/.exec(read(`/proc/${engine}/status`))?.[1]) / 1024)} MB`);
}

const folder = mkdtempSync(join(tmpdir(), 'homeostat-bench-'));
mkdirSync(join(folder, 'policies'));
writeFileSync(join(folder, 'policies', 'bench.yaml'), policies());
const bin = fileURLToPath(new URL('../../engine/cli/bin.js', import.meta.url));
const where = ['--policies', join(folder, 'policies'), '--state', join(folder, 'state'), '--listen', '127.0.0.1:0'];
const child = spawn(process.execPath, [bin, 'run', '--enforce', ...where], { stdio: ['ignore', 'ignore', 'inherit'] });
try {
	console.log(`load average: ${loadavg()[0]?.toFixed(2)}; hung sources: ${options.hung}`);
	await measure(child.pid ?? Number.NaN);
} finally {
	child.kill('SIGTERM');
	if (child.exitCode === null) await once(child, 'exit');
	rmSync(folder, { recursive: true, force: true });
}
