import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runs, temporaryFolder, until } from '../../test/support/acting.ts';
import { runCommand } from './command.ts';

const forever = new AbortController().signal;
afterEach(() => vi.unstubAllEnvs());

test.each(['a b', `"it's"`, '; touch /tmp/never', '$(id)', '`id`', '*', '', '-n', '$HOME', 'new\nline', 'ünï'])(
	'passes %j as it is',
	async (argument) => {
		const { stdout } = await runCommand({ argv: ['printf', '%s|', argument, 'end'] }, forever);
		expect(stdout).toBe(`${argument}|end|`);
	},
);

test('tells how it ended and what it said', async () => {
	expect(await runCommand({ argv: ['sh', '-c', 'echo out; echo err >&2; exit 3'] }, forever)).toEqual({
		code: 3,
		stdout: 'out\n',
		stderr: 'err\n',
	});
	expect(await runCommand({ argv: ['sh', '-c', 'kill -9 $$'] }, forever)).toMatchObject({ killer: 'SIGKILL' });
});

test('keeps the end of a long output', async () => {
	const { stdout } = await runCommand({ argv: ['seq', '200000'] }, forever);
	expect(stdout.length).toBe(16 * 1024);
	expect(stdout.endsWith('199999\n200000\n')).toBe(true);
});

test('inherits a few variables and nothing else, and reads nothing', async () => {
	vi.stubEnv('HOMEOSTAT_TOKEN', 'do not pass on');
	const { stdout } = await runCommand({ argv: ['sh', '-c', 'cat; env'], env: { GIVEN: '1' } }, forever);
	expect(stdout).toContain('GIVEN=1');
	expect(stdout).toContain('PATH=');
	expect(stdout).not.toContain('HOMEOSTAT_TOKEN');
});

test.skipIf(process.getuid?.() !== 0)('runs as another user (needs root)', async () => {
	const { stdout } = await runCommand({ argv: ['sh', '-c', 'id -un; id -Gn; echo $HOME'], user: 'nobody' }, forever);
	expect(stdout).toBe('nobody\nnogroup\n/nonexistent\n');
	await expect(runCommand({ argv: ['true'], user: 'nobody-at-all' }, forever)).rejects.toThrow('there is no user "nobody-at-all"');
});

test.each([
	[{ argv: ['no-such-program-here'] }, 'no such program'],
	[{ argv: ['true'], cwd: '/no/such/folder' }, 'the folder /no/such/folder is not there'],
	[{ argv: ['/etc/passwd'] }, 'not allowed to run it'],
	[{ argv: ['printf', 'a\0b'] }, 'cannot be started'],
])('%o says why it cannot start', async (command, why) => {
	await expect(runCommand(command, forever)).rejects.toMatchObject({ next: 'human', message: expect.stringContaining(why) });
});

test('an abort kills children and grandchildren, also those that ignore SIGTERM', async () => {
	const pids = join(temporaryFolder(), 'pids');
	const script = `trap "" TERM; (trap "" TERM; sh -c 'echo $$ >> ${pids}; sleep 60; true') & echo $$ >> ${pids}; wait`;
	const controller = new AbortController();
	const running = runCommand({ argv: ['sh', '-c', script] }, controller.signal);
	await until(() => read(pids).length === 2, 'both to have begun');
	controller.abort(new Error('too late'));
	await expect(running).rejects.toThrow('too late');
	await until(() => read(pids).every((pid) => !runs(pid)), 'both to be gone');
});

test('a child that stays in the background does not hold a finished command', async () => {
	const began = performance.now();
	const { stdout, code } = await runCommand({ argv: ['sh', '-c', 'sleep 60 & echo $!'] }, forever);
	expect(code).toBe(0);
	expect(performance.now() - began).toBeLessThan(5_000);
	process.kill(Number(stdout), 'SIGKILL');
});

test('aborted before it began, it does not begin', async () => {
	const file = join(temporaryFolder(), 'made');
	await expect(runCommand({ argv: ['touch', file] }, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
	expect(() => readFileSync(file)).toThrow();
});

function read(file: string): number[] {
	try {
		return readFileSync(file, 'utf8').trim().split('\n').filter(Boolean).map(Number);
	} catch {
		return [];
	}
}
