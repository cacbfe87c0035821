import { cpus, loadavg, uptime } from 'node:os';
import type { Systeminformation } from 'systeminformation';
import { type CreateArea, family, single } from './area.ts';

const SECONDS = single('node_time_seconds');
const BOOT = single('node_boot_time_seconds');
const LOADS = [single('node_load1'), single('node_load5'), single('node_load15')];
const cpuSeconds = family('node_cpu_seconds_total', 'cpu', 'mode');
/** Node's word for a mode of a processor, and node_exporter's. */
const MODES = [
	['user', 'user'],
	['nice', 'nice'],
	['sys', 'system'],
	['idle', 'idle'],
	['irq', 'irq'],
] as const;

const MEMORY: readonly (readonly [keyof Systeminformation.MemData, ReturnType<typeof single>])[] = [
	['total', single('node_memory_MemTotal_bytes')],
	['free', single('node_memory_MemFree_bytes')],
	['available', single('node_memory_MemAvailable_bytes')],
	['swaptotal', single('node_memory_SwapTotal_bytes')],
	['swapfree', single('node_memory_SwapFree_bytes')],
];

const MOUNT = ['device', 'mountpoint', 'fstype'] as const;
const size = family('node_filesystem_size_bytes', ...MOUNT);
const avail = family('node_filesystem_avail_bytes', ...MOUNT);
const readonly = family('node_filesystem_readonly', ...MOUNT);

type Counter = 'rx_bytes' | 'rx_errors' | 'rx_dropped' | 'tx_bytes' | 'tx_errors' | 'tx_dropped';
const TRAFFIC: readonly (readonly [Counter, ReturnType<typeof family>])[] = [
	['rx_bytes', family('node_network_receive_bytes_total', 'device')],
	['rx_errors', family('node_network_receive_errs_total', 'device')],
	['rx_dropped', family('node_network_receive_drop_total', 'device')],
	['tx_bytes', family('node_network_transmit_bytes_total', 'device')],
	['tx_errors', family('node_network_transmit_errs_total', 'device')],
	['tx_dropped', family('node_network_transmit_drop_total', 'device')],
];

/** Loaded where it is used only: a host with a proc file system never pays for it. */
const information = async () => (await import('systeminformation')).default;

const createTime: CreateArea = () => ({
	name: 'time',
	read(put, now) {
		put(SECONDS, now / 1000);
		put(BOOT, Math.round(now / 1000 - uptime()));
		return true;
	},
});

const createCpu: CreateArea = () => ({
	name: 'cpu',
	read(put) {
		for (const [cpu, { times }] of cpus().entries()) {
			for (const [mine, theirs] of MODES) put(cpuSeconds(String(cpu), theirs), times[mine] / 1000);
		}
		return true;
	},
});

const createLoad: CreateArea = () => ({
	name: 'loadavg',
	read(put) {
		// Windows has no such thing, and Node says 0 there.
		if (process.platform === 'win32') return false;
		for (const [index, load] of loadavg().entries()) put(LOADS[index] ?? {}, load);
		return true;
	},
});

const createMemory: CreateArea = () => ({
	name: 'meminfo',
	async read(put) {
		const memory = await (await information()).mem();
		for (const [field, labels] of MEMORY) put(labels, memory[field] ?? Number.NaN);
		return true;
	},
});

const createFilesystem: CreateArea = () => ({
	name: 'filesystem',
	async read(put) {
		const mounts = await (await information()).fsSize();
		for (const mount of mounts) {
			const of = [mount.fs, mount.mount, mount.type] as const;
			put(size(...of), mount.size);
			put(avail(...of), mount.available);
			put(readonly(...of), mount.rw === false ? 1 : 0);
		}
		return mounts.length > 0;
	},
});

const createNetwork: CreateArea = () => ({
	name: 'netdev',
	async read(put) {
		const links = await (await information()).networkStats('*');
		for (const link of links) {
			if (link.iface !== 'lo' && link.iface !== 'lo0') for (const [field, labels] of TRAFFIC) put(labels(link.iface), link[field]);
		}
		return links.length > 0;
	},
});

/** What a host without a proc file system (macOS, Windows, BSD) can tell, under the names that it has on Linux. */
export const PORTABLE_AREAS: readonly CreateArea[] = [createTime, createCpu, createLoad, createMemory, createFilesystem, createNetwork];
