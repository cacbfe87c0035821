import { join } from 'node:path';
import type { Files, WritableFile } from './files.ts';
import { type FileName, formatName, nextName } from './names.ts';

/** Where the journal ends on the disk. */
export interface TailStart {
	/** Absent before the first entry. */
	readonly name?: FileName;
	/** Bytes of the file that count; what stands behind them is cut off at the first write. */
	readonly offset: number;
	/** The file is left as it is, whatever comes next goes into a new one. */
	readonly closed: boolean;
}

/** The end of the journal: the one file that is written to. */
export interface Tail {
	/** Of the present file; absent before the first entry. */
	readonly name: FileName | undefined;
	/** Makes whole lines durable. When it rejects nothing of them counts, and the next write starts where this one did. */
	write(day: string, lines: string): Promise<void>;
	close(): Promise<void>;
}

export function openTail(files: Files, dir: string, maxBytes: number, start: TailStart): Tail {
	let { name, offset, closed } = start;
	let file: WritableFile | undefined;
	/** May bytes stand behind `offset`? True also for a file that was not looked at yet. */
	let ragged = true;
	let named = name !== undefined;

	async function release(): Promise<void> {
		const open = file;
		file = undefined;
		await open?.close();
	}

	async function ready(): Promise<WritableFile> {
		if (name === undefined) throw new Error('the tail has no file yet');
		if (file === undefined) {
			await files.makeDir(dir);
			file = await files.open(join(dir, formatName(name)));
		}
		if (ragged) await file.truncate(offset);
		ragged = false;
		return file;
	}

	async function rotate(day: string): Promise<void> {
		// A ragged end in a file that others follow would be a fault for good.
		if (name !== undefined && !closed && ragged) await (await ready()).sync();
		await release();
		name = nextName(day, name);
		offset = 0;
		closed = false;
		ragged = true;
		named = false;
	}

	async function append(bytes: Buffer): Promise<void> {
		const open = await ready();
		ragged = true;
		await open.write(bytes, offset);
		await open.sync();
		if (!named) await files.syncDir(dir);
		named = true;
		ragged = false;
		offset += bytes.length;
	}

	/** The file is opened anew next time: after a failed fsync a kernel may call the same handle clean without having written. */
	async function takeBack(): Promise<void> {
		const open = file;
		file = undefined;
		// Whether these two work does not matter: `ragged` makes the next write cut the rest off, and its error is the one to tell.
		await Promise.allSettled([ragged ? open?.truncate(offset) : undefined]);
		await Promise.allSettled([open?.close()]);
	}

	return {
		get name() {
			return name;
		},
		async write(day, lines) {
			const bytes = Buffer.from(lines);
			try {
				const full = offset > 0 && offset + bytes.length > maxBytes;
				if (name === undefined || closed || full || day > name.day) await rotate(day);
				await append(bytes);
			} catch (error) {
				await takeBack();
				throw error;
			}
		},
		close: release,
	};
}
