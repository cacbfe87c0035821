import { describe, expect, test } from 'vitest';
import type { Trouble } from '../../../test/support/github.ts';
import { proposingOnGitHub as setUp } from '../../../test/support/proposing-on-github.ts';
import { EngineError } from '../../model/error.ts';
import { UNRULED } from '../proposals/rules.ts';

const HOUR = 3_600_000;
const BRANCH = 'homeostat/tune/memory';

describe('the life of a pull request', () => {
	test('it is opened once, with its labels, and kept up to date', async () => {
		const { fake, proposal, publish } = await setUp(
			{},
			{ labels: ['homeostat', 'tuning'], assignees: ['ada'], reviewers: ['board', 'team:sre'], draftPR: true },
		);
		expect(await publish([proposal()])).toMatchObject([{ kind: 'opened', url: 'https://github.com/acme/policies/pull/1' }]);
		expect(fake.pulls).toMatchObject([
			{
				title: 'tune(memory): above 80 -> 87.5',
				head: { ref: BRANCH },
				base: { ref: 'main' },
				labels: ['homeostat', 'tuning'],
				assignees: ['ada'],
				reviewers: ['board', 'team:sre'],
				draft: true,
			},
		]);
		expect(await publish([proposal()])).toMatchObject([{ kind: 'unchanged' }]);
		expect(await publish([proposal({ to: 90 })])).toMatchObject([{ kind: 'updated' }]);
		expect(fake.pulls).toMatchObject([{ title: 'tune(memory): above 80 -> 90', state: 'open' }]);
		const changing = fake.calls.filter((call) => /^(PATCH|POST)/.test(call));
		expect(changing).toEqual([
			'POST /repos/acme/policies/pulls',
			'POST /repos/acme/policies/issues/1/labels',
			'POST /repos/acme/policies/issues/1/assignees',
			'POST /repos/acme/policies/pulls/1/requested_reviewers',
			'PATCH /repos/acme/policies/pulls/1',
		]);
	});

	test('it is closed with a reason when it no longer holds, and made again when it does', async () => {
		const { fake, proposal, publish } = await setUp();
		await publish([proposal()]);
		expect(await publish([])).toMatchObject([{ kind: 'withdrawn' }]);
		expect(fake.pulls).toMatchObject([{ state: 'closed', title: expect.stringMatching(/ - autoclosed$/) }]);
		expect(fake.talk.comments.get(1)?.[0]?.body).toContain('no longer supports');
		await publish([proposal()]);
		expect(fake.pulls).toHaveLength(1);
		expect(fake.pulls).toMatchObject([{ state: 'open', title: 'tune(memory): above 80 -> 87.5' }]);
	});

	test('closed by a person it stays closed, for this very proposal', async () => {
		const { fake, proposal, publish, branch } = await setUp();
		await publish([proposal()]);
		for (const pull of fake.pulls) pull.state = 'closed';
		expect(await publish([proposal()])).toMatchObject([{ kind: 'kept', reason: expect.stringContaining('#1 was closed unmerged') }]);
		expect(branch(BRANCH)).toBeDefined();
		expect(await publish([proposal({ to: 82 })])).toMatchObject([{ kind: 'updated' }]);
		expect(fake.pulls.filter(({ state }) => state === 'open')).toHaveLength(1);
	});

	test('merged it is history: a later proposal is a new one', async () => {
		const { repo, fake, proposal, publish, branch } = await setUp();
		await publish([proposal()]);
		const merged = branch(BRANCH) ?? '';
		repo.git('-C', repo.url, 'update-ref', 'refs/heads/main', merged);
		for (const pull of fake.pulls) Object.assign(pull, { state: 'closed', merged_at: new Date(fake.now).toISOString() });
		expect(await publish([proposal({ from: 87.5, to: 90 })])).toMatchObject([{ kind: 'updated' }]);
		expect(fake.pulls).toMatchObject([{ state: 'closed' }, { state: 'open', title: 'tune(memory): above 87.5 -> 90' }]);
	});

	test('a hundred runs, many at once, make one', async () => {
		const { fake, forge, proposal, publish } = await setUp();
		for (let i = 0; i < 4; i++) await Promise.all(Array.from({ length: 5 }, () => publish([proposal()])));
		expect(fake.pulls).toHaveLength(1);
		// The race at its hardest: the branch is there, the pull request is not, and all ask at once.
		const { title = '', body } = fake.pulls.pop() ?? {};
		const request = { branch: BRANCH, base: 'main', title, body: body ?? '' };
		const urls = await Promise.all(Array.from({ length: 80 }, () => forge.publish(request, UNRULED)));
		expect(fake.pulls).toHaveLength(1);
		expect(new Set(urls).size).toBe(1);
	}, 120_000);
});

describe('limits', () => {
	test('of pull requests open at once', async () => {
		const { fake, proposal, publish, branch } = await setUp({}, { prConcurrentLimit: 1 });
		const both = await publish([proposal(), proposal({ policy: 'disk' })]);
		expect(both).toMatchObject([{ kind: 'opened' }, { kind: 'kept', reason: '1 proposals are open, of at most 1' }]);
		expect(branch('homeostat/tune/disk')).toBeUndefined();
		expect(fake.pulls).toHaveLength(1);
	});

	test('of pull requests opened within an hour', async () => {
		const { fake, proposal, publish } = await setUp({}, { prHourlyLimit: 1 });
		await publish([proposal()]);
		expect(await publish([proposal(), proposal({ policy: 'disk' })])).toMatchObject([{ kind: 'unchanged' }, { kind: 'kept' }]);
		fake.now += HOUR;
		expect(await publish([proposal(), proposal({ policy: 'disk' })])).toMatchObject([{ kind: 'unchanged' }, { kind: 'opened' }]);
	});
});

describe('trouble', () => {
	const passing: readonly (Trouble & { name: string; waited: number })[] = [
		{ name: 'an outage', on: /GET/, status: 502, waited: 1_000 },
		{ name: 'a conflict', on: /POST .*pulls$/, status: 409, waited: 1_000 },
		{ name: 'a secondary limit', on: /POST .*pulls$/, status: 403, headers: { 'retry-after': '7' }, waited: 7_000 },
		{ name: 'too many requests', on: /GET/, status: 429, headers: { 'retry-after': '3' }, waited: 3_000 },
		{ name: 'an answer that is lost', on: /POST .*pulls$/, status: 502, after: true, waited: 1_000 },
	];
	test.each(passing)('$name is waited out', async ({ waited, ...trouble }) => {
		const { fake, waits, proposal, publish } = await setUp();
		fake.troubles.push(trouble);
		expect(await publish([proposal()])).toMatchObject([{ kind: 'opened' }]);
		expect(waits).toEqual([waited]);
		expect(fake.pulls).toHaveLength(1);
	});

	const lasting = [
		{
			name: 'an hourly limit',
			status: 403,
			headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Date.UTC(2026, 0, 1, 1) / 1000}` },
			next: 'retry',
			says: 'try again in 3600 s',
		},
		{ name: 'a refusal', status: 403, next: 'human', says: '`pull_requests` to write' },
		{ name: 'a repository that is not there', status: 404, next: 'human', says: 'check repository and token' },
	];
	test.each(lasting)('$name is told, and nothing is pushed', async ({ status, headers, next, says }) => {
		const { fake, proposal, publish, branch } = await setUp();
		fake.troubles.push({ on: /GET/, status, ...(headers === undefined ? {} : { headers }) });
		const failed = await publish([proposal()]).catch((error: unknown) => error);
		expect(failed).toBeInstanceOf(EngineError);
		expect(failed).toMatchObject({ next, message: expect.stringContaining(says) });
		expect(branch(BRANCH)).toBeUndefined();
	});

	test('a wrong token is told, and not shown', async () => {
		const { proposal, publish } = await setUp({ token: async () => 'wr0ng' });
		const failed = await publish([proposal()]).catch((error: unknown) => error);
		expect(failed).toMatchObject({ next: 'human', message: expect.stringContaining('wrong or has expired') });
		expect(String(failed)).not.toContain('wr0ng');
	});

	test('an outage that lasts is for the next run', async () => {
		const { fake, waits, proposal, publish } = await setUp();
		for (let i = 0; i < 4; i++) fake.troubles.push({ on: /GET/, status: 503 });
		await expect(publish([proposal()])).rejects.toMatchObject({ next: 'retry' });
		expect(waits).toEqual([1_000, 2_000, 4_000]);
	});
});
