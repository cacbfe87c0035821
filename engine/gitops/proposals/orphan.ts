import { EngineError } from '../../model/error.ts';
import { Clone, type FileChange } from './clone.ts';

const ATTEMPTS = 5;

/**
 * Makes a branch of the remote hold these files and nothing else, in one commit without a past: what was there before is not kept.
 * `at`: epoch ms, the commit's date. Returns the commit. Rejects with EngineError(human) where others have committed to the branch.
 */
export async function publishOrphan(
	dir: string,
	branch: string,
	files: readonly FileChange[],
	message: string,
	at: number,
): Promise<string> {
	const clone = await Clone.open(dir);
	const commit = await clone.build(undefined, files, message, at);
	for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
		const seen = (await clone.branches(branch)).get(branch);
		if (seen === commit) return commit;
		if (seen !== undefined) await refuseForeign(clone, branch, seen);
		if ((await clone.push(branch, commit, seen)) === 'pushed') return commit;
	}
	throw new EngineError(`${branch} is changed by others all the time; try again`, 'retry');
}

async function refuseForeign(clone: Clone, branch: string, seen: string): Promise<void> {
	await clone.fetch([branch]);
	const commit = await clone.commit(seen);
	if (clone.isOwn(commit) && commit.parents.length === 0) return;
	throw new EngineError(`${branch} has commits of others, which would be lost; name another branch with --branch`, 'human');
}
