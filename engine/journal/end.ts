import { basename } from 'node:path';
import type { JournalEvent } from '../model/journal.ts';
import type { Files } from './files.ts';
import { GENESIS, type Link } from './line.ts';
import { journalPaths, parseName } from './names.ts';
import { checkFile, type FileCheck } from './scan.ts';
import type { TailStart } from './tail.ts';

export type Repair = Extract<JournalEvent, { kind: 'repair' }>;

/** How an earlier run left the journal. */
export interface End {
	/** What the next entry follows. */
	readonly link: Link;
	readonly tail: TailStart;
	readonly repairs: readonly Repair[];
}

/** Checks the last file only: an older one cannot be mended, and `verifyJournal` tells about it. */
export async function findEnd(files: Files, dir: string): Promise<End> {
	const paths = (await journalPaths(files, dir)).filter((path) => parseName(basename(path)) !== undefined);
	const path = paths.pop();
	const name = path === undefined ? undefined : parseName(basename(path));
	if (path === undefined || name === undefined) return { link: GENESIS, tail: { offset: 0, closed: false }, repairs: [] };
	const check = await checkFile(files, path);
	return {
		link: await lastLink(files, paths, check),
		tail: { name, offset: check.end, closed: check.broken !== undefined },
		repairs: repairsOf(basename(path), check),
	};
}

/** The last intact line's hash; lines that are not intact used up a number each. */
async function lastLink(files: Files, earlier: string[], check: FileCheck): Promise<Link> {
	if (check.last !== undefined) return { hash: check.last.link.hash, seq: check.last.link.seq + check.lines - check.last.line };
	const path = earlier.pop();
	const before = path === undefined ? GENESIS : await lastLink(files, earlier, await checkFile(files, path));
	return { hash: before.hash, seq: before.seq + check.lines };
}

function repairsOf(file: string, { broken, torn, lines }: FileCheck): Repair[] {
	if (broken !== undefined) {
		return [{ kind: 'repair', what: 'chain-broken', detail: { file, line: broken.line, reason: broken.reason } }];
	}
	return torn > 0 ? [{ kind: 'repair', what: 'torn-tail', detail: { file, line: lines + 1, bytes: torn } }] : [];
}
