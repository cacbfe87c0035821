import { expect, test } from 'vitest';
import { repository } from '../../../test/support/git-repository.ts';
import { fakeGitHub } from '../../../test/support/github.ts';
import { proposalOf, tunableText } from '../../../test/support/proposing.ts';
import type { PromiseCheck } from '../../model/proposal.ts';
import { renderMeta } from '../proposals/meta.ts';
import { publishProposals } from '../proposals/publish.ts';
import { gitHubForge } from './github.ts';

test('a merged pull request gets one comment on its promise, changed only with the verdict', async () => {
	const repo = repository();
	repo.commit({ 'policies/memory.yaml': tunableText('memory') });
	const branch = (name: string) => repo.git('-C', repo.url, 'for-each-ref', '--format=%(objectname)', `refs/heads/${name}`) || undefined;
	const fake = await fakeGitHub({ token: 't', branch });
	const place = { owner: 'acme', repo: 'policies', apiUrl: fake.url };
	const forge = gitHubForge({ ...place, token: async () => 't', now: () => fake.now, wait: async () => undefined });
	const proposal = proposalOf({ policy: 'memory', file: `${repo.clone}/policies/memory.yaml` });
	await publishProposals({ dir: repo.clone, proposals: [proposal], considered: [], now: fake.now, forge });
	const { path, from, to, fingerprint } = proposal;
	const check = (verdict: PromiseCheck['verdict'], values = [{ path, from, to, fingerprint }]): PromiseCheck => ({
		...{ policy: 'memory', commit: repo.head(), values, since: 0, verdict, harmful: verdict === 'broken', reason: '' },
		falseAlertsPerWeek: { promised: 1, measured: 20 },
		rows: [{ measure: 'false alerts a week', promised: '1 (0.3 to 2.6)', measured: '20' }],
	});
	const said = () => (fake.talk.comments.get(1) ?? []).map(({ body }) => body.split('\n')[0]);
	await forge.report?.(check('kept'));
	expect(said()).toEqual([]);
	for (const pull of fake.pulls) Object.assign(pull, { state: 'closed', merged_at: new Date(fake.now).toISOString() });
	await forge.report?.(check('too-early'));
	await forge.report?.(check('kept', [{ path, from, to, fingerprint: 'another' }]));
	expect(said()).toEqual([]);
	for (let run = 0; run < 3; run++) await forge.report?.(check('kept'));
	expect(said()).toEqual(['It did what it promised.']);
	await forge.report?.(check('broken'));
	expect(said()).toEqual([
		'It did not do what it promised. The value before would have done better: `homeostat/revert/memory` proposes it.',
	]);
	// One that came in a group is found as well.
	for (const pull of fake.pulls) pull.head.ref = 'homeostat/group/nightly';
	await forge.report?.(check('kept'));
	expect(said()).toEqual(['It did what it promised.']);
	// Another change of the same pull request has a comment of its own.
	const other = { path, from, to, fingerprint: 'other' };
	for (const pull of fake.pulls) pull.body = `${pull.body}\n${renderMeta({ ...proposal, fingerprint: 'other' })}`;
	for (let run = 0; run < 2; run++) for (const values of [[other], undefined]) await forge.report?.(check('kept', values));
	expect(said()).toHaveLength(2);
	expect(fake.violations).toEqual([]);
});
