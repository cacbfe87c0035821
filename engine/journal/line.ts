import { hash } from 'node:crypto';
import type { JournalEntry, JournalEvent } from '../model/journal.ts';
import { canonicalJson, fieldTexts, parseCanonical } from './canonical.ts';

/**
 * One line is `{"seq":1,"at":1700000000000,"kind":"tick",...,"prev":"<hash of the line before>","hash":"<sha256>"}`.
 * The seal is the part from `,"hash":` on; it covers every byte before it, so a flipped byte shows wherever it is, white
 * space and key order included. Sequence number and hashes stand at fixed places: checking needs no JSON parser.
 */
const HASH_LENGTH = 64;
const SEAL_LENGTH = `,"hash":"${'0'.repeat(HASH_LENGTH)}"}`.length;
const PREV_LENGTH = `,"prev":"${'0'.repeat(HASH_LENGTH)}"`.length;
const PREV = /^,"prev":"([0-9a-f]{64})"$/;
const SEAL = /^,"hash":"([0-9a-f]{64})"\}$/;
const SEQ = /^\{"seq":([1-9]\d{0,15}),"at":/;
/** Longest match of SEQ. */
const SEQ_LENGTH = 32;

/** What the next line must refer to. */
export interface Link {
	readonly seq: number;
	readonly hash: string;
}

/** Stands before the first line of all. */
export const GENESIS: Link = { seq: 0, hash: '0'.repeat(HASH_LENGTH) };

/** The part of a line that is known before its place in the chain is. */
export function encodeEvent(event: JournalEvent, at: number): string {
	const { kind, ...fields } = event;
	return [`"at":${canonicalJson(at)}`, `"kind":"${kind}"`, ...fieldTexts(fields)].join(',');
}

/** A line with its newline, and the link to it. */
export function formatLine(event: string, after: Link): { readonly text: string; readonly link: Link } {
	const seq = after.seq + 1;
	const sealed = seal(`{"seq":${seq},${event},"prev":"${after.hash}"`);
	return { text: `${sealed.text}\n`, link: { seq, hash: sealed.hash } };
}

/** Closes the text of an open JSON object with the hash of its bytes. */
export function seal(open: string): { readonly text: string; readonly hash: string } {
	const digest = hash('sha256', open, 'hex');
	return { text: `${open},"hash":"${digest}"}`, hash: digest };
}

/** The hash of sealed bytes, undefined when a byte of them is not as it was written. */
export function unseal(bytes: Buffer): string | undefined {
	const end = bytes.length - SEAL_LENGTH;
	const claimed = end > 0 ? SEAL.exec(bytes.toString('latin1', end))?.[1] : undefined;
	return claimed !== undefined && hash('sha256', bytes.subarray(0, end), 'hex') === claimed ? claimed : undefined;
}

/** A line (without its newline) that is as it was written, and what it says it follows; undefined otherwise. */
export function readLink(line: Buffer): { readonly link: Link; readonly prev: string } | undefined {
	const seq = SEQ.exec(line.toString('latin1', 0, SEQ_LENGTH))?.[1];
	const own = unseal(line);
	if (seq === undefined || own === undefined) return undefined;
	const end = line.length - SEAL_LENGTH;
	const prev = PREV.exec(line.toString('latin1', end - PREV_LENGTH, end))?.[1];
	return prev === undefined ? undefined : { link: { seq: Number(seq), hash: own }, prev };
}

/** Only for lines that `readLink` accepts: their seal vouches for the shape. */
export function parseLine(line: Buffer): JournalEntry {
	return parseCanonical(line.toString('utf8')) as JournalEntry;
}
