import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../../../test/support/git-repository.ts';
import { gitServer } from '../../../test/support/git-server.ts';
import { proposalOf, tunableText } from '../../../test/support/proposing.ts';
import type { Proposal } from '../../model/proposal.ts';
import { publishProposals } from './publish.ts';

const TOKEN = 'ghs_Very5ecretToken';
const NOW = Date.UTC(2026, 5, 1, 12);
const FILE = 'policies/memory.yaml';
const BRANCH = 'homeostat/tune/memory';

/** People push to the repository itself; the engine's clone knows it only as git's own server behind a token. */
async function served() {
	const people = repository();
	people.commit({ [FILE]: tunableText('memory') }, 'Start');
	const server = await gitServer(people.url, TOKEN);
	const clone = join(people.clone, '..', 'engine');
	people.git('clone', '--quiet', people.url, clone);
	people.git('-C', clone, 'remote', 'set-url', 'origin', `${server.url}/origin.git`);
	const trust = (token: string) => {
		const basic = Buffer.from(`x:${token}`).toString('base64');
		people.git('-C', clone, 'config', 'http.extraHeader', `Authorization: Basic ${basic}`);
	};
	trust(TOKEN);
	const publish = (changes: Partial<Proposal> | undefined, kind: 'tune' | 'revert' = 'tune') => {
		const proposals = changes === undefined ? [] : [proposalOf({ policy: 'memory', file: join(clone, FILE), ...changes })];
		return publishProposals({ dir: clone, kind, proposals, considered: ['memory'], now: NOW });
	};
	const origin = (...args: string[]) => people.git('-C', people.url, ...args);
	return { people, server, trust, publish, origin, branches: () => origin('for-each-ref', '--format=%(refname:short)').split('\n').sort() };
}

test('the life of a proposal over a git server with a token: opened, updated, merged, gone, taken back', async () => {
	const { people, server, publish, origin, branches } = await served();
	expect(await publish({})).toMatchObject([{ kind: 'opened', branch: BRANCH }]);
	expect(server.seen.some(({ method, path }) => method === 'POST' && path.endsWith('/git-receive-pack'))).toBe(true);
	expect(await publish({})).toMatchObject([{ kind: 'unchanged' }]);
	expect(await publish({ to: 90 })).toMatchObject([{ kind: 'updated' }]);
	expect(origin('rev-list', '--count', `main..${BRANCH}`)).toBe('1');

	people.git('fetch', '--quiet', people.url, BRANCH);
	people.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'FETCH_HEAD');
	people.push();
	// With the value in place the tuner has nothing more to propose.
	expect(await publish(undefined)).toMatchObject([{ kind: 'withdrawn' }]);
	expect(branches()).toEqual(['main']);
	expect(await publish({ from: 90, to: 80 }, 'revert')).toMatchObject([{ kind: 'opened', branch: 'homeostat/revert/memory' }]);
	expect(origin('cat-file', 'blob', `homeostat/revert/memory:${FILE}`)).toBe(tunableText('memory').trimEnd());
}, 60_000);

test('over a git server a person’s commit ends the engine’s say, and a refusal its branch', async () => {
	const { people, publish, origin, branches } = await served();
	await publish({});
	people.git('fetch', '--quiet', people.url, BRANCH);
	people.git('checkout', '--quiet', '-b', 'mine', 'FETCH_HEAD');
	people.git('commit', '--quiet', '--allow-empty', '-m', 'My view');
	people.git('push', '--quiet', people.url, `HEAD:refs/heads/${BRANCH}`);
	expect(await publish({ to: 90 })).toMatchObject([{ kind: 'kept', reason: expect.stringContaining('person') }]);
	origin('branch', '--quiet', '-D', BRANCH);

	people.git('checkout', '--quiet', 'main');
	await publish({});
	const { fingerprint } = proposalOf({ policy: 'memory', file: FILE });
	const entry = `{ fingerprint: ${fingerprint}, decision: decline, reason: too high, until: 2026-06-01 }`;
	people.commit({ '.homeostat/decisions.yaml': `decisions:\n  - ${entry}\n` });
	expect(await publish({})).toMatchObject([{ kind: 'kept', reason: expect.stringContaining('declined') }, { kind: 'withdrawn' }]);
	expect(branches()).toEqual(['main']);
}, 60_000);

test('runs at once over a git server open one branch with one commit', async () => {
	const { publish, origin, branches } = await served();
	const runs = await Promise.all(Array.from({ length: 8 }, () => publish({})));
	const commit = origin('rev-parse', BRANCH);
	expect(runs.flat()).toEqual(Array.from({ length: 8 }, () => expect.objectContaining({ commit })));
	expect(branches()).toEqual([BRANCH, 'main']);
}, 60_000);

test('a server that refuses the token is told, without the token', async () => {
	const { trust, publish, branches } = await served();
	trust('wr0ng-secret');
	const refused = await publish({}).then(
		() => '',
		(error: Error) => `${error.message}\n${error.stack}`,
	);
	expect(refused).not.toBe('');
	expect(refused).not.toMatch(/wr0ng-secret|d3Iwbmct|Very5ecret/);
	expect(branches()).toEqual(['main']);
}, 60_000);
