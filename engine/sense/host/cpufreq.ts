import { type CreateArea, family } from './area.ts';

const CPUS = 'devices/system/cpu';
/** sysfs has kilohertz. */
const FREQUENCIES = [
	['cpuinfo_cur_freq', family('node_cpu_frequency_hertz', 'cpu')],
	['cpuinfo_min_freq', family('node_cpu_frequency_min_hertz', 'cpu')],
	['cpuinfo_max_freq', family('node_cpu_frequency_max_hertz', 'cpu')],
	['scaling_cur_freq', family('node_cpu_scaling_frequency_hertz', 'cpu')],
	['scaling_min_freq', family('node_cpu_scaling_frequency_min_hertz', 'cpu')],
	['scaling_max_freq', family('node_cpu_scaling_frequency_max_hertz', 'cpu')],
] as const;
const coreThrottles = family('node_cpu_core_throttles_total', 'package', 'core');
const packageThrottles = family('node_cpu_package_throttles_total', 'package');

/** Reading a frequency interrupts the core it belongs to: once in a while is enough for a policy. */
const SLOW_MS = 15_000;

/** Clock frequencies, and how often heat or power slowed a core down. Virtual machines have neither. */
export const createCpufreq: CreateArea = (files) => {
	let last: { readonly at: number; readonly samples: ReadonlyMap<ReturnType<typeof coreThrottles>, number> } | undefined;

	function readCpu(cpu: string, samples: Map<ReturnType<typeof coreThrottles>, number>): void {
		const attribute = (name: string) => files.sys(`${CPUS}/${cpu}/${name}`);
		for (const [name, labels] of FREQUENCIES) {
			const kilohertz = attribute(`cpufreq/${name}`);
			if (kilohertz !== undefined) samples.set(labels(cpu.slice('cpu'.length)), Number(kilohertz) * 1000);
		}
		const packageId = attribute('topology/physical_package_id');
		const core = attribute('thermal_throttle/core_throttle_count');
		const whole = attribute('thermal_throttle/package_throttle_count');
		// Hyper-threads share a core's counter and cores share a package's: the map keeps one of each.
		if (packageId === undefined) return;
		if (core !== undefined) samples.set(coreThrottles(packageId, attribute('topology/core_id') ?? ''), Number(core));
		if (whole !== undefined) samples.set(packageThrottles(packageId), Number(whole));
	}

	return {
		name: 'cpufreq',
		read(put, now) {
			if (last === undefined || now - last.at >= SLOW_MS) {
				const samples = new Map<ReturnType<typeof coreThrottles>, number>();
				for (const cpu of files.sysList(CPUS)) if (/^cpu\d+$/.test(cpu)) readCpu(cpu, samples);
				last = { at: now, samples };
			}
			for (const [labels, value] of last.samples) put(labels, value);
			return last.samples.size > 0;
		},
	};
};
