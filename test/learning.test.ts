import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './support/acting.ts';
import { engineProcess, homeostat } from './support/engine-process.ts';
import { LADDER, recordOutages } from './support/ladder.ts';
import { MINUTE, queuePolicy, recordQueue } from './support/queue.ts';

const DAYS = 3;
const POLICY = queuePolicy(30);

interface Row {
	readonly policy: string;
	readonly state: string;
	readonly from: number;
	readonly to: number;
}

test('an engine learns from its own history by schedule, lists what it found, changes nothing, and knows it after a restart', async () => {
	const folder = temporaryFolder();
	const [policies, state] = [join(folder, 'policies'), join(folder, 'state')];
	mkdirSync(policies);
	writeFileSync(join(policies, 'queue.yaml'), POLICY);
	await recordQueue(join(state, 'history'), Date.now() - MINUTE, DAYS);
	const args = ['--policies', policies, '--state', state];
	const engine = await engineProcess([...args, '--learn', '* * * * * *']);
	const proposed = async () => ((await engine.get('proposals')) as Row[]).filter((row) => row.state === 'proposed');
	await expect.poll(proposed, { timeout: 60_000, interval: 200 }).toHaveLength(1);
	const [row] = await proposed();
	expect(row).toMatchObject({
		state: 'proposed',
		policy: 'queue',
		path: 'spec.levels[0].above',
		from: 30,
		bounds: '20 .. 200',
		evidence: { effect: expect.stringContaining('rows the tuner did not see') },
		fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
	});
	expect(row?.to).toBe(40);
	expect((await homeostat('status', '--server', engine.url)).stdout).toContain(`queue spec.levels[0].above 30 -> ${row?.to}`);
	engine.kill('SIGTERM');
	expect(await engine.ended).toBe(0);
	const again = await engineProcess([...args, '--learn', 'off']);
	expect(await again.get('proposals')).toMatchObject([{ policy: 'queue', from: 30, to: row?.to }]);
	expect(await again.get('status')).toMatchObject({ learning: { running: false, proposals: 1 } });
}, 180_000);

const FLOORS = `apiVersion: homeostat/v1
kind: ScalingRule
metadata: { name: llm, owner: o, rationale: r }
mode: observe
spec:
  knob: { use: file/value, with: { path: /x } }
  min: 1
  max: 12
  metrics: [ { signal: jobs_waiting, target: { averageValue: 10 } } ]
  schedule:
    - { cron: "0 0 * * *", duration: 4h, min: 1 }
  tune: { schedule: { min: 1, max: 8 } }
`;

test('it learns all that the command does: the order of rungs from its journal, and the floors of schedules from its samples', async () => {
	const folder = temporaryFolder();
	const [policies, state] = [join(folder, 'policies'), join(folder, 'state')];
	mkdirSync(policies);
	writeFileSync(join(policies, 'heal.yaml'), LADDER);
	writeFileSync(join(policies, 'llm.yaml'), FLOORS);
	await recordOutages(state, 20);
	await recordQueue(join(state, 'history'), Date.now() - MINUTE, 9);
	const engine = await engineProcess(['--policies', policies, '--state', state, '--learn', '* * * * * *']);
	const proposed = async () => ((await engine.get('proposals')) as Row[]).filter((row) => row.state === 'proposed');
	await expect.poll(proposed, { timeout: 60_000, interval: 200 }).toHaveLength(2);
	expect(await proposed()).toMatchObject([
		{ policy: 'heal', path: 'spec.ladder', from: ['soft', 'hard'], to: ['hard', 'soft'] },
		{ policy: 'llm', path: 'spec.schedule[0].min', from: 1, to: 4 },
	]);
	const text = (await homeostat('status', '--server', engine.url)).stdout;
	expect(text).toContain('heal spec.ladder soft, hard -> hard, soft');
	engine.kill('SIGTERM');
	expect(await engine.ended).toBe(0);
}, 180_000);
