import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Rounds after which a file that was missing is looked for again: a failed open costs an exception, most never appear. */
const LOOK_AGAIN = 30;
const HALF_PAGE = 2_048;

interface OpenFile {
	/** -1: missing. */
	fd: number;
	/** Round of the last read; for a missing file, of the last look. */
	round: number;
	text: string | undefined;
}

export interface Roots {
	readonly procRoot: string;
	readonly sysRoot: string;
	readonly rootfs: string;
}

/**
 * The kernel's pseudo files under injectable roots. Synchronous, because they are memory: a read takes microseconds, and a
 * trip through the thread pool costs more than the read itself.
 */
export class HostFiles {
	readonly roots: Roots;
	readonly #open = new Map<string, OpenFile>();
	#buffer = Buffer.allocUnsafe(65_536);
	#round = 0;

	constructor(roots: Roots) {
		this.roots = roots;
	}

	/** Begins a new reading: what `proc` remembered from the last one is forgotten. */
	nextRound(): void {
		this.#round += 1;
	}

	/**
	 * A file below `/proc`, read at most once a round; undefined when the kernel has none. It stays open, as reading anew from
	 * position 0 makes the kernel write it anew.
	 */
	proc(path: string): string | undefined {
		const file = this.#open.get(path) ?? this.#remember(path);
		if (file.round === this.#round) return file.text;
		if (file.fd < 0) {
			if (this.#round - file.round < LOOK_AGAIN) return undefined;
			file.fd = this.#tryOpen(join(this.roots.procRoot, path));
		}
		file.round = this.#round;
		file.text = file.fd < 0 ? undefined : this.#readAll(file.fd);
		return file.text;
	}

	/** A small attribute below `/sys`, trimmed; undefined when it is missing or the device refuses to say. */
	sys(path: string): string | undefined {
		return this.#readOnce(join(this.roots.sysRoot, path))?.trim();
	}

	/** A file below the root file system, such as `etc/os-release`. */
	root(path: string): string | undefined {
		return this.#readOnce(join(this.roots.rootfs, path));
	}

	/** A file below `/proc` that comes and goes, such as one of a process; of short lines. */
	procOnce(path: string): string | undefined {
		let fd: number;
		try {
			fd = openSync(`${this.roots.procRoot}/${path}`, 'r');
		} catch {
			return undefined;
		}
		try {
			const length = readSync(fd, this.#buffer, 0, this.#buffer.length, 0);
			// The kernel writes such a file by pages: what is far from filling one is all of it.
			return length < HALF_PAGE ? this.#buffer.toString('latin1', 0, length) : this.#readAll(fd);
		} catch {
			return undefined;
		} finally {
			closeSync(fd);
		}
	}

	/** Number of entries in a directory below `/proc`; undefined when it is missing or not ours to look into. */
	procCount(path: string): number | undefined {
		const directory = `${this.roots.procRoot}/${path}`;
		try {
			// Of a process's open files Linux says the number since 6.2, for a third of what listing them costs.
			return statSync(directory).size || readdirSync(directory).length;
		} catch {
			return undefined;
		}
	}

	/** Names in a directory below `/sys`, sorted; empty when it is missing. */
	sysList(path: string): readonly string[] {
		const directory = join(this.roots.sysRoot, path);
		return existsSync(directory) ? readdirSync(directory).sort() : [];
	}

	close(): void {
		for (const file of this.#open.values()) if (file.fd >= 0) closeSync(file.fd);
		this.#open.clear();
	}

	#remember(path: string): OpenFile {
		const file = { fd: -1, round: Number.NEGATIVE_INFINITY, text: undefined };
		this.#open.set(path, file);
		return file;
	}

	#tryOpen(path: string): number {
		// Asking first is cheaper than catching; the file may still be unreadable.
		if (!existsSync(path)) return -1;
		try {
			return openSync(path, 'r');
		} catch {
			return -1;
		}
	}

	#readOnce(path: string): string | undefined {
		const fd = this.#tryOpen(path);
		if (fd < 0) return undefined;
		try {
			return this.#readAll(fd);
		} finally {
			closeSync(fd);
		}
	}

	/** undefined on a read error: a link that is down refuses `carrier`, a device that went refuses everything. */
	#readAll(fd: number): string | undefined {
		let length = 0;
		try {
			for (;;) {
				const read = readSync(fd, this.#buffer, length, this.#buffer.length - length, length);
				length += read;
				if (read === 0) return this.#buffer.toString('utf8', 0, length);
				if (length === this.#buffer.length) this.#buffer = Buffer.concat([this.#buffer], length * 2);
			}
		} catch {
			return undefined;
		}
	}
}
