import { mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A log that has grown beyond this is put aside at the next start; one earlier file is kept. */
const MAX_BYTES = 10 * 1024 * 1024;

/** Opens a service's log for appending and returns the descriptor, which the caller closes. */
export function openLog(file: string): number {
	mkdirSync(dirname(file), { recursive: true });
	const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
	if (size > MAX_BYTES) renameSync(file, `${file}.1`);
	return openSync(file, 'a', 0o640);
}
