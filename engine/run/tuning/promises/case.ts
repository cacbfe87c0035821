import type { DetectorPolicy } from '../../../decide/policy-set.ts';
import type { MergedProposal } from '../../../gitops/proposals/merged.ts';
import type { Judgement } from '../../../learn/promise/judge.ts';
import type { Testimony } from '../../../learn/tune/verdicts.ts';
import type { Evidence, PromiseCheck, Proposal } from '../../../model/proposal.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { TuneParts } from '../tune.ts';

/** Of one change: what became of its promise, and what takes it back where it did harm. */
export interface Held {
	readonly check: PromiseCheck;
	readonly reverts: readonly Proposal[];
}

/** What came after the merge. */
export interface Later extends Pick<TuneParts, 'recording' | 'incidents'> {
	readonly testimony: Testimony;
	/** Whose series a Threshold may read. */
	readonly detectors: readonly DetectorPolicy[];
	/** Nothing after it is looked at, epoch ms. */
	readonly until: number;
	/** Milliseconds that must be observed. */
	readonly window: number;
}

/** A merged change whose values still stand. */
export interface LaterCase {
	judge(later: Later): Promise<Held>;
}

/** The verdict on a merged change; `since` (epoch ms): rows from here on count. */
export function checkOf({ policy, commit, values }: MergedProposal, since: number, judgement: Judgement): PromiseCheck {
	const changed = values.map(({ path, from, to, fingerprint }) => ({ path, from, to, fingerprint }));
	return { policy, commit, values: changed, since, ...judgement };
}

/** What takes a merged change back, value by value. `bounds`: of each, as the policy writes them. */
export function revertsOf(
	{ policy, commit, values }: MergedProposal,
	file: string,
	bounds: readonly string[],
	evidence: Evidence,
): Proposal[] {
	return values.map(({ path, from: to, to: from }, i) => {
		const fingerprint = fingerprintOf(policy, path, to, 'revert', commit);
		return { policy, file, path, from, to, bounds: bounds[i] ?? '', evidence, fingerprint, reverts: commit };
	});
}
