import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acting, actionOf, runs, temporaryFolder, until } from '../../test/support/acting.ts';
import { exec } from './index.ts';

const run = (params: Parameters<typeof actionOf>[1], changes: Parameters<typeof actionOf>[2] = {}, secrets = {}) =>
	acting({ secrets }).executor.execute(actionOf('exec/run', params, changes));

test('runs the command, literally, with the action id in its environment', async () => {
	const argv = ['sh', '-c', 'echo "$HOMEOSTAT_ACTION_ID $GREETING"; printf "%s\\n" "$@"', 'sh', 'a b', '$(id); `id`', '"'];
	expect(await run({ argv, env: { GREETING: 'hi' }, cwd: '/' }, { id: 'heal-1' })).toEqual({
		kind: 'done',
		detail: { code: 0, stdout: 'heal-1 hi\na b\n$(id); `id`\n"\n', stderr: '' },
	});
});

test('passes numbers as their text, as templates fill them in', async () => {
	expect(await run({ argv: ['echo', 3, 0.5, true] })).toMatchObject({ kind: 'done', detail: { stdout: '3 0.5 true\n' } });
});

test('another exit code fails, with the last words', async () => {
	expect(await run({ argv: ['sh', '-c', 'echo one >&2; echo disk is full >&2; exit 3'] })).toEqual({
		kind: 'failed',
		error: 'sh ended with exit code 3: disk is full',
		retry: true,
		detail: { code: 3, stdout: '', stderr: 'one\ndisk is full\n' },
	});
});

test('what cannot start says why, and is not worth a retry', async () => {
	expect(await run({ argv: ['no-such-program-here'] })).toMatchObject({
		kind: 'failed',
		retry: false,
		error: expect.stringContaining('no such program'),
	});
});

test('a timeout kills the whole tree', async () => {
	const file = join(temporaryFolder(), 'pid');
	const argv = ['sh', '-c', 'trap "" TERM; sleep 1000 & echo $! > "$1"; wait', 'sh', file];
	expect(await run({ argv }, { timeout: 300 })).toEqual({ kind: 'failed', error: 'timed out after 300ms', retry: true });
	await until(() => !runs(Number(readFileSync(file, 'utf8'))), 'the grandchild to be gone');
});

test('secrets reach the command and nothing else, also where the output is cut', async () => {
	const key = 'k'.repeat(100);
	// The secret lies across the place where the shown part of the output begins.
	const argv = ['sh', '-c', 'printf "%s" "$KEY"; head -c 4046 /dev/zero | tr "\\0" x; echo "$KEY" >&2; exit 1'];
	const outcome = await run({ argv, env: { KEY: { secretRef: 'key' } } }, {}, { key });
	expect(JSON.stringify(outcome)).not.toContain('kk');
	expect(outcome).toMatchObject({ error: 'sh ended with exit code 1: [secret]', detail: { stderr: '[secret]\n' } });
});

test.each([
	[{ argv: ['systemctl', 'restart', 'a b'] }, 'run systemctl restart "a b"'],
	[{ argv: ['sleep', 1.5] }, 'run sleep 1.5'],
	[{ argv: ['ls'], cwd: '/srv', user: 'llm' }, 'run ls in /srv as llm'],
])('%j reads: %s', (params, plan) => {
	expect(exec.verbs.run?.plan(params)).toBe(plan);
});
