import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agentText, follow } from '../../test/support/following.ts';
import { repository } from '../../test/support/git-repository.ts';

const GOOD = { 'policies/a.yaml': agentText('a') };
const BAD = { 'policies/b.yaml': `${agentText('b')}rubbish: true\n` };

describe('the branch', () => {
	test('is followed: only what is below the path is policy, and the revision names branch and commit', async () => {
		const repo = repository();
		const first = repo.commit({ ...GOOD, 'elsewhere/c.yaml': 'no: policy', 'policies/.hidden/x.yaml': 'no: policy' });
		const engine = follow(repo.url);
		await engine.sync.start();
		await engine.sync.reconcileNow();
		expect(engine.applied).toEqual([`main@sha1:${first}`]);
		expect(engine.ready()).toMatchObject({ status: 'True', reason: 'Succeeded' });
		const second = repo.commit({ 'policies/deep/b.yml': agentText('b') });
		await engine.sync.reconcileNow();
		expect(engine.set()?.agents.map(({ name }) => name)).toEqual(['a', 'b']);
		expect(engine.sync.status()).toMatchObject({ applied: `main@sha1:${second}`, fetched: `main@sha1:${second}`, ref: 'main' });
	});

	test('is polled by itself', async () => {
		const repo = repository();
		repo.commit(GOOD);
		const engine = follow(repo.url, { poll: 50 });
		await engine.sync.start();
		await engine.until(({ applied }) => applied !== undefined);
		const second = repo.commit({ 'policies/b.yaml': agentText('b') });
		await engine.until(({ applied }) => applied === `main@sha1:${second}`);
		expect(engine.applied).toHaveLength(2);
	});

	test('may be any that is named', async () => {
		const repo = repository();
		repo.commit(GOOD);
		repo.git('push', '--quiet', 'origin', 'HEAD:refs/heads/release/1');
		repo.commit({ 'policies/b.yaml': agentText('b') });
		const engine = follow(repo.url, { ref: 'release/1' });
		await engine.sync.reconcileNow();
		expect(engine.applied).toEqual([expect.stringMatching(/^release\/1@sha1:/)]);
	});

	test('is left alone while suspended', async () => {
		const repo = repository();
		repo.commit(GOOD);
		const engine = follow(repo.url);
		await engine.sync.suspend();
		await engine.sync.reconcileNow();
		expect(engine.applied).toEqual([]);
		const again = follow(repo.url, { dir: engine.state });
		await again.sync.start();
		expect(again.sync.status().suspended).toBe(true);
		await again.sync.resume();
		expect(again.applied).toHaveLength(1);
	});
});

describe('a bad revision', () => {
	test('is quarantined with its place, and a commit on top that does not mend it too', async () => {
		const repo = repository();
		const good = repo.commit(GOOD);
		const engine = follow(repo.url);
		await engine.sync.reconcileNow();
		repo.commit(BAD);
		await engine.sync.reconcileNow();
		expect(engine.ready()).toMatchObject({ status: 'False', reason: 'Quarantined' });
		expect(engine.ready()?.message).toMatch(/policies\/b\.yaml:5:1 .*rubbish/);
		repo.commit({ 'README.md': 'unrelated' });
		await engine.sync.reconcileNow();
		expect(engine.ready()).toMatchObject({ status: 'False', message: expect.stringContaining('policies/b.yaml:5') });
		expect(engine.applied).toEqual([`main@sha1:${good}`]);
		const mended = repo.commit({ 'policies/b.yaml': agentText('b') });
		await engine.sync.reconcileNow();
		expect(engine.ready()?.status).toBe('True');
		expect(engine.applied.at(-1)).toBe(`main@sha1:${mended}`);
	});

	test('stays refused over a restart, until another version of the engine judges it', async () => {
		const repo = repository();
		repo.commit(GOOD);
		const engine = follow(repo.url);
		await engine.sync.reconcileNow();
		repo.commit(BAD);
		await engine.sync.reconcileNow();
		await engine.sync.stop();
		const understanding = { ...followOptions(), dir: engine.state };
		const same = follow(repo.url, understanding);
		await same.sync.start();
		await same.sync.reconcileNow();
		expect(same.ready()?.reason).toBe('Quarantined');
		await same.sync.stop();
		const newer = follow(repo.url, { ...understanding, engine: '2.0.0' });
		await newer.sync.start();
		await newer.sync.reconcileNow();
		expect(newer.ready()?.reason).toBe('Succeeded');
	});

	test('may be one without any policy: a mistyped path switches nothing off', async () => {
		const repo = repository();
		const good = repo.commit(GOOD);
		const engine = follow(repo.url);
		await engine.sync.reconcileNow();
		repo.commit({ 'policies/a.yaml': null, 'other/a.yaml': agentText('a') });
		await engine.sync.reconcileNow();
		expect(engine.ready()?.message).toContain('no policy file below `policies`');
		expect(engine.applied).toEqual([`main@sha1:${good}`]);
	});
});

/** A loader that takes everything, as a later engine might. */
function followOptions() {
	const set = {
		revision: 'later',
		thresholds: [],
		playbooks: [],
		guardrails: [],
		agents: [],
		sources: [],
		services: [],
		detectors: [],
		scaling: [],
	};
	const compile = () => ({ policySet: set, findings: [] });
	return { policies: { isPolicy: (path: string) => path.endsWith('.yaml'), maxFileBytes: 1e6, maxTreeBytes: 1e6, compile } };
}

describe('a rewritten branch', () => {
	test('is refused until a person signs it off', async () => {
		const repo = repository();
		repo.commit(GOOD);
		const second = repo.commit({ 'policies/b.yaml': agentText('b') });
		const engine = follow(repo.url);
		await engine.sync.reconcileNow();
		repo.git('reset', '--quiet', '--hard', 'HEAD~1');
		const old = repo.push('--force');
		await engine.sync.reconcileNow();
		expect(engine.ready()).toMatchObject({ status: 'False', reason: 'RollbackRefused' });
		expect(engine.applied).toEqual([`main@sha1:${second}`]);
		await engine.sync.stop();
		const again = follow(repo.url, { dir: engine.state, accepted: old });
		await again.sync.start();
		await again.sync.reconcileNow();
		expect(again.applied).toEqual([`main@sha1:${second}`, `main@sha1:${old}`]);
		expect(again.ready()?.status).toBe('True');
	});

	test('heals when the commit in service is on it again', async () => {
		const repo = repository();
		repo.commit(GOOD);
		repo.commit({ 'policies/b.yaml': agentText('b') });
		const engine = follow(repo.url);
		await engine.sync.reconcileNow();
		repo.git('reset', '--quiet', '--hard', 'HEAD~1');
		repo.push('--force');
		await engine.sync.reconcileNow();
		repo.git('reset', '--quiet', '--hard', 'HEAD@{1}');
		const third = repo.commit({ 'policies/c.yaml': agentText('c') });
		await engine.sync.reconcileNow();
		expect(engine.applied.at(-1)).toBe(`main@sha1:${third}`);
	});
});

describe('the state directory', () => {
	test('is enough to start while the remote is away', async () => {
		const repo = repository();
		const good = repo.commit(GOOD);
		const engine = follow(repo.url);
		await engine.sync.reconcileNow();
		await engine.sync.stop();
		renameSync(repo.url, `${repo.url}.away`);
		const again = follow(repo.url, { dir: engine.state });
		await again.sync.start();
		expect(again.applied).toEqual([`main@sha1:${good}`]);
		await again.sync.reconcileNow();
		expect(again.ready()).toMatchObject({ status: 'False', reason: 'FetchFailed' });
		renameSync(`${repo.url}.away`, repo.url);
		await again.sync.reconcileNow();
		expect(again.ready()?.status).toBe('True');
		expect(again.applied).toHaveLength(1);
	});

	test('that was damaged is fetched anew', async () => {
		const repo = repository();
		repo.commit(GOOD);
		const engine = follow(repo.url);
		await engine.sync.reconcileNow();
		for (const name of readdirSync(join(engine.state, 'mirror.git', 'objects'))) {
			const dir = join(engine.state, 'mirror.git', 'objects', name);
			for (const file of readdirSync(dir)) {
				rmSync(join(dir, file), { recursive: true });
			}
		}
		const next = repo.commit({ 'policies/b.yaml': agentText('b') });
		await engine.sync.reconcileNow();
		await engine.sync.reconcileNow();
		expect(engine.applied.at(-1)).toBe(`main@sha1:${next}`);
	});

	test('that was damaged while the remote is away still starts the engine', async () => {
		const repo = repository();
		const good = repo.commit(GOOD);
		const engine = follow(repo.url);
		await engine.sync.reconcileNow();
		await engine.sync.stop();
		rmSync(join(engine.state, 'mirror.git', 'objects'), { recursive: true });
		renameSync(repo.url, `${repo.url}.away`);
		const again = follow(repo.url, { dir: engine.state });
		await again.sync.start();
		await again.sync.reconcileNow();
		expect(again.applied).toEqual([`main@sha1:${good}`]);
		expect(again.ready()).toMatchObject({ status: 'False', reason: 'FetchFailed' });
		await again.sync.stop();
		// That pass threw the damaged mirror away.
		const third = follow(repo.url, { dir: engine.state });
		await third.sync.start();
		expect(third.applied).toEqual([`main@sha1:${good}`]);
		renameSync(`${repo.url}.away`, repo.url);
		const next = repo.commit({ 'policies/b.yaml': agentText('b') });
		await third.sync.reconcileNow();
		expect(third.applied.at(-1)).toBe(`main@sha1:${next}`);
	});

	test('whose copy of the policies is of another commit does not pass for this one', async () => {
		const repo = repository();
		repo.commit(GOOD);
		const engine = follow(repo.url);
		await engine.sync.reconcileNow();
		await engine.sync.stop();
		rmSync(join(engine.state, 'mirror.git', 'objects'), { recursive: true });
		const copy = join(engine.state, 'last-good.json');
		writeFileSync(copy, readFileSync(copy, 'utf8').replace(/"commit":"[0-9a-f]{40}"/, `"commit":"${'0'.repeat(40)}"`));
		renameSync(repo.url, `${repo.url}.away`);
		const again = follow(repo.url, { dir: engine.state });
		await again.sync.start();
		expect(again.applied).toEqual([]);
		expect(again.ready()).toMatchObject({ status: 'False', reason: 'StorageFailed' });
	});

	test('that is of another repository starts afresh', async () => {
		const [one, two] = [repository(), repository()];
		one.commit(GOOD);
		const other = two.commit({ 'policies/z.yaml': agentText('z') });
		const engine = follow(one.url);
		await engine.sync.reconcileNow();
		await engine.sync.stop();
		const moved = follow(two.url, { dir: engine.state });
		await moved.sync.start();
		await moved.sync.reconcileNow();
		expect(moved.applied).toEqual([`main@sha1:${other}`]);
		expect(readFileSync(join(engine.state, 'sync.json'), 'utf8')).toContain(two.url);
	});
});
