import type { PromiseCheck } from '../../model/proposal.ts';

/** What a reviewer gets to see of a branch. */
export interface ReviewRequest {
	readonly branch: string;
	readonly base: string;
	readonly title: string;
	readonly body: string;
}

/** Why a proposal may not be made (again): a person closed it, or a limit holds. */
export interface Hold {
	readonly reason: string;
}

/** Where proposals are reviewed. A branch alone is enough where there is no such place. */
export interface Forge {
	/** Asked before the branch is pushed. */
	holds(request: ReviewRequest): Promise<Hold | undefined>;
	/** Opens the request, or brings the one that there is up to date. Idempotent. Returns its address. */
	publish(request: ReviewRequest): Promise<string>;
	/** Closes the request with a reason, where one is open. Idempotent. */
	withdraw(branch: string, reason: string): Promise<void>;
	/** Says under a merged request what became of its promise: once, and again when that changes. Absent where nothing can be said. */
	report?(check: PromiseCheck): Promise<void>;
}

/** No reviews but by git itself: the commit's message says it all. */
export const localForge: Forge = {
	holds: async () => undefined,
	publish: async ({ branch }) => branch,
	withdraw: async () => undefined,
};
