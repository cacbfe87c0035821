import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runs, until } from './support/acting.ts';
import { FAST_AGENT, type Live, liveEngine, policy } from './support/live.ts';
import { fakeSystemctl } from './support/systemctl.ts';

// Real processes, or thousands of ticks, on a machine that is busy.
vi.setConfig({ testTimeout: 90_000 });

/** A load that grows with what is to lower it: more is tried, looked at after a while, and found to be worse. */
function scalingUp(load: string, doing: string, params: string): string {
	return [
		policy('Threshold', 'high', `  { signal: '${load}', levels: [ { severity: warning, above: 10 } ] }`),
		policy(
			'Playbook',
			'more',
			`  when: { threshold: high }
  target: web
  ladder: [ { name: more, do: ${doing}, with: ${params}, verify: { signal: '${load}', below: 10, within: 5s } } ]
  backoff: { initial: 10m }`,
		),
		FAST_AGENT,
	].join('');
}

/** What was done, each with the action that it took back and how it ended; the oldest first. */
const doneIn = (live: Live) =>
	live.view
		.actions()
		.map(({ action, outcome }) => ({ do: action.do, value: action.with.value, undoes: action.undoOf, outcome: outcome?.kind }));

test('more instances of a service that make it worse are taken back to as many as there were', async () => {
	const service = policy('Service', 'web', `  driver: { process: { argv: [sleep, "600"], onEngineStop: stop } }\n  instances: 2`);
	const live = await liveEngine({
		'a.yaml': service + scalingUp('20 * sum(homeostat_service_up)', 'service/scale', '{ service: web, value: 4 }'),
	});
	const pids = () => {
		const { instances } = JSON.parse(readFileSync(join(live.state, 'services.json'), 'utf8')) as {
			instances: Record<string, { pid?: number }>;
		};
		return Object.entries(instances).flatMap(([key, { pid }]) => (pid !== undefined && runs(pid) ? [`${key} ${pid}`] : []));
	};
	await live.when(() => doneIn(live)[0]?.outcome === 'done', 'the scaling');
	await until(() => pids().length === 4, 'four processes');
	const [first, second] = pids().sort();
	await live.when(() => doneIn(live)[1]?.outcome === 'done', 'the undo');
	const id = live.view.actions()[0]?.action.id;
	expect(doneIn(live)).toEqual([
		{ do: 'service/scale', value: 4, undoes: undefined, outcome: 'done' },
		{ do: 'service/scale', value: 2, undoes: id, outcome: 'done' },
	]);
	await until(() => pids().length === 2, 'two processes');
	expect(pids().sort()).toEqual([first, second]);
});

test('more instances of a systemd template that make it worse are taken back to the number before', async () => {
	const units = fakeSystemctl({ 'llm@1.service': 'active', 'llm@3.service': 'active', 'llm@blue.service': 'active' });
	const active = () =>
		readdirSync(units).filter((unit) => unit.startsWith('llm@') && readFileSync(join(units, unit), 'utf8').startsWith('active'));
	const count = `echo units $(grep -l ^active ${units}/llm@*.service | wc -l)`;
	const source = policy('Source', 'units', `  exec: { argv: [sh, -c, "${count}"], output: text }\n  interval: 100ms`);
	const live = await liveEngine({ 'a.yaml': source + scalingUp('20 * units', 'systemd/instances', '{ unit: "llm@.service", value: 4 }') });
	await live.when(() => doneIn(live)[0]?.outcome === 'done', 'the scaling');
	expect(active()).toEqual(['llm@1.service', 'llm@2.service', 'llm@3.service', 'llm@4.service', 'llm@blue.service']);
	await live.when(() => doneIn(live)[1]?.outcome === 'done', 'the undo');
	expect(doneIn(live)[1]).toMatchObject({ do: 'systemd/instances', value: 2 });
	expect(active()).toEqual(['llm@1.service', 'llm@2.service', 'llm@blue.service']);
});
