import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/support/acting.ts';
import { commandLine } from '../../test/support/command-line.ts';
import { type Repository, repository } from '../../test/support/git-repository.ts';
import { LADDER, recordOutages } from '../../test/support/ladder.ts';
import type { PromiseCheck, Proposal } from '../model/proposal.ts';

const START = Date.UTC(2026, 0, 5);
const STEP = 300_000;
const DAY = 288;
const WEEK = 7 * DAY;
const FILE = 'policies/load.yaml';
/** As a hand wrote it: `8e1` must come back, not `80`. */
const TEXT =
	'# kept\r\napiVersion: homeostat/v1\nkind: Threshold\nmetadata: { name: busy, owner: o, rationale: r }\nspec:\n  signal: load\n  levels:\n    - { severity: warning,  above: 8e1 } # why\n  tune: { above: { min: 60, max: 99 } }\n';

const isIncident = (i: number) => i % 576 >= 300 && i % 576 < 306;
const isBurst = (i: number) => i % 144 < 2;

/** Two weeks with harmless bursts to 84 and incidents at 96; from then on incidents reach `peak`. */
function loadAt(i: number, peak: number): number {
	if (isIncident(i)) return (i < 2 * WEEK ? 96 : peak) + (i % 3);
	return isBurst(i) ? 84 - (i < 2 * WEEK ? 0 : 10) : 50 + 10 * Math.sin((2 * Math.PI * i) / DAY) + ((i * 7919) % 101) / 50;
}

interface World {
	readonly repo: Repository;
	readonly history: string;
	readonly labels: string;
}

function world(peak: number): World {
	const repo = repository();
	repo.commit({ [FILE]: TEXT });
	const indexes = Array.from({ length: 5 * WEEK }, (_, i) => i);
	const [history, labels] = ['load.csv', 'labels.csv'].map((name) => join(repo.clone, '..', name)) as [string, string];
	const rows = indexes.map((i) => `${START + i * STEP},"load{host=""a""}",${loadAt(i, peak)}\n`);
	writeFileSync(history, `time,series,value\n${rows.join('')}`);
	const starts = indexes.filter((i) => isIncident(i) && !isIncident(i - 1));
	const named = starts.map((i) => `"load{host=""a""}",${START + i * STEP},${START + (i + 5) * STEP}\n`);
	writeFileSync(labels, `series,start,end\n${named.join('')}`);
	return { repo, history, labels };
}

interface Result {
	readonly proposals: readonly Proposal[];
	readonly kept: readonly { readonly policy: string; readonly reason: string }[];
	readonly checks: readonly PromiseCheck[];
	readonly reverts: readonly (Proposal & { readonly branch: string })[];
}

/** `homeostat tune --pr` in the clone, of what is known after so many samples. */
async function tune({ repo, history, labels }: World, samples: number): Promise<Result> {
	const until = new Date(START + samples * STEP).toISOString();
	const known = ['--policies', join(repo.clone, 'policies'), '--history', history, '--labels', labels, '--until', until];
	const { code, stdout, stderr } = await commandLine('tune', '--pr', ...known, '--format', 'json');
	expect(code, stderr).toBe(0);
	return JSON.parse(stdout) as Result;
}

/** A reviewer takes a branch; `how` they do is theirs. */
function merge({ repo }: World, branch: string, ...how: string[]): void {
	repo.git('fetch', '--quiet', 'origin', branch);
	repo.git('merge', '--quiet', ...how, 'FETCH_HEAD');
	repo.push();
	repo.git('push', '--quiet', 'origin', `:refs/heads/${branch}`);
}

const branches = ({ repo }: World) => repo.git('ls-remote', 'origin', 'refs/heads/homeostat/revert/*');

test('a change that does harm is proposed to be taken back, byte for byte; taken back, it is not looked at again', async () => {
	const here = world(81);
	const { proposals, checks } = await tune(here, 2 * WEEK);
	expect(checks).toEqual([]);
	expect(proposals).toMatchObject([{ policy: 'busy', from: 80, evidence: { promised: { basis: 'incidents', caught: { of: 7 } } } }]);
	merge(here, 'homeostat/tune/busy', '--no-ff', '-m', 'Merge it');
	const early = await tune(here, 2 * WEEK + 3 * DAY);
	expect(early.checks).toMatchObject([{ verdict: 'too-early', reason: expect.stringMatching(/^too early to say: 3 d of 7 d observed/) }]);
	expect(branches(here)).toBe('');

	const late = await tune(here, 5 * WEEK);
	expect(late.checks).toMatchObject([
		{ policy: 'busy', verdict: 'broken', harmful: true, reason: expect.stringContaining('more incidents missed') },
	]);
	const [revert] = late.reverts;
	expect(revert).toMatchObject({ from: proposals[0]?.to, to: 80, branch: 'homeostat/revert/busy' });
	expect(await tune(here, 5 * WEEK)).toEqual(late);
	here.repo.git('fetch', '--quiet', 'origin', 'homeostat/revert/busy');
	const message = here.repo.git('log', '-1', '--format=%B', 'FETCH_HEAD');
	expect(message).toMatch(/^revert\(busy\): above \S+ -> 80\n\n/);
	expect(message).toMatch(/\| incidents caught \| 7 of 7 \(65 % to 100 %\) \| 0 of \d+ \|/);
	merge(here, 'homeostat/revert/busy', '--ff-only');
	expect(readFileSync(join(here.repo.clone, FILE), 'utf8')).toBe(TEXT);
	expect((await tune(here, 5 * WEEK)).checks).toEqual([]);
}, 120_000);

test('a promise that is kept proposes nothing', async () => {
	const here = world(96);
	await tune(here, 2 * WEEK);
	merge(here, 'homeostat/tune/busy', '--squash');
	here.repo.git('commit', '--quiet', '-C', 'FETCH_HEAD');
	here.repo.push();
	const { checks, reverts } = await tune(here, 5 * WEEK);
	expect(checks).toMatchObject([{ policy: 'busy', verdict: 'kept', harmful: false }]);
	expect(reverts).toEqual([]);
	expect(branches(here)).toBe('');
}, 120_000);

test('a person who declines a revert has the last word', async () => {
	const here = world(81);
	await tune(here, 2 * WEEK);
	merge(here, 'homeostat/tune/busy', '--no-ff', '-m', 'Merge it');
	const [revert] = (await tune(here, 5 * WEEK)).reverts;
	const entry = `{ fingerprint: ${revert?.fingerprint}, decision: decline, reason: new hardware, until: 2999-01-01 }`;
	here.repo.commit({ '.homeostat/decisions.yaml': `decisions:\n  - ${entry}\n` });
	const again = await tune(here, 5 * WEEK);
	expect(again.reverts).toEqual([]);
	expect(again.kept).toContainEqual({ policy: 'busy', reason: 'declined until 2999-01-01: new hardware' });
	expect(branches(here)).toBe('');
}, 120_000);

test('an order of rungs is held against what healing came to since, and put back where that was better', async () => {
	const [repo, state, file] = [repository(), temporaryFolder(), 'policies/heal.yaml'];
	repo.commit({ [file]: LADDER });
	const here = { repo, history: state, labels: '' };
	const policies = join(repo.clone, 'policies');
	const tuned = async () => {
		const args = ['--policies', policies, '--history', state, '--check-after', '2h', '--format', 'json'];
		const { code, stdout, stderr } = await commandLine('tune', '--pr', ...args);
		expect(code, stderr).toBe(0);
		return JSON.parse(stdout) as Result;
	};
	await recordOutages(state, 20);
	expect((await tuned()).proposals).toMatchObject([
		{ policy: 'heal', to: ['hard', 'soft'], evidence: { promised: { basis: 'heals', first: { of: 20, count: 20 } } } },
	]);
	merge(here, 'homeostat/tune/heal', '--ff-only');
	expect((await tuned()).checks).toMatchObject([{ policy: 'heal', verdict: 'too-early' }]);
	// What healed always does no longer; what comes after it does.
	await recordOutages(state, 20, { ladder: readFileSync(join(repo.clone, file), 'utf8'), later: 86_400_000 });
	const { checks, reverts } = await tuned();
	expect(checks).toMatchObject([
		{
			...{ policy: 'heal', verdict: 'broken', harmful: true },
			rows: [{ measure: 'episodes that `hard` healed', promised: '20 of 20 (84 % to 100 %)', measured: '0 of 20' }],
			reason: expect.stringContaining('in the order before an episode would be over sooner'),
		},
	]);
	expect(reverts).toMatchObject([{ path: 'spec.ladder', to: ['soft', 'hard'], branch: 'homeostat/revert/heal' }]);
	merge(here, 'homeostat/revert/heal', '--ff-only');
	expect(readFileSync(join(repo.clone, file), 'utf8')).toBe(LADDER);
	expect((await tuned()).checks).toEqual([]);
}, 120_000);
