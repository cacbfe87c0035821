import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Condition } from '../engine/model/sync.ts';
import { temporaryFolder } from './support/acting.ts';
import { type EngineProcess, engineProcess, homeostat } from './support/engine-process.ts';
import { agentText } from './support/following.ts';
import { repository } from './support/git-repository.ts';
import { gitServer } from './support/git-server.ts';

/** Starting processes on a loaded machine, and compiling before the first of them. */
const PATIENCE_MS = 240_000;
const TOKEN = 'ghs_Very5ecretToken';
const SECRET = 'webhook-secret';

interface Status {
	readonly ready: boolean;
	readonly revision: string;
	readonly sync: { readonly conditions: readonly Condition[] };
}

/** Asks until it holds: the poll of the engine is what is waited for. */
async function until(engine: EngineProcess, holds: (status: Status) => boolean): Promise<Status> {
	for (;;) {
		const status = (await engine.get('status')) as Status;
		if (holds(status)) return status;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

const ready = ({ sync }: Status) => sync.conditions.find(({ type }) => type === 'Ready');

async function pushed(engine: EngineProcess): Promise<number> {
	// As large as that of a merge of many commits.
	const commits = Array.from({ length: 2_000 }, (_, i) => ({ id: String(i).padStart(40, '0'), message: 'Change policies '.repeat(10) }));
	const body = JSON.stringify({ ref: 'refs/heads/main', commits });
	const signature = `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`;
	const headers = { 'content-type': 'application/json', 'x-github-event': 'push', 'x-hub-signature-256': signature };
	return (await fetch(`${engine.url}/webhooks/github`, { method: 'POST', headers, body })).status;
}

test(
	'an engine follows a repository behind a token through bad days, and starts without it',
	async () => {
		const repo = repository();
		const first = repo.commit({ 'policies/a.yaml': agentText('a'), 'README.md': 'x' });
		const server = await gitServer(repo.url, TOKEN);
		const state = temporaryFolder();
		const args = (poll: string) => ['--repo', `${server.url}/origin.git`, '--path', 'policies', '--state', state, '--poll', poll];
		const env = { HOMEOSTAT_GIT_TOKEN: TOKEN, HOMEOSTAT_WEBHOOK_SECRET: SECRET };
		const engine = await engineProcess(args('200ms'), env);
		await until(engine, (status) => status.ready && status.revision === `main@sha1:${first}`);

		const bad = repo.commit({ 'policies/b.yaml': `${agentText('b')}rubbish: true\n` });
		const refused = await until(engine, (status) => ready(status)?.status === 'False');
		expect(ready(refused)?.message).toContain('policies/b.yaml:5');
		expect(refused.revision).toContain(first);
		expect(await (await fetch(`${engine.url}/metrics`)).text()).toMatch(/^homeostat_sync_ready 0$/m);
		expect(await homeostat('sync', '--server', engine.url)).toMatchObject({ code: 1, stdout: expect.stringContaining(bad) });

		const mended = repo.commit({ 'policies/b.yaml': agentText('b') });
		await until(engine, (status) => status.revision.endsWith(mended) && ready(status)?.status === 'True');
		repo.git('reset', '--quiet', '--hard', first);
		repo.push('--force');
		const rewound = await until(engine, (status) => ready(status)?.reason === 'RollbackRefused');
		expect(rewound.revision).toContain(mended);

		server.fault = (_request, response) => {
			response.destroy();
			return 'handled';
		};
		await until(engine, (status) => ready(status)?.reason === 'FetchFailed');
		engine.kill('SIGTERM');
		expect(await engine.ended).toBe(0);

		const offline = await engineProcess(args('1h'), env);
		const started = await until(offline, (status) => status.ready && ready(status)?.status === 'False');
		expect(started.revision).toContain(mended);
		expect((await fetch(`${offline.url}/readyz`)).status).toBe(200);

		server.fault = () => 'pass';
		repo.git('reset', '--quiet', '--hard', mended);
		const last = repo.commit({ 'policies/c.yaml': agentText('c') });
		expect(await pushed(offline)).toBe(202);
		await until(offline, (status) => status.revision.endsWith(last) && ready(status)?.status === 'True');
		expect(JSON.stringify(await offline.get('status'))).not.toContain(TOKEN);
		expect((await homeostat('sync', '--format', 'json', '--server', offline.url)).code).toBe(0);
	},
	PATIENCE_MS,
);

test(
	'what cannot be followed is wrong usage',
	async () => {
		const state = join(temporaryFolder(), 'state');
		const run = (...args: readonly string[]) => homeostat('run', '--state', state, '--listen', '127.0.0.1:0', ...args);
		const secret = await run('--repo', 'https://ada:hunter2@example.org/x.git');
		expect(secret).toMatchObject({ code: 2, stderr: expect.stringContaining('leave the credentials out of the URL') });
		expect(secret.stderr).not.toContain('hunter2');
		expect(await run('--repo', 'ext::sh')).toMatchObject({ code: 2 });
		expect(await run('--repo', '/srv/x.git', '--path', '../x')).toMatchObject({ code: 2 });
		expect(await run('--repo', '/srv/x.git', '--poll', 'often')).toMatchObject({ code: 2 });
		expect(await run('--repo', '/srv/x.git', '--verify', '/nowhere')).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('/nowhere'),
		});
		expect(await run('--repo', '/srv/x.git', '--policies', '.')).toMatchObject({ code: 2, stderr: expect.stringContaining('--repo URL') });
	},
	PATIENCE_MS,
);
