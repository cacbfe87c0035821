import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Repository, repository } from '../../../test/support/git-repository.ts';
import { proposalOf, tunableText } from '../../../test/support/proposing.ts';
import { EngineError, UsageError } from '../../model/error.ts';
import type { Proposal } from '../../model/proposal.ts';
import { parseMeta } from './meta.ts';
import { type PublishOptions, publishProposals } from './publish.ts';
import { type ProposalRules, UNRULED } from './rules.ts';

const NOW = Date.UTC(2026, 5, 1, 12);
const FILE = 'policies/memory.yaml';
const BRANCH = 'homeostat/tune/memory';

function setUp() {
	const repo = repository();
	repo.commit({ [FILE]: tunableText('memory'), 'README.md': 'x' }, 'Start');
	const proposal = (changes: Partial<Proposal> = {}) => proposalOf({ policy: 'memory', file: join(repo.clone, FILE), ...changes });
	const publish = (proposals: readonly Proposal[], more: Partial<PublishOptions> = {}) =>
		publishProposals({ dir: join(repo.clone, 'policies'), proposals, considered: ['memory'], now: NOW, ...more });
	return { repo, proposal, publish };
}

const origin = (repo: Repository, ...args: string[]) => repo.git('-C', repo.url, ...args);
const tip = (repo: Repository) => origin(repo, 'rev-parse', BRANCH);
const message = (repo: Repository) => origin(repo, 'log', '-1', '--format=%B', BRANCH);
const branches = (repo: Repository) => origin(repo, 'for-each-ref', '--format=%(refname:short)').split('\n');

describe('a proposal', () => {
	test('is one commit on the base that changes the bytes of one value', async () => {
		const { repo, proposal, publish } = setUp();
		const [published] = await publish([proposal()]);
		expect(published).toMatchObject({ kind: 'opened', branch: BRANCH, commit: tip(repo) });
		expect(origin(repo, 'rev-list', '--count', `main..${BRANCH}`)).toBe('1');
		expect(origin(repo, 'diff', '--stat', '--format=', 'main', BRANCH)).toMatch(/memory\.yaml \| 2 \+-\n 1 file changed/);
		expect(origin(repo, 'cat-file', 'blob', `${BRANCH}:${FILE}`)).toBe(tunableText('memory', '87.5').trimEnd());
	});

	test('says in its message what, why, how to decline, and what a machine needs', async () => {
		const { repo, proposal, publish } = setUp();
		await publish([proposal()]);
		const [title = '', empty, ...body] = message(repo).split('\n');
		expect(title).toBe('tune(memory): above 80 -> 87.5');
		expect(empty).toBe('');
		expect(body.join('\n')).toContain(`| \`memory\` | \`${FILE}\` | \`spec.levels[0].above\` | 80 | **87.5** |`);
		expect(body.join('\n')).toContain('fingerprint: f-memory-above-87.5');
		expect(parseMeta(body.join('\n'))).toEqual([
			{ policy: 'memory', file: FILE, path: 'spec.levels[0].above', from: 80, to: 87.5, fingerprint: 'f-memory-above-87.5' },
		]);
	});

	test('leaves the clone as it is: files, index, branches and configuration', async () => {
		const { repo, proposal, publish } = setUp();
		const state = () => [
			repo.git('status', '--porcelain'),
			repo.git('for-each-ref', 'refs/heads'),
			repo.git('config', '--list', '--local'),
			repo.git('symbolic-ref', 'HEAD'),
		];
		repo.git('checkout', '--quiet', '-b', 'my-work');
		const before = state();
		await publish([proposal()]);
		expect(state()).toEqual(before);
	});

	test('stays the same commit however often it is made, at once or one by one', async () => {
		const { repo, proposal, publish } = setUp();
		const runs = await Promise.all(Array.from({ length: 8 }, () => publish([proposal()])));
		const commit = tip(repo);
		expect(runs.flat()).toEqual(Array.from({ length: 8 }, () => expect.objectContaining({ commit })));
		for (let i = 0; i < 3; i++) expect(await publish([proposal()])).toMatchObject([{ kind: 'unchanged', commit }]);
		expect(branches(repo).sort()).toEqual([BRANCH, 'main']);
	}, 60_000);

	test('is made anew on new evidence, and when its file moved on; else the base may move', async () => {
		const { repo, proposal, publish } = setUp();
		await publish([proposal()]);
		const first = tip(repo);
		repo.commit({ 'README.md': 'y' });
		expect(await publish([proposal()])).toMatchObject([{ kind: 'unchanged', commit: first }]);
		expect(await publish([proposal({ to: 90 })])).toMatchObject([{ kind: 'updated' }]);
		expect(origin(repo, 'rev-list', '--count', `main..${BRANCH}`)).toBe('1');
		repo.commit({ [FILE]: `# head\n${tunableText('memory')}` });
		expect(await publish([proposal({ to: 90 })])).toMatchObject([{ kind: 'updated' }]);
		expect(origin(repo, 'cat-file', 'blob', `${BRANCH}:${FILE}`)).toBe(`# head\n${tunableText('memory', '90').trimEnd()}`);
	});

	test('of several values is one branch, one commit, a block each', async () => {
		const { repo, publish } = setUp();
		const bounds = tunableText('memory').replace('above: 80', 'outside: [10, 80]');
		repo.commit({ [FILE]: bounds });
		const file = join(repo.clone, FILE);
		await publish([
			proposalOf({ policy: 'memory', file, path: 'spec.levels[0].outside[1]', from: 80, to: 77 }),
			proposalOf({ policy: 'memory', file, path: 'spec.levels[0].outside[0]', from: 10, to: 12 }),
		]);
		expect(message(repo)).toMatch(/^tune\(memory\): outside\[0\] 10 -> 12, outside\[1\] 80 -> 77\n\n/);
		expect(parseMeta(message(repo)).map(({ path }) => path)).toEqual(['spec.levels[0].outside[0]', 'spec.levels[0].outside[1]']);
		expect(origin(repo, 'cat-file', 'blob', `${BRANCH}:${FILE}`)).toContain('outside: [12, 77]');
	});
});

describe('people have the last word', () => {
	test('a stranger’s commit on the branch stops the bot there', async () => {
		const { repo, proposal, publish } = setUp();
		await publish([proposal()]);
		repo.git('fetch', '--quiet', 'origin', BRANCH);
		repo.git('checkout', '--quiet', '-b', 'mine', 'FETCH_HEAD');
		repo.git('commit', '--quiet', '--allow-empty', '-m', 'My view');
		repo.git('push', '--quiet', 'origin', `HEAD:refs/heads/${BRANCH}`);
		const theirs = tip(repo);
		expect(await publish([proposal({ to: 90 })])).toMatchObject([{ kind: 'kept', reason: expect.stringContaining('person') }]);
		expect(await publish([])).toEqual([]);
		expect(tip(repo)).toBe(theirs);
	});

	test('an amended commit is theirs too', async () => {
		const { repo, proposal, publish } = setUp();
		await publish([proposal()]);
		repo.git('fetch', '--quiet', 'origin', BRANCH);
		repo.git('checkout', '--quiet', '-b', 'mine', 'FETCH_HEAD');
		repo.git('commit', '--quiet', '--amend', '--no-edit', '--allow-empty');
		repo.git('push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${BRANCH}`);
		expect(await publish([proposal({ to: 90 })])).toMatchObject([{ kind: 'kept' }]);
	});

	test('a refusal holds until its day is over, for that proposal alone', async () => {
		const { repo, proposal, publish } = setUp();
		await publish([proposal()]);
		const entry = `{ fingerprint: ${proposal().fingerprint}, decision: decline, reason: too high, until: 2026-06-01 }`;
		repo.commit({ '.homeostat/decisions.yaml': `decisions:\n  - ${entry}\n` });
		expect(await publish([proposal()])).toMatchObject([
			{ kind: 'kept', reason: 'declined until 2026-06-01: too high' },
			{ kind: 'withdrawn' },
		]);
		expect(branches(repo)).toEqual(['main']);
		expect(await publish([proposal({ to: 82 })])).toMatchObject([{ kind: 'opened' }]);
		expect(await publish([proposal()], { now: Date.UTC(2026, 5, 2) })).toMatchObject([{ kind: 'updated' }]);
	});

	test('refusals that cannot be understood stop everything', async () => {
		const { repo, proposal, publish } = setUp();
		repo.commit({ '.homeostat/decisions.yaml': 'decisions: [{ fingerprint: x, decision: decline, reason: r, until: soon }]\n' });
		await expect(publish([proposal()])).rejects.toThrow('decisions[0]: `until` must be a day');
		expect(branches(repo)).toEqual(['main']);
	});

	test('what no longer holds goes; what was not looked at stays', async () => {
		const { repo, proposal, publish } = setUp();
		await publish([proposal()]);
		expect(await publish([], { considered: ['other'] })).toEqual([]);
		expect(await publish([])).toEqual([{ policy: 'memory', kind: 'withdrawn', branch: BRANCH }]);
		expect(branches(repo)).toEqual(['main']);
	});

	test('a base that says something else keeps its value', async () => {
		const { repo, proposal, publish } = setUp();
		repo.commit({ [FILE]: tunableText('memory', '85') });
		expect(await publish([proposal()])).toMatchObject([{ kind: 'kept', reason: expect.stringContaining('is 85, not 80') }]);
	});
});

describe('the settings on the base branch', () => {
	const ruled = (rules: Partial<ProposalRules>) => ({ considered: ['memory', 'disk'], readRules: () => ({ ...UNRULED, ...rules }) });
	const both = () => {
		const made = setUp();
		made.repo.commit({ 'policies/disk.yaml': tunableText('disk'), '.homeostat/config.yaml': '# read by the test' });
		return { ...made, proposals: [made.proposal(), proposalOf({ policy: 'disk', file: join(made.repo.clone, 'policies/disk.yaml') })] };
	};

	test('bring policies of a group onto one branch, and back', async () => {
		const { repo, publish, proposals } = both();
		await publish(proposals);
		const groups = [{ name: 'host', policies: ['*'] }];
		expect((await publish(proposals, ruled({ groups }))).map(({ kind }) => kind)).toEqual(['opened', 'opened', 'withdrawn', 'withdrawn']);
		expect(branches(repo).sort()).toEqual(['homeostat/group/host', 'main']);
		const told = origin(repo, 'log', '-1', '--format=%B', 'homeostat/group/host');
		expect(told).toMatch(/^tune\(host\): disk above 80 -> 87.5, memory above 80 -> 87.5\n\n/);
		expect(parseMeta(told).map(({ policy }) => policy)).toEqual(['disk', 'memory']);
		expect(origin(repo, 'rev-list', '--count', 'main..homeostat/group/host')).toBe('1');
		await publish(proposals, ruled({}));
		expect(branches(repo).sort()).toEqual(['homeostat/tune/disk', BRANCH, 'main']);
	});

	test('hold back what is too much, counting what this very run opened', async () => {
		const { repo, publish, proposals } = both();
		expect(await publish(proposals, ruled({ prConcurrentLimit: 1 }))).toMatchObject([
			{ kind: 'opened' },
			{ kind: 'kept', reason: '1 proposals are open, of at most 1' },
		]);
		expect(branches(repo)).toHaveLength(2);
	});

	test('may forbid all but talk', async () => {
		const { repo, publish, proposals } = both();
		expect(await publish(proposals, ruled({ dryRun: true }))).toMatchObject([
			{ kind: 'kept', reason: `dryRun: ${BRANCH} would be opened: tune(memory): above 80 -> 87.5` },
			{ kind: 'kept' },
		]);
		expect(branches(repo)).toEqual(['main']);
		await publish(proposals);
		expect(await publish([], ruled({ dryRun: true }))).toMatchObject([{ kind: 'kept' }, { kind: 'kept' }]);
		expect(branches(repo)).toHaveLength(3);
	});

	test('that cannot be understood stop everything', async () => {
		const { repo, publish, proposals } = both();
		const readRules = () => {
			throw new EngineError('config.yaml:1:1: no', 'human');
		};
		await expect(publish(proposals, { readRules })).rejects.toThrow('config.yaml:1:1');
		expect(branches(repo)).toEqual(['main']);
	});
});

describe('the clone', () => {
	test('may be shallow, and detached', async () => {
		const { repo, proposal, publish } = setUp();
		await publish([proposal()]);
		repo.commit({ 'README.md': 'z' });
		const shallow = join(repo.clone, '..', 'shallow');
		repo.git('clone', '--quiet', '--depth=1', `file://${repo.url}`, shallow);
		repo.git('-C', shallow, 'checkout', '--quiet', '--detach');
		const file = join(shallow, FILE);
		expect(await publishProposals({ dir: shallow, proposals: [proposal({ file, to: 90 })], considered: [], now: NOW })).toMatchObject([
			{ kind: 'updated' },
		]);
	});

	test('must be one, with a remote', async () => {
		const { repo, proposal, publish } = setUp();
		await expect(publish([proposal()], { dir: join(repo.clone, '..') })).rejects.toThrow(UsageError);
		await expect(publish([proposal()], { base: 'nowhere' })).rejects.toThrow(EngineError);
		repo.git('remote', 'remove', 'origin');
		await expect(publish([proposal()])).rejects.toThrow('has no remote');
	});
});
