import { createReadStream } from 'node:fs';
import { constants, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** A file being written. Rejections carry the system's `code` (ENOSPC, EIO, ...). */
export interface WritableFile {
	/** Writes all the bytes at the offset; when it rejects, any part of them may have been written. */
	write(bytes: Uint8Array, offset: number): Promise<void>;
	truncate(size: number): Promise<void>;
	/** Resolves once everything written is on the disk. */
	sync(): Promise<void>;
	close(): Promise<void>;
}

/** All that journal and memory file ask of the disk: the one place where a test can make it fail. */
export interface Files {
	/** Names in byte order; none when the folder is not there. */
	list(dir: string): Promise<readonly string[]>;
	kind(path: string): Promise<'file' | 'folder' | undefined>;
	/** The bytes from the start on, in pieces. */
	read(path: string): AsyncIterable<Buffer>;
	/** For reading and writing, created when it is not there; nothing is cut off. */
	open(path: string): Promise<WritableFile>;
	/** With its parents, all of them durable. */
	makeDir(dir: string): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	remove(path: string): Promise<void>;
	/** Makes names durable: a file that was created, renamed or removed in the folder. */
	syncDir(dir: string): Promise<void>;
}

const READ_BYTES = 1 << 20;
/** What the engine did and saw is nobody else's business. */
const FILE_MODE = 0o600;
const DIR_MODE = 0o700;

export const nodeFiles: Files = {
	async list(dir) {
		try {
			return (await readdir(dir)).sort();
		} catch (error) {
			if (isMissing(error)) return [];
			throw error;
		}
	},
	async kind(path) {
		try {
			return (await stat(path)).isDirectory() ? 'folder' : 'file';
		} catch (error) {
			if (isMissing(error)) return undefined;
			throw error;
		}
	},
	read: (path) => createReadStream(path, { highWaterMark: READ_BYTES }),
	open: async (path) => writableFile(await open(path, constants.O_RDWR | constants.O_CREAT, FILE_MODE)),
	async makeDir(dir) {
		const first = await mkdir(dir, { recursive: true, mode: DIR_MODE });
		if (first === undefined) return;
		const stop = dirname(resolve(first));
		for (let made = resolve(dir); made !== stop; made = dirname(made)) await syncDir(dirname(made));
	},
	rename,
	remove: (path) => rm(path),
	syncDir,
};

/** Is this the system's way to say that there is no such file? */
function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function syncDir(dir: string): Promise<void> {
	const handle = await open(dir, constants.O_RDONLY);
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

function writableFile(handle: FileHandle): WritableFile {
	return {
		async write(bytes, offset) {
			for (let done = 0; done < bytes.length; ) {
				done += (await handle.write(bytes, done, bytes.length - done, offset + done)).bytesWritten;
			}
		},
		truncate: (size) => handle.truncate(size),
		sync: () => handle.datasync(),
		close: () => handle.close(),
	};
}
