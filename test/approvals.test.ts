import { createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { gitHubDesk } from '../engine/cli/wire.ts';
import { parseApprovers } from '../engine/gitops/approvals/approvers.ts';
import { UsageError } from '../engine/model/error.ts';
import type { JournalEntry } from '../engine/model/journal.ts';
import { createAsking } from '../engine/run/asking.ts';
import { githubWebhook } from '../engine/web/sync.ts';
import { temporaryFolder } from './support/acting.ts';
import { type FakeGitHub, fakeGitHub } from './support/github.ts';
import { FAST_AGENT, type Live, liveEngine, policy } from './support/live.ts';

const TOKEN = 'ghs_secret';
const APPROVERS = parseApprovers('roles: { oncall: [Ada, bob, ada-engine, "eve", "helper"], board: [cleo] }', 'approvers.yaml');

let github: FakeGitHub | undefined;
afterEach(() => {
	// Whatever a test did, it was said in GitHub's own terms.
	expect(github?.violations ?? []).toEqual([]);
	github = undefined;
});

interface World {
	readonly live: Live;
	readonly fake: FakeGitHub;
	readonly id: string;
	readonly issue: number;
	look(): Promise<void>;
	/** Is the action done, which people were asked about? */
	done(): boolean;
	journal(kind: JournalEntry['kind']): JournalEntry[];
	comment(login: string, words: string): ReturnType<FakeGitHub['talk']['say']>;
}

/** A real engine that asks before it makes a file, and a forge where it asks. */
async function asked(rule = 'roles: [oncall], count: 1, ttl: 30m'): Promise<World> {
	const file = join(temporaryFolder(), 'done');
	const run = `  when: { threshold: loaded }\n  target: thing\n  ladder: [ { name: run, do: exec/run, with: { argv: [touch, "${file}"] } } ]`;
	const live = await liveEngine({
		'all.yaml':
			policy('Source', 'host', '  host: {}\n  interval: 1s') +
			policy('Threshold', 'loaded', '  { signal: node_load1, unit: load, levels: [ { severity: warning, above: -1 } ] }') +
			policy('Guardrail', 'ask-first', `  match: { targets: ["thing"] }\n  rules: [ { approval: { ${rule} } } ]`) +
			policy('Playbook', 'touch', run) +
			FAST_AGENT,
	});
	const fake = await fakeGitHub({ token: TOKEN, branch: () => undefined });
	github = fake;
	await live.when(() => live.view.approvals().length > 0, 'the question');
	const asking = open(live, fake);
	await asking.look();
	const id = live.view.approvals()[0]?.action.id ?? '';
	const issue = fake.talk.issues[0]?.number ?? 0;
	return {
		live,
		fake,
		id,
		issue,
		look: asking.look,
		done: () => existsSync(file),
		journal: (kind) => entries(live).filter((entry) => entry.kind === kind),
		comment: (login, words) => fake.talk.say(issue, login, words),
	};
}

function open(live: Live, fake: FakeGitHub) {
	const desk = gitHubDesk({
		...{ owner: 'acme', repo: 'policies', apiUrl: fake.url, host: 'here' },
		token: async () => TOKEN,
		now: () => fake.now,
		wait: async () => undefined,
	});
	const log = () => undefined;
	const asking = createAsking({ view: live.view, desk, approvers: APPROVERS, interval: 3_600_000, log: { info: log, warn: log } });
	onTestFinished(() => asking.close());
	return asking;
}

function entries({ state, view }: Live): JournalEntry[] {
	expect(view.status().journal.error).toBeUndefined();
	const folder = join(state, 'journal');
	const files = readdirSync(folder).sort();
	return files
		.map((name) => readFileSync(join(folder, name), 'utf8'))
		.join('')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as JournalEntry);
}

test('a question is one issue that says what, why, until when and how to answer', async () => {
	const { fake, id, look } = await asked();
	await Promise.all([look(), look()]);
	expect(fake.talk.issues).toHaveLength(1);
	const [issue] = fake.talk.issues;
	expect(issue).toMatchObject({ state: 'open', title: 'May exec/run be done to thing?', labels: [{ name: 'homeostat-approval' }] });
	expect(issue?.body).toContain(`\`/homeostat approve ${id}\``);
	expect(issue?.body).toMatch(/\| Asked by the guardrail \| `ask-first`: 1 of oncall must approve it \|/);
	expect(issue?.body).toMatch(/\| Denied if unanswered at \| 20\d\d-/);
});

test('a writer with the role approves in a comment: it is done, journalled with who and where, and the issue closed', async () => {
	const { live, fake, id, look, done, journal, comment } = await asked();
	const { html_url: where } = comment('ada', `Fine with me.\r\n\r\n/homeostat approve ${id}\r\n`);
	await look();
	await live.when(done, 'the approved action');
	expect(journal('approval')).toMatchObject([{ id, answer: 'approve', by: 'ada', role: 'oncall', where }]);
	await live.when(() => live.view.actions().at(-1)?.outcome?.kind === 'done', 'its outcome');
	await look();
	expect(fake.talk.issues).toMatchObject([{ state: 'closed' }]);
	// The engine looks by itself too: between the approval and the outcome it closes with what it knows by then.
	expect(fake.talk.comments.get(1)?.at(-1)?.body).toMatch(/^No longer asked: the action (is done|was let through)\.$/);
});

test('a label answers too, by who set it and while it is set', async () => {
	const { live, fake, issue, look, done, journal } = await asked();
	fake.talk.label(issue, 'eve', 'homeostat:approve');
	fake.talk.label(issue, 'ada', 'homeostat:deny');
	fake.talk.label(issue, 'ada', 'homeostat:deny', 'unlabeled');
	await look();
	expect(journal('approval')).toEqual([]);
	fake.talk.label(issue, 'bob', 'homeostat:approve');
	await look();
	await live.when(done, 'the approved action');
	expect(journal('approval')).toMatchObject([{ by: 'bob', where: expect.stringMatching(/issues\/1#event-\d+$/) }]);
});

test('one no ends it', async () => {
	const { live, fake, id, look, done, comment } = await asked('roles: [oncall], count: 2, ttl: 30m');
	comment('ada', `/homeostat approve ${id}`);
	comment('bob', `/homeostat deny ${id}`);
	await look();
	await live.when(() => live.view.actions().at(-1)?.verdict.kind === 'deny', 'the denial');
	await look();
	expect(fake.talk.issues).toMatchObject([{ state: 'closed' }]);
	expect(fake.talk.comments.get(1)?.at(-1)?.body).toBe('Denied: bob (oncall) said no.');
	expect(done()).toBe(false);
});

test('two must be two: the same person twice is one, and what was read once is not taken again, over a restart too', async () => {
	const { live, fake, id, look, journal, comment } = await asked('roles: [oncall], count: 2, ttl: 30m');
	comment('ada', `/homeostat approve ${id}`);
	comment('ada', `/homeostat approve ${id}`);
	await look();
	await look();
	expect(journal('approval')).toHaveLength(2);
	expect(live.view.approvals()).toHaveLength(1);
	const again = await live.restart();
	await again.when(() => again.view.approvals().length === 1, 'the question, still');
	await open(again, fake).look();
	expect(entries(again).filter(({ kind }) => kind === 'approval')).toHaveLength(2);
	expect(fake.talk.issues).toHaveLength(1);
});

test.each([
	['an account that may only read', 'eve', 'eve may not write to the repository', false],
	['a bot', 'helper[bot]', 'helper[bot] is no person', false],
	['the account that the engine acts by', 'ada-engine', 'ada-engine is the engine’s own account, which does not answer itself', false],
	['a writer without the role', 'cleo', 'cleo has none of the roles oncall', false],
	['a comment that was edited', 'ada', 'the comment was edited: somebody else may have written it', true],
])('%s has no say, which is written down once', async (_, login, reason, edited) => {
	const { live, id, look, done, journal, comment } = await asked();
	const said = comment(login, `/homeostat approve ${id}`);
	if (edited) said.updated_at = '2026-01-01T00:01:00.000Z';
	await look();
	await look();
	expect(journal('answer-refused')).toMatchObject([{ id, by: login, where: said.html_url, reason }]);
	expect(journal('approval')).toEqual([]);
	expect(live.view.approvals()).toHaveLength(1);
	expect(done()).toBe(false);
});

test('words that only look like an answer are none', async () => {
	const { id, look, journal, comment } = await asked();
	for (const words of [
		`> /homeostat approve ${id}`,
		'/homeostat approve another-1',
		'/homeostat approve',
		`see /homeostat approve ${id}`,
	]) {
		comment('ada', words);
	}
	await look();
	expect([...journal('approval'), ...journal('answer-refused')]).toEqual([]);
});

test('a forge that is away holds nothing up, and is asked again; a lost answer makes no second question', async () => {
	const { live, fake, id, look, done, comment } = await asked();
	fake.troubles.push({ on: /GET .*issues$/, status: 401 });
	comment('ada', `/homeostat approve ${id}`);
	await look();
	expect(live.view.approvals()).toHaveLength(1);
	await look();
	await live.when(done, 'the approved action');
});

test('a question whose first answer was lost is asked once in the end', async () => {
	const { live, fake, issue, look } = await asked();
	fake.talk.issues.push({ ...(fake.talk.issues[0] as (typeof fake.talk.issues)[0]), number: issue + 1 });
	await look();
	expect(fake.talk.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
	expect(live.view.approvals()).toHaveLength(1);
});

test('a signed webhook of a comment makes the engine look at once', async () => {
	const { live, look, id, done, comment } = await asked();
	const hooks = githubWebhook('shared', live.view, () => void look());
	comment('ada', `/homeostat approve ${id}`);
	const body = '{"action":"created"}';
	const signature = `sha256=${createHmac('sha256', 'shared').update(body).digest('hex')}`;
	const send = (event: string, signed: string) =>
		hooks.request('/webhooks/github', { method: 'POST', body, headers: { 'x-hub-signature-256': signed, 'x-github-event': event } });
	expect((await send('issue_comment', 'sha256=0')).status).toBe(401);
	expect((await send('issue_comment', signature)).status).toBe(202);
	await live.when(done, 'the approved action');
});

test.each([
	['roles: [ada]', 'it needs `roles`'],
	['roles: { oncall: ada }', 'roles.oncall must be a list of accounts'],
	['roles: { oncall: ["@acme/sre"] }', 'roles.oncall must be a list of accounts'],
	['roles: {', 'approvers.yaml'],
])('who may answer must be said clearly: %s', (text, words) => {
	expect(() => parseApprovers(text, 'approvers.yaml')).toThrow(UsageError);
	expect(() => parseApprovers(text, 'approvers.yaml')).toThrow(words);
});
