import { type CreateArea, family, type Put } from './area.ts';

/** Columns of a `cpuN` line of `/proc/stat`, in the kernel's order (proc(5)). */
const MODES = ['user', 'nice', 'system', 'idle', 'iowait', 'irq', 'softirq', 'steal'] as const;
/** USER_HZ: the kernel's fixed unit for `/proc/stat`, whatever its own tick. */
const TICKS_PER_SECOND = 100;
/** Idle falling by more than this many seconds means a CPU went away and came back: a true counter reset. */
const RESET_SECONDS = 3;

const seconds = family('node_cpu_seconds_total', 'cpu', 'mode');
const guestSeconds = family('node_cpu_guest_seconds_total', 'cpu', 'mode');

/**
 * Iowait and idle are known to step back by a few ticks; a counter that falls reads as a reset and makes `rate()` jump by the
 * whole counter. So the highest value seen is kept, until the fall is too large to be that error.
 */
function neverBack(before: Float64Array | undefined, now: Float64Array): Float64Array {
	const idle = MODES.indexOf('idle');
	if (before === undefined || (before[idle] ?? 0) - (now[idle] ?? 0) >= RESET_SECONDS) return now;
	return now.map((value, column) => Math.max(value, before[column] ?? value));
}

function putCpu(put: Put, cpu: string, columns: Float64Array): void {
	for (const [column, mode] of MODES.entries()) put(seconds(cpu, mode), columns[column] ?? Number.NaN);
	put(guestSeconds(cpu, 'user'), columns[8] ?? Number.NaN);
	put(guestSeconds(cpu, 'nice'), columns[9] ?? Number.NaN);
}

/** Seconds each CPU spent in each mode. */
export const createCpu: CreateArea = (files) => {
	const last = new Map<string, Float64Array>();
	return {
		name: 'cpu',
		read(put) {
			const stat = files.proc('stat');
			if (stat === undefined) return false;
			for (const line of stat.split('\n', 4096)) {
				if (!line.startsWith('cpu')) break;
				const [name = '', ...ticks] = line.split(' ');
				const cpu = name.slice(3);
				if (cpu === '') continue;
				const columns = neverBack(
					last.get(cpu),
					Float64Array.from(ticks, (tick) => Number(tick) / TICKS_PER_SECOND),
				);
				last.set(cpu, columns);
				putCpu(put, cpu, columns);
			}
			return true;
		},
	};
};
