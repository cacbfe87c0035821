import { UsageError } from '../model/error.ts';
import { type Files, nodeFiles } from './files.ts';
import type { Link } from './line.ts';
import { journalPaths } from './names.ts';
import { checkFile } from './scan.ts';

export type Verified =
	/** `from`: number of the first entry where older ones were pruned. */
	| { readonly ok: true; readonly entries: number; readonly from?: number }
	/** `brokenAt` counts entries from 1 over the files that were looked at. */
	| { readonly ok: false; readonly entries: number; readonly brokenAt: number; readonly reason: string; readonly file: string };

/**
 * Checks the hash chain of one file, or of a folder's files in name order. Works while an engine writes; a last line cut by
 * a crash is no fault and no entry. Throws UsageError when there is nothing at the path.
 *
 * The chain shows that nothing was changed, inserted or taken out between two entries that are there. It cannot show
 * that the newest ones are missing (the engine notices at its next start, by its memory file), nor that somebody wrote
 * the whole rest anew: ship the lines, or the last hash, elsewhere against that.
 */
export async function verifyJournal(path: string, files: Files = nodeFiles): Promise<Verified> {
	const verified = await verifyOnce(path, files);
	// An engine that takes back a half-written line while we read it looks like a fault, once.
	return verified.ok ? verified : verifyOnce(path, files);
}

async function verifyOnce(path: string, files: Files): Promise<Verified> {
	const paths = await pathsOf(path, files);
	let entries = 0;
	let from: number | undefined;
	let previous: Link | undefined;
	let fault: { readonly brokenAt: number; readonly reason: string; readonly file: string } | undefined;
	for (const [index, file] of paths.entries()) {
		const check = await checkFile(files, file, previous);
		const cut =
			check.torn > 0 && index < paths.length - 1 ? { line: check.lines + 1, reason: 'the line is cut, and more follow' } : undefined;
		const broken = check.broken ?? cut;
		if (broken !== undefined) fault ??= { brokenAt: entries + broken.line, reason: broken.reason, file };
		from ??= check.last === undefined ? undefined : check.last.link.seq - check.last.line + 1;
		previous = check.last?.link ?? previous;
		entries += check.lines;
	}
	if (fault !== undefined) return { ok: false, entries, ...fault };
	return { ok: true, entries, ...(from !== undefined && from > 1 ? { from } : {}) };
}

async function pathsOf(path: string, files: Files): Promise<readonly string[]> {
	const kind = await files.kind(path);
	if (kind === undefined)
		throw new UsageError(`there is no journal at ${path}; name the \`journal\` folder of a state directory, or a file in it`);
	return kind === 'file' ? [path] : journalPaths(files, path);
}
