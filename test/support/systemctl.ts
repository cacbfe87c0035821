import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { temporaryFolder } from './acting.ts';

/** Speaks as `systemctl` does of units that are files in the folder that it gives: their name, and in them their state. */
export function fakeSystemctl(units: Readonly<Record<string, string>>): string {
	const folder = temporaryFolder();
	const program = join(folder, 'systemctl');
	const script = `#!/bin/sh
cd "${folder}"
while [ "\${1#--no}" != "$1" ]; do shift; done
verb=$1; shift
while [ "$1" != -- ]; do shift; done; shift
case $verb in
list-units) for unit in *.service; do [ -e "$unit" ] && echo "$unit loaded $(cat "$unit") x The model"; done; true ;;
start) for unit; do echo active > "$unit"; done ;;
stop) for unit; do echo inactive > "$unit"; done ;;
*) echo "Unknown command verb $verb." >&2; exit 1 ;;
esac
`;
	writeFileSync(program, script);
	chmodSync(program, 0o755);
	for (const [unit, state] of Object.entries(units)) writeFileSync(join(folder, unit), state);
	vi.stubEnv('HOMEOSTAT_SYSTEMCTL', program);
	return folder;
}
