import type { PromiseCheck, Proposal } from './proposal.ts';
import type { Publication } from './publication.ts';

/** What the engine learned from its own history, and how its learning fares. Nothing of it is in force: people merge, or do not. */
export interface LearnerView {
	/** Cron expression; undefined: it does not learn by itself. */
	readonly schedule?: string;
	readonly running: boolean;
	/** End of the last run, epoch ms; absent before the first. */
	readonly lastAt?: number;
	/** Seconds that it took. */
	readonly seconds?: number;
	/** Why the last run failed, while no later one succeeded: what the one before found still stands. */
	readonly error?: string;
	readonly proposals: readonly Proposal[];
	/** What became of proposals that people merged; absent where policies come from no repository. */
	readonly checks?: readonly PromiseCheck[];
	/** Where they went; absent where policies come from no repository. */
	readonly publication?: Publication;
	/** Policies that stay as they are, and why. */
	readonly kept: readonly { readonly policy: string; readonly reason: string }[];
}
