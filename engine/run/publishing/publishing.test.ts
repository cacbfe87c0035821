import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { actuators } from '../../../actuators/index.ts';
import { CLOCK, temporaryFolder } from '../../../test/support/acting.ts';
import { repository } from '../../../test/support/git-repository.ts';
import { gitServer } from '../../../test/support/git-server.ts';
import { proposalOf, tunableText } from '../../../test/support/proposing.ts';
import { readRules } from '../../cli/repository-config.ts';
import type { Credentials } from '../../gitops/credentials.ts';
import { type Forge, localForge } from '../../gitops/proposals/forge.ts';
import { EngineError } from '../../model/error.ts';
import type { Proposal } from '../../model/proposal.ts';
import { repoFeed } from '../repo-feed.ts';
import { attempt, newsOf } from './attempt.ts';

const TOKEN = 'ghs_Very5ecretToken';
const FILE = 'policies/memory.yaml';
const BRANCH = 'homeostat/tune/memory';
const CONFIG = '.homeostat/config.yaml';
const token = (text: string): Credentials => ({ kind: 'token', token: async () => text });

/** People's repository behind git's own server with a token, and engines that follow it. */
async function followed(config: string) {
	const people = repository();
	people.commit({ [FILE]: tunableText('memory'), [CONFIG]: config }, 'Start');
	const server = await gitServer(people.url, TOKEN);
	const engine = async (host: string, write = TOKEN, forge: Forge = localForge) => {
		const feed = repoFeed(
			{
				url: `${server.url}/origin.git`,
				path: 'policies',
				poll: 3_600_000,
				dir: join(temporaryFolder(), 'repo'),
				engine: '1',
				credentials: token(TOKEN),
				clock: CLOCK,
				publishing: { credentials: token(write), authorship: {}, forge, readRules, host },
			},
			actuators,
			{ warn() {} },
		);
		onTestFinished(() => feed.close());
		await feed.open(() => {});
		await feed.steer?.('reconcile');
		const publish = async (changes?: Partial<Proposal>) => {
			const proposals = changes === undefined ? [] : [proposalOf({ policy: 'memory', file: FILE, ...changes })];
			const published = await feed.publish?.({ proposals, reverts: [], checks: [], considered: ['memory'] });
			if (published === undefined) throw new Error('the feed publishes nothing');
			return published;
		};
		return { publish, hear: feed.hear, steer: async (what: 'reconcile' | 'suspend') => feed.steer?.(what) };
	};
	const origin = (...args: string[]) => people.git('-C', people.url, ...args);
	return { people, server, engine, origin, branches: () => origin('for-each-ref', '--format=%(refname:short)').split('\n').sort() };
}

test('an engine pushes only while the revision in service allows it, and then keeps its branch true', async () => {
	const { people, engine, origin, branches } = await followed('labels: [x]\n');
	const { publish, steer } = await engine('a');
	expect(await publish({})).toMatchObject({ state: 'off', reason: expect.stringContaining('publish: true'), rows: [] });
	people.commit({ [CONFIG]: 'publish: true\n' });
	// Pushed, but not in service yet.
	expect(await publish({})).toMatchObject({ state: 'off' });
	expect(branches()).toEqual(['main']);
	await steer('reconcile');
	expect(await publish({})).toMatchObject({ state: 'on', rows: [{ policy: 'memory', change: 'tune', kind: 'opened', branch: BRANCH }] });
	expect(await publish({})).toMatchObject({ rows: [{ kind: 'unchanged' }] });
	expect(await publish({ to: 90 })).toMatchObject({ rows: [{ kind: 'updated' }] });
	expect(origin('diff', '--stat', 'main', BRANCH)).toContain('1 file changed, 1 insertion(+), 1 deletion(-)');
	expect(await publish()).toMatchObject({ rows: [{ kind: 'withdrawn', branch: BRANCH }] });
	expect(branches()).toEqual(['main']);
	await steer('suspend');
	expect(await publish({})).toMatchObject({ state: 'off' });
}, 60_000);

test('three engines at once open one branch with one commit; none takes another’s away or changes its value', async () => {
	const { engine, origin, branches } = await followed('publish: true\n');
	const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((host) => engine(host)));
	if (a === undefined || b === undefined || c === undefined) throw new Error('three engines');
	const all = await Promise.all([a, b, c].map(({ publish }) => publish({})));
	expect(all.map(({ rows }) => rows[0]?.kind).sort()).toEqual(['opened', 'unchanged', 'unchanged']);
	expect(branches()).toEqual([BRANCH, 'main']);
	const commit = origin('rev-parse', BRANCH);
	const opener = all.findIndex(({ rows }) => rows[0]?.kind === 'opened');
	const others = [a, b, c].filter((_engine, i) => i !== opener);
	for (const other of others) {
		expect(await other.publish({ to: 90 })).toMatchObject({ rows: [{ kind: 'kept', reason: expect.stringContaining('another engine') }] });
		expect(await other.publish()).toMatchObject({ state: 'on', rows: [] });
	}
	expect(origin('rev-parse', BRANCH)).toBe(commit);
	expect(await [a, b, c][opener]?.publish({ to: 90 })).toMatchObject({ rows: [{ kind: 'updated' }] });
}, 120_000);

test('what people say in comments is heard only while the revision in service lets the engine publish', async () => {
	const { people, engine } = await followed('labels: [x]\n');
	const heard: string[] = [];
	const forge: Forge = {
		...localForge,
		async hear(commands) {
			const said = { words: ['some-id'], args: new Map(), by: 'ada', where: 'https://forge/comment/1', at: 0 };
			for (const { name, run } of commands) heard.push((await run({ ...said, name })).kind);
		},
	};
	const { hear, steer } = await engine('a', TOKEN, forge);
	const take = async ({ verdict }: { verdict: string }) => (verdict === 'good' ? ('taken' as const) : ('unknown' as const));
	await hear?.(take);
	expect(heard).toEqual([]);
	people.commit({ [CONFIG]: 'publish: true\n' });
	await steer('reconcile');
	await hear?.(take);
	expect(heard).toEqual(['done', 'elsewhere']);
	await (await engine('b')).hear?.(take);
}, 60_000);

test('a credential that may not write, and a remote that is away, are told typed and without the secret; nothing else suffers', async () => {
	const { server, engine, branches } = await followed('publish: true\n');
	const { publish } = await engine('a', 'wr0ng-secret');
	const refused = await publish({}).catch((error: unknown) => error);
	expect(refused).toBeInstanceOf(EngineError);
	expect(`${refused}`).not.toMatch(/wr0ng-secret|Very5ecret/);
	const end = new AbortController();
	const before = { at: 0, state: 'on' as const, rows: [{ policy: 'memory', change: 'tune' as const, kind: 'opened' as const }] };
	const failed = await attempt(() => publish({}), before, { clock: CLOCK, end: end.signal });
	expect(failed).toMatchObject({ state: 'failed', reason: expect.stringContaining('tried again'), rows: before.rows });
	expect(newsOf(failed, before)).toMatchObject({ state: 'failed', rows: [] });
	expect(newsOf(failed, failed)).toBeUndefined();
	expect(branches()).toEqual(['main']);

	const other = await engine('b');
	server.fault = (request, response) => {
		if (!request.url?.includes('receive-pack')) return 'pass';
		response.writeHead(503).end();
		return 'handled';
	};
	expect(await other.publish({}).catch((error: unknown) => error)).toMatchObject({ next: 'retry' });
	server.fault = () => 'pass';
	expect(await other.publish({})).toMatchObject({ rows: [{ kind: 'opened' }] });
}, 60_000);
