import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { runs, serviceOf, supervisor, temporaryFolder, until } from '../../../test/support/acting.ts';
import type { Service } from '../../model/service.ts';
import type { Services } from './index.ts';

const forever = new AbortController().signal;
/** A small engine: `supervise(stateDir, services)` and nothing else. */
let engine: string;

beforeAll(() => {
	const main = `
		import { createServices } from './index.ts';
		const [stateDir, services] = process.argv.slice(1);
		const log = { info() {}, warn(fields, message) { console.error(message, fields); } };
		const control = createServices({ stateDir, clock: { now: () => Date.now() }, log });
		await control.reconcile(JSON.parse(services));
		console.log(JSON.stringify(control.instances()));
		setInterval(() => {}, 1000);
	`;
	const resolveDir = fileURLToPath(new URL('.', import.meta.url));
	const built = buildSync({ stdin: { contents: main, resolveDir }, bundle: true, format: 'esm', platform: 'node', write: false });
	engine = built.outputFiles[0]?.text ?? '';
});

/** Runs the services under an engine process of its own until they are up. */
async function startEngine(stateDir: string, services: readonly Service[]): Promise<{ engine: ChildProcess; pids: number[] }> {
	const child = spawn(process.execPath, ['--input-type=module', '-e', engine, stateDir, JSON.stringify(services)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const [line] = (await once(child.stdout, 'data')) as [Buffer];
	const instances = JSON.parse(line.toString()) as { pid: number }[];
	return { engine: child, pids: instances.map(({ pid }) => pid) };
}

async function killEngine(child: ChildProcess): Promise<void> {
	child.kill('SIGKILL');
	await once(child, 'exit');
}

async function secondEngine(stateDir: string, services: readonly Service[], logged: string[] = []): Promise<Services> {
	const control = supervisor(stateDir, logged);
	onTestFinished(() => control.close());
	await control.reconcile(services);
	return control;
}

const chatty = serviceOf('llm', ['sh', '-c', 'while :; do echo tick; sleep 0.02; done'], { instances: 2 });

test('services outlive the kill of their engine, and the next one adopts them', async () => {
	const folder = temporaryFolder();
	const first = await startEngine(folder, [chatty]);
	await killEngine(first.engine);
	expect(first.pids.map(runs)).toEqual([true, true]);
	const size = () => readFileSync(join(folder, 'services', 'llm-0.log'), 'utf8').length;
	const before = size();
	await until(() => size() > before + 20, 'it to write on, without an engine');
	const logged: string[] = [];
	const control = await secondEngine(folder, [chatty], logged);
	expect(control.instances().map(({ pid }) => pid)).toEqual(first.pids);
	expect(control.instances()).toMatchObject([{ up: true, restarts: 0, startedAt: expect.any(Number) }, { up: true }]);
	expect(logged.filter((line) => line.includes('adopted'))).toHaveLength(2);
});

test('the exit of an adopted one is seen within moments, and it can be stopped and restarted', async () => {
	const folder = temporaryFolder();
	const first = await startEngine(folder, [chatty]);
	await killEngine(first.engine);
	const control = await secondEngine(folder, [chatty]);
	const [zero = 0, one = 0] = first.pids;
	const exit = new Promise((resolve) => control.onExit((_, instance) => resolve(instance)));
	const killed = performance.now();
	process.kill(zero, 'SIGKILL');
	expect(await exit).toBe(0);
	const latency = performance.now() - killed;
	console.info(`exit of an adopted process to onExit: ${latency.toFixed(0)} ms`);
	expect(latency).toBeLessThan(500);
	await control.restart('llm', undefined, forever);
	expect(runs(one)).toBe(false);
	expect(control.instances()).toMatchObject([
		{ up: true, restarts: 1 },
		{ up: true, restarts: 1 },
	]);
});

test('what died with the engine is started again, and the count goes on', async () => {
	const folder = temporaryFolder();
	const first = await startEngine(folder, [chatty]);
	await killEngine(first.engine);
	for (const pid of first.pids) process.kill(-pid, 'SIGKILL');
	await until(() => !first.pids.some(runs), 'both to be gone');
	const control = await secondEngine(folder, [chatty]);
	expect(control.instances()).toMatchObject([
		{ up: true, restarts: 1 },
		{ up: true, restarts: 1 },
	]);
});

test('observe-only: adopted, but not started', async () => {
	const folder = temporaryFolder();
	const first = await startEngine(folder, [chatty]);
	await killEngine(first.engine);
	process.kill(-(first.pids[1] ?? 0), 'SIGKILL');
	await until(() => !runs(first.pids[1] ?? 0), 'one to be gone');
	const control = await secondEngine(folder, [{ ...chatty, enforce: false }]);
	expect(control.instances().map(({ up }) => up)).toEqual([true, false]);
});

test('another process with the same pid is not adopted, and not touched', async () => {
	const folder = temporaryFolder();
	const stranger = spawn('sleep', ['1000'], { detached: true, stdio: 'ignore' });
	onTestFinished(() => void stranger.kill('SIGKILL'));
	const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
	const record = { pid: stranger.pid, startTicks: 1, startedAt: 1_000_000, starts: 3 };
	writeFileSync(join(folder, 'services.json'), JSON.stringify({ bootId, instances: { 'llm/0': record } }));
	const control = await secondEngine(folder, [serviceOf('llm', ['sleep', '1000'])]);
	expect(control.instances()).toMatchObject([{ up: true, restarts: 3 }]);
	expect(control.instances()[0]?.pid).not.toBe(stranger.pid);
	await control.stop('llm', undefined, forever);
	expect(runs(stranger.pid ?? 0)).toBe(true);
});

test('records of another boot name nobody', async () => {
	const folder = temporaryFolder();
	const stat = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
	const record = { pid: process.pid, startTicks: Number(stat[19]), startedAt: 1, starts: 2 };
	writeFileSync(join(folder, 'services.json'), JSON.stringify({ bootId: 'another', instances: { 'llm/0': record } }));
	const control = await secondEngine(folder, [{ ...chatty, enforce: false }]);
	expect(control.instances()[0]).toEqual({ service: 'llm', instance: 0, up: false, restarts: 1 });
});

test('a process that the engine had no time to write down is found again, and no second one is started', async () => {
	const folder = temporaryFolder();
	const first = await startEngine(folder, [chatty]);
	await killEngine(first.engine);
	writeFileSync(join(folder, 'services.json'), '{"bootId": "torn');
	const logged: string[] = [];
	const control = await secondEngine(folder, [chatty], logged);
	expect(control.instances().map(({ pid }) => pid)).toEqual(first.pids);
	expect(logged.join()).toContain('put aside');
	const { startedAt = 0 } = control.instances()[0] ?? {};
	expect(Math.abs(Date.now() - startedAt)).toBeLessThan(30_000);
});

test('a service of another state directory is not taken', async () => {
	const other = await startEngine(temporaryFolder(), [chatty]);
	onTestFinished(() => {
		for (const pid of other.pids) process.kill(-pid, 'SIGKILL');
	});
	await killEngine(other.engine);
	const control = await secondEngine(temporaryFolder(), [chatty]);
	expect(control.instances().some(({ pid }) => other.pids.includes(pid ?? 0))).toBe(false);
});
