import type { PromiseCheck } from '../../model/proposal.ts';
import type { CommentCommand } from '../comments/command.ts';
import type { Dashboard } from './dashboard.ts';
import type { Review, Traffic } from './flow.ts';
import { type ProposalRules, UNRULED } from './rules.ts';

/** What a reviewer gets to see of a branch. */
export interface ReviewRequest {
	readonly branch: string;
	readonly base: string;
	readonly title: string;
	readonly body: string;
}

/** What people asked for in comments. */
export interface Asked {
	/** Branches that are to be made anew, whoever committed to them. */
	readonly rebase: ReadonlySet<string>;
	/** Called when that was done: answers. */
	settle(): Promise<void>;
}

/** Where proposals are reviewed. A branch alone is enough where there is no such place. */
export interface Forge {
	/** Hold in a repository without settings of its own. */
	readonly unruled: ProposalRules;
	/** What became of a branch so far, the newest first. `isThere`: it stands in the repository. */
	past(branch: string, isThere: boolean): Promise<readonly Review[]>;
	/** `branches`: those of the engine that stand in the repository. */
	traffic(branches: number): Promise<Traffic>;
	/** Absent where a branch must do. */
	readonly dashboard?: Dashboard;
	/** Opens the request, or brings the one that there is up to date. Idempotent. Returns its address. */
	publish(request: ReviewRequest, rules: ProposalRules): Promise<string>;
	/** Closes the request with a reason, where one is open. Idempotent. */
	withdraw(branch: string, reason: string): Promise<void>;
	/** Does what people who may write asked for in comments on open requests below a prefix. Absent where nobody can. */
	attend?(prefixes: readonly string[], base: string): Promise<Asked>;
	/** Runs what people who may write said anywhere in the repository since it was last asked. Absent where nothing can be said. */
	hear?(commands: readonly CommentCommand[]): Promise<void>;
	/** Says under a merged request what became of its promise: once, and again when that changes. Absent where nothing can be said. */
	report?(check: PromiseCheck): Promise<void>;
}

/** No reviews but by git itself: the commit's message says it all. */
export const localForge: Forge = {
	unruled: UNRULED,
	past: async (branch, isThere) => (isThere ? [{ branch, state: 'open', name: branch, url: branch, body: '' }] : []),
	traffic: async (open) => ({ open, opened: [] }),
	publish: async ({ branch }) => branch,
	withdraw: async () => undefined,
};
