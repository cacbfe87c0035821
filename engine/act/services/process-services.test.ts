import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runs, serviceOf, supervisor, temporaryFolder, until } from '../../../test/support/acting.ts';
import type { Service } from '../../model/service.ts';
import type { Services } from './index.ts';

const forever = new AbortController().signal;
const SLEEP = ['sleep', '1000'];

async function running(services: readonly Service[], logged: string[] = []): Promise<{ control: Services; folder: string }> {
	const folder = temporaryFolder();
	const control = supervisor(folder, logged);
	onTestFinished(() => control.close());
	await control.reconcile(services);
	return { control, folder };
}

function pidOf(control: Services, service: string, instance = 0): number {
	const facts = control.instances().find((each) => each.service === service && each.instance === instance);
	if (facts?.pid === undefined) throw new Error(`${service}/${instance} does not run`);
	return facts.pid;
}

const exitOf = (control: Services) =>
	new Promise<string>((resolve) => control.onExit((service, instance) => resolve(`${service}/${instance}`)));
const openFiles = () => readdirSync('/proc/self/fd').length;

/** A child may be reaped, or gone, between the two reads. */
function childStates(): readonly string[] {
	const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
	return children
		.filter((pid) => existsSync(`/proc/${pid}/stat`))
		.map((pid) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0] ?? '');
}

describe('start', () => {
	test('each instance has its environment, its log and its own session', async () => {
		const argv = ['sh', '-c', 'echo "instance $HOMEOSTAT_INSTANCE of $GREETING in $PWD"; exec sleep 1000'];
		const { control, folder } = await running([
			serviceOf('llm', argv, { instances: 2, driver: { env: { GREETING: 'a  b' }, cwd: '/usr' } }),
		]);
		for (const instance of [0, 1]) {
			const log = join(folder, 'services', `llm-${instance}.log`);
			await until(() => readFileSync(log, 'utf8') !== '', 'its greeting');
			expect(readFileSync(log, 'utf8')).toBe(`instance ${instance} of a  b in /usr\n`);
			expect(readFileSync(`/proc/${pidOf(control, 'llm', instance)}/stat`, 'utf8').split(' ')[5]).toBe(
				String(pidOf(control, 'llm', instance)),
			);
		}
		expect(control.instances()).toMatchObject([
			{ service: 'llm', instance: 0, up: true, restarts: 0, startedAt: expect.any(Number) },
			{ service: 'llm', instance: 1, up: true, restarts: 0 },
		]);
	});

	test('dependencies first', async () => {
		const logged: string[] = [];
		const { control } = await running(
			[serviceOf('web', SLEEP, { dependsOn: ['api'] }), serviceOf('api', SLEEP, { dependsOn: ['db'] }), serviceOf('db', SLEEP)],
			logged,
		);
		const order = [...control.instances()].sort((a, b) => (a.pid ?? 0) - (b.pid ?? 0)).map(({ service }) => service);
		expect(order).toEqual(['db', 'api', 'web']);
	});

	test('what the policy only observes is not started', async () => {
		const { control } = await running([serviceOf('llm', SLEEP, { enforce: false })]);
		expect(control.instances()).toEqual([{ service: 'llm', instance: 0, up: false, restarts: 0 }]);
	});

	test('a program that is not there leaves the others alone, is logged, and fails the order', async () => {
		const logged: string[] = [];
		const before = openFiles();
		const { control } = await running([serviceOf('bad', ['no-such-program-here']), serviceOf('good', SLEEP)], logged);
		expect(control.instances()).toMatchObject([
			{ service: 'bad', up: false },
			{ service: 'good', up: true },
		]);
		expect(logged.join()).toContain('no-such-program-here: no such program');
		await expect(control.start('bad', undefined, forever)).rejects.toMatchObject({ next: 'human' });
		// The handle of the good one is all that stays open.
		expect(openFiles()).toBeLessThanOrEqual(before + 1);
	});

	test('twice is once', async () => {
		const { control } = await running([serviceOf('llm', SLEEP)]);
		const pid = pidOf(control, 'llm');
		await control.start('llm', undefined, forever);
		expect(pidOf(control, 'llm')).toBe(pid);
	});

	test('what is not there is an error', async () => {
		const { control } = await running([serviceOf('llm', SLEEP)]);
		expect(control.has('lmm')).toBe(false);
		await expect(control.start('lmm', undefined, forever)).rejects.toThrow('there is no service "lmm"');
		await expect(control.start('llm', 7, forever)).rejects.toThrow('no instance 7');
	});
});

describe('stop', () => {
	test('ends when it is gone, and is no unexpected exit', async () => {
		const { control } = await running([serviceOf('llm', SLEEP)]);
		const pid = pidOf(control, 'llm');
		let exits = 0;
		control.onExit(() => {
			exits += 1;
		});
		await control.stop('llm', undefined, forever);
		expect(runs(pid)).toBe(false);
		expect(control.instances()).toMatchObject([{ up: false, restarts: 0 }]);
		expect(exits).toBe(0);
	});

	test('one that ignores SIGTERM is killed after stopTimeout, one that is halted ends as any other', async () => {
		const deaf = serviceOf('deaf', ['sh', '-c', 'trap "" TERM; echo ready; while :; do sleep 1; done'], { driver: { stopTimeout: 100 } });
		const { control, folder } = await running([deaf, serviceOf('halted', SLEEP)]);
		await until(() => readFileSync(join(folder, 'services', 'deaf-0.log'), 'utf8') !== '', 'the trap to be set');
		const pid = pidOf(control, 'deaf');
		process.kill(pidOf(control, 'halted'), 'SIGSTOP');
		const began = performance.now();
		await Promise.all([control.stop('deaf', undefined, forever), control.stop('halted', undefined, forever)]);
		expect(performance.now() - began).toBeGreaterThanOrEqual(100);
		expect(performance.now() - began).toBeLessThan(3_000);
		expect(runs(pid)).toBe(false);
	});

	test('takes grandchildren along, by the given signal first', async () => {
		const script = 'trap "echo asked; exit 0" INT; sh -c "trap \\"\\" INT; echo \\$\\$; sleep 1000; true" & while :; do sleep 0.05; done';
		const { control, folder } = await running([
			serviceOf('tree', ['sh', '-c', script], { driver: { stopSignal: 'SIGINT', stopTimeout: 300 } }),
		]);
		const log = () => readFileSync(join(folder, 'services', 'tree-0.log'), 'utf8');
		await until(() => log() !== '', 'the grandchild');
		const grandchild = Number(log());
		await control.stop('tree', undefined, forever);
		expect(log()).toContain('asked');
		expect(runs(grandchild)).toBe(false);
	});

	test('an abort ends the waiting', async () => {
		const { control, folder } = await running([
			serviceOf('deaf', ['sh', '-c', 'trap "" TERM; echo ready; while :; do sleep 1; done'], { driver: { stopTimeout: 400 } }),
		]);
		await until(() => readFileSync(join(folder, 'services', 'deaf-0.log'), 'utf8') !== '', 'the trap to be set');
		await expect(control.stop('deaf', undefined, AbortSignal.timeout(30))).rejects.toThrow();
		expect(control.instances()).toMatchObject([{ up: true }]);
	});
});

describe('restart', () => {
	test('gives a new process, counts, and is one however often it is asked for at once', async () => {
		const { control } = await running([serviceOf('llm', SLEEP)]);
		const before = pidOf(control, 'llm');
		await Promise.all([
			control.restart('llm', undefined, forever),
			control.restart('llm', 0, forever),
			control.restart('llm', undefined, forever),
		]);
		expect(pidOf(control, 'llm')).not.toBe(before);
		expect(runs(before)).toBe(false);
		// Which is seen first, the report of the exit or that nothing runs any more, is up to the machine.
		const how = expect.stringMatching(/^(SIGTERM|stopped)$/);
		expect(control.instances()).toMatchObject([{ up: true, restarts: 1, lastExit: { how } }]);
	});

	test('one that is down is started', async () => {
		const { control } = await running([serviceOf('llm', ['false'])]);
		await until(() => control.instances()[0]?.up === false, 'its exit');
		expect(control.instances()[0]?.lastExit?.how).toBe('exit code 1');
		expect(control.instances()[0]?.lastExit?.ranFor).toBeLessThan(1000);
		await control.restart('llm', undefined, forever);
		expect(control.instances()[0]?.restarts).toBe(1);
	});

	test('leaves no zombie and no open file behind', async () => {
		const { control } = await running([serviceOf('llm', SLEEP)]);
		const before = openFiles();
		for (let i = 0; i < 20; i += 1) await control.restart('llm', undefined, forever);
		await until(() => openFiles() <= before, 'every file to be closed');
		await until(() => !childStates().includes('Z'), 'the last one to be reaped');
	});
});

describe('what a service depends on', () => {
	const pair = [serviceOf('db', SLEEP), serviceOf('web', SLEEP, { dependsOn: ['db'] })];

	test('begins before it when both ended in one moment, whoever is told to start first', async () => {
		const { control } = await running(pair);
		const pids = ['web', 'db'].map((name) => pidOf(control, name));
		for (const pid of pids) process.kill(pid, 'SIGKILL');
		// Nothing is reported until this turn ends.
		while (pids.some(runs));
		const order: string[] = [];
		const web = control.restart('web', undefined, forever).then(() => order.push('web'));
		await new Promise(setImmediate);
		await Promise.all([web, control.restart('db', undefined, forever).then(() => order.push('db'))]);
		expect(order).toEqual(['db', 'web']);
		expect(control.instances()).toMatchObject([{ up: true }, { up: true }]);
	});

	test('is not waited for for long when it stays down', async () => {
		const { control } = await running(pair);
		await control.stop('db', undefined, forever);
		await control.restart('web', undefined, forever);
		expect(control.instances()).toMatchObject([
			{ service: 'db', up: false },
			{ service: 'web', up: true, restarts: 1 },
		]);
	});
});

describe('exit', () => {
	test('is told at once, and nothing is restarted behind the policies', async () => {
		const { control } = await running([serviceOf('llm', SLEEP)]);
		const latencies: number[] = [];
		for (let i = 0; i < 50; i += 1) {
			const exit = exitOf(control);
			const killed = performance.now();
			process.kill(pidOf(control, 'llm'), 'SIGKILL');
			expect(await exit).toBe('llm/0');
			latencies.push(performance.now() - killed);
			expect(control.instances()).toMatchObject([{ up: false, restarts: i, lastExit: { how: 'SIGKILL' } }]);
			await control.start('llm', undefined, forever);
		}
		latencies.sort((a, b) => a - b);
		const [p50 = Number.NaN, p99 = Number.NaN] = [latencies[24], latencies[49]];
		console.info(`exit of an own child to onExit, n=50: p50 ${p50.toFixed(2)} ms, max ${p99.toFixed(2)} ms`);
		expect(p50).toBeLessThan(20);
	});

	test('what the dead leader leaves of its group is killed, so that the next one finds the port free', async () => {
		const { control, folder } = await running([serviceOf('tree', ['sh', '-c', 'sleep 1000 & echo $!; wait'])]);
		const log = join(folder, 'services', 'tree-0.log');
		await until(() => readFileSync(log, 'utf8') !== '', 'the worker');
		const worker = Number(readFileSync(log, 'utf8'));
		const exit = exitOf(control);
		process.kill(pidOf(control, 'tree'), 'SIGKILL');
		await exit;
		await control.start('tree', undefined, forever);
		expect(runs(worker)).toBe(false);
	});

	test('50 at once are all told', async () => {
		const { control } = await running([serviceOf('many', SLEEP, { instances: 50 })]);
		const told = new Set<number>();
		control.onExit((_, instance) => told.add(instance));
		const began = performance.now();
		for (let i = 0; i < 50; i += 1) process.kill(pidOf(control, 'many', i), 'SIGKILL');
		await until(() => told.size === 50, 'all exits');
		await control.start('many', undefined, forever);
		console.info(`50 killed, all back after ${(performance.now() - began).toFixed(0)} ms`);
		expect(control.instances().every(({ up }) => up)).toBe(true);
	});
});

describe('a change of policies', () => {
	test('starts what is new, keeps what is known, forgets what is gone, restarts nothing', async () => {
		const logged: string[] = [];
		const { control } = await running([serviceOf('a', SLEEP), serviceOf('b', SLEEP)], logged);
		const [a, b] = [pidOf(control, 'a'), pidOf(control, 'b')];
		onTestFinished(() => void process.kill(-b, 'SIGKILL'));
		await control.reconcile([serviceOf('a', ['sleep', '2000'], { instances: 2 }), serviceOf('c', SLEEP)]);
		expect(control.instances().map(({ service, instance, up }) => `${service}/${instance} ${up}`)).toEqual([
			'a/0 true',
			'a/1 true',
			'c/0 true',
		]);
		expect(pidOf(control, 'a')).toBe(a);
		expect(runs(b)).toBe(true);
		expect(logged.join('\n')).toMatch(/service changed.*"a"/);
		expect(logged.join('\n')).toMatch(/left as it is, unmanaged.*"b"/);
		await control.restart('a', 0, forever);
		expect(readFileSync(`/proc/${pidOf(control, 'a')}/cmdline`, 'utf8')).toBe('sleep\x002000\x00');
	});

	test('what was stopped by an action stays stopped', async () => {
		const { control } = await running([serviceOf('a', SLEEP)]);
		await control.stop('a', undefined, forever);
		await control.reconcile([serviceOf('a', SLEEP), serviceOf('b', SLEEP)]);
		expect(control.instances()).toMatchObject([
			{ service: 'a', up: false },
			{ service: 'b', up: true },
		]);
	});

	test('that takes enforcement away stops a start of many midway; given back, the rest is started', async () => {
		const names = Array.from({ length: 30 }, (_, i) => `s${i}`);
		const all = (enforce: boolean) => names.map((name) => serviceOf(name, SLEEP, { enforce }));
		const { control } = await running([]);
		const up = () => control.instances().filter((instance) => instance.up).length;
		const first = control.reconcile(all(true));
		await until(() => up() > 0, 'the first start');
		await Promise.all([control.reconcile(all(false)), first]);
		expect(up()).toBeLessThan(30);
		await control.reconcile(all(true));
		expect(up()).toBe(30);
	});

	test('what comes under enforcement is started', async () => {
		const { control } = await running([serviceOf('a', SLEEP, { enforce: false })]);
		await control.reconcile([serviceOf('a', SLEEP)]);
		expect(control.instances()).toMatchObject([{ up: true }]);
	});
});

test("the engine's end stops what is to end with it and nothing else", async () => {
	const { control } = await running([serviceOf('ends', SLEEP), serviceOf('stays', SLEEP, { driver: { onEngineStop: 'keep' } })]);
	const [ends, stays] = [pidOf(control, 'ends'), pidOf(control, 'stays')];
	onTestFinished(() => void process.kill(-stays, 'SIGKILL'));
	const before = openFiles();
	await control.close();
	expect([runs(ends), runs(stays)]).toEqual([false, true]);
	expect(openFiles()).toBe(before - 2);
});
