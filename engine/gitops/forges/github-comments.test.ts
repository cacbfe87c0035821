import { describe, expect, test } from 'vitest';
import { proposingOnGitHub } from '../../../test/support/proposing-on-github.ts';

const BRANCH = 'homeostat/tune/memory';
const DAY = 86_400_000;

async function open() {
	const made = await proposingOnGitHub();
	const { fake, publish, proposal } = made;
	await publish([proposal()]);
	const replies = () => (fake.talk.comments.get(1) ?? []).filter(({ user }) => user.login === 'ada-engine').map(({ body }) => body);
	const reactions = ({ id }: { id: number }) => fake.talk.reactions.get(id)?.map(({ content }) => content) ?? [];
	return { ...made, replies, reactions };
}

describe('/homeostat decline', () => {
	test('closes with reason and day; after the day it comes again', async () => {
		const { fake, publish, proposal, branch, replies, reactions } = await open();
		const comment = fake.talk.say(1, 'bob', '/homeostat decline reason=nights are busy until=2026-02-01');
		const kept = { kind: 'kept', reason: 'declined until 2026-02-01 by bob: nights are busy (pull request #1)' };
		expect(await publish([proposal()])).toMatchObject([kept, { kind: 'withdrawn', branch: BRANCH }]);
		expect(fake.pulls).toMatchObject([{ state: 'closed', merged_at: null, title: 'tune(memory): above 80 -> 87.5' }]);
		expect(replies()).toEqual([expect.stringContaining('Until 2026-02-01 is over')]);
		expect(reactions(comment)).toEqual(['+1']);
		expect(await publish([proposal()])).toMatchObject([kept]);
		expect(branch(BRANCH)).toBeUndefined();
		expect(await publish([proposal({ to: 82 })])).toMatchObject([{ kind: 'opened' }]);
		fake.now += 40 * DAY;
		expect(await publish([proposal()])).toMatchObject([{ kind: 'updated' }]);
	});

	test('counts once: reopened, it stays open', async () => {
		const { repo, fake, publish, proposal, branch } = await open();
		const tip = branch(BRANCH) ?? '';
		fake.talk.say(1, 'bob', '/homeostat decline');
		await publish([proposal()]);
		repo.git('-C', repo.url, 'update-ref', `refs/heads/${BRANCH}`, tip);
		for (const pull of fake.pulls) pull.state = 'open';
		expect(await publish([proposal()])).toMatchObject([{ kind: 'unchanged' }]);
		expect(fake.pulls).toMatchObject([{ state: 'open', body: expect.not.stringContaining('homeostat:declined') }]);
	});
});

test('/homeostat rebase hands a branch back, and is answered when that is done', async () => {
	const { repo, fake, publish, proposal, replies } = await open();
	repo.git('fetch', '--quiet', 'origin', BRANCH);
	repo.git('checkout', '--quiet', '-b', 'mine', 'FETCH_HEAD');
	repo.git('commit', '--quiet', '--allow-empty', '-m', 'My view');
	repo.git('push', '--quiet', 'origin', `HEAD:refs/heads/${BRANCH}`);
	expect(await publish([proposal()])).toMatchObject([{ kind: 'kept' }]);
	fake.talk.say(1, 'ada', 'Sorry.\n\n/homeostat rebase');
	expect(await publish([proposal()])).toMatchObject([{ kind: 'updated' }]);
	expect(repo.git('-C', repo.url, 'rev-list', '--count', `main..${BRANCH}`)).toBe('1');
	expect(replies()).toEqual([expect.stringContaining('made anew from `main`')]);
	expect(await publish([proposal()])).toMatchObject([{ kind: 'unchanged' }]);
	expect(replies()).toHaveLength(1);
});

describe('a comment', () => {
	test('of somebody who may not write, of a bot or of another matter changes nothing', async () => {
		const { fake, publish, proposal, replies, reactions } = await open();
		const stranger = fake.talk.say(1, 'mallory', '/homeostat decline');
		const bot = fake.talk.say(1, 'helper[bot]', '/homeostat decline');
		fake.talk.say(1, 'ada', 'Shall we `/homeostat decline` this?');
		expect(await publish([proposal()])).toMatchObject([{ kind: 'unchanged' }]);
		expect([reactions(stranger), reactions(bot), replies()]).toEqual([['-1'], [], []]);
		const before = fake.calls.length;
		await publish([proposal()]);
		expect(fake.calls.slice(before).filter((call) => !call.startsWith('GET'))).toEqual([]);
	});

	test('that is not understood is answered once, by however many runs', async () => {
		const { fake, publish, proposal, replies, reactions } = await open();
		const comment = fake.talk.say(1, 'ada', '/homeostat merge');
		await Promise.all(Array.from({ length: 4 }, () => publish([proposal()])));
		await publish([proposal()]);
		expect(replies()).toEqual([expect.stringContaining('There is no such command here')]);
		expect(reactions(comment)).toEqual(['confused']);
		expect(fake.pulls).toMatchObject([{ state: 'open' }]);
	});

	test('survives trouble amid its handling', async () => {
		const { fake, waits, publish, proposal, replies } = await open();
		fake.talk.say(1, 'ada', '/homeostat decline');
		fake.troubles.push({ on: /GET .*permission/, status: 403, headers: { 'retry-after': '5' } }, { on: /PATCH/, status: 502, after: true });
		expect(await publish([proposal()])).toMatchObject([{ kind: 'kept' }, { kind: 'withdrawn' }]);
		expect(waits).toEqual([5_000, 1_000]);
		expect(replies()).toHaveLength(1);
	});
});
