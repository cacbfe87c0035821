import { EngineError } from '../../model/error.ts';
import { Clone } from './clone.ts';
import { type ProposalMeta, parseMeta } from './meta.ts';

/** Older ones have long been checked, or something else stands in their place. */
const MOST = 200;

/** A proposal that people took: what it changed in one part of a policy, and what it promised. */
export interface MergedProposal {
	/** Carries the proposal's message. */
	readonly commit: string;
	readonly policy: string;
	readonly values: readonly ProposalMeta[];
}

/**
 * The newest merged proposal of each part of each policy, by the blocks in the messages behind the tip of the remote's base branch. `dir`: any folder in
 * the clone. Rejects with UsageError outside a clone, with EngineError where the remote cannot be read.
 */
export async function mergedProposals(dir: string, base?: string): Promise<readonly MergedProposal[]> {
	const clone = await Clone.open(dir);
	const branch = base ?? (await clone.baseBranch());
	const tip = (await clone.branches(branch)).get(branch);
	if (tip === undefined) throw new EngineError(`${clone.remote} has no branch \`${branch}\``, 'human');
	await clone.fetch([branch]);
	return mergedBehind(tip, clone);
}

/** The same behind a commit of a repository that is at hand. */
export async function mergedBehind(tip: string, repository: Pick<Clone, 'read'>): Promise<readonly MergedProposal[]> {
	const filter = ['--topo-order', '--no-merges', '--fixed-strings', '--grep=homeostat:meta', `--max-count=${MOST}`];
	// A commit comes before those it rests on; a merge only repeats the message of what it merges.
	const log = await repository.read('log', ...filter, '--no-show-signature', '--format=%H%x00%B%x00', tip);
	const newest = new Map<string, MergedProposal>();
	for (const [, commit = '', message = ''] of log.matchAll(/([0-9a-f]{40,64})\0([^\0]*)\0/g)) {
		const values = parseMeta(message);
		for (const key of new Set(values.map(partOf))) {
			const own = values.filter((value) => partOf(value) === key);
			if (!newest.has(key)) newest.set(key, { commit, policy: own[0]?.policy ?? '', values: own });
		}
	}
	return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, merged]) => merged);
}

/** What keeps or breaks its promise together: the rule of a Threshold, or else one value. Policies of two kinds may have one name. */
function partOf({ policy, path }: ProposalMeta): string {
	return `${policy} ${/^spec\.(levels|signal)\b/.test(path) ? 'rule' : path}`;
}
