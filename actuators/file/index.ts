// Not `node:fs/promises`: a property is loaded once it is asked for, and most commands only read what actuators there are.
import { promises as fs } from 'node:fs';
import { ActError, type Actuator, type Verb } from '../../engine/model/actuator.ts';
import { errorText } from '../../engine/model/error.ts';

interface Params {
	readonly path: string;
	readonly value: number;
}

/** More than any number takes: a path by mistake must not read a disk into memory. */
const MAX_BYTES = 1_024;

const value: Verb = {
	idempotent: true,
	reversible: true,
	plan(params) {
		const { path, value: number } = params as unknown as Params;
		return `write ${number} to ${path}`;
	},
	async run(params) {
		const { path, value: number } = params as unknown as Params;
		const before = await numberIn(path);
		if (before === number) return { detail: { before, after: number } };
		await write(path, `${number}\n`);
		// Where no number was before there is none to go back to.
		if (before === undefined) return { detail: { before: null, after: number } };
		return { detail: { before, after: number }, undo: { do: 'file/value', with: { path, value: before } } };
	},
	async read(params) {
		const { path } = params as unknown as Params;
		return (await numberIn(path)) ?? null;
	},
};

/** Undefined where the file is not there or empty. Something else than a number in it is not overwritten: the path may be wrong. */
async function numberIn(path: string): Promise<number | undefined> {
	let text: string;
	try {
		const bytes = await fs.readFile(path);
		if (bytes.length > MAX_BYTES) throw new ActError(`${path} holds ${bytes.length} bytes, not one number`, { retry: false });
		text = bytes.toString('utf8').trim();
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		if (cause instanceof ActError) throw cause;
		throw new ActError(`cannot read ${path}: ${errorText(cause)}`, { retry: false, cause });
	}
	if (text === '') return undefined;
	const number = Number(text);
	if (Number.isFinite(number)) return number;
	throw new ActError(`${path} does not hold a number, but ${JSON.stringify(text.slice(0, 40))}`, { retry: false });
}

/** Whole or not at all for whoever reads it, where the folder lets a second file be made; /sys and the like do not. */
async function write(path: string, text: string): Promise<void> {
	const beside = `${path}.homeostat-${process.pid}`;
	try {
		if (await fill(beside, 'wx', text)) await fs.rename(beside, path);
		else await fill(path, 'w', text);
	} catch (cause) {
		await fs.rm(beside, { force: true });
		throw new ActError(`cannot write ${path}: ${errorText(cause)}`, { retry: (cause as NodeJS.ErrnoException).code === 'EBUSY', cause });
	}
}

/** False where a new file cannot be made there. */
async function fill(path: string, flags: 'w' | 'wx', text: string): Promise<boolean> {
	let file: Awaited<ReturnType<typeof fs.open>>;
	try {
		file = await fs.open(path, flags, 0o644);
	} catch (cause) {
		if (flags === 'wx' && ['EACCES', 'EPERM', 'EROFS'].includes((cause as NodeJS.ErrnoException).code ?? '')) return false;
		throw cause;
	}
	try {
		await file.writeFile(text);
		if (flags === 'wx') await file.sync();
	} finally {
		await file.close();
	}
	return true;
}

export const file: Actuator = { name: 'file', summary: 'Writes numbers that programs read from files', verbs: { value } };
