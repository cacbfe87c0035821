// @ts-check
/**
 * Does a tick wait for learning, or for a report? `node test/bench/learning/run.js [--series N] [--days N] [--policies N] [--quiet SECONDS] [--section NAME] [--history DIR]`
 * `--history DIR`: records there, unless it has been done before. A real engine scrapes as many series as its history has, judges them ten times a second, and is measured while nothing else
 * goes on, while it learns from all of its history, and while somebody asks for a report of it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { figures } from '../restart/engine.js';
import { nameOf, record, STEP_MS, valueAt } from './history.js';

const option = (/** @type {string} */ standard) => ({ type: /** @type {const} */ ('string'), default: standard });
const { values: options } = parseArgs({
	options: {
		series: option('500'),
		days: option('14'),
		policies: option('50'),
		quiet: option('60'),
		section: option('peaks'),
		history: option(''),
	},
});
const [series, days, policies, quiet] = [options.series, options.days, options.policies, options.quiet].map(Number);
const BIN = fileURLToPath(new URL('../../../engine/cli/bin.cjs', import.meta.url));
const PROBE = new URL('./probe.js', import.meta.url).href;
const SETTLE_MS = 10_000;

/** @param {string} kind @param {string} name @param {object} spec */
const document = (kind, name, spec) =>
	JSON.stringify({
		apiVersion: 'homeostat/v1',
		kind,
		metadata: { name, labels: { domain: 'system' }, owner: 'bench', rationale: 'Measures whether a tick waits for learning.' },
		spec,
	});

/** @param {number} port */
const policyText = (port) =>
	[
		document('Agent', 'everything', { domains: ['*'], interval: '100ms' }),
		document('Source', 'fleet', { scrape: { url: `http://127.0.0.1:${port}/metrics` }, interval: `${STEP_MS / 1_000}s` }),
		...Array.from({ length: policies ?? 0 }, (_, i) =>
			document('Threshold', `load-${i}`, {
				signal: `load_${i}`,
				levels: [{ severity: 'warning', above: 80, for: '0s' }],
				tune: { above: { min: 10, max: 200 }, for: { min: '0s', max: '30m' } },
			}),
		),
	].join('\n---\n');

/** The series as they go on. */
function exporter() {
	const server = createServer((_, response) => {
		const k = Math.floor(Date.now() / STEP_MS);
		response.end(Array.from({ length: series ?? 0 }, (_, i) => `${nameOf(i, policies ?? 1)} ${valueAt(k, i)}\n`).join(''));
	});
	return server;
}

/** @param {import('node:net').Server} server @returns {Promise<number>} */
async function listening(server) {
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	return typeof address === 'object' && address !== null ? address.port : 0;
}

async function freePort() {
	const server = createServer();
	const port = await listening(server);
	server.close();
	return port;
}

/** Ticks as the engine tells them. @param {string} api @param {AbortSignal} signal */
async function hearTicks(api, signal) {
	/** @type {{ at: number, ms: number }[]} */
	const ticks = [];
	const { body } = await fetch(`${api}/events`, { signal });
	if (body === null) throw new Error('the engine tells no events');
	const read = async () => {
		let rest = '';
		for await (const part of body.pipeThrough(new TextDecoderStream())) {
			const lines = (rest + part).split('\n');
			rest = lines.pop() ?? '';
			for (const line of lines) {
				const data = line.startsWith('data: ') ? JSON.parse(line.slice(6)) : {};
				if (data.agent !== undefined && data.seconds !== undefined) ticks.push({ at: Date.parse(data.at), ms: data.seconds * 1_000 });
			}
		}
	};
	read().catch(() => {}); // Ended by the signal.
	return ticks;
}

/** @param {() => Promise<boolean>} holds @param {string} what */
async function until(holds, what) {
	const end = performance.now() + 600_000;
	while (!(await holds().catch(() => false))) {
		if (performance.now() > end) throw new Error(`not within ten minutes: ${what}`);
		await sleep(500);
	}
}

/** A schedule that fires once within the hour: seconds from now. @param {number} seconds */
function cronIn(seconds) {
	const at = new Date(Date.now() + seconds * 1_000);
	return `${at.getSeconds()} ${at.getMinutes()} ${at.getHours()} ${at.getDate()} * *`;
}

/** @param {number} pid @param {'VmRSS' | 'VmHWM'} what */
const megabytes = (pid, what) =>
	Math.round(Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024);

/** @param {string} root @param {number} port */
async function measure(root, port) {
	const [state, probe] = [join(root, 'state'), join(root, 'probe')];
	const api = `http://127.0.0.1:${await freePort()}`;
	const [before, quietMs] = [2 * SETTLE_MS, (quiet ?? 0) * 1_000];
	mkdirSync(join(root, 'policies'));
	writeFileSync(join(root, 'policies', 'bench.yaml'), policyText(port));
	writeFileSync(probe, '');
	const learn = cronIn((before + quietMs) / 1_000 + 5);
	const args = [BIN, 'run', '--policies', join(root, 'policies'), '--state', state, '--listen', new URL(api).host, '--learn', learn];
	const env = { ...process.env, HOMEOSTAT_BENCH_PROBE: probe, NODE_OPTIONS: `--import=${PROBE}` };
	const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
	const pid = child.pid ?? 0;
	const end = new AbortController();
	try {
		/** @param {string} path @returns {Promise<any>} */
		const get = async (path) => (await fetch(`${api}/api/v1/${path}`)).json();
		await until(async () => (await get('status')).ticks > 0, 'the first tick');
		const ticks = await hearTicks(`${api}/api/v1`, end.signal);
		await sleep(before);
		/** @type {{ name: string, from: number, to: number }[]} */
		const phases = [];
		const phase = async (/** @type {string} */ name, /** @type {() => Promise<unknown>} */ work) => {
			const [from, cpu] = [Date.now(), cpuSeconds(pid)];
			await work();
			phases.push({ name, from, to: Date.now() });
			const [took, used] = [((Date.now() - from) / 1_000).toFixed(1), (cpuSeconds(pid) - cpu).toFixed(1)];
			console.log(`${name}: ${took} s, ${used} s of processor, ${megabytes(pid, 'VmRSS')} MB now, ${megabytes(pid, 'VmHWM')} MB at most`);
		};
		await phase('nothing else', () => sleep(quietMs));
		await until(async () => (await get('status')).learning.running, 'learning begins');
		let most = 0;
		const learns = async () => {
			for (const child of childrenOf(pid)) most = Math.max(most, megabytes(child, 'VmHWM') || 0);
			return (await get('status')).learning.running;
		};
		await phase('learning', () => until(async () => !(await learns()), 'learning ends'));
		console.log(`the process that learned: ${most} MB at most`);
		console.log(`learned: ${JSON.stringify((await get('status')).learning)}`);
		await sleep(SETTLE_MS);
		await phase('nothing again', () => sleep(quietMs));
		await phase(`report of ${options.section}`, () => get(`report?section=${options.section}`));
		await sleep(2_000);
		const late = readFileSync(probe, 'utf8')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		for (const { name, from, to } of phases) {
			const within = (/** @type {{ at: number }} */ { at }) => at >= from && at < to;
			console.log(`${name.padEnd(20)} tick ${figures(ticks.filter(within).map(({ ms }) => ms))}`);
			console.log(`${''.padEnd(20)} loop ${figures(late.filter(within).flatMap((each) => each.late))} late`);
		}
	} finally {
		end.abort();
		child.kill('SIGTERM');
		if (child.exitCode === null) await once(child, 'exit');
	}
}

/** @param {number} pid */
function childrenOf(pid) {
	const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
	return children === '' ? [] : children.split(' ').map(Number);
}

/** Its own and that of the children that it waited for. @param {number} pid */
function cpuSeconds(pid) {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
	return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / 100;
}

const root = mkdtempSync(join(tmpdir(), 'homeostat-bench-'));
const server = exporter();
try {
	const kept = options.history === '' ? join(root, 'state', 'history') : options.history;
	if (!existsSync(kept)) {
		console.log(`recording ${series} series of ${days} days at 15 s`);
		await record(kept, { series: series ?? 0, days: days ?? 0, metrics: policies ?? 1 });
	}
	if (options.history !== '') cpSync(kept, join(root, 'state', 'history'), { recursive: true });
	await measure(root, await listening(server));
	console.log(`load of the machine ${loadavg()[0]?.toFixed(1)}`);
} finally {
	server.close();
	rmSync(root, { recursive: true });
}
