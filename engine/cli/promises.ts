import type { PolicySet } from '../decide/policy-set.ts';
import type { Authorship } from '../gitops/proposals/clone.ts';
import type { Forge } from '../gitops/proposals/forge.ts';
import { mergedProposals } from '../gitops/proposals/merged.ts';
import { type Published, publishProposals } from '../gitops/proposals/publish.ts';
import { UsageError } from '../model/error.ts';
import type { PromiseCheck, Proposal } from '../model/proposal.ts';
import { parseDuration } from '../model/quantity.ts';
import { checkedWithoutPrivate, checkPromises } from '../run/tuning/promises/check.ts';
import type { TuneParts } from '../run/tuning/tune.ts';
import type { Option } from './command.ts';
import { readRules } from './repository-config.ts';

export const CHECK_AFTER = {
	type: 'string',
	value: 'DURATION',
	default: '7d',
	about: 'With --pr: how long a merged proposal is observed before its promise is judged',
} as const satisfies Option;

export interface PromiseParts extends TuneParts {
	readonly set: PolicySet;
	/** Any folder in the clone. */
	readonly dir: string;
	readonly checkAfter: string;
	readonly forge: Forge;
	readonly authorship: Authorship;
	/** Epoch ms. */
	readonly now: number;
}

export interface Kept {
	/** What became of each promise. */
	readonly checks: readonly PromiseCheck[];
	readonly reverts: readonly Proposal[];
	readonly published: readonly Published[];
}

/** Holds what people merged against what came after it; proposes to take back what did harm. */
export async function keepPromises({ dir, checkAfter, forge, now, authorship, ...parts }: PromiseParts): Promise<Kept> {
	const window = parseDuration(checkAfter);
	if (window === undefined) throw new UsageError(`--check-after: \`${checkAfter}\` is no duration, such as 7d`);
	const merged = await mergedProposals(dir);
	const { checks, reverts } = checkedWithoutPrivate(await checkPromises({ ...parts, merged, window }), parts.set);
	const { thresholds, playbooks, scaling } = parts.set;
	const considered = [...thresholds, ...playbooks, ...scaling].filter(({ tuning }) => tuning !== undefined).map(({ name }) => name);
	const published = await publishProposals({ dir, kind: 'revert', proposals: reverts, considered, now, forge, authorship, readRules });
	for (const check of checks) await forge.report?.(check);
	return { checks, reverts, published };
}
