import { posix } from 'node:path';
import type { Files, WritableFile } from '../../engine/journal/files.ts';

/** What happens at the n-th thing that an engine asks of the disk, or does to the world. */
export interface Plan {
	/** Counts from 1 over the life of one engine; beyond its last step nothing happens. */
	readonly step: number;
	/** `kill`: the process dies, what it wrote stays. `power`: what was not synced may be lost. Else: the disk refuses once. */
	readonly fault: 'kill' | 'power' | 'ENOSPC' | 'EIO';
}

interface Inode {
	/** What a power loss leaves. */
	durable: Buffer;
	/** What a read sees. */
	current: Buffer;
}

type Entry = Inode | 'folder';

/**
 * A disk that forgets what was not synced: bytes until the file's `sync`, names until the folder's `syncDir`, in the order in
 * which they were given (as journalling file systems keep it). Writes that a fault falls into are done in part.
 */
export class SimulatedDisk {
	readonly #random: () => number;
	#names = new Map<string, Entry>();
	#durableNames = new Map<string, Entry>();
	#pending: (() => void)[] = [];
	/** Steps of the present life. */
	steps = 0;
	#plan: Plan | undefined;
	#died: () => void = () => {};
	#dead = false;

	constructor(random: () => number) {
		this.#random = random;
	}

	/** A new life: its view of the disk, and a promise that resolves when it dies. */
	boot(plan: Plan | undefined): { readonly files: Files; readonly died: Promise<'died'> } {
		if (this.#dead && this.#plan?.fault === 'power') this.#losePower();
		this.#plan = plan;
		this.#dead = false;
		this.steps = 0;
		const died = new Promise<'died'>((resolve) => {
			this.#died = () => resolve('died');
		});
		return { files: this.#files(), died };
	}

	/** A step that is no disk access: before and after an effect on the world. */
	pass(): Promise<void> {
		return this.#step(() => {});
	}

	/** Runs `work`, or lets the fault fall into it: `part` is what is done of it then. Once dead, nothing ever returns. */
	#step(work: () => void, part: () => void = () => {}): Promise<void> {
		if (this.#dead) return new Promise(() => {});
		this.steps += 1;
		if (this.steps !== this.#plan?.step) {
			work();
			return Promise.resolve();
		}
		part();
		const { fault } = this.#plan;
		if (fault === 'ENOSPC' || fault === 'EIO') return Promise.reject(Object.assign(new Error(`${fault}: simulated`), { code: fault }));
		this.#dead = true;
		this.#died();
		return new Promise(() => {});
	}

	#losePower(): void {
		const kept = Math.floor(this.#random() * (this.#pending.length + 1));
		for (const apply of this.#pending.slice(0, kept)) apply();
		this.#pending = [];
		this.#names = new Map(this.#durableNames);
		for (const entry of this.#names.values()) if (entry !== 'folder') this.#tear(entry);
	}

	/** Of bytes that were appended and not synced any number may be there; anything else is as it was synced. */
	#tear(inode: Inode): void {
		const grown = inode.current.length > inode.durable.length && inode.current.subarray(0, inode.durable.length).equals(inode.durable);
		const length = grown
			? inode.durable.length + Math.floor(this.#random() * (inode.current.length - inode.durable.length + 1))
			: inode.durable.length;
		inode.durable = grown ? Buffer.from(inode.current.subarray(0, length)) : inode.durable;
		inode.current = Buffer.from(inode.durable);
	}

	#rename(change: (names: Map<string, Entry>) => void): void {
		change(this.#names);
		this.#pending.push(() => change(this.#durableNames));
	}

	#files(): Files {
		const random = this.#random;
		const inodeAt = (path: string): Inode => {
			const entry = this.#names.get(posix.normalize(path));
			if (entry === undefined || entry === 'folder') throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
			return entry;
		};
		const create = (path: string) => {
			const [name, inode]: [string, Inode] = [posix.normalize(path), { durable: Buffer.alloc(0), current: Buffer.alloc(0) }];
			this.#rename((names) => names.set(name, inode));
		};
		const step = this.#step.bind(this);
		return {
			list: async (dir) =>
				[...this.#names.keys()]
					.filter((name) => posix.dirname(name) === posix.normalize(dir))
					.map((name) => posix.basename(name))
					.sort(),
			kind: async (path) => {
				const entry = this.#names.get(posix.normalize(path));
				return entry === undefined ? undefined : entry === 'folder' ? 'folder' : 'file';
			},
			async *read(path) {
				yield Buffer.from(inodeAt(path).current);
			},
			open: async (path) => {
				if (!this.#names.has(posix.normalize(path))) await step(() => create(path));
				return writable(inodeAt(path), step, random);
			},
			makeDir: async (dir) => {
				const name = posix.normalize(dir);
				if (this.#names.has(name)) return;
				await step(() => {
					this.#names.set(name, 'folder');
					this.#durableNames.set(name, 'folder');
				});
			},
			rename: (from, to) =>
				step(() => {
					const inode = inodeAt(from);
					this.#rename((names) => {
						names.delete(posix.normalize(from));
						names.set(posix.normalize(to), inode);
					});
				}),
			remove: (path) => step(() => this.#rename((names) => names.delete(posix.normalize(path)))),
			syncDir: () =>
				step(() => {
					for (const apply of this.#pending) apply();
					this.#pending = [];
				}),
		};
	}
}

function writable(inode: Inode, step: (work: () => void, part?: () => void) => Promise<void>, random: () => number): WritableFile {
	const put = (bytes: Uint8Array, offset: number) => {
		const size = Math.max(inode.current.length, offset + bytes.length);
		const next = Buffer.alloc(size);
		inode.current.copy(next);
		Buffer.from(bytes).copy(next, offset);
		inode.current = next;
	};
	return {
		write: (bytes, offset) =>
			step(
				() => put(bytes, offset),
				() => put(bytes.subarray(0, Math.floor(random() * (bytes.length + 1))), offset),
			),
		truncate: (size) =>
			step(() => {
				inode.current = Buffer.from(inode.current.subarray(0, size));
			}),
		sync: () =>
			step(() => {
				inode.durable = Buffer.from(inode.current);
			}),
		close: async () => {},
	};
}
