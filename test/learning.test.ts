import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './support/acting.ts';
import { engineProcess, homeostat } from './support/engine-process.ts';
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
