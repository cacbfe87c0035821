import { EngineError } from '../../model/error.ts';
import type { Proposal } from '../../model/proposal.ts';
import { editBytes, meansTheSame } from '../edit.ts';
import type { Clone, FileChange } from './clone.ts';

/** The files of a base commit with the proposed values in them. Rejects with EngineError(human) where they do not fit. */
export async function changesOf(clone: Clone, base: string, proposals: readonly Proposal[]): Promise<readonly FileChange[]> {
	const files = new Map<string, Proposal[]>();
	for (const proposal of proposals) files.set(proposal.file, [...(files.get(proposal.file) ?? []), proposal]);
	const changes: FileChange[] = [];
	for (const [path, edits] of files) {
		const bytes = await clone.file(base, path);
		if (bytes === undefined) throw new EngineError(`${path} is not there`, 'human');
		const edited = editBytes(bytes, edits);
		changes.push({ path, bytes: (await asItWas(clone, path, bytes, edited, edits)) ?? edited });
	}
	return changes;
}

/** What takes a commit back gives the very bytes from before it, `8e9` and not `8000000000`, if the file is as that commit left it. */
async function asItWas(clone: Clone, path: string, now: Buffer, edited: Buffer, edits: readonly Proposal[]): Promise<Buffer | undefined> {
	const commits = new Set(edits.map(({ reverts }) => reverts));
	const [commit] = commits;
	if (commit === undefined || commits.size > 1) return undefined;
	const [left, before] = [await clone.file(commit, path), await clone.file(`${commit}^`, path)];
	return left?.equals(now) && before !== undefined && meansTheSame(before, edited) ? before : undefined;
}

/** The same proposals, their files counted from the root of the repository. */
export function inRepository(clone: Clone, proposals: readonly Proposal[]): readonly Proposal[] {
	return proposals.map((proposal) => ({ ...proposal, file: clone.pathOf(proposal.file) }));
}
