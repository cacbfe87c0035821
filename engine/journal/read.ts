import type { JournalEntry } from '../model/journal.ts';
import { type Files, nodeFiles } from './files.ts';
import { parseLine, readLink } from './line.ts';
import { journalPaths } from './names.ts';
import { readLines } from './scan.ts';

export interface ReadOptions {
	/** Number of the first entry wanted. */
	readonly from?: number;
	readonly files?: Files;
	/** Hears of lines that are not as they were written. They are left out: what they say is not known. */
	readonly onBroken?: (file: string, line: number) => void;
}

/** The entries of a journal folder in order, one at a time however large it is. The cut last line of a crash is no entry. */
export async function* readJournal(dir: string, { from = 1, files = nodeFiles, onBroken }: ReadOptions = {}): AsyncGenerator<JournalEntry> {
	for (const path of await pathsFrom(files, dir, from)) {
		let line = 0;
		for await (const { bytes, ended } of readLines(files, path)) {
			if (!ended) break;
			line += 1;
			const found = readLink(bytes);
			if (found === undefined) onBroken?.(path, line);
			else if (found.link.seq >= from) yield parseLine(bytes);
		}
	}
}

/** Leaves out the files that end before the wanted entry. */
async function pathsFrom(files: Files, dir: string, from: number): Promise<readonly string[]> {
	const paths = await journalPaths(files, dir);
	for (let index = paths.length - 1; index > 0; index -= 1) {
		const first = await firstSeq(files, paths[index] ?? '');
		if (first !== undefined && first <= from) return paths.slice(index);
	}
	return paths;
}

async function firstSeq(files: Files, path: string): Promise<number | undefined> {
	for await (const { bytes, ended } of readLines(files, path)) return ended ? readLink(bytes)?.link.seq : undefined;
	return undefined;
}
