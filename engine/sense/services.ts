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

function instanceSamples(files: HostFiles, instance: ServiceInstance): readonly Sample[] {
	const of = [instance.service, String(instance.instance)] as const;
	const samples: Sample[] = [
		{ labels: up(...of), value: instance.up ? 1 : 0 },
		{ labels: restarts(...of), value: instance.restarts },
	];
	if (instance.healthy !== undefined) samples.push({ labels: healthy(...of), value: instance.healthy ? 1 : 0 });
	if (instance.startedAt !== undefined) samples.push({ labels: startTime(...of), value: instance.startedAt / 1000 });
	const use = instance.pid === undefined ? undefined : readProcess(files, instance.pid);
	for (const [key, labels] of PROCESS) {
		const value = use?.[key];
		if (value !== undefined) samples.push({ labels: labels(...of), value });
	}
	return samples;
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
	return {
		name: 'services',
		interval: options.interval,
		timeout: options.interval,
		labels: {},
		maxSeries: 10_000,
		async read() {
			files.nextRound();
			return { samples: control.instances().flatMap((instance) => instanceSamples(files, instance)) };
		},
		subscribe: (wake) => control.onExit((service, instance) => wake(`${service}/${instance} exited`)),
		close: () => files.close(),
	};
}
