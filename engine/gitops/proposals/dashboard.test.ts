import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../../../test/support/git-repository.ts';
import { proposalOf, tunableText } from '../../../test/support/proposing.ts';
import { proposingOnGitHub } from '../../../test/support/proposing-on-github.ts';
import { type DashboardEntry, parseTicked, renderDashboard } from './dashboard.ts';
import { publishProposals } from './publish.ts';
import { UNRULED } from './rules.ts';

const ENTRIES: readonly DashboardEntry[] = [
	{ branch: 'homeostat/tune/b', title: 'tune(b): above 1 -> 2', kind: 'held', reason: 'outside the <schedule>' },
	{ branch: 'homeostat/tune/a', title: 'tune(a): above 1 -> 2', kind: 'open', url: 'https://github.com/acme/policies/pull/1' },
	{ branch: 'homeostat/tune/c', title: 'tune(c): above 1 -> 2', kind: 'ruled-out', reason: 'declined' },
];

describe('the dashboard', () => {
	test('is the same text for the same proposals, in whatever order', () => {
		const text = renderDashboard(ENTRIES);
		expect(renderDashboard([...ENTRIES].reverse())).toBe(text);
		expect(text).toContain(
			'- [ ] <!-- homeostat:rebase homeostat/tune/a --> [tune(a): above 1 -&#62; 2](https://github.com/acme/policies/pull/1)',
		);
		expect(text).toContain('outside the &#60;schedule&#62;');
		expect(text).toMatch(/^- \*\*tune\(c\)/m);
		expect(renderDashboard([])).toContain('Nothing is proposed now');
	});

	test('gives back what was ticked in it', () => {
		expect(parseTicked(renderDashboard(ENTRIES))).toEqual({ open: new Set(), rebase: new Set() });
		expect(parseTicked(renderDashboard(ENTRIES).replaceAll('- [ ]', '- [x]'))).toEqual({
			open: new Set(['homeostat/tune/b']),
			rebase: new Set(['homeostat/tune/a']),
		});
	});
});

test('on GitHub it is one issue, kept up to date; a tick opens what was held back', async () => {
	const { fake, proposal, publish } = await proposingOnGitHub({}, { dashboard: true, prConcurrentLimit: 1 });
	const both = [proposal(), proposal({ policy: 'disk' })];
	await Promise.all(Array.from({ length: 3 }, () => publish(both)));
	const open = () => fake.talk.issues.filter(({ state }) => state === 'open');
	expect(open()).toMatchObject([{ title: 'Homeostat: proposals', labels: [{ name: 'homeostat' }, { name: 'homeostat-dashboard' }] }]);
	const [issue] = open();
	if (issue === undefined) throw new Error('there is no dashboard');
	await publish(both);
	expect(issue.body).toContain('## Open (1)');
	expect(issue.body).toContain('## Held back (1)');
	const writes = fake.calls.filter((call) => /^(PATCH|POST) .*issues(\/\d+)?$/.test(call)).length;
	await publish(both);
	expect(fake.calls.filter((call) => /^(PATCH|POST) .*issues(\/\d+)?$/.test(call))).toHaveLength(writes);
	issue.body = issue.body.replace(/- \[ \] (?=<!-- homeostat:open)/, '- [x] ');
	expect(await publish(both)).toMatchObject([{ kind: 'unchanged' }, { kind: 'opened' }]);
	expect(issue.body).toContain('## Open (2)');
	expect(issue.body).not.toContain('[x]');
	issue.state = 'closed';
	await publish(both);
	expect(open()).toEqual([issue]);
}, 60_000);

test('with git alone it is a file on a branch', async () => {
	const repo = repository();
	repo.commit({ 'policies/memory.yaml': tunableText('memory'), '.homeostat/config.yaml': '# read by the test' });
	const origin = (...args: string[]) => repo.git('-C', repo.url, ...args);
	const file = join(repo.clone, 'policies/memory.yaml');
	const rules = { ...UNRULED, dashboard: true, minChangePercent: 20 };
	const proposals = [proposalOf({ policy: 'memory', file })];
	const publish = () => publishProposals({ dir: repo.clone, proposals, considered: ['memory'], now: 0, readRules: () => rules });
	expect(await publish()).toMatchObject([{ kind: 'kept' }]);
	const tip = origin('rev-parse', 'homeostat/dashboard');
	expect(origin('show', 'homeostat/dashboard:DASHBOARD.md')).toContain('less than minChangePercent 20');
	await publish();
	expect(origin('rev-parse', 'homeostat/dashboard')).toBe(tip);
	const there = join(repo.clone, '..', 'there');
	repo.git('fetch', '--quiet', 'origin', 'homeostat/dashboard');
	repo.git('worktree', 'add', '--quiet', '--detach', there, 'FETCH_HEAD');
	const text = readFileSync(join(there, 'DASHBOARD.md'), 'utf8');
	writeFileSync(join(there, 'DASHBOARD.md'), text.replace('- [ ]', '- [x]'));
	repo.git('-C', there, 'commit', '--quiet', '--all', '-m', 'Now');
	repo.git('-C', there, 'push', '--quiet', 'origin', 'HEAD:refs/heads/homeostat/dashboard');
	expect(await publish()).toMatchObject([{ kind: 'opened' }]);
	expect(origin('show', 'homeostat/dashboard:DASHBOARD.md')).toContain('## Open (1)');
});
