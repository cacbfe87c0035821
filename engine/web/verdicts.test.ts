import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commandLine } from '../../test/support/command-line.ts';
import { FAST_AGENT, liveEngine, policy } from '../../test/support/live.ts';
import { readIncidents } from '../history/incidents.ts';
import { readJournal } from '../journal/read.ts';
import { serveWeb } from './server.ts';

const POLICIES = [
	policy('Source', 'host', '  host: {}\n  interval: 1s'),
	policy('Threshold', 'loaded', '  { signal: node_load1, unit: load, levels: [ { severity: warning, above: -1 } ] }'),
	policy(
		'Playbook',
		'touch',
		'  when: { threshold: loaded }\n  target: thing\n  ladder: [ { name: run, do: exec/run, with: { argv: ["true"] } } ]',
	),
	policy('Guardrail', 'private', '  match: { targets: ["*"] }\n  rules: [ { privacy: { redact: [email] } } ]'),
	FAST_AGENT,
].join('');

test('a verdict is journalled, shown and counted, outlives a restart, and a later one takes its place', async () => {
	const live = await liveEngine({ 'all.yaml': POLICIES });
	await live.when(() => live.view.actions()[0]?.outcome !== undefined, 'the action');
	const web = await serveWeb(live.view, { host: '127.0.0.1', port: 0, onError: () => {} });
	onTestFinished(() => web.close());
	const get = async (path: string) => (await fetch(`${web.url}/api/v1/${path}`)).json();
	const judge = (body: object) =>
		fetch(`${web.url}/api/v1/verdicts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
	const [incident] = (await get('incidents')) as { id: string }[];
	const [action] = (await get('actions')) as { id: string }[];

	expect((await judge({ id: incident?.id, verdict: 'bad', by: 'ada' })).status).toBe(200);
	expect((await judge({ id: incident?.id, verdict: 'good', by: 'ada', reason: 'looked again with bob@example.org' })).status).toBe(200);
	expect((await judge({ id: action?.id, verdict: 'bad', by: 'ada' })).status).toBe(200);
	expect((await judge({ id: 'nothing', verdict: 'bad' })).status).toBe(404);
	expect((await judge({ id: action?.id, verdict: 'so-so' })).status).toBe(400);
	expect(await get('verdicts')).toMatchObject([
		{
			id: incident?.id,
			about: 'incident',
			verdict: 'good',
			by: 'ada',
			reason: expect.stringMatching(/^looked again with (?!bob@)/),
			incident: { policy: 'loaded' },
		},
		{ id: action?.id, about: 'action', verdict: 'bad' },
	]);
	expect(await get(`why/${action?.id}`)).toMatchObject({
		reasons: expect.arrayContaining([expect.stringMatching(/^its action was judged bad by ada/)]),
	});
	const metrics = await (await fetch(`${web.url}/metrics`)).text();
	expect(metrics).toContain('homeostat_judgements{policy="loaded",about="incident",verdict="good"} 1');

	const exported = await commandLine('verdict', '--export', '--server', web.url);
	const path = join(live.state, 'labels.csv');
	writeFileSync(path, exported.stdout);
	// The heal of the same alert was judged last.
	expect([exported.code, readIncidents(path)]).toEqual([0, []]);
	expect((await judge({ id: action?.id, verdict: 'good', by: 'ada' })).status).toBe(200);
	writeFileSync(path, (await commandLine('verdict', '--export', '--server', web.url)).stdout);
	const { startsAt = 0 } = live.view.incidents()[0] ?? {};
	expect(readIncidents(path)).toEqual([{ labels: { __name__: 'node_load1' }, first: startsAt, last: expect.any(Number) }]);

	const again = await live.restart();
	expect(again.view.judgements().map(({ verdict }) => verdict)).toEqual(['good', 'good']);
	const said: string[] = [];
	for await (const entry of readJournal(`${live.state}/journal`)) if (entry.kind === 'verdict') said.push(entry.verdict);
	expect(said).toEqual(['bad', 'good', 'bad', 'good']);
});
