import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { FakeGitHub } from '../../test/support/github.ts';
import { FAST_AGENT, type Live, liveEngine, policy } from '../../test/support/live.ts';
import { proposingOnGitHub } from '../../test/support/proposing-on-github.ts';
import { gitHubForge } from '../cli/wire.ts';
import { verdictCommands } from '../gitops/comments/verdict.ts';
import type { Forge } from '../gitops/proposals/forge.ts';
import { incidentId } from '../model/incident.ts';
import type { JournalEntry } from '../model/journal.ts';
import { createHearing } from './hearing.ts';

const POLICIES = {
	'all.yaml':
		policy('Source', 'host', '  host: {}\n  interval: 1s') +
		policy('Threshold', 'loaded', '  { signal: node_load1, unit: load, levels: [ { severity: warning, above: -1 } ] }') +
		FAST_AGENT,
};

function hearing(live: Live, forge: Forge) {
	const warnings: string[] = [];
	const log = { info() {}, warn: (fields: object) => void warnings.push(JSON.stringify(fields)) };
	const made = createHearing({
		view: live.view,
		hear: async (take) => forge.hear?.(verdictCommands(take)),
		interval: 3_600_000,
		log,
	});
	onTestFinished(() => made.close());
	return { ...made, warnings };
}

/** The same place to an engine that has heard nothing of it yet. */
const afresh = ({ url: apiUrl, now }: FakeGitHub) =>
	gitHubForge({ owner: 'acme', repo: 'policies', token: async () => 'ghs_secret', apiUrl, now: () => now, wait: async () => undefined });

/** An engine in which something fires, and a forge where its proposal is open. */
async function world() {
	const live = await liveEngine(POLICIES);
	const github = await proposingOnGitHub();
	const { fake } = github;
	await github.publish([github.proposal()]);
	fake.talk.say(1, 'ada', 'Said before the engine looked.');
	await live.when(() => live.view.incidents().length > 0, 'the incident');
	const [incident] = live.view.incidents();
	if (incident === undefined) throw new Error('nothing fires');
	// So far back that the clocks agree on what was said before what the test does at the host.
	fake.now = Date.now() - 60_000;
	const reactions = ({ id }: { id: number }) => fake.talk.reactions.get(id)?.map(({ content }) => content) ?? [];
	const replies = () => [...fake.talk.comments.values()].flat().filter(({ user }) => user.login === 'ada-engine');
	const say = (login: string, text: string, number = 1) => {
		fake.now += 1_000;
		return fake.talk.say(number, login, text);
	};
	return { live, ...github, id: incidentId(incident), reactions, replies, say };
}

function verdicts({ state }: Live): JournalEntry[] {
	const dir = join(state, 'journal');
	const lines = readdirSync(dir).flatMap((name) => readFileSync(join(dir, name), 'utf8').trim().split('\n'));
	return lines.map((line) => JSON.parse(line) as JournalEntry).filter(({ kind }) => kind === 'verdict');
}

test('a verdict in a comment counts once, is journalled with who said it and where, and answered; the command line leaves it alone', async () => {
	const { live, forge, fake, id, reactions, replies, say, publish, proposal } = await world();
	const comment = say('bob', `Look at this.\n\n/homeostat bad ${id} reason=the nightly export`, 7);
	const onPull = say('bob', `/homeostat bad ${id}-of-another-engine`);
	await publish([proposal()]);
	expect([reactions(comment), reactions(onPull), replies()]).toEqual([[], [], []]);
	const first = hearing(live, forge);
	await first.look();
	await first.look();
	expect(live.view.judgements()).toMatchObject([
		{ id, verdict: 'bad', by: 'bob', said: { where: comment.html_url }, reason: 'the nightly export' },
	]);
	expect(reactions(comment)).toEqual(['rocket']);
	expect(replies().map(({ body }) => body)).toEqual([expect.stringContaining(`\`${id}\` is judged bad`)]);
	// Another engine may know it.
	expect(reactions(onPull)).toEqual([]);
	first.close();
	const again = await live.restart();
	await hearing(again, afresh(fake)).look();
	expect(verdicts(again)).toMatchObject([{ id, verdict: 'bad', by: 'bob', said: { where: comment.html_url } }]);
	expect(replies()).toHaveLength(1);
}, 60_000);

test('the latest word stands, whoever says it and where', async () => {
	const { live, forge, id, say, replies, fake } = await world();
	const { look } = hearing(live, forge);
	say('bob', `/homeostat bad ${id}`);
	say('cleo', `/homeostat good ${id}`);
	await look();
	expect(live.view.judgements()).toMatchObject([{ verdict: 'good', by: 'cleo' }]);
	expect(replies()).toHaveLength(2);
	await live.view.judge(id, 'bad', 'ada');
	say('bob', `/homeostat good ${id}`);
	await hearing(live, afresh(fake)).look();
	expect(live.view.judgements()).toMatchObject([{ verdict: 'bad', by: 'ada' }]);
	expect(replies().at(-1)?.body).toContain('a later word on it stands');
}, 60_000);

test('who may not write, what was edited, and what is no verdict is not taken', async () => {
	const { live, forge, id, reactions, replies, say, fake } = await world();
	const { look, warnings } = hearing(live, forge);
	const stranger = say('mallory', `/homeostat bad ${id}`);
	const bot = say('helper[bot]', `/homeostat bad ${id}`);
	const edited = say('bob', `/homeostat bad ${id}`);
	edited.updated_at = new Date(fake.now + 500).toISOString();
	const wrong = say('bob', `/homeostat bad ${id} because it is`);
	const other = say('bob', '/homeostat rebase');
	await look();
	expect(live.view.judgements()).toEqual([]);
	expect([stranger, bot, edited, wrong, other].map(reactions)).toEqual([['-1'], [], [], ['eyes'], []]);
	expect(replies().map(({ body }) => body)).toEqual([expect.stringContaining('takes the id of one alert or heal')]);
	expect(warnings).toEqual([]);
}, 60_000);

test('who cannot be answered was heard all the same; a forge that is away is told once, and asked again', async () => {
	const { live, forge, id, say, fake } = await world();
	const { look, warnings } = hearing(live, forge);
	await look();
	say('bob', `/homeostat bad ${id}`);
	fake.troubles.push({ on: /POST .*reactions/, status: 403 });
	await look();
	expect(live.view.judgements()).toMatchObject([{ id, verdict: 'bad' }]);
	expect(warnings).toEqual([expect.stringContaining('GitHub refuses to react to a comment')]);
	fake.troubles.push({ on: /GET .*comments/, status: 404 });
	await look();
	say('cleo', `/homeostat good ${id}`);
	await look();
	expect(live.view.judgements()).toMatchObject([{ id, verdict: 'good', by: 'cleo' }]);
	expect(warnings).toHaveLength(2);
}, 60_000);
