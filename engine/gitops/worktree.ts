import { createHash } from 'node:crypto';
import { type FSWatcher, watch } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SimpleGit, simpleGit } from 'simple-git';

/** How often HEAD is looked at: a commit that leaves every file as it is still changes the revision. */
const HEAD_INTERVAL_MS = 10_000;
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
	const poll = setInterval(changed, HEAD_INTERVAL_MS);
	return () => {
		watcher?.close();
		clearInterval(poll);
		clearTimeout(settle);
	};
}

/** Where the kernel has no watches left, the poll alone must do. */
function watchFiles(dir: string, soon: () => void): FSWatcher | undefined {
	try {
		return watch(dir, { recursive: true }, soon).on('error', soon);
	} catch {
		return undefined;
	}
}
