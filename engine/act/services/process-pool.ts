import { join } from 'node:path';
import type { Clock } from '../../model/clock.ts';
import { GroupLooks } from './group-looks.ts';
import type { Log } from './instance.ts';
import { logFileOf } from './log-file.ts';
import { bootId, findMarked } from './process.ts';
import { type ProcessDriver, ProcessInstance } from './process-instance.ts';
import { InstanceRecords } from './records.ts';

/** How soon the end of an adopted process is seen; that of an own child is reported at once. */
const LOOK_MS = 100;
const MARK_STATE = 'HOMEOSTAT_STATE';
const MARK_SERVICE = 'HOMEOSTAT_SERVICE';
const MARK_INSTANCE = 'HOMEOSTAT_INSTANCE';

export interface ProcessPoolParts {
	/** Absolute. Logs are kept in `services/`, what is known of the processes in `services.json`. */
	readonly stateDir: string;
	readonly clock: Clock;
	readonly log: Log;
	onExit(service: string, instance: number): void;
}

/** All instances with the `process` driver. */
export class ProcessPool {
	readonly #parts: ProcessPoolParts;
	readonly #records: InstanceRecords;
	readonly #looks = new GroupLooks();
	readonly #instances = new Set<ProcessInstance>();
	readonly #adopted = new Set<ProcessInstance>();
	#immediate: NodeJS.Immediate | undefined;
	#timer: NodeJS.Timeout | undefined;

	constructor(parts: ProcessPoolParts) {
		this.#parts = parts;
		this.#records = new InstanceRecords(join(parts.stateDir, 'services.json'), bootId(), (movedTo) =>
			parts.log.warn({ movedTo }, 'services.json made no sense and was put aside; restart counts begin anew'),
		);
	}

	create(service: string, instance: number, driver: ProcessDriver): ProcessInstance {
		const { stateDir, clock, onExit } = this.#parts;
		const created = new ProcessInstance({
			service,
			instance,
			driver,
			logFile: logFileOf(stateDir, service, instance),
			marks: { [MARK_STATE]: stateDir, [MARK_SERVICE]: service, [MARK_INSTANCE]: String(instance) },
			records: this.#records,
			looks: this.#looks,
			clock,
			onExit: () => {
				this.#lookForMore();
				onExit(service, instance);
			},
			onForget: () => this.#instances.delete(created),
		});
		this.#instances.add(created);
		return created;
	}

	/** Takes over what of the instances still runs from an earlier engine. */
	adopt(instances: readonly ProcessInstance[]): void {
		const marked = findMarked({ [MARK_STATE]: this.#parts.stateDir }, (env) => `${env.get(MARK_SERVICE)}/${env.get(MARK_INSTANCE)}`);
		for (const instance of instances) {
			if (!instance.adopt(marked.get(instance.key))) continue;
			this.#adopted.add(instance);
			this.#parts.log.info({ service: instance.key, pid: instance.facts().pid }, 'service adopted');
		}
		if (this.#adopted.size > 0) this.#timer ??= setInterval(() => this.#look(), LOOK_MS).unref();
	}

	close(): void {
		this.#rest();
		clearImmediate(this.#immediate);
		this.#records.flush();
	}

	/**
	 * Ends are reported in no order, some a moment after the others: what a service depends on may have ended before it and not be
	 * told yet. So after the first one all are looked at, before anybody judges what is up.
	 */
	#lookForMore(): void {
		this.#immediate ??= setImmediate(() => {
			for (const instance of this.#instances) instance.look();
			this.#immediate = undefined;
		});
	}

	#rest(): void {
		clearInterval(this.#timer);
		this.#timer = undefined;
	}

	#look(): void {
		for (const instance of this.#adopted) {
			instance.look();
			if (!instance.adopted) this.#adopted.delete(instance);
		}
		if (this.#adopted.size === 0) this.#rest();
	}
}
