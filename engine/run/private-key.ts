import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BYTES = 32;

/** A secret of this state directory, made at its first use; a damaged one is made anew, which only makes other marks. */
export function privateKey(stateDir: string): Uint8Array {
	const path = join(stateDir, 'marks.key');
	const known = existsSync(path) ? readFileSync(path) : undefined;
	if (known?.length === BYTES) return known;
	const key = randomBytes(BYTES);
	writeFileSync(path, key, { mode: 0o600 });
	return key;
}
