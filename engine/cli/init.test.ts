import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/support/acting.ts';
import { commandLine } from '../../test/support/command-line.ts';
import { follow } from '../../test/support/following.ts';

test('each policy points editors to a schema that is there, and all of it parses', async () => {
	const dir = temporaryFolder();
	await commandLine('init', dir);
	const files = readdirSync(join(dir, 'policies'), { recursive: true, encoding: 'utf8' });
	const policies = files.filter((file) => /(?<!\.test)\.yaml$/.test(file));
	expect(policies.length).toBeGreaterThan(5);
	for (const file of policies) {
		const schema = /^# yaml-language-server: \$schema=(\S+)/.exec(readFileSync(join(dir, 'policies', file), 'utf8'))?.[1] ?? 'none';
		expect(existsSync(join(dir, 'policies', dirname(file), schema)), file).toBe(true);
	}
});

test('an engine can follow it once it is committed', async () => {
	const dir = temporaryFolder();
	await commandLine('init', dir);
	const git = (...args: string[]) => execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8' });
	git('init', '--quiet');
	git('add', '--all');
	git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '--quiet', '-m', 'Start');
	const engine = follow(dir);
	await engine.sync.reconcileNow();
	expect(engine.ready()?.message).toContain('is in service');
	expect(engine.set()?.guardrails.map(({ name }) => name)).toContain('protected-targets');
});

test('what is there already is never overwritten', async () => {
	const dir = temporaryFolder();
	await commandLine('init', dir);
	expect((await commandLine('init', dir)).code).toBe(0);
	writeFileSync(join(dir, 'README.md'), 'mine');
	const again = await commandLine('init', dir);
	expect(again).toMatchObject({ code: 2, stdout: '' });
	expect(again.stderr).toContain('README.md');
	expect(readFileSync(join(dir, 'README.md'), 'utf8')).toBe('mine');
});
