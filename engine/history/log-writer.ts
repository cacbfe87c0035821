import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { nextLog } from './layout.ts';
import { MAGIC } from './log-format.ts';

/** Bytes that wait while the disk refuses them. */
const MAX_WAITING_BYTES = 16 << 20;
/** How much of the latest a power cut may take; a crash of the process takes nothing. */
const SYNC_EVERY_MS = 15_000;
const FILE_MODE = 0o600;
const DIR_MODE = 0o700;

/** Appends frames to one log. Never fails: what the disk refuses waits and is tried again with the next frame. */
export class LogWriter {
	/** Another one than asked for if there was such a file. */
	path: string;
	/** Why the disk refuses, while it does. */
	failing: unknown;
	#file: FileHandle | undefined;
	/** Where whole frames end. */
	#end = 0;
	/** May bytes stand behind the end? */
	#ragged = false;
	#waiting: Buffer[] = [MAGIC];
	#waitingBytes = MAGIC.length;
	#syncedAt = 0;
	#work: Promise<void> | undefined;

	constructor(path: string) {
		this.path = path;
	}

	/** Has the disk refused for so long that nothing more should be appended? */
	get full(): boolean {
		return this.#waitingBytes > MAX_WAITING_BYTES;
	}

	/** Takes a frame down; `at` is now, epoch ms. */
	append(frame: Buffer, at: number): void {
		this.#waiting.push(frame);
		this.#waitingBytes += frame.length;
		this.#work ??= this.#drain(at).finally(() => {
			this.#work = undefined;
		});
	}

	/** Resolves when what was appended is written, or the disk has refused it. */
	async flush(): Promise<void> {
		while (this.#work !== undefined) await this.#work;
	}

	/** Flushes, makes it durable and lets go of the file. */
	async close(): Promise<void> {
		await this.flush();
		try {
			await this.#file?.datasync();
		} catch (error) {
			this.failing = error;
		} finally {
			await this.#file?.close();
			this.#file = undefined;
		}
	}

	async #drain(at: number): Promise<void> {
		try {
			while (this.#waiting.length > 0) {
				await this.#write();
				if (at - this.#syncedAt < SYNC_EVERY_MS) continue;
				await this.#file?.datasync();
				this.#syncedAt = at;
			}
			this.failing = undefined;
		} catch (error) {
			this.failing = error;
		}
	}

	async #write(): Promise<void> {
		if (this.#file === undefined) {
			await mkdir(dirname(this.path), { recursive: true, mode: DIR_MODE });
			this.#file = await this.#create();
		}
		if (this.#ragged) await this.#file.truncate(this.#end);
		const frames = this.#waiting;
		const bytes = Buffer.concat(frames);
		this.#waiting = [];
		this.#ragged = true;
		try {
			for (let done = 0; done < bytes.length; ) {
				done += (await this.#file.write(bytes, done, bytes.length - done, this.#end + done)).bytesWritten;
			}
		} catch (error) {
			this.#waiting = [...frames, ...this.#waiting];
			throw error;
		}
		this.#ragged = false;
		this.#end += bytes.length;
		this.#waitingBytes -= bytes.length;
	}

	/** What an earlier run wrote is never written to again: only its end can be damaged, and reading knows how to mend that. */
	async #create(): Promise<FileHandle> {
		for (;;) {
			try {
				return await open(this.path, 'wx', FILE_MODE);
			} catch (error) {
				if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
				this.path = nextLog(this.path);
			}
		}
	}
}
