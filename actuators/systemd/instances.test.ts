import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { acting, actionOf, temporaryFolder } from '../../test/support/acting.ts';

/** Speaks as `systemctl` does of units that are files in a folder: their name, and in them their state. */
function fakeSystemctl(units: Readonly<Record<string, string>>): string {
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

const scale = (value: number) => acting().executor.execute(actionOf('systemd/instances', { unit: 'llm@.service', value }));

test('starts the lowest numbers that are missing, and tells how to go back', async () => {
	const folder = fakeSystemctl({ 'llm@2.service': 'active', 'llm@blue.service': 'active', 'db.service': 'active' });
	const undo = { do: 'systemd/instances', with: { unit: 'llm@.service', value: 1 } };
	expect(await scale(3)).toEqual({ kind: 'done', detail: { before: 1, after: 3 }, undo });
	expect(readdirSync(folder).filter((unit) => unit.startsWith('llm@'))).toEqual(['1', '2', '3', 'blue'].map((i) => `llm@${i}.service`));
});

test('stops the highest numbers and leaves what is none of its own', async () => {
	fakeSystemctl({ 'llm@1.service': 'active', 'llm@2.service': 'active', 'llm@3.service': 'active', 'llm@blue.service': 'active' });
	expect(await scale(1)).toMatchObject({ kind: 'done', detail: { before: 3, after: 1 } });
	expect(await scale(1)).toEqual({ kind: 'done', detail: { before: 1, after: 1 } });
});

test('counts one that failed as wanted: healing is not scaling', async () => {
	fakeSystemctl({ 'llm@1.service': 'failed', 'llm@2.service': 'activating', 'llm@3.service': 'inactive' });
	expect(await scale(2)).toEqual({ kind: 'done', detail: { before: 2, after: 2 } });
});

test('takes a template and nothing else', async () => {
	const folder = fakeSystemctl({});
	const act = (unit: string) => acting().executor.execute(actionOf('systemd/instances', { unit, value: 1 }));
	expect(await act('llm.service')).toMatchObject({ kind: 'failed', retry: false });
	expect(await act('llm@*.service')).toMatchObject({ kind: 'failed', retry: false });
	expect(existsSync(join(folder, 'llm.service'))).toBe(false);
});
