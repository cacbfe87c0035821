import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './acting.ts';

/** Only what is named here: neither the user's nor the system's configuration may decide a test. */
const ENVIRONMENT = {
	PATH: process.env.PATH ?? '',
	LC_ALL: 'C',
	GIT_CONFIG_GLOBAL: '/dev/null',
	GIT_CONFIG_NOSYSTEM: '1',
	GIT_AUTHOR_NAME: 'Ada',
	GIT_AUTHOR_EMAIL: 'ada@example.org',
	GIT_COMMITTER_NAME: 'Ada',
	GIT_COMMITTER_EMAIL: 'ada@example.org',
	GIT_TERMINAL_PROMPT: '0',
};

/** A person's clone and the bare repository that it pushes to. */
export interface Repository {
	/** The bare repository: what an engine follows. */
	readonly url: string;
	/** The person's working tree. */
	readonly clone: string;
	git(...args: string[]): string;
	/** `git mktree`: a tree from the lines that `git ls-tree` would print. */
	tree(lines: readonly string[]): string;
	/** Writes (null: removes) files, commits and pushes. Returns the commit. */
	commit(files: Readonly<Record<string, string | Buffer | null>>, message?: string): string;
	/** Commits a symbolic link. */
	link(path: string, target: string): void;
	push(...flags: string[]): string;
	head(): string;
}

export function repository(env: Readonly<Record<string, string>> = {}): Repository {
	const root = temporaryFolder();
	const url = join(root, 'origin.git');
	const clone = join(root, 'clone');
	const run = (cwd: string, args: readonly string[], input = '') =>
		execFileSync('git', args, { cwd, env: { ...ENVIRONMENT, ...env }, encoding: 'utf8', stdio: 'pipe', input }).trim();
	run(root, ['init', '--quiet', '--bare', '--initial-branch=main', url]);
	run(root, ['init', '--quiet', '--initial-branch=main', clone]);
	const git = (...args: string[]) => run(clone, args);
	git('remote', 'add', 'origin', url);
	const push = (...flags: string[]) => {
		git('push', '--quiet', ...flags, 'origin', 'HEAD:refs/heads/main');
		return git('rev-parse', 'HEAD');
	};
	return {
		url,
		clone,
		git,
		push,
		tree: (lines) => run(clone, ['mktree'], lines.map((line) => `${line}\n`).join('')),
		head: () => git('rev-parse', 'HEAD'),
		link(path, target) {
			mkdirSync(dirname(join(clone, path)), { recursive: true });
			symlinkSync(target, join(clone, path));
		},
		commit(files, message = 'Change policies') {
			for (const [path, content] of Object.entries(files)) {
				mkdirSync(dirname(join(clone, path)), { recursive: true });
				if (content === null) rmSync(join(clone, path));
				else writeFileSync(join(clone, path), content);
			}
			git('add', '--all');
			git('commit', '--quiet', '--allow-empty', '-m', message);
			return push();
		},
	};
}
