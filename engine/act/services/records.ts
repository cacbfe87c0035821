import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What must outlive the engine about one instance. */
export interface InstanceRecord {
	/** The process that runs, or ran last; with the start time no other process can be taken for it. */
	readonly pid?: number;
	readonly startTicks?: number;
	/** Epoch ms. */
	readonly startedAt?: number;
	/** How often it was started in all. */
	readonly starts: number;
}

interface Contents {
	/** Pids of another boot mean nothing. */
	readonly bootId: string;
	readonly instances: Readonly<Record<string, InstanceRecord>>;
}

/**
 * `services.json`: instances by `service/instance`. Replaced as a whole by rename, so that a reader never meets half a
 * file. Not fsynced: a crash of the engine cannot lose it, and after a crash of the host no pid in it is valid anyway.
 */
export class InstanceRecords {
	readonly #file: string;
	readonly #bootId: string;
	readonly #records: Map<string, InstanceRecord>;
	#immediate: NodeJS.Immediate | undefined;
	/** The write that is on its way, while one is. */
	#written: Promise<void> | undefined;

	/** A file that cannot be understood is put aside and `onBroken` told: marked processes are found without it. */
	constructor(file: string, bootId: string, onBroken: (movedTo: string) => void) {
		this.#file = file;
		this.#bootId = bootId;
		mkdirSync(dirname(file), { recursive: true });
		const contents = read(file);
		this.#records = new Map(Object.entries(contents === undefined ? {} : recordsOf(contents, bootId)));
		if (contents !== undefined || !existsSync(file)) return;
		renameSync(file, `${file}.broken`);
		onBroken(`${file}.broken`);
	}

	get(key: string): InstanceRecord {
		return this.#records.get(key) ?? { starts: 0 };
	}

	/** Known at once; resolves when it is in the file. */
	set(key: string, record: InstanceRecord): Promise<void> {
		this.#records.set(key, record);
		return this.#writeSoon();
	}

	delete(key: string): void {
		if (this.#records.delete(key)) void this.#writeSoon();
	}

	/** What is not written yet; to be called when the engine lets go of the processes. */
	flush(): void {
		if (this.#written === undefined) return;
		clearImmediate(this.#immediate);
		this.#write();
	}

	/** Fifty that start in one moment share a write. */
	#writeSoon(): Promise<void> {
		if (this.#written !== undefined) return this.#written;
		const written = new Promise<void>((resolve, reject) => {
			this.#immediate = setImmediate(() => {
				try {
					this.#write();
					resolve();
				} catch (thrown) {
					reject(thrown);
				}
			});
		});
		// Its error goes to those who wait for it; who does not has nothing to lose but a count.
		written.catch(() => undefined);
		this.#written = written;
		return written;
	}

	#write(): void {
		this.#written = undefined;
		const contents: Contents = { bootId: this.#bootId, instances: Object.fromEntries(this.#records) };
		const temporary = `${this.#file}.tmp`;
		writeFileSync(temporary, `${JSON.stringify(contents)}\n`, { mode: 0o600 });
		renameSync(temporary, this.#file);
	}
}

/** Undefined when the file is not there or makes no sense. */
function read(file: string): Contents | undefined {
	try {
		const contents: unknown = JSON.parse(readFileSync(file, 'utf8'));
		return isContents(contents) ? contents : undefined;
	} catch (thrown) {
		if (thrown instanceof SyntaxError || (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')) return undefined;
		throw thrown;
	}
}

function isContents(value: unknown): value is Contents {
	if (!isRecord(value) || typeof value.bootId !== 'string' || !isRecord(value.instances)) return false;
	return Object.values(value.instances).every((instance) => isRecord(instance) && typeof instance.starts === 'number');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

function recordsOf(contents: Contents, bootId: string): Readonly<Record<string, InstanceRecord>> {
	if (contents.bootId === bootId) return contents.instances;
	// Of an earlier boot only the count is still true.
	return Object.fromEntries(Object.entries(contents.instances).map(([key, { starts }]) => [key, { starts }]));
}
