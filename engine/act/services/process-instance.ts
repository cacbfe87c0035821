import { closeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../model/clock.ts';
import { EngineError } from '../../model/error.ts';
import type { ServiceDriver, ServiceInstance } from '../../model/service.ts';
import { environment } from '../environment.ts';
import { startProgram } from '../start-program.ts';
import { Flight } from './flight.ts';
import type { GroupLooks } from './group-looks.ts';
import type { ManagedInstance } from './instance.ts';
import { openLog } from './log-file.ts';
import { killOrphans, ProcessHandle, runsIn, signalGroup, startTime } from './process.ts';
import type { InstanceRecord, InstanceRecords } from './records.ts';

export type ProcessDriver = Extract<ServiceDriver, { kind: 'process' }>;

/** While something ends: short against a person's patience, long against the cost of a look. */
const POLL_MS = 10;
/** After SIGKILL only a process in uninterruptible sleep (state D) is still there. */
const KILL_MS = 5_000;

export interface ProcessParts {
	readonly service: string;
	readonly instance: number;
	readonly driver: ProcessDriver;
	readonly logFile: string;
	/** Set in its environment, so that it is found again even if its pid was never written down. */
	readonly marks: Readonly<Record<string, string>>;
	readonly records: InstanceRecords;
	/** Shared by all, so that many that end in one moment cost no more than one. */
	readonly looks: GroupLooks;
	readonly clock: Clock;
	/** Called the moment it exits without having been told to. */
	onExit(): void;
	/** Called when the policies no longer name it. */
	onForget(): void;
}

/**
 * A process that the engine started, or that an earlier engine did. It leads a session and a process group of its own,
 * holds no pipe to the engine, and so lives on when the engine dies. The group is the instance: when its leader ends,
 * what is left of it is killed, or a worker would keep the port from the next leader.
 */
export class ProcessInstance implements ManagedInstance {
	readonly key: string;
	readonly #parts: ProcessParts;
	readonly #flight = new Flight();
	#driver: ProcessDriver;
	#process: ProcessHandle | undefined;
	/** Its end is not reported by the kernel, since it is no child of this engine: somebody must look. */
	#adopted = false;
	#stopping = false;
	/** Group whose leader has ended; some of it may still run. */
	#leftover: number | undefined;
	#lastExit: ServiceInstance['lastExit'];
	/** Asked for every second, and mostly what they were. */
	#facts: ServiceInstance | undefined;

	constructor(parts: ProcessParts) {
		this.#parts = parts;
		this.#driver = parts.driver;
		this.key = `${parts.service}/${parts.instance}`;
	}

	get adopted(): boolean {
		return this.#adopted;
	}

	/** Takes over the process of the record, or one that bears the marks. False when there is none that runs. */
	adopt(marked: number | undefined): boolean {
		const { records, clock } = this.#parts;
		const record = records.get(this.key);
		const recorded = record.pid === undefined ? undefined : ProcessHandle.open(record.pid, record.startTicks);
		const handle = recorded ?? (marked === undefined ? undefined : ProcessHandle.open(marked));
		if (handle === undefined) return false;
		this.#process = handle;
		this.#adopted = true;
		this.#facts = undefined;
		if (recorded === undefined) {
			const { pid, startTicks } = handle;
			void this.#record({ pid, startTicks, startedAt: startTime(startTicks, clock.now()), starts: record.starts + 1 });
		}
		return true;
	}

	up(): boolean {
		this.look();
		return this.#process !== undefined;
	}

	facts(): ServiceInstance {
		this.#facts ??= this.#present();
		return this.#facts;
	}

	#present(): ServiceInstance {
		const { service, instance, records } = this.#parts;
		const { starts, startedAt } = records.get(this.key);
		return {
			service,
			instance,
			up: this.#process !== undefined,
			restarts: Math.max(0, starts - 1),
			...(this.#process === undefined ? {} : { pid: this.#process.pid }),
			...(startedAt === undefined ? {} : { startedAt }),
			...(this.#lastExit === undefined ? {} : { lastExit: this.#lastExit }),
		};
	}

	start(signal: AbortSignal): Promise<void> {
		return this.#flight.fly('start', () => this.#start(signal));
	}

	stop(signal: AbortSignal): Promise<void> {
		return this.#flight.fly('stop', () => this.#stop(signal));
	}

	restart(signal: AbortSignal): Promise<void> {
		return this.#flight.fly('restart', async () => {
			await this.#stop(signal);
			await this.#start(signal);
		});
	}

	/** Looks whether its process still runs, other than by waiting for the report of its end. */
	look(): void {
		const handle = this.#process;
		if (handle === undefined || this.#stopping || handle.alive()) return;
		const adopted = this.#adopted;
		this.#ended(handle, 'unknown');
		if (adopted) killOrphans(handle.pid);
	}

	update(driver: ServiceDriver): void {
		if (driver.kind === 'process') this.#driver = driver;
	}

	release(): void {
		this.#process?.close();
		this.#process = undefined;
		this.#adopted = false;
		this.#facts = undefined;
	}

	forget(): void {
		this.release();
		this.#parts.records.delete(this.key);
		this.#parts.onForget();
	}

	async #start(signal: AbortSignal): Promise<void> {
		signal.throwIfAborted();
		if (this.#process?.alive()) return;
		// It has ended this very moment, and the report of it is still on its way.
		if (this.#process !== undefined) this.#ended(this.#process, 'unknown');
		if (this.#leftover !== undefined) await this.#killLeftover(this.#leftover, signal);
		await this.#spawn();
	}

	async #killLeftover(group: number, signal: AbortSignal): Promise<void> {
		if (killOrphans(group)) await this.#untilGone(group, undefined, KILL_MS, signal);
		this.#leftover = undefined;
	}

	async #spawn(): Promise<void> {
		const { records, clock, instance, marks, logFile } = this.#parts;
		const { argv, cwd, env } = this.#driver;
		const log = openLog(logFile);
		const child = await startProgram(argv, {
			stdio: ['ignore', log, log],
			env: environment({ ...env, ...marks, HOMEOSTAT_INSTANCE: String(instance) }),
			...(cwd === undefined ? {} : { cwd }),
		}).finally(() => closeSync(log));
		// Cannot miss it: even if it has ended, it is a zombie until this process takes notice, which is after this function.
		const handle = ProcessHandle.open(child.pid);
		if (handle === undefined) throw new EngineError(`${this.key}: /proc does not show pid ${child.pid}`, 'human');
		child.unref();
		child.once('exit', (code, killer) => this.#reported(handle, killer ?? `exit code ${code}`));
		this.#process = handle;
		this.#adopted = false;
		const { pid, startTicks } = handle;
		await this.#record({ pid, startTicks, startedAt: clock.now(), starts: records.get(this.key).starts + 1 });
	}

	#record(record: InstanceRecord): Promise<void> {
		const written = this.#parts.records.set(this.key, record);
		this.#facts = undefined;
		return written;
	}

	async #stop(signal: AbortSignal): Promise<void> {
		const handle = this.#process;
		if (handle === undefined) return;
		this.#stopping = true;
		try {
			if (handle.alive()) {
				signalGroup(handle.pid, this.#driver.stopSignal as NodeJS.Signals);
				// A process that was halted (SIGSTOP) would never see the first one.
				signalGroup(handle.pid, 'SIGCONT');
			}
			if (!(await this.#untilGone(handle.pid, handle, this.#driver.stopTimeout, signal))) {
				signalGroup(handle.pid, 'SIGKILL');
				if (!(await this.#untilGone(handle.pid, handle, KILL_MS, signal)))
					throw new EngineError(`${this.key} (pid ${handle.pid}) does not die of SIGKILL: look what it waits for (state D)`, 'retry');
			}
			this.#ended(handle, 'stopped');
		} finally {
			this.#stopping = false;
		}
	}

	/** Waits until nothing of the group runs; false when `patience` (ms) is over before. */
	async #untilGone(group: number, leader: ProcessHandle | undefined, patience: number, signal: AbortSignal): Promise<boolean> {
		const end = performance.now() + patience;
		// One that is known to run spares the look at all processes.
		let known: number | undefined;
		for (;;) {
			if (leader?.alive() || (known !== undefined && runsIn(group, known))) await sleep(POLL_MS);
			else {
				known = signalGroup(group, 0) ? (await this.#parts.looks.next()).get(group) : undefined;
				if (known === undefined) return true;
			}
			if (performance.now() >= end) return false;
			signal.throwIfAborted();
		}
	}

	/** Its end was seen before, perhaps; only now it is known how. */
	#reported(handle: ProcessHandle, how: string): void {
		this.#ended(handle, how);
		if (!this.#stopping) killOrphans(handle.pid);
		if (this.#leftover !== handle.pid || this.#lastExit?.how !== 'unknown') return;
		this.#lastExit = { ...this.#lastExit, how };
		this.#facts = undefined;
	}

	#ended(handle: ProcessHandle, how: string): void {
		if (this.#process !== handle) return;
		const { clock, records, onExit } = this.#parts;
		const { startedAt = clock.now() } = records.get(this.key);
		this.release();
		this.#lastExit = { ranFor: clock.now() - startedAt, how };
		this.#leftover = handle.pid;
		// While it is being stopped the others of its group have until stopTimeout.
		if (!this.#stopping) onExit();
	}
}
