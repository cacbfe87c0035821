import { dirname } from 'node:path';
import { EngineError, errorText } from '../model/error.ts';
import { canonicalJson, parseCanonical } from './canonical.ts';
import { type Files, nodeFiles } from './files.ts';
import { seal, unseal } from './line.ts';

const VERSION = 1;

/** What spans ticks, as of a place in the journal. */
export interface SavedMemory {
	/** Number of the last journal entry that `memory` knows of. */
	readonly seq: number;
	/** Plain data; NaN and the infinities survive. Its shape is the evaluator's business. */
	readonly memory: unknown;
}

export type LoadedMemory =
	| { readonly kind: 'none' }
	| ({ readonly kind: 'loaded' } & SavedMemory)
	/** It could not be used, and was moved so that a person can look at it. */
	| { readonly kind: 'set-aside'; readonly path: string; readonly reason: string };

/**
 * Replaces `memory.json`: a crash leaves the old one or the new one, never a mixture. Save only what the journal has
 * committed. Rejects with EngineError(stall) when the disk refuses; the old file then still stands.
 */
export async function saveMemory(path: string, { seq, memory }: SavedMemory, files: Files = nodeFiles): Promise<void> {
	const { text } = seal(`{"version":${VERSION},"seq":${seq},"memory":${canonicalJson(memory)}`);
	const draft = `${path}.tmp`;
	try {
		await files.makeDir(dirname(path));
		await writeWhole(files, draft, Buffer.from(`${text}\n`));
		await files.rename(draft, path);
		await files.syncDir(dirname(path));
	} catch (error) {
		throw new EngineError(`${path} cannot be written (${errorText(error)}): make room on its disk or mend it`, 'stall', { cause: error });
	}
}

/** A file that is broken, or of another version, is set aside as `memory.json.bad-<at>`: the journal rebuilds what matters. */
export async function loadMemory(path: string, at: number, files: Files = nodeFiles): Promise<LoadedMemory> {
	if ((await files.kind(path)) === undefined) return { kind: 'none' };
	const read = await readMemory(path, files);
	if (typeof read !== 'string') return { kind: 'loaded', ...read };
	const aside = `${path}.bad-${at}`;
	await files.rename(path, aside);
	return { kind: 'set-aside', path: aside, reason: read };
}

async function readMemory(path: string, files: Files): Promise<SavedMemory | string> {
	try {
		const pieces: Buffer[] = [];
		for await (const piece of files.read(path)) pieces.push(piece);
		const bytes = Buffer.concat(pieces);
		if (unseal(bytes.subarray(0, -1)) === undefined) return 'it does not match its hash';
		const { version, seq, memory } = parseCanonical(bytes.toString('utf8')) as SavedMemory & { readonly version: number };
		return version === VERSION ? { seq, memory } : `it has version ${version}, not ${VERSION}`;
	} catch (error) {
		return `it cannot be read: ${errorText(error)}`;
	}
}

async function writeWhole(files: Files, path: string, bytes: Buffer): Promise<void> {
	const file = await files.open(path);
	try {
		await file.truncate(0);
		await file.write(bytes, 0);
		await file.sync();
	} finally {
		await file.close();
	}
}
