import { EngineError } from '../../model/error.ts';
import { Clone } from './clone.ts';
import { type ProposalMeta, parseMeta } from './meta.ts';

/** Older ones have long been checked, or something else stands in their place. */
const MOST = 200;

/** A proposal that people took: what it changed in one policy, and what it promised. */
export interface MergedProposal {
	/** Carries the proposal's message. */
	readonly commit: string;
	readonly policy: string;
	readonly values: readonly ProposalMeta[];
}

/**
 * Each policy's newest merged proposal, by the blocks in the messages behind the tip of the remote's base branch. `dir`: any folder in
 * the clone. Rejects with UsageError outside a clone, with EngineError where the remote cannot be read.
 */
export async function mergedProposals(dir: string, base?: string): Promise<readonly MergedProposal[]> {
	const clone = await Clone.open(dir);
	const branch = base ?? (await clone.baseBranch());
	const tip = (await clone.branches(branch)).get(branch);
	if (tip === undefined) throw new EngineError(`${clone.remote} has no branch \`${branch}\``, 'human');
	await clone.fetch([branch]);
	const newest = new Map<string, MergedProposal>();
	for (const { id, message, parents } of await clone.search(tip, 'homeostat:meta', MOST)) {
		// A merge repeats the message of what it merges.
		if (parents.length > 1) continue;
		const values = parseMeta(message);
		for (const policy of new Set(values.map((value) => value.policy))) {
			if (newest.has(policy)) continue;
			newest.set(policy, { commit: id, policy, values: values.filter((value) => value.policy === policy) });
		}
	}
	return [...newest.values()].sort((a, b) => (a.policy < b.policy ? -1 : 1));
}
