import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { until } from '../../test/support/acting.ts';
import type { Batch, Sensor } from '../model/sensor.ts';
import type { Labels } from '../model/series.ts';
import type { ServiceInstance } from '../model/service.ts';
import { createReader } from './reader.ts';
import { createServicesSensor } from './services.ts';

const INTERVAL = 1_000;

function processOf(...argv: readonly string[]): ChildProcess & { readonly pid: number } {
	const [program = '', ...args] = argv;
	const child = spawn(program, args, { stdio: 'ignore' });
	onTestFinished(() => {
		child.kill('SIGKILL');
	});
	if (child.pid === undefined) throw new Error(`${program} did not start`);
	return Object.assign(child, { pid: child.pid });
}

interface Watched {
	readonly sensor: Sensor;
	instances: readonly ServiceInstance[];
	exit(service: string): void;
	read(): Promise<Batch>;
}

function watch(...instances: readonly ServiceInstance[]): Watched {
	const listeners = new Set<(service: string, instance: number) => void>();
	const control = {
		instances: () => watched.instances,
		onExit(listener: (service: string, instance: number) => void) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
	const sensor = createServicesSensor(control, { interval: INTERVAL, procRoot: '/proc' });
	onTestFinished(() => sensor.close?.());
	const watched: Watched = {
		sensor,
		instances,
		exit: (service) => {
			for (const listener of listeners) listener(service, 0);
		},
		read: () => sensor.read(new AbortController().signal),
	};
	return watched;
}

const down = (service: string): ServiceInstance => ({ service, instance: 0, up: false, restarts: 0 });
const up = (service: string, pid: number): ServiceInstance => ({ service, instance: 0, up: true, pid, restarts: 0, startedAt: 1_000 });

const names = (labels: readonly Labels[]) => labels.map(({ __name__, service }) => `${service}: ${__name__}`).sort();
const told = ({ samples }: Batch) => names(samples.map(({ labels }) => labels));
const ended = ({ part }: Batch) => names(part?.ended ?? []);
const value = ({ samples }: Batch, name: string) => samples.find(({ labels }) => labels.__name__ === name)?.value;

describe('a read', () => {
	test('tells all at first, and of a process what the kernel says', async () => {
		const child = processOf('sleep', '600');
		const batch = await watch(up('web', child.pid)).read();
		expect(batch.part).toBeUndefined();
		expect(value(batch, 'homeostat_service_up')).toBe(1);
		expect(value(batch, 'homeostat_service_start_time_seconds')).toBe(1);
		expect(value(batch, 'process_threads')).toBe(1);
		expect(value(batch, 'process_open_fds')).toBe(readdirSync(`/proc/${child.pid}/fd`).length);
		expect(value(batch, 'process_max_fds')).toBe(
			Number(/^Max open files +(\d+)/m.exec(readFileSync(`/proc/${child.pid}/limits`, 'utf8'))?.[1]),
		);
		expect(value(batch, 'process_resident_memory_bytes')).toBeGreaterThan(0);
		const age = Date.now() / 1000 - (value(batch, 'process_start_time_seconds') ?? Number.NaN);
		expect(Math.abs(age)).toBeLessThan(30);
		expect(told(batch)).toHaveLength(13);
	});

	test('later tells only of what changed; labels keep their objects', async () => {
		const watched = watch(down('a'), down('b'), down('c'));
		const first = await watched.read();
		watched.instances = [down('a'), { ...down('b'), healthy: false }, down('c')];
		const second = await watched.read();
		expect(told(second)).toEqual(['b: homeostat_service_healthy', 'b: homeostat_service_restarts_total', 'b: homeostat_service_up']);
		expect(second.part).toEqual({ ended: [], series: 7 });
		const objects = new Set(first.samples.map(({ labels }) => labels));
		expect(second.samples.filter(({ labels }) => objects.has(labels))).toHaveLength(2);
		expect(told(await watched.read())).toEqual([]);
	});

	test('ends the series of a process with it, and all of an instance that is no more', async () => {
		const child = processOf('sleep', '600');
		const watched = watch(up('a', child.pid), down('b'));
		const first = await watched.read();
		watched.instances = [down('a'), down('b')];
		const second = await watched.read();
		expect(told(second)).toEqual(['a: homeostat_service_restarts_total', 'a: homeostat_service_up']);
		expect([...told(second), ...ended(second)].sort()).toEqual(told(first).filter((name) => name.startsWith('a')));
		watched.instances = [down('a')];
		const third = await watched.read();
		expect(told(third)).toEqual([]);
		expect(ended(third)).toEqual(['b: homeostat_service_restarts_total', 'b: homeostat_service_up']);
		expect(third.part?.series).toBe(2);
	});

	/** What each of the reads after the first tells, one a second. */
	async function roundsOf(watched: Watched, seconds: number): Promise<string[][]> {
		vi.useFakeTimers({ toFake: ['performance'] });
		onTestFinished(() => {
			vi.useRealTimers();
		});
		await watched.read();
		const rounds: string[][] = [];
		for (let second = 1; second <= seconds; second++) {
			vi.advanceTimersByTime(INTERVAL);
			rounds.push(told(await watched.read()));
		}
		return rounds;
	}

	test('tells of all again every fifteen seconds, at each read of its share', async () => {
		const rounds = await roundsOf(watch(...Array.from({ length: 15 }, (_, i) => down(`s${i}`))), 30);
		expect(rounds.map(({ length }) => length)).toEqual(Array(30).fill(2));
		expect(new Set(rounds.slice(0, 15).flat()).size).toBe(30);
		expect(rounds.slice(15)).toEqual(rounds.slice(0, 15));
	});

	test.each([
		[50, 30],
		[400, 60],
	])('of %i instances each is looked into every %i seconds, so that many cost no more than some', async (count, period) => {
		const rounds = await roundsOf(watch(...Array.from({ length: count }, (_, i) => down(`s${i}`))), 2 * period);
		const later = rounds.slice(period);
		expect(new Set(later.flat()).size).toBe(2 * count);
		expect(later.flat()).toHaveLength(2 * count);
		expect(Math.max(...later.map(({ length }) => length))).toBeLessThanOrEqual(2 * Math.ceil((2 * count) / period));
	});
});

test('fifty exits of one moment share a read, which comes before the wakes', async () => {
	const watched = watch(...Array.from({ length: 50 }, (_, i) => up(`s${i}`, 0)));
	const events: string[] = [];
	const reader = createReader({
		sensors: [{ ...watched.sensor, interval: 3_600_000 }],
		clock: { now: () => 0 },
		onReading: (_sensor, _at, reading) => events.push(reading.kind === 'samples' ? `read ${reading.part?.ended.length}` : reading.error),
		onWake: (_sensor, reason) => events.push(reason),
	});
	onTestFinished(() => reader.stop());
	reader.start();
	await until(() => events.length === 1, 'the first read');
	watched.instances = watched.instances.map(({ service }) => down(service));
	for (const { service } of watched.instances) watched.exit(service);
	await until(() => events.length >= 52, 'read and wakes');
	expect(events.slice(1, 4)).toEqual(['read 50', 's0/0 exited', 's1/0 exited']);
	expect(events).toHaveLength(52);
});

test('a process that ended has no values, though its number is still told', async () => {
	const child = processOf('true');
	await once(child, 'exit');
	expect(told(await watch(up('web', child.pid)).read())).toEqual([
		'web: homeostat_service_restarts_total',
		'web: homeostat_service_start_time_seconds',
		'web: homeostat_service_up',
	]);
});
