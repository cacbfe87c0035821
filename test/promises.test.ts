import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderMeta } from '../engine/gitops/proposals/meta.ts';
import type { Promised } from '../engine/model/proposal.ts';
import { temporaryFolder } from './support/acting.ts';
import { engineProcess, homeostat } from './support/engine-process.ts';
import { repository } from './support/git-repository.ts';
import { proposalOf } from './support/proposing.ts';
import { MINUTE, queuePolicy, recordQueue } from './support/queue.ts';

const DAYS = 9;

test('an engine that follows a repository tells what became of a merged proposal, once, and what would take it back', async () => {
	const repo = repository();
	const file = 'policies/queue.yaml';
	repo.commit({ [file]: queuePolicy(60), '.homeostat/config.yaml': 'publish: true\n' });
	const end = Date.now() - MINUTE;
	const { evidence, ...proposal } = proposalOf({ policy: 'queue', file, from: 60, to: 30 });
	const promised: Promised = {
		...{ basis: 'alerts' as const, until: end - DAYS * 1_440 * MINUTE },
		falseAlerts: { count: 2, exposure: 2, low: 0.1, high: 3.6 },
		caught: { of: 0, count: 0, low: 0, high: 1 },
	};
	const commit = repo.commit(
		{ [file]: queuePolicy(30) },
		`tune(queue)\n\n${renderMeta({ ...proposal, evidence: { ...evidence, promised } })}`,
	);
	const state = join(temporaryFolder(), 'state');
	await recordQueue(join(state, 'history'), end, DAYS);
	const engine = await engineProcess(['--repo', repo.url, '--path', 'policies', '--state', state, '--learn', '* * * * * *']);
	await expect.poll(() => engine.get('promises'), { timeout: 90_000, interval: 250 }).toHaveLength(1);
	expect(await engine.get('promises')).toMatchObject([
		{ policy: 'queue', commit, verdict: 'broken', harmful: true, falseAlertsPerWeek: { promised: 1, measured: expect.any(Number) } },
	]);
	expect(await engine.get('proposals')).toContainEqual(
		expect.objectContaining({ state: 'proposed', policy: 'queue', from: 30, to: 60, reverts: commit }),
	);
	// What takes the harm back is put to people by the engine itself.
	const branch = 'homeostat/revert/queue';
	const proposals = () => engine.get('proposals');
	await expect
		.poll(proposals, { timeout: 90_000, interval: 250 })
		.toContainEqual(expect.objectContaining({ reverts: commit, publication: expect.objectContaining({ branch, url: branch }) }));
	expect(repo.git('-C', repo.url, 'show', `${branch}:${file}`)).toBe(queuePolicy(60).trimEnd());
	expect(repo.git('-C', repo.url, 'rev-list', '--count', `main..${branch}`)).toBe('1');
	const published = repo.git('-C', repo.url, 'for-each-ref', '--format=%(refname)', 'refs/heads/homeostat/').split('\n').length;
	expect(await engine.get('status')).toMatchObject({ learning: { publication: { state: 'on', published } } });
	const metrics = await (await fetch(`${engine.url}/metrics`)).text();
	expect(metrics).toContain('homeostat_publishing{state="on"} 1');
	expect(metrics).toContain(`homeostat_proposals_published ${published}`);
	expect(metrics).toContain('homeostat_promise{policy="queue",verdict="broken"} 1');
	expect(metrics).toContain('homeostat_false_alerts_per_week{policy="queue",figure="promised"} 1');
	expect((await homeostat('status', '--server', engine.url)).stdout).toMatch(/queue: broken, more false alerts than promised/);
	const lastRun = async () => ((await engine.get('status')) as { learning: { lastAt: string } }).learning.lastAt;
	await expect.poll(lastRun, { timeout: 60_000, interval: 250 }).not.toBe(await lastRun());
	engine.kill('SIGTERM');
	expect(await engine.ended).toBe(0);
	const journal = join(state, 'journal');
	const lines = readdirSync(journal).flatMap((name) => readFileSync(join(journal, name), 'utf8').split('\n'));
	expect(lines.filter((line) => line.includes('"kind":"promise"'))).toHaveLength(1);
	// In one lesson or two, but each branch once, and the end of the engine is no failure.
	const publications = lines.filter((line) => line.includes('"kind":"publication"')).map((line) => JSON.parse(line));
	expect(publications.flatMap(({ rows }) => rows).filter((row) => row.branch === branch)).toMatchObject([{ kind: 'opened' }]);
	expect(publications.filter(({ state }) => state !== 'on')).toEqual([]);
}, 240_000);
