import { describe, expect, it } from 'vitest';
import { readRepositoryConfig } from './repository-config.ts';

const read = (text: string) => readRepositoryConfig('.homeostat/config.yaml', Buffer.from(text));

describe('.homeostat/config.yaml', () => {
	it.each(['', '# nothing yet\n', '{}\n'])('that says nothing (%j) is all defaults', (text) => {
		expect(read(text)).toMatchObject({
			config: { schedule: [], prConcurrentLimit: 10, prHourlyLimit: 2, cooldown: 0, labels: ['homeostat'], dashboard: false },
			findings: [],
		});
	});

	it('is compiled', () => {
		const { config } = read(`
schedule: [ { cron: "0 8 * * 1-5", duration: 9h, timezone: Europe/Berlin } ]
cooldown: 7d
groups: [ { name: hardware, policies: ["memory-*"] } ]
reviewers: ["team:sre"]
`);
		expect(config).toMatchObject({
			schedule: [{ timezone: 'Europe/Berlin', duration: 9 * 3_600_000 }],
			cooldown: 7 * 86_400_000,
			groups: [{ name: 'hardware', policies: ['memory-*'] }],
			reviewers: ['team:sre'],
		});
	});

	it.each([
		['labels: [a]\nreviewer: [b]\n', 2, 1, 'did you mean `reviewers`'],
		['automerge: true\n', 1, 1, 'unknown key `automerge`'],
		['prHourlyLimit: -1\n', 1, 16, 'at least 0'],
		['cooldown: soon\n', 1, 11, 'a duration'],
		['schedule:\n  - { cron: "61 * * * *", duration: 1h }\n', 2, 13, 'minute'],
		['schedule:\n  - { cron: "0 * * * *", duration: 1h, timezone: Berlin }\n', 2, 50, 'IANA'],
		['groups:\n  - { name: a, policies: [x] }\n  - { name: a, policies: [y] }\n', 3, 13, 'already a group'],
		['groups: [ { name: a, policies: [] } ]\n', 1, 32, 'list of policy names'],
		['dashboard: true\n---\ndashboard: false\n', 3, 1, 'one document'],
		['dashboard: [\n', 1, 13, ''],
	])('that is wrong (%j) is named with its place, and nothing of it holds', (text, line, column, why) => {
		const { config, findings } = read(text);
		expect(config).toBeUndefined();
		expect(findings).toMatchObject([{ line, column, severity: 'error', message: expect.stringContaining(why) }]);
	});
});
