import { closeSync, fchmodSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A log that has grown beyond this is put aside at the next start; one earlier file is kept. */
const MAX_BYTES = 10 * 1024 * 1024;
/** So much of a log's end is shown at most: what a person reads, and no more than an answer may hold. */
const TAIL_BYTES = 256 * 1024;

/** What an instance of a service wrote last, whole lines. */
export interface LogTail {
	readonly instance: number;
	readonly text: string;
}

const folderOf = (stateDir: string) => join(stateDir, 'services');

export function logFileOf(stateDir: string, service: string, instance: number): string {
	return join(folderOf(stateDir), `${service}-${instance}.log`);
}

/**
 * Opens a service's log for appending and returns the descriptor, which the caller closes. The service writes to it by itself, also
 * while no engine runs, so nothing is taken out of it: only its owner may read it.
 */
export function openLog(file: string): number {
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
	if (size > MAX_BYTES) renameSync(file, `${file}.1`);
	const descriptor = openSync(file, 'a', 0o600);
	// One from an earlier version could be read by its group.
	fchmodSync(descriptor, 0o600);
	return descriptor;
}

/** The ends of a service's logs as they were written, by instance; none where it has written nothing. */
export function logTails(stateDir: string, service: string): readonly LogTail[] {
	const numbers = namesIn(folderOf(stateDir)).flatMap((name) => {
		const instance = name.startsWith(`${service}-`) ? /^(\d+)\.log$/.exec(name.slice(service.length + 1))?.[1] : undefined;
		return instance === undefined ? [] : [Number(instance)];
	});
	return numbers.sort((a, b) => a - b).map((instance) => ({ instance, text: endOf(logFileOf(stateDir, service, instance)) }));
}

function namesIn(folder: string): readonly string[] {
	return statSync(folder, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(folder);
}

function endOf(file: string): string {
	const descriptor = openSync(file, 'r');
	try {
		const { size } = fstatSync(descriptor);
		const from = Math.max(0, size - TAIL_BYTES);
		const bytes = Buffer.alloc(size - from);
		const text = bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, bytes.length, from));
		return from === 0 ? text : text.slice(text.indexOf('\n') + 1);
	} finally {
		closeSync(descriptor);
	}
}
