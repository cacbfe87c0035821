import type { PolicySet } from '../decide/policy-set.ts';
import type { SpokenVerdict, VerdictTaken } from '../gitops/comments/verdict.ts';
import type { MergedProposal } from '../gitops/proposals/merged.ts';
import type { PromiseCheck, Proposal } from '../model/proposal.ts';
import type { Publication } from '../model/publication.ts';
import type { SyncOrder, SyncStatus } from '../model/sync.ts';

/** A revision as it arrived: compiled, or refused with the text of what is wrong, beginning `FILE:LINE:COLUMN`. */
export type Offer =
	/** `stop`: a file `STOP` lies beside the policies, so nothing may start. */
	| { readonly kind: 'set'; readonly policySet: PolicySet; readonly stop: boolean }
	| { readonly kind: 'refused'; readonly revision: string; readonly error: string };

/** The kill switch as a commit: a file of this name at the top of the policies. */
export const STOP_FLAG = 'STOP';

/** Where policies come from: a folder, or a git remote. The engine takes what is offered and keeps the last good one. */
export interface PolicyFeed {
	/** Offers what there is now, before it resolves, and then every change. */
	open(offer: (offer: Offer) => void): Promise<void>;
	close(): Promise<void>;
	/** For `status.sync`, where there is something to tell beside the offers. */
	status?(): SyncStatus;
	/** Where it can be told when to look. Resolves to what came of it. */
	steer?(what: SyncOrder): Promise<SyncStatus>;
	/** Proposals that people merged, where there is a history of revisions. */
	merged?(): Promise<readonly MergedProposal[]>;
	/** Puts what was learned to people, where there is a repository for it. Rejects with EngineError where that failed. */
	publish?(wanted: Wanted): Promise<Omit<Publication, 'at'>>;
	/** Hands on what people said in comments since it was last asked, where there is a place for that. Rejects with EngineError where it cannot be heard. */
	hear?(take: (said: SpokenVerdict) => Promise<VerdictTaken>): Promise<void>;
}

/** What an engine learned, as it is to be published. */
export interface Wanted {
	readonly proposals: readonly Proposal[];
	/** What takes harmful changes back. */
	readonly reverts: readonly Proposal[];
	readonly checks: readonly PromiseCheck[];
	/** Policies that were looked at: their earlier proposals end where they are not among these. */
	readonly considered: readonly string[];
}
