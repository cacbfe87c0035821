import type { HostFiles } from './host/files.ts';

/** USER_HZ: the fixed unit of times in `/proc/PID/stat`. */
const TICKS_PER_SECOND = 100;
/** A tree deeper or wider than this is cut: a fork bomb must not take the sensor with it. */
const MAX_PROCESSES = 64;

/** What a process and its descendants use. Absent where the kernel or missing rights do not tell. */
export interface ProcessUse {
	readonly residentBytes: number;
	/** User and system time, children that ended included, so that it does not fall when one does. */
	readonly cpuSeconds: number;
	readonly threads: number;
	readonly openFds?: number;
	/** Of the main process's first thread: the kernel counts by thread, and a sum over threads falls when one ends. */
	readonly voluntarySwitches?: number;
	readonly involuntarySwitches?: number;
	/** From and to storage. */
	readonly readBytes?: number;
	readonly writtenBytes?: number;
}

/** What a process has for all or most of its life. */
export interface ProcessTraits {
	/** Soft limit of the main process; `prlimit` may change it. */
	readonly maxFds?: number;
	/** When the main process began, epoch seconds. */
	readonly startTimeSeconds: number;
}

/** `Name:   123 kB` of `status`, `io` and the like: the number after the name, which follows a line's end. */
function field(text: string | undefined, name: string): number | undefined {
	const at = text?.indexOf(name) ?? -1;
	// Enough for blanks and a number of 64 bits.
	const value = at < 0 ? Number.NaN : Number.parseInt(text?.slice(at + name.length, at + name.length + 40) ?? '', 10);
	return Number.isNaN(value) ? undefined : value;
}

/** The process and everything below it, the process itself first. Without CONFIG_PROC_CHILDREN: only itself. */
function tree(files: HostFiles, root: number): readonly number[] {
	const pids = [root];
	for (let i = 0; i < pids.length && pids.length < MAX_PROCESSES; i += 1) {
		const children = files.procOnce(`${pids[i]}/task/${pids[i]}/children`)?.trim() ?? '';
		if (children !== '') pids.push(...children.split(' ').map(Number));
	}
	return pids;
}

/** Columns of `/proc/PID/stat` after the command in brackets, which may hold blanks and brackets itself (proc(5)). */
function statColumns(files: HostFiles, pid: number): readonly string[] | undefined {
	const stat = files.procOnce(`${pid}/stat`);
	return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Sum over those that tell; undefined when none does. */
function sum(values: readonly (number | undefined)[]): number | undefined {
	const known = values.filter((value) => value !== undefined);
	return known.length === 0 ? undefined : known.reduce((total, value) => total + value, 0);
}

function bootTime(files: HostFiles): number {
	return field(files.proc('stat'), '\nbtime ') ?? Number.NaN;
}

/** Undefined when there is no such process. */
export function readTraits(files: HostFiles, pid: number): ProcessTraits | undefined {
	const columns = statColumns(files, pid);
	if (columns === undefined) return undefined;
	const maxFds = field(files.procOnce(`${pid}/limits`), '\nMax open files ');
	const startTimeSeconds = bootTime(files) + Number(columns[19]) / TICKS_PER_SECOND;
	return { startTimeSeconds, ...(maxFds === undefined ? {} : { maxFds }) };
}

/** Undefined when there is no such process, or only its zombie. */
export function readProcess(files: HostFiles, pid: number): ProcessUse | undefined {
	const root = statColumns(files, pid);
	const rootStatus = files.procOnce(`${pid}/status`);
	if (root === undefined || rootStatus === undefined || rootStatus.includes('\nState:\tZ')) return undefined;
	const pids = tree(files, pid);
	const statuses = pids.map((each) => (each === pid ? rootStatus : files.procOnce(`${each}/status`)));
	const ticks = pids.flatMap((each) => (each === pid ? root : statColumns(files, each))?.slice(11, 15) ?? []);
	const io = pids.map((each) => files.procOnce(`${each}/io`));
	const optional = {
		openFds: sum(pids.map((each) => files.procCount(`${each}/fd`))),
		voluntarySwitches: field(rootStatus, '\nvoluntary_ctxt_switches:'),
		involuntarySwitches: field(rootStatus, '\nnonvoluntary_ctxt_switches:'),
		readBytes: sum(io.map((text) => field(text, '\nread_bytes:'))),
		writtenBytes: sum(io.map((text) => field(text, '\nwrite_bytes:'))),
	};
	return {
		residentBytes: (sum(statuses.map((text) => field(text, '\nVmRSS:'))) ?? 0) * 1024,
		cpuSeconds: ticks.reduce((total, tick) => total + Number(tick), 0) / TICKS_PER_SECOND,
		threads: sum(statuses.map((text) => field(text, '\nThreads:'))) ?? 0,
		...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
	};
}
