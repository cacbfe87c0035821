import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { actuators } from '../../actuators/index.ts';
import { CLOCK, temporaryFolder } from '../../test/support/acting.ts';
import { agentText } from '../../test/support/following.ts';
import { repository } from '../../test/support/git-repository.ts';
import type { Offer } from './policy-feed.ts';
import { repoFeed } from './repo-feed.ts';

test('offers each good revision once, each refusal once, and what is in service again when a refusal is over', async () => {
	const repo = repository();
	const good = repo.commit({ 'a.yaml': agentText('a') });
	const warned: string[] = [];
	const options = { url: repo.url, path: '', poll: 3_600_000, engine: '1', credentials: { kind: 'none' }, clock: CLOCK } as const;
	const feed = repoFeed({ ...options, dir: join(temporaryFolder(), 'repo') }, actuators, { warn: (_fields, text) => warned.push(text) });
	onTestFinished(() => feed.close());
	const offers: Offer[] = [];
	await feed.open((offer) => offers.push(offer));
	const looked = async () => {
		await feed.steer?.('reconcile');
		// The status is told in the turn after.
		await new Promise((resolve) => setImmediate(resolve));
		return offers.splice(0).map((offer) => (offer.kind === 'set' ? offer.policySet.revision : offer.error.split(':1:')[0]));
	};
	expect(await looked()).toEqual([`main@sha1:${good}`]);
	expect(await looked()).toEqual([]);
	const bad = repo.commit({ 'a.yaml': 'kind: Nothing\n' });
	expect(await looked()).toEqual([`main@sha1:${bad}: a.yaml`]);
	expect(await looked()).toEqual([]);
	expect(warned).toHaveLength(1);
	repo.git('reset', '--quiet', '--hard', good);
	repo.push('--force');
	expect(await looked()).toEqual([`main@sha1:${good}`]);
	expect(feed.status?.().conditions[0]).toMatchObject({ type: 'Ready', status: 'True' });
});

test('a commit with a file STOP beside the policies says stop, until one takes it away', async () => {
	const repo = repository();
	repo.commit({ 'policies/a.yaml': agentText('a') });
	const options = { url: repo.url, path: 'policies', poll: 3_600_000, engine: '1', credentials: { kind: 'none' }, clock: CLOCK } as const;
	const feed = repoFeed({ ...options, dir: join(temporaryFolder(), 'repo') }, actuators, { warn() {} });
	onTestFinished(() => feed.close());
	const stops: boolean[] = [];
	await feed.open((offer) => stops.push(offer.kind === 'set' && offer.stop));
	await feed.steer?.('reconcile');
	repo.commit({ 'policies/STOP': '' });
	await feed.steer?.('reconcile');
	repo.commit({ 'policies/STOP': null });
	await feed.steer?.('reconcile');
	expect(stops).toEqual([false, true, false]);
});
