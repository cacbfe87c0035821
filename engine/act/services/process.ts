import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

/** USER_HZ: the fixed unit of times in `/proc/PID/stat`. */
const TICKS_PER_SECOND = 100;
/** `/proc/PID/stat` is some 300 bytes; the command in it at most 64. */
const STAT_BYTES = 1024;

/** Columns of `/proc/PID/stat` (proc(5)) that tell who a process is. */
interface Stat {
	readonly state: string;
	/** Process group and session: both equal the pid in a process that was started as a service. */
	readonly group: number;
	readonly session: number;
	/** Clock ticks between the boot and its start: with the boot id, no other process ever has the same pid and start. */
	readonly startTicks: number;
}

function parseStat(text: string): Stat {
	// The command in brackets may hold blanks and brackets itself: everything counts from the last bracket.
	const columns = text.slice(text.lastIndexOf(')') + 2).split(' ');
	const [state = '', , group, session] = columns;
	return { state, group: Number(group), session: Number(session), startTicks: Number(columns[19]) };
}

function readStat(pid: number): Stat | undefined {
	try {
		return parseStat(readFileSync(`/proc/${pid}/stat`, 'latin1'));
	} catch {
		// It has ended; `/proc` has nothing else to say about a number that no process has.
		return undefined;
	}
}

/** Zombies (Z) and the dead (X) hold a number, and nothing more. */
function isAlive(stat: Stat | undefined): stat is Stat {
	return stat !== undefined && stat.state !== 'Z' && stat.state !== 'X';
}

/**
 * One process, and never another one that got its number later: an open `/proc/PID/stat` stays bound to the process
 * for which it was opened, and reading it fails once that has ended.
 */
export class ProcessHandle {
	readonly pid: number;
	readonly startTicks: number;
	#fd: number | undefined;
	static readonly #buffer = Buffer.alloc(STAT_BYTES);

	private constructor(pid: number, fd: number) {
		this.pid = pid;
		this.#fd = fd;
		this.startTicks = this.#read()?.startTicks ?? Number.NaN;
	}

	/** Undefined when there is no such process; with `startTicks` also when it is not the one that began then. */
	static open(pid: number, startTicks?: number): ProcessHandle | undefined {
		let fd: number;
		try {
			fd = openSync(`/proc/${pid}/stat`, 'r');
		} catch {
			return undefined;
		}
		const handle = new ProcessHandle(pid, fd);
		if (startTicks === undefined || (handle.startTicks === startTicks && handle.alive())) return handle;
		handle.close();
		return undefined;
	}

	alive(): boolean {
		return isAlive(this.#read());
	}

	/** Afterwards it counts as ended. */
	close(): void {
		if (this.#fd !== undefined) closeSync(this.#fd);
		this.#fd = undefined;
	}

	#read(): Stat | undefined {
		if (this.#fd === undefined) return undefined;
		try {
			const length = readSync(this.#fd, ProcessHandle.#buffer, 0, STAT_BYTES, 0);
			return parseStat(ProcessHandle.#buffer.toString('latin1', 0, length));
		} catch {
			// ESRCH: it has ended and was reaped.
			return undefined;
		}
	}
}

/** Names the running kernel: start times mean nothing beyond it. */
export function bootId(): string {
	return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
}

/** When a process began, epoch ms, exact to 10 ms. */
export function startTime(startTicks: number, now: number): number {
	const uptime = Number(readFileSync('/proc/uptime', 'latin1').split(' ')[0]);
	return Math.round(now - uptime * 1000 + (startTicks / TICKS_PER_SECOND) * 1000);
}

/** Sends to every process of the group; false when there is none. */
export function signalGroup(group: number, signal: NodeJS.Signals | 0): boolean {
	try {
		return process.kill(-group, signal);
	} catch (thrown) {
		if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ESRCH') return false;
		throw thrown;
	}
}

/**
 * Kills what is left of a group whose leader has ended; false when there is nothing. A number that a group bears is given to no other
 * process: where the leader runs it is a stranger.
 */
export function killOrphans(group: number): boolean {
	return !isAlive(readStat(group)) && signalGroup(group, 'SIGKILL');
}

/** Does that process run, in that group? */
export function runsIn(group: number, pid: number): boolean {
	const stat = readStat(pid);
	return isAlive(stat) && stat.group === group;
}

/** Of each group of which anything runs one process that does. Zombies that nobody reaps count for kill(2), not here. */
export function runningGroups(): ReadonlyMap<number, number> {
	const found = new Map<number, number>();
	for (const pid of pids()) {
		const stat = readStat(pid);
		if (isAlive(stat)) found.set(stat.group, pid);
	}
	return found;
}

function pids(): readonly number[] {
	return readdirSync('/proc').map(Number).filter(Number.isInteger);
}

/**
 * Leaders of sessions that were started with all of `marks` in their environment, as `key(environment)` -> pid.
 * Finds what was started by an engine that was killed before it could write the pid down.
 */
export function findMarked(
	marks: Readonly<Record<string, string>>,
	key: (environment: ReadonlyMap<string, string>) => string,
): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const pid of pids()) {
		const stat = readStat(pid);
		if (!isAlive(stat) || stat.session !== pid) continue;
		const environment = readEnvironment(pid);
		if (Object.entries(marks).every(([name, value]) => environment.get(name) === value)) found.set(key(environment), pid);
	}
	return found;
}

function readEnvironment(pid: number): ReadonlyMap<string, string> {
	try {
		const pairs = readFileSync(`/proc/${pid}/environ`, 'utf8')
			.split('\0')
			.filter((pair) => pair.includes('='));
		return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
	} catch {
		// Another user's, or ended since: not one of ours either way.
		return new Map();
	}
}
