import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder, until } from '../../test/support/acting.ts';
import { agentText, follow } from '../../test/support/following.ts';
import { repository } from '../../test/support/git-repository.ts';
import { gitServer } from '../../test/support/git-server.ts';
import type { Credentials } from './credentials.ts';

/** Why no file system of our own can be had here; empty where one can. */
const WITHOUT_DISK = process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0 ? '' : ': needs root and mount';

/** A file system of 8 MiB, unmounted when the test ends. */
function smallDisk(): string {
	const dir = temporaryFolder();
	execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', dir]);
	onTestFinished(() => void execFileSync('umount', ['--lazy', dir]));
	return dir;
}

/** Takes all room that is left. */
function fill(file: string): void {
	const fd = openSync(file, 'w');
	try {
		for (const chunk of [Buffer.alloc(1024 ** 2), Buffer.alloc(4096)]) {
			try {
				for (;;) writeSync(fd, chunk);
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
			}
		}
	} finally {
		closeSync(fd);
	}
}

const TOKEN = 'ghs_Very5ecretToken';
const credentials = (token: string): Credentials => ({ kind: 'token', token: async () => token });

/** An engine in service with one commit, fetched over HTTP with a token. */
async function served() {
	const repo = repository();
	const good = repo.commit({ 'policies/a.yaml': agentText('a') });
	const server = await gitServer(repo.url, TOKEN);
	const engine = follow(`${server.url}/origin.git`, { credentials: credentials(TOKEN) });
	await engine.sync.reconcileNow();
	expect(engine.applied).toEqual([`main@sha1:${good}`]);
	return { repo, server, engine, good };
}

test('the token travels in a header, and stays out of state, status and error texts', async () => {
	const { server, engine } = await served();
	expect(server.seen.some(({ authorization }) => authorization !== undefined)).toBe(true);
	const wrong = follow(`${server.url}/origin.git`, { credentials: credentials('wr0ng-secret') });
	const status = await wrong.sync.reconcileNow();
	expect(status.conditions[0]).toMatchObject({ status: 'False', reason: 'AuthenticationFailed' });
	const basic = Buffer.from('x-access-token:wr0ng-secret').toString('base64');
	expect(JSON.stringify(status)).not.toMatch(new RegExp(`wr0ng-secret|${basic}`));
	for (const name of await readdir(engine.state, { recursive: true, withFileTypes: true })) {
		if (name.isFile()) expect(await readFile(join(name.parentPath, name.name), 'latin1')).not.toContain(TOKEN);
	}
});

test('a token is not sent in the clear to another host', async () => {
	const engine = follow('http://git.example.org/x.git', { credentials: credentials(TOKEN) });
	expect((await engine.sync.reconcileNow()).conditions[0]?.message).toContain('only sent over https');
});

/** How each answers, from which POST on: what leads to the pack (the listing of refs) is genuine where it is the second. */
const ANSWERS: readonly { does: string; fromPost: number; answer(response: ServerResponse): void }[] = [
	{ does: 'answers 500', fromPost: 0, answer: (response) => response.writeHead(500).end('boom') },
	{ does: 'hangs up', fromPost: 0, answer: (response) => response.destroy() },
	{ does: 'redirects elsewhere', fromPost: 0, answer: (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/x' }).end() },
	{ does: 'sends a corrupt pack', fromPost: 2, answer: corrupt },
	{ does: 'hangs up amid the pack', fromPost: 2, answer: (response) => response.write('0', () => response.destroy()) },
];

test.each(ANSWERS)('a server that $does changes nothing, and is forgiven', async ({ fromPost, answer }) => {
	const { repo, server, engine, good } = await served();
	const next = repo.commit({ 'policies/b.yaml': agentText('b') });
	let posts = 0;
	server.fault = ({ method }, response) => {
		if (method === 'POST') posts++;
		if (posts < fromPost) return 'pass';
		answer(response);
		return 'handled';
	};
	await engine.sync.reconcileNow();
	expect(engine.ready()).toMatchObject({ status: 'False', reason: 'FetchFailed' });
	expect(engine.ready()?.message).toContain(`main@sha1:${good} keeps running`);
	server.fault = () => 'pass';
	await engine.sync.reconcileNow();
	expect(engine.applied.at(-1)).toBe(`main@sha1:${next}`);
	expect(engine.ready()?.status).toBe('True');
});

function corrupt(response: ServerResponse): void {
	const line = (text: Buffer) => Buffer.concat([Buffer.from((text.length + 4).toString(16).padStart(4, '0')), text]);
	const pack = Buffer.concat([Buffer.from('PACK\0\0\0\u0002\0\0\0\u0003', 'latin1'), Buffer.alloc(200, 0x5a)]);
	response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
	response.end(Buffer.concat([line(Buffer.from('packfile\n')), line(Buffer.concat([Buffer.from([1]), pack])), Buffer.from('0000')]));
}

test('a server that never answers is given up when the engine ends, and leaves no process', async () => {
	const { server, engine } = await served();
	const asked = new Promise<void>((resolve) => {
		server.fault = () => {
			resolve();
			return 'handled';
		};
	});
	const pass = engine.sync.reconcileNow();
	await asked;
	await engine.sync.stop();
	await pass;
	await until(() => !running().some((command) => command.includes(`${server.url}/origin.git`)), 'the end of git and its helpers');
});

/** Command lines of all processes. */
function running(): string[] {
	const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	return pids.map((pid) => {
		try {
			return readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ');
		} catch {
			return '';
		}
	});
}

test('a branch that is gone changes nothing', async () => {
	const { repo, engine } = await served();
	repo.git('-C', repo.url, 'branch', '--quiet', '--move', 'main', 'gone');
	await engine.sync.reconcileNow();
	expect(engine.ready()).toMatchObject({
		status: 'False',
		reason: 'FetchFailed',
		message: expect.stringContaining("couldn't find remote ref"),
	});
	repo.push();
	await engine.sync.reconcileNow();
	expect(engine.ready()?.status).toBe('True');
});

test('a state directory that cannot be written is told; the new revision serves all the same', async () => {
	const { repo, engine } = await served();
	const next = repo.commit({ 'policies/b.yaml': agentText('b') });
	// A folder in its place: fails for root too, whom permissions do not stop.
	mkdirSync(join(engine.state, 'sync.json.tmp'));
	await engine.sync.reconcileNow();
	expect(engine.ready()).toMatchObject({ status: 'False', reason: 'StorageFailed' });
	rmSync(join(engine.state, 'sync.json.tmp'), { recursive: true });
	await engine.sync.reconcileNow();
	expect(engine.ready()?.status).toBe('True');
	expect(engine.applied.at(-1)).toBe(`main@sha1:${next}`);
});

test('a branch that brings more than the bound is given up in the middle, and says what to do', async () => {
	const repo = repository();
	const good = repo.commit({ 'policies/a.yaml': agentText('a') });
	const server = await gitServer(repo.url, TOKEN);
	const engine = follow(`${server.url}/origin.git`, { credentials: credentials(TOKEN), maxFetchBytes: 2 * 1024 ** 2 });
	await engine.sync.reconcileNow();
	repo.commit({ 'models/weights.bin': randomBytes(6 * 1024 ** 2) });
	// 96 chunks: over four seconds, with a look at the size four times in each.
	server.pause = 50;
	await engine.sync.reconcileNow();
	expect(engine.ready()).toMatchObject({ status: 'False', reason: 'FetchFailed' });
	expect(engine.ready()?.message).toContain('more than 2 MiB at once: take what is no policy out of the branch');
	expect(engine.applied).toEqual([`main@sha1:${good}`]);
	const packs = readdirSync(join(engine.state, 'mirror.git', 'objects', 'pack'));
	expect(packs.filter((name) => name.startsWith('tmp_'))).toEqual([]);
	repo.git('reset', '--quiet', '--hard', good);
	repo.push('--force');
	server.pause = 0;
	await engine.sync.reconcileNow();
	expect(engine.ready()?.status).toBe('True');
});

test('a slow server is waited for, and nothing waits with it', async () => {
	const { repo, server, engine, good } = await served();
	const next = repo.commit({ 'policies/b.yaml': agentText('b'), 'notes.txt': randomBytes(500_000).toString('base64') });
	server.pause = 50;
	const pass = engine.sync.reconcileNow();
	expect(engine.sync.status().conditions).toContainEqual(expect.objectContaining({ type: 'Reconciling', status: 'True' }));
	expect(engine.applied).toEqual([`main@sha1:${good}`]);
	await pass;
	expect(engine.applied.at(-1)).toBe(`main@sha1:${next}`);
});

describe.skipIf(WITHOUT_DISK !== '')(`a disk that is full${WITHOUT_DISK}`, () => {
	test('is told as such; the engine keeps the last good revision, and goes on when there is room', async () => {
		const disk = smallDisk();
		const repo = repository();
		const good = repo.commit({ 'policies/a.yaml': agentText('a') });
		const engine = follow(repo.url, { dir: join(disk, 'repo') });
		await engine.sync.reconcileNow();
		fill(join(disk, 'ballast'));
		const next = repo.commit({ 'policies/b.yaml': agentText('b'), 'README.md': randomBytes(200_000).toString('base64') });
		await engine.sync.reconcileNow();
		expect(engine.ready()).toMatchObject({ status: 'False', reason: 'StorageFailed' });
		expect(engine.ready()?.message).toContain(`main@sha1:${good} keeps running`);
		expect(engine.applied).toEqual([`main@sha1:${good}`]);
		await engine.sync.stop();
		const again = follow(repo.url, { dir: join(disk, 'repo') });
		await again.sync.start();
		await again.sync.reconcileNow();
		expect(again.applied).toEqual([`main@sha1:${good}`]);
		rmSync(join(disk, 'ballast'));
		await again.sync.reconcileNow();
		expect(again.applied.at(-1)).toBe(`main@sha1:${next}`);
		expect(again.ready()?.status).toBe('True');
	});
});

test('an SSH key is used as it is, whatever its path', async () => {
	const repo = repository();
	const trap = join(repo.clone, '..', "bin o'dir");
	mkdirSync(trap);
	// A stand-in for ssh that notes its arguments and serves the repository.
	writeFileSync(join(trap, 'ssh'), `#!/bin/sh\nprintf '%s\\n' "$@" > "${trap}/args"\nexec git-upload-pack ${repo.url}\n`);
	chmodSync(join(trap, 'ssh'), 0o755);
	repo.commit({ 'policies/a.yaml': agentText('a') });
	const path = process.env.PATH;
	process.env.PATH = `${trap}:${path}`;
	try {
		const engine = follow('ssh://git@example.org/x.git', { credentials: { kind: 'ssh-key', file: join(trap, 'key; touch x') } });
		await engine.sync.reconcileNow();
		expect(engine.ready()?.status).toBe('True');
		const args = (await readFile(join(trap, 'args'), 'utf8')).split('\n');
		expect(args).toContain(join(trap, 'key; touch x'));
		expect(args).toContain('StrictHostKeyChecking=yes');
	} finally {
		process.env.PATH = path;
	}
});
