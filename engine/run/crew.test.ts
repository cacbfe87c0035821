import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder, until } from '../../test/support/acting.ts';
import { policies } from '../../test/support/deciding.ts';
import { liveEngine, policy } from '../../test/support/live.ts';
import { planAgents } from './agents.ts';
import { Crew } from './crew.ts';

test('an agent whose tick throws says so once, ticks on, and stops no other', async () => {
	const ticks = { broken: 0, sound: 0 };
	let broken = true;
	const failures: string[] = [];
	const crew = new Crew({
		tick({ name }) {
			ticks[name as keyof typeof ticks] += 1;
			if (name === 'broken' && broken) throw new Error('cannot');
			return { at: 0, seconds: 0, changed: 0, acted: Promise.resolve() };
		},
		onTick: () => {},
		onFailure: ({ name }, error) => failures.push(`${name}: ${error}`),
	});
	onTestFinished(() => crew.stop());
	crew.reconcile(
		planAgents(policies('Agent broken\ndomains: [a]\ninterval: 100ms\n---\nAgent sound\ndomains: [b]\ninterval: 100ms'), 'enforce'),
	);
	const statusOf = (name: string) => crew.status().find((agent) => agent.name === name);
	await until(() => ticks.broken > 3 && ticks.sound > 3, 'ticks of both');
	expect(failures).toEqual(['broken: cannot']);
	expect(statusOf('broken')).toMatchObject({ ticks: 0, error: 'cannot' });
	expect(statusOf('sound')).not.toHaveProperty('error');
	expect(crew.ready).toBe(false);
	broken = false;
	await until(() => crew.ready, 'the mended agent');
	expect(statusOf('broken')).not.toHaveProperty('error');
});

test('an agent whose action and whose source hang keeps no other from sensing and healing', async () => {
	const folder = temporaryFolder();
	const [numbers, hung, done] = ['numbers', 'hung', 'done'].map((name) => join(folder, name)) as [string, string, string];
	writeFileSync(numbers, 'a 50\nb 1\n');
	const of = (domain: string, argv: readonly string[]) => {
		const label = (text: string) => text.replace('owner: test', `labels: { domain: ${domain} }, owner: test`);
		return [
			policy('Agent', domain, `  { domains: [${domain}], interval: 100ms }`),
			label(policy('Threshold', `${domain}-high`, `  { signal: ${domain}, levels: [ { severity: critical, above: 10 } ] }`)),
			label(
				policy(
					'Playbook',
					`${domain}-heal`,
					`  when: { threshold: ${domain}-high }\n  target: ${domain}\n  ladder: [ { name: run, do: exec/run, timeout: 10m, with: { argv: ${JSON.stringify(argv)} } } ]`,
				),
			),
		].join('');
	};
	const live = await liveEngine({
		'all.yaml': [
			policy('Source', 'numbers', `  exec: { argv: [cat, ${numbers}], output: text }\n  interval: 100ms`),
			policy('Source', 'hanging', `  exec: { argv: [sleep, "600"], output: text }\n  interval: 100ms\n  timeout: 10m`),
			of('a', ['sh', '-c', `touch ${hung}; exec sleep 600`]),
			of('b', ['touch', done]),
		].join(''),
	});
	await until(() => existsSync(hung), 'the action that hangs');
	writeFileSync(numbers, 'a 50\nb 50\n');
	await until(() => existsSync(done), 'the heal of the other agent');
	expect(live.view.actions()[0]).toMatchObject({ action: { policy: 'a-heal' } });
	expect(live.view.actions()[0]?.outcome).toBeUndefined();
	expect(live.view.status().agents.every(({ ticks }) => ticks > 2)).toBe(true);
});
