import { EngineError, UsageError } from '../model/error.ts';
import { openGit } from './git.ts';
import { Mirror } from './mirror.ts';
import { readTree, type Tree, type TreeRules } from './tree.ts';

/** The repository that a folder lies in. */
export interface LocalRepository {
	readonly mirror: Mirror;
	/** Path of the folder below the root, '' for the root itself. */
	readonly prefix: string;
}

/** Throws UsageError when `dir` is in no git repository. */
export async function localRepository(dir: string): Promise<LocalRepository> {
	const git = openGit({ dir });
	try {
		const [gitDir, prefix] = [await git.raw('rev-parse', '--absolute-git-dir'), await git.raw('rev-parse', '--show-prefix')];
		return { mirror: new Mirror(gitDir.trim()), prefix: prefix.trim().replace(/\/$/, '') };
	} catch (error) {
		throw new UsageError(`${dir} is in no git repository`, { cause: error });
	}
}

/** The policy files of `ref` below `path`, without a checkout. Throws UsageError when there is no such commit. */
export async function readRevision(
	{ mirror }: LocalRepository,
	ref: string,
	path: string,
	rules: TreeRules,
): Promise<{ readonly commit: string; readonly files: Tree['files'] }> {
	const commit = await mirror.commit(ref).catch((error: unknown) => {
		throw new UsageError(`the repository knows no commit \`${ref}\`; fetch it first`, { cause: error });
	});
	const { files, refused } = await readTree(mirror, commit, path, rules);
	const [first] = refused;
	if (first !== undefined) throw new EngineError(`${ref}: ${first.file}: ${first.message}`, 'human');
	return { commit, files };
}
