import type { Schedule } from '../../decide/calendar/schedule.ts';
import { globMatches } from '../../decide/guard/match.ts';
import type { Proposal } from '../../model/proposal.ts';

/** How a repository wants proposals to come: `.homeostat/config.yaml`, in Renovate's words. */
export interface ProposalRules {
	/** May running engines push them by themselves? */
	readonly publish: boolean;
	/** When new ones may be opened; empty: at any time. */
	readonly schedule: readonly Schedule[];
	/** Of those open at once, and of those opened within an hour; 0: no limit. */
	readonly prConcurrentLimit: number;
	readonly prHourlyLimit: number;
	readonly minChangePercent: number;
	/** Milliseconds. */
	readonly cooldown: number;
	readonly groups: readonly { readonly name: string; readonly policies: readonly string[] }[];
	readonly labels: readonly string[];
	/** `team:NAME` is a team. */
	readonly reviewers: readonly string[];
	readonly assignees: readonly string[];
	readonly draftPR: boolean;
	readonly dryRun: boolean;
	readonly dashboard: boolean;
}

/** Of a repository that says nothing, where git alone shows branches: each proposal at once. */
export const UNRULED: ProposalRules = {
	publish: false,
	schedule: [],
	prConcurrentLimit: 0,
	prHourlyLimit: 0,
	minChangePercent: 0,
	cooldown: 0,
	groups: [],
	labels: ['homeostat'],
	reviewers: [],
	assignees: [],
	draftPR: false,
	dryRun: false,
	dashboard: false,
};

/** Where the kinds of change live. */
export const PREFIXES = { tune: 'homeostat/tune/', revert: 'homeostat/revert/', group: 'homeostat/group/' } as const;

/** Proposals that are reviewed together. */
export interface Batch {
	readonly branch: string;
	/** Of the group, else of the policy. */
	readonly name: string;
	readonly proposals: readonly Proposal[];
}

/** One branch a policy, or a group that names it; what takes a change back never hides in a group. */
export function batches(proposals: readonly Proposal[], kind: 'tune' | 'revert', { groups }: ProposalRules): readonly Batch[] {
	const found = new Map<string, { branch: string; name: string; proposals: Proposal[] }>();
	for (const proposal of proposals) {
		const group = kind === 'tune' ? groups.find(({ policies }) => policies.some((glob) => globMatches(glob, proposal.policy))) : undefined;
		const name = group?.name ?? proposal.policy;
		const branch = (group === undefined ? PREFIXES[kind] : PREFIXES.group) + name;
		const batch = found.get(branch) ?? { branch, name, proposals: [] };
		batch.proposals.push(proposal);
		found.set(branch, batch);
	}
	return [...found.values()];
}
