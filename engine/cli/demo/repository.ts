import { openGit } from '../../gitops/git.ts';

/** Where nobody has told git who they are, it commits nothing. */
const AUTHOR = { GIT_AUTHOR_NAME: 'Demo', GIT_AUTHOR_EMAIL: 'demo@homeostat.invalid' };
const COMMITTER = { GIT_COMMITTER_NAME: 'Demo', GIT_COMMITTER_EMAIL: 'demo@homeostat.invalid' };

/** The policies of the demo as people keep them: a bare repository that all push to, and a clone of it. */
export interface Repository {
	/** Title of a branch's last commit, and what it changes, as git shows them. */
	show(branch: string): Promise<string>;
}

/** Makes a repository of the files in `clone`, and pushes it to a new bare one. Needs no identity and no configuration of git. */
export async function makeRepository(clone: string, bare: string): Promise<Repository> {
	const git = openGit({ dir: clone, env: { ...AUTHOR, ...COMMITTER } });
	await git.raw('init', '--quiet', '--bare', '--initial-branch=main', bare);
	await git.raw('init', '--quiet', '--initial-branch=main');
	await git.raw('remote', 'add', 'origin', bare);
	await git.raw('add', '--all');
	await git.raw('commit', '--quiet', '--message', 'Begin with the policies of the demo');
	await git.raw('push', '--quiet', 'origin', 'main');
	return { show: (branch) => openGit({ dir: bare, bare: true }).raw('show', '--no-color', '--unified=1', '--format=%s', branch) };
}
