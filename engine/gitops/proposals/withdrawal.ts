import { EngineError } from '../../model/error.ts';
import { editBytes } from '../edit.ts';
import { standing } from './decisions.ts';
import type { Ground } from './ground.ts';
import type { ProposalMeta } from './meta.ts';
import type { Batch } from './rules.ts';

export interface Withdrawal {
	readonly branch: string;
	/** What stands on the branch. */
	readonly values: readonly ProposalMeta[];
	readonly wanted: readonly Batch[];
	/** Epoch ms. */
	readonly now: number;
}

/** Why a branch goes, for whoever followed it. */
export async function whyWithdrawn(ground: Ground, { branch, values, wanted, now }: Withdrawal): Promise<string> {
	const policies = new Set(values.map(({ policy }) => policy));
	const elsewhere = wanted.filter((batch) => batch.branch !== branch && batch.proposals.some(({ policy }) => policies.has(policy)));
	if (elsewhere.length > 0) return `Superseded by ${elsewhere.map((batch) => `\`${batch.branch}\``).join(', ')}.`;
	const refusal = values.map(({ fingerprint }) => standing(ground.refusals, fingerprint, now)).find((found) => found !== undefined);
	if (refusal !== undefined) return `Declined until ${refusal.until}: ${refusal.reason}.`;
	const taken = await Promise.all(values.map((value) => isTaken(ground, value)));
	if (taken.every((is) => is)) return `\`${ground.base}\` has this value now.`;
	return 'The history no longer supports this change.';
}

/** Does the base say already what was proposed? */
async function isTaken(ground: Ground, { policy, file, path, to }: ProposalMeta): Promise<boolean> {
	const bytes = await ground.clone.file(ground.baseCommit, file);
	if (bytes === undefined) return false;
	try {
		editBytes(bytes, [{ policy, path, from: to, to }]);
		return true;
	} catch (error) {
		if (error instanceof EngineError) return false;
		throw error;
	}
}
