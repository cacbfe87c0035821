import { createHash } from 'node:crypto';
import { type FSWatcher, readFileSync, statSync, watch } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type SimpleGit, simpleGit } from 'simple-git';
import { COMPLETE } from './git.ts';

/** How often HEAD is looked at: a commit that leaves every file as it is still changes the revision. */
const HEAD_INTERVAL_MS = 10_000;
/** For what neither the kernel nor HEAD's log tells; asking git costs some ten milliseconds. */
const ASK_INTERVAL_MS = 120_000;
/** Editors and git write in bursts: one burst, one reload. */
const SETTLE_MS = 200;

/**
 * The revision of a policy folder: `branch@sha1:<commit>` in a git working tree, with `+dirty` when files below the folder
 * differ from it; `dir@sha256:<digest of the YAML files>` outside git.
 */
export async function worktreeRevision(dir: string): Promise<string> {
	const git = safeGit(dir);
	try {
		const [branch, commit] = await Promise.all([git.raw('rev-parse', '--abbrev-ref', 'HEAD'), git.raw('rev-parse', 'HEAD')]);
		const changed = await git.raw('status', '--porcelain', '--', '.');
		return `${branch.trim()}@sha1:${commit.trim()}${changed.trim() === '' ? '' : '+dirty'}`;
	} catch {
		// Not a working tree, no commit yet, no git on this host, or owned by someone git does not trust: the files themselves name the revision.
		return `dir@sha256:${await digest(dir)}`;
	}
}

/** Nothing in the repository's own configuration may run a program. */
function safeGit(baseDir: string): SimpleGit {
	return simpleGit({
		baseDir,
		config: ['core.fsmonitor=false', 'core.hooksPath=/dev/null'],
		unsafe: { allowUnsafeFsMonitor: true, allowUnsafeHooksPath: true },
		timeout: { block: 10_000 },
		completion: COMPLETE,
	});
}

async function digest(dir: string): Promise<string> {
	const names = await readdir(dir, { recursive: true });
	const hash = createHash('sha256');
	for (const name of names.filter((file) => /\.ya?ml$/.test(file)).sort()) {
		hash.update(`${name}\0`).update(await readFile(join(dir, name)).catch(() => ''));
	}
	return hash.digest('hex');
}

/** Calls back when files below `dir` or its commit may have changed. Returns the unsubscriber. */
export function watchWorktree(dir: string, changed: () => void): () => void {
	let settle: NodeJS.Timeout | undefined;
	const soon = () => {
		clearTimeout(settle);
		settle = setTimeout(changed, SETTLE_MS);
	};
	const watcher = watchFiles(dir, soon);
	const gitDir = findGitDir(dir);
	let known = headIdentity(gitDir);
	const look = () => {
		const now = headIdentity(gitDir);
		if (now !== known) changed();
		known = now;
	};
	const polls = [setInterval(look, HEAD_INTERVAL_MS), setInterval(changed, watcher === undefined ? HEAD_INTERVAL_MS : ASK_INTERVAL_MS)];
	return () => {
		watcher?.close();
		for (const poll of polls) clearInterval(poll);
		clearTimeout(settle);
	};
}

/** The folder that holds HEAD of the working tree around `dir`; in a linked working tree `.git` is a file that names it. */
function findGitDir(dir: string): string | undefined {
	for (let at = resolve(dir); ; at = dirname(at)) {
		const git = join(at, '.git');
		const stats = statSync(git, { throwIfNoEntry: false });
		if (stats?.isDirectory()) return git;
		if (stats?.isFile())
			return resolve(
				at,
				readFileSync(git, 'utf8')
					.replace(/^gitdir: /, '')
					.trim(),
			);
		if (at === dirname(at)) return undefined;
	}
}

/** Grows with every commit, checkout and reset, without asking git. */
function headIdentity(gitDir: string | undefined): string {
	if (gitDir === undefined) return '';
	const stats = ['HEAD', 'logs/HEAD'].map((name) => statSync(join(gitDir, name), { throwIfNoEntry: false }));
	return stats.map((each) => `${each?.mtimeMs} ${each?.size}`).join();
}

/** Where the kernel has no watches left, the poll alone must do. */
function watchFiles(dir: string, soon: () => void): FSWatcher | undefined {
	try {
		return watch(dir, { recursive: true }, soon).on('error', soon);
	} catch {
		return undefined;
	}
}
