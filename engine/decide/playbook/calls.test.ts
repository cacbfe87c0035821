import { describe, expect, it } from 'vitest';
import { BROKEN, DOWN, LADDER, MINUTE, NOON, playbooksOf, SECOND, type TickOptions, World } from '../../../test/support/deciding.ts';

describe('calls', () => {
	const run = (when: string, more = '') =>
		`Playbook job\nwhen: { ${when} }\ntarget: "job-\${labels.unit}"\nladder: [{ name: run, do: exec/run, with: { argv: [x] } }]${more}`;
	const jobs = (about: World, after: number, options: TickOptions = {}) =>
		playbooksOf(about.tick(after, options)).map(({ target, state, actions }) => `${target} ${state} ${actions.length}`);

	it('by schedule run once at their time, in their zone', () => {
		const about = new World(run('schedule: "5 14 * * *", timezone: Europe/Berlin').replace('job-${labels.unit}', 'job'));
		expect(jobs(about, 0)).toEqual([]);
		expect(jobs(about, 5 * MINUTE - 1)).toEqual([]);
		expect(jobs(about, 1)).toEqual(['job acting 1']);
		expect(jobs(about, SECOND)).toEqual(['job healed 0']);
		expect(jobs(about, 5 * MINUTE)).toEqual(['job healed 0']);
		expect(jobs(about, 24 * 60 * MINUTE - 5 * MINUTE)).toEqual(['job acting 1']);
	});

	it('by event are heard once each, by who is meant', () => {
		const about = new World(run('event: deploy, labels: { env: prod }'));
		const event = (unit: string, at: number, env = 'prod') => ({ name: 'deploy', labels: { unit, env }, at });
		const events = [event('a', NOON), event('b', NOON), event('c', NOON, 'test')];
		expect(jobs(about, 0, { snapshot: { events } })).toEqual(['job-a acting 1', 'job-b acting 1']);
		expect(jobs(about, SECOND, { snapshot: { events } })).toEqual(['job-a healed 0', 'job-b healed 0']);
		expect(jobs(about, SECOND, { snapshot: { events: [...events, event('a', NOON + 2 * SECOND)] } })).toEqual([
			'job-a acting 1',
			'job-b healed 0',
		]);
	});

	it('for help reach the other agent', () => {
		const about = new World(
			[
				`${DOWN.replace('down', 'down enforce domain=hw')}`,
				`Playbook heal domain=hw\n${LADDER.replace(/ {2}- \{ name: hard.*$/, '')}\nonExhausted: { escalate: agent/net }`,
				run('event: help, labels: { playbook: heal }').replace('job-${labels.unit}', '${labels.target}').replace('job', 'job domain=net'),
				'Agent hw\ndomains: [hw]',
				'Agent net\ndomains: [net]',
			].join('\n---\n'),
		);
		about.tick(SECOND, { ...BROKEN, agent: 'hw' });
		expect(playbooksOf(about.tick(0, { agent: 'net' }))).toEqual([]);
		const [asking] = playbooksOf(about.tick(61 * SECOND, { ...BROKEN, agent: 'hw' }));
		expect(asking?.because.text).toContain('agent net is asked for help');
		expect(playbooksOf(about.tick(SECOND, { agent: 'net' }))).toMatchObject([{ policy: 'job', target: 'web', state: 'acting' }]);
		expect(playbooksOf(about.tick(SECOND, { agent: 'net' }))).toMatchObject([{ policy: 'job', target: 'web', state: 'healed' }]);
	});
});
