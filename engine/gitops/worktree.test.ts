import { expect, test } from 'vitest';
import { repository } from '../../test/support/git-repository.ts';
import { watchWorktree, worktreeRevision } from './worktree.ts';

test('a commit that leaves every file as it is still tells, and changes the revision', async () => {
	const { clone, commit, git } = repository();
	commit({ 'policies/a.yaml': 'a: 1\n' });
	const before = await worktreeRevision(clone);
	const told = new Promise<void>((resolve) => {
		const unwatch = watchWorktree(`${clone}/policies`, () => {
			unwatch();
			resolve();
		});
	});
	git('commit', '--allow-empty', '-m', 'nothing');
	await told;
	const after = await worktreeRevision(clone);
	expect(after).toMatch(/^\S+@sha1:[0-9a-f]{40}$/);
	expect(after).not.toBe(before);
}, 60_000);
