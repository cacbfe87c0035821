import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type GitHubOptions, gitHubForge } from '../../engine/gitops/forges/github.ts';
import { type PublishOptions, publishProposals } from '../../engine/gitops/proposals/publish.ts';
import { type ProposalRules, UNRULED } from '../../engine/gitops/proposals/rules.ts';
import type { Proposal } from '../../engine/model/proposal.ts';
import { repository } from './git-repository.ts';
import { fakeGitHub } from './github.ts';
import { proposalOf, tunableText } from './proposing.ts';

const TOKEN = 'ghs_secret';

/** A person's clone, its remote, and GitHub before it. Whatever a test does must be said in GitHub's own terms. */
export async function proposingOnGitHub(changes: Partial<GitHubOptions> = {}, rules?: Partial<ProposalRules>) {
	const repo = repository();
	const file = (policy: string) => join(repo.clone, 'policies', `${policy}.yaml`);
	repo.commit({
		'policies/memory.yaml': tunableText('memory'),
		'policies/disk.yaml': tunableText('disk'),
		...(rules !== undefined && { '.homeostat/config.yaml': '# read by the test' }),
	});
	const branch = (name: string) => {
		const found = repo.git('-C', repo.url, 'for-each-ref', '--format=%(objectname)', `refs/heads/${name}`);
		return found === '' ? undefined : found;
	};
	const fake = await fakeGitHub({ token: TOKEN, branch });
	onTestFinished(() => expect(fake.violations).toEqual([]));
	const waits: number[] = [];
	const forge = gitHubForge({
		owner: 'acme',
		repo: 'policies',
		token: async () => TOKEN,
		apiUrl: fake.url,
		now: () => fake.now,
		wait: async (milliseconds) => void waits.push(milliseconds),
		...changes,
	});
	const proposal = (changes: Partial<Proposal> = {}) => {
		const policy = changes.policy ?? 'memory';
		return proposalOf({ policy, file: file(policy), ...changes });
	};
	const publish = (proposals: readonly Proposal[], more: Partial<PublishOptions> = {}) =>
		publishProposals({
			dir: repo.clone,
			proposals,
			considered: ['memory'],
			now: fake.now,
			forge,
			readRules: () => ({ ...UNRULED, ...rules }),
			...more,
		});
	return { repo, fake, forge, waits, proposal, publish, branch };
}
