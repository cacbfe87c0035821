import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/support/acting.ts';
import { commandLine } from '../../test/support/command-line.ts';
import { repository } from '../../test/support/git-repository.ts';
import { tunableText } from '../../test/support/proposing.ts';
import { openRecording } from '../history/open.ts';

const BRANCH = 'homeostat/history';

const publish = (...argv: readonly string[]) => commandLine('history', 'publish', ...argv);

function setUp() {
	const repo = repository();
	repo.commit({ 'policies/up.yaml': tunableText('up') });
	const recording = join(temporaryFolder(), 'r.csv');
	const rows = Array.from({ length: 40 }, (_, i) => {
		const time = new Date(Date.UTC(2026, 0, 1) + i * 15_000).toISOString();
		return `${time},"up{instance=""secret-host"",job=""a""}",${i}\n${time},"secret_metric{job=""a""}",${i}`;
	});
	writeFileSync(recording, `time,series,value\n${rows.join('\n')}\n`);
	const args = ['--policies', join(repo.clone, 'policies'), '--history', recording];
	return { repo, args, origin: (...git: string[]) => repo.git('-C', repo.url, ...git) };
}

test('what is published is thin, holds only what policies name, and tells no names', async () => {
	const { repo, args, origin } = setUp();
	const before = repo.git('status', '--porcelain');
	expect(await publish(...args, '--redact', 'instance')).toMatchObject({
		code: 0,
		stderr: '',
		stdout: expect.stringContaining('1 series, 10 samples'),
	});
	expect(origin('ls-tree', '-r', '--name-only', BRANCH)).toBe('history.parquet');
	expect(repo.git('status', '--porcelain')).toBe(before);
	const bytes = execFileSync('git', ['-C', repo.url, 'cat-file', 'blob', `${BRANCH}:history.parquet`]);
	const file = join(temporaryFolder(), 'history.parquet');
	writeFileSync(file, bytes);
	const series = [];
	for await (const each of (await openRecording(file)).series()) series.push(each);
	expect(series).toHaveLength(1);
	expect(series[0]?.labels).toEqual({ __name__: 'up', job: 'a', instance: expect.stringMatching(/^[0-9a-f]{12}$/) });
	// The last of each four samples of a minute.
	expect([...(series[0]?.values ?? [])]).toEqual([3, 7, 11, 15, 19, 23, 27, 31, 35, 39]);
});

test('the branch has one commit, remade each time, but never over the work of others', async () => {
	const { repo, args, origin } = setUp();
	await publish(...args);
	const first = origin('rev-parse', BRANCH);
	await publish(...args);
	expect(origin('rev-parse', BRANCH)).toBe(first);
	await publish(...args, '--step', '2m');
	expect(origin('rev-list', '--count', BRANCH)).toBe('1');
	repo.git('push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${BRANCH}`);
	expect(await publish(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining('commits of others') });
});

test('wrong usage is told', async () => {
	const { args } = setUp();
	expect(await publish()).toMatchObject({ code: 2 });
	expect(await publish(...args, '--step', 'often')).toMatchObject({ code: 2, stderr: expect.stringContaining('--step') });
});
