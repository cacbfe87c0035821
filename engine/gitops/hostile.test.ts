import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agentText, follow } from '../../test/support/following.ts';
import { repository } from '../../test/support/git-repository.ts';
import { UsageError } from '../model/error.ts';

const GOOD = { 'policies/a.yaml': agentText('a') };

describe('hostile content', () => {
	test('is refused where it would be policy, and left out elsewhere', async () => {
		const repo = repository();
		repo.link('policies/passwd.yaml', '/etc/passwd');
		repo.commit(GOOD);
		const engine = follow(repo.url);
		await engine.sync.reconcileNow();
		expect(engine.ready()?.message).toMatch(/policies\/passwd\.yaml:1:1 the link leads out/);
		repo.git('rm', '--quiet', 'policies/passwd.yaml');
		repo.link('policies/same.yaml', 'a.yaml');
		repo.link('policies/etc', '../../../etc');
		repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.head()},policies/module`);
		repo.git('add', 'policies/same.yaml', 'policies/etc');
		repo.git('commit', '--quiet', '-m', 'Links and a submodule');
		repo.push();
		await engine.sync.reconcileNow();
		expect(engine.set()?.agents.map(({ name }) => name)).toEqual(['a']);
	});

	test('runs nothing: no hook, filter, attribute or configuration of the repository', async () => {
		const repo = repository();
		const trap = join(repo.clone, '..', 'sprung');
		writeFileSync(join(repo.url, 'hooks', 'post-update'), `#!/bin/sh\ntouch ${trap}\n`, { mode: 0o755 });
		repo.git('config', 'filter.evil.smudge', 'cat');
		repo.commit({
			...GOOD,
			'.gitattributes': '*.yaml filter=evil export-subst ident\n',
			'policies/.gitattributes': 'a.yaml -text export-ignore\n',
			'.gitconfig': `[core]\n\tfsmonitor = touch ${trap}\n`,
			'hooks/post-checkout': `#!/bin/sh\ntouch ${trap}\n`,
		});
		// What a push itself sets off is not the engine's doing.
		const before = existsSync(trap);
		const engine = follow(repo.url);
		await engine.sync.reconcileNow();
		expect(engine.set()?.agents.map(({ name }) => name)).toEqual(['a']);
		expect(existsSync(trap)).toBe(before);
		expect(readdirSync(join(engine.state, 'mirror.git'))).not.toContain('hooks');
	});

	test('that is huge is left out, or refused when it would be policy', async () => {
		const repo = repository();
		repo.commit({ ...GOOD, 'policies/model.bin': Buffer.alloc(100 * 1024 ** 2, 7) });
		const engine = follow(repo.url);
		await engine.sync.reconcileNow();
		expect(engine.ready()?.status).toBe('True');
		repo.commit({ 'policies/huge.yaml': Buffer.alloc(100 * 1024 ** 2, '#') });
		await engine.sync.reconcileNow();
		expect(engine.ready()?.message).toContain('policies/huge.yaml:1:1 larger than 2 MiB');
		expect(engine.applied).toHaveLength(1);
	}, 120_000);

	test('that explodes when listed is refused', async () => {
		const repo = repository();
		repo.commit(GOOD);
		let tree = repo.git('rev-parse', 'HEAD:policies');
		// 10^7 files in some 2 kB.
		for (let depth = 0; depth < 7; depth++) tree = repo.tree(Array.from({ length: 10 }, (_, i) => `040000 tree ${tree}\td${i}`));
		const bomb = repo.git('commit-tree', repo.tree([`040000 tree ${tree}\tpolicies`]), '-p', 'HEAD', '-m', 'Bomb');
		repo.git('push', '--quiet', 'origin', `${bomb}:refs/heads/main`);
		const engine = follow(repo.url);
		await engine.sync.reconcileNow();
		expect(engine.ready()).toMatchObject({ status: 'False', reason: 'Quarantined', message: expect.stringContaining('far more entries') });
	}, 60_000);
});

describe('the address', () => {
	test.each([
		['ext::sh -c true', 'remote helpers'],
		['https://user:secret@example.org/x.git', 'leave the credentials out'],
		['--upload-pack=touch', 'is no repository'],
		['ftp://example.org/x.git', 'allowed'],
	])('%s is refused', (url, says) => {
		const refused = () => follow(url);
		expect(refused).toThrow(UsageError);
		expect(refused).toThrow(says);
		expect(refused).not.toThrow('secret');
	});

	test('and the path must stay inside', () => {
		expect(() => follow('/srv/x.git', { path: '../etc' })).toThrow('inside the repository');
	});
});
