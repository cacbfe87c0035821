import { EngineError } from '../model/error.ts';
import type { Files } from './files.ts';
import { GENESIS, type Link, readLink, unseal } from './line.ts';

const NEWLINE = 0x0a;
/** No entry comes near it; a file without newlines must not fill the memory. */
export const MAX_LINE_BYTES = 64 << 20;

/** `ended` is false only for what stands behind the last newline. Bytes are valid until the next line is asked for. */
export interface RawLine {
	readonly bytes: Buffer;
	readonly ended: boolean;
	/** Offset behind the line and its newline. */
	readonly end: number;
}

export async function* readLines(files: Files, path: string): AsyncGenerator<RawLine> {
	let rest: Buffer = Buffer.alloc(0);
	let end = 0;
	for await (const chunk of files.read(path)) {
		const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
		let start = 0;
		for (let newline = bytes.indexOf(NEWLINE); newline >= 0; newline = bytes.indexOf(NEWLINE, start)) {
			end += newline + 1 - start;
			yield { bytes: bytes.subarray(start, newline), ended: true, end };
			start = newline + 1;
		}
		rest = bytes.subarray(start);
		if (rest.length > MAX_LINE_BYTES) throw new EngineError(`${path} is no journal: a line of it has more than 64 MiB`, 'human');
	}
	if (rest.length > 0) yield { bytes: rest, ended: false, end: end + rest.length };
}

/** What a file of the journal is like. Lines count from 1 within it. */
export interface FileCheck {
	readonly lines: number;
	/** The last line that is as it was written. */
	readonly last?: { readonly link: Link; readonly line: number };
	readonly broken?: { readonly line: number; readonly reason: string };
	/** Offset behind the last newline. */
	readonly end: number;
	/** Bytes behind it: what a crash left of a line. */
	readonly torn: number;
}

/** Reads a whole file and checks its chain. Without `previous` the first line may follow anything that can be before it. */
export async function checkFile(files: Files, path: string, previous?: Link): Promise<FileCheck> {
	let lines = 0;
	let end = 0;
	let last: FileCheck['last'];
	let broken: FileCheck['broken'];
	for await (const line of readLines(files, path)) {
		if (!line.ended) {
			if (lostItsNewline(line.bytes)) broken ??= { line: lines + 1, reason: 'the newline behind the line is another byte' };
			return { lines, end, torn: line.bytes.length, ...(last && { last }), ...(broken && { broken }) };
		}
		lines += 1;
		end = line.end;
		const found = readLink(line.bytes);
		const reason = found === undefined ? 'the line does not match its hash' : gap(found, last?.link ?? previous);
		if (reason !== undefined) broken ??= { line: lines, reason };
		if (found !== undefined) last = { link: found.link, line: lines };
	}
	return { lines, end, torn: 0, ...(last && { last }), ...(broken && { broken }) };
}

/** A crash can only leave a beginning of a line, never a whole one with something other than a newline behind it. */
function lostItsNewline(tail: Buffer): boolean {
	return unseal(tail.subarray(0, -1)) !== undefined;
}

function gap({ link, prev }: { readonly link: Link; readonly prev: string }, previous: Link | undefined): string | undefined {
	// A chain whose beginning was pruned starts with any number but 1, and what it follows is no longer there.
	if (previous === undefined && link.seq > 1) return undefined;
	const { seq, hash } = previous ?? GENESIS;
	if (prev !== hash) return 'the line does not follow the one before it';
	return link.seq === seq + 1 ? undefined : `the line has number ${link.seq}, not ${seq + 1}`;
}
