import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/support/acting.ts';
import { engineProcess, homeostat } from '../../test/support/engine-process.ts';
import { policy } from '../../test/support/live.ts';

/** Starting processes on a loaded machine, and compiling before the first of them. */
const PATIENCE_MS = 240_000;

function folders(): { policies: string; state: string; args: readonly string[] } {
	const folder = temporaryFolder();
	const [policies, state] = [join(folder, 'policies'), join(folder, 'state')];
	mkdirSync(policies);
	writeFileSync(join(policies, 'a.yaml'), policy('Source', 'host', '  host: {}'));
	return { policies, state, args: ['--policies', policies, '--state', state] };
}

test(
	'runs, is asked, stopped, resumed and ended from the command line',
	async () => {
		const { state, args } = folders();
		const engine = await engineProcess(args);
		const server = ['--server', engine.url];
		expect(await homeostat('status', ...server)).toMatchObject({ code: 0, stdout: expect.stringContaining('running, observing only') });
		expect(JSON.parse((await homeostat('status', '--format', 'json', ...server)).stdout)).toMatchObject({ policies: 1, stopped: false });
		expect(await homeostat('stop', ...server)).toMatchObject({ code: 0 });
		expect(await engine.get('status')).toMatchObject({ stopped: true });
		expect(await homeostat('resume', ...server)).toMatchObject({ code: 0 });
		expect(await engine.get('status')).toMatchObject({ stopped: false });
		expect(await homeostat('why', 'nothing', ...server)).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('no action has the id nothing'),
		});
		expect(await homeostat('why-not', 'llm', ...server)).toMatchObject({
			code: 0,
			stdout: expect.stringContaining('no policy has said anything about llm'),
		});
		expect(await homeostat('run', '--listen', '127.0.0.1:0', ...args)).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('another engine'),
		});
		engine.kill('SIGTERM');
		expect(await engine.ended).toBe(0);
		const verified = await homeostat('journal', 'verify', join(state, 'journal'), '--format', 'json');
		expect(verified.code).toBe(0);
		expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true, entries: expect.any(Number) });
		expect(await homeostat('status', ...server)).toMatchObject({ code: 2, stderr: expect.stringContaining('no engine answers') });
	},
	PATIENCE_MS,
);

test(
	'says what is wrong with its arguments',
	async () => {
		const { args, policies } = folders();
		expect(await homeostat('run')).toMatchObject({ code: 2, stderr: expect.stringContaining('--policies DIR') });
		expect(await homeostat('run', '--policies', join(policies, 'gone'))).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('is not there'),
		});
		expect(await homeostat('run', ...args, '--listen', 'everywhere')).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('HOST:PORT'),
		});
		expect(await homeostat('run', ...args, '--listen', '0.0.0.0:0')).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('HOMEOSTAT_TOKEN'),
		});
		expect(await homeostat('journal', 'verify', join(policies, 'gone'))).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('there is no journal'),
		});
		for (const name of ['run', 'status', 'stop', 'resume', 'why', 'why-not', 'journal', 'approve', 'deny']) {
			expect(await homeostat(name, '--help'), name).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage:') });
		}
	},
	PATIENCE_MS,
);
