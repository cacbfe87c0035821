// @ts-check
/** A real engine to be measured from outside, over policies made for it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../../engine/cli/bin.cjs', import.meta.url));
const PATIENCE_MS = 30_000;

/** @typedef {{ pid: number, state: string, stop(): Promise<void> }} Engine */

/**
 * Starts an engine that acts. Resolves before its services run.
 * @param {string} policies
 * @returns {Engine}
 */
export function startEngine(policies) {
	const folder = mkdtempSync(join(tmpdir(), 'homeostat-bench-'));
	const state = join(folder, 'state');
	mkdirSync(join(folder, 'policies'));
	writeFileSync(join(folder, 'policies', 'bench.yaml'), policies);
	const args = ['run', '--enforce', '--policies', join(folder, 'policies'), '--state', state, '--listen', '127.0.0.1:0'];
	const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
	return {
		pid: child.pid ?? Number.NaN,
		state,
		async stop() {
			child.kill('SIGTERM');
			if (child.exitCode === null) await once(child, 'exit');
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** @param {string} kind @param {string} name @param {object} spec @param {string} mode */
const policy = (kind, name, spec, mode = 'enforce') =>
	JSON.stringify({
		apiVersion: 'homeostat/v1',
		kind,
		metadata: { name, labels: { domain: 'system' }, owner: 'bench', rationale: 'Measures how soon a killed service runs again.' },
		mode,
		spec,
	});

/**
 * @typedef {{ argv: readonly string[], dependsOn?: readonly string[] }} Service
 * @param {readonly Service[]} services The services `s0`, `s1` and so on, which are restarted when they are down.
 * @param {readonly object[]} sources Specs of further sources.
 */
export function policiesOf(services, sources = []) {
	return [
		...services.map(({ argv, dependsOn = [] }, i) =>
			policy('Service', `s${i}`, { driver: { process: { argv, onEngineStop: 'stop' } }, dependsOn }),
		),
		...sources.map((spec, i) => policy('Source', `source-${i}`, spec, 'observe')),
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

/** @param {Engine} engine */
export const childrenOf = ({ pid }) => read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);

/** @param {number} pid */
export const commandOf = (pid) => read(`/proc/${pid}/cmdline`).split('\0').slice(0, -1);

/** By the scheduler's own count, in nanoseconds: that of `/proc/PID/stat` knows hundredths of a second. @param {Engine} engine */
export function cpuSeconds({ pid }) {
	const threads = readdirSync(`/proc/${pid}/task`);
	return threads.reduce((sum, thread) => sum + Number(read(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0]), 0) / 1e9;
}

/** @param {Engine} engine */
export const megabytes = ({ pid }) => Math.round(Number(/VmRSS:\s*(\d+)/.exec(read(`/proc/${pid}/status`))?.[1]) / 1024);

/** @param {() => boolean} condition @param {string} what */
export async function until(condition, what) {
	const end = performance.now() + PATIENCE_MS;
	while (!condition()) {
		if (performance.now() > end) throw new Error(`not within ${PATIENCE_MS / 1000} s: ${what}`);
		await sleep(1);
	}
}

/** @param {readonly number[]} times ms */
export function figures(times) {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (/** @type {number} */ share) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
	return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms (n=${sorted.length})`;
}
