import type { Sensor } from '../model/sensor.ts';
import type { Sample } from '../model/series.ts';
import type { ServiceControl, ServiceInstance } from '../model/service.ts';
import { family } from './host/area.ts';
import { HostFiles } from './host/files.ts';
import { type ProcessUse, readProcess } from './process.ts';

const metric = (name: string) => family(name, 'service', 'instance');

const up = metric('homeostat_service_up');
const healthy = metric('homeostat_service_healthy');
const restarts = metric('homeostat_service_restarts_total');
const startTime = metric('homeostat_service_start_time_seconds');

/** Pids of the past are forgotten together with the others once in a while. */
const MAX_REMEMBERED = 10_000;

const PROCESS: readonly (readonly [keyof ProcessUse, ReturnType<typeof family>])[] = [
	['residentBytes', metric('process_resident_memory_bytes')],
	['cpuSeconds', metric('process_cpu_seconds_total')],
	['threads', metric('process_threads')],
	['openFds', metric('process_open_fds')],
	['maxFds', metric('process_max_fds')],
	['startTimeSeconds', metric('process_start_time_seconds')],
	['voluntarySwitches', metric('process_voluntary_context_switches_total')],
	['involuntarySwitches', metric('process_involuntary_context_switches_total')],
	['readBytes', metric('process_read_bytes_total')],
	['writtenBytes', metric('process_written_bytes_total')],
];

function instanceSamples(readUse: (pid: number) => ProcessUse | undefined, instance: ServiceInstance): readonly Sample[] {
	const of = [instance.service, String(instance.instance)] as const;
	const samples: Sample[] = [
		{ labels: up(...of), value: instance.up ? 1 : 0 },
		{ labels: restarts(...of), value: instance.restarts },
	];
	if (instance.healthy !== undefined) samples.push({ labels: healthy(...of), value: instance.healthy ? 1 : 0 });
	if (instance.startedAt !== undefined) samples.push({ labels: startTime(...of), value: instance.startedAt / 1000 });
	const use = instance.pid === undefined ? undefined : readUse(instance.pid);
	for (const [key, labels] of PROCESS) {
		const value = use?.[key];
		if (value !== undefined) samples.push({ labels: labels(...of), value });
	}
	return samples;
}

/**
 * An exit is told at once, and the others' processes were looked at a moment ago: looking at all of them again (half a
 * millisecond each) would keep the dead one waiting. `fresh` in ms.
 */
function remembered(read: (pid: number) => ProcessUse | undefined, fresh: number): (pid: number) => ProcessUse | undefined {
	let known = new Map<number, { readonly at: number; readonly use: ProcessUse | undefined }>();
	return (pid) => {
		const now = performance.now();
		const last = known.get(pid);
		if (last !== undefined && now - last.at < fresh) return last.use;
		if (known.size > MAX_REMEMBERED) known = new Map();
		const use = read(pid);
		known.set(pid, { at: now, use });
		return use;
	};
}

/**
 * The managed services as series: `homeostat_service_*`, and `process_*` of their processes, labelled `service` and `instance`.
 * An exit wakes the reader at once.
 */
export function createServicesSensor(
	control: Pick<ServiceControl, 'instances' | 'onExit'>,
	options: { readonly interval: number; readonly procRoot: string },
): Sensor {
	const files = new HostFiles({ procRoot: options.procRoot, sysRoot: '/sys', rootfs: '/' });
	const readUse = remembered((pid) => readProcess(files, pid), options.interval / 2);
	return {
		name: 'services',
		interval: options.interval,
		timeout: options.interval,
		labels: {},
		maxSeries: 10_000,
		async read() {
			files.nextRound();
			return { samples: control.instances().flatMap((instance) => instanceSamples(readUse, instance)) };
		},
		subscribe: (wake) => control.onExit((service, instance) => wake(`${service}/${instance} exited`)),
		close: () => files.close(),
	};
}
