import { readFile } from 'node:fs/promises';
import { replaceFile } from './replace-file.ts';
import type { TreeFile } from './tree.ts';

interface Saved {
	readonly version: 1;
	readonly commit: string;
	/** Contents in Base64. */
	readonly files: readonly { readonly path: string; readonly content: string }[];
}

/**
 * The policy files of the commit in service, apart from the mirror: with a mirror that was damaged while the remote is away,
 * the engine still starts with them. Rejects with EngineError(stall) when the disk refuses.
 */
export async function saveLastGood(file: string, commit: string, files: readonly TreeFile[]): Promise<void> {
	const saved: Saved = { version: 1, commit, files: files.map(({ path, bytes }) => ({ path, content: bytes.toString('base64') })) };
	await replaceFile(file, JSON.stringify(saved));
}

/** The files of that very commit; undefined where the copy is missing, damaged or of another one. */
export async function loadLastGood(file: string, commit: string): Promise<readonly TreeFile[] | undefined> {
	try {
		const saved = JSON.parse(await readFile(file, 'utf8')) as Saved;
		if (saved.version !== 1 || saved.commit !== commit) return undefined;
		return saved.files.map(({ path, content }) => ({ path, bytes: Buffer.from(content, 'base64') }));
	} catch {
		return undefined;
	}
}
