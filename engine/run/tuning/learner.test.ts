import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/acting.ts';
import { FAST_AGENT, liveEngine, policy } from '../../../test/support/live.ts';
import { nodeFiles } from '../../journal/files.ts';
import { compileFiles } from '../../policy/load.ts';
import { createLearner, type LearnerParts, restoreFound } from './learner.ts';

const TUNED = policy(
	'Threshold',
	'loaded',
	'  { signal: node_load1, unit: load, levels: [ { severity: warning, above: 1 } ], tune: { above: { min: 0.5, max: 9 } } }',
);
const POLICIES = { 'all.yaml': policy('Source', 'host', '  host: {}\n  interval: 1s') + TUNED + FAST_AGENT };
const EVERY_SECOND = '* * * * * *';

/** A program for the process that learns. */
function program(text: string): URL {
	const path = join(temporaryFolder(), 'worker.mjs');
	writeFileSync(path, text);
	return pathToFileURL(path);
}

const learner = (changes: Partial<LearnerParts>, stateDir = temporaryFolder()) => {
	const made = createLearner(
		{ proposals: [], kept: [{ policy: 'earlier', reason: 'found before' }] },
		{
			stateDir,
			clock: { now: () => Date.now() },
			files: nodeFiles,
			log: { info() {}, warn() {} },
			set: () => undefined,
			changed() {},
			...changes,
		},
	);
	onTestFinished(() => made.close());
	return made;
};

test.each([
	['crashes', 'throw new Error("bang")', /learning failed: bang; it is tried again at the next time/],
	['ends without a word', 'process.exit(3)', /learning ended without a result \(3\)/],
	[
		'wants more memory than it may',
		'const all = []; for (;;) all.push(Array(1e5).fill(all.length + 0.5));',
		/learning failed: it needs more than 512 MB of memory/,
	],
	['says why it cannot', 'process.send({ kind: "failed", error: "no disk" })', /learning failed: no disk/],
])(
	'where the process %s the engine goes on, says so, and keeps what it knew',
	async (_what, text, error) => {
		const live = await liveEngine(POLICIES, { schedule: EVERY_SECOND, worker: program(text) });
		await live.when(() => live.view.status().learning.error !== undefined, 'the failed run');
		expect(live.view.status().learning).toMatchObject({ schedule: EVERY_SECOND, error: expect.stringMatching(error) });
		expect(live.view.learned()).toMatchObject({ proposals: [], kept: [] });
		const { ticks } = live.view.status();
		await live.when(() => live.view.status().ticks > ticks + 1, 'further ticks');
	},
	60_000,
);

test('a run that takes too long is given up, what was known stays, and the next one may succeed', async () => {
	const policySet = compiled();
	const found = { proposals: [], kept: [{ policy: 'loaded', reason: 'well set' }] };
	let worker = program('setInterval(() => {}, 1_000)');
	const stateDir = temporaryFolder();
	const parts = { set: () => policySet, patience: 300 };
	const first = learner({ ...parts, worker }, stateDir);
	await first.learn();
	expect(first.view()).toMatchObject({ running: false, error: expect.stringContaining('took longer'), kept: [{ policy: 'earlier' }] });
	worker = program(`process.send({ kind: 'done', result: ${JSON.stringify(found)} })`);
	const second = learner({ ...parts, worker, patience: 60_000 }, stateDir);
	await second.learn();
	expect(second.view()).toMatchObject(found);
	expect(second.view().error).toBeUndefined();
	expect(await restoreFound(stateDir, 0, nodeFiles)).toMatchObject(found);
});

test('what is no schedule is refused with an example', () => {
	expect(() => learner({ schedule: 'at night' })).toThrow('--learn: `at night` is no cron expression; write it like "30 3 * * *"');
});

function compiled() {
	const { policySet } = compileFiles([{ path: 'all.yaml', bytes: Buffer.from(TUNED) }], { revision: 'test', actuators: [] });
	if (policySet === undefined) throw new Error('the policy is invalid');
	return policySet;
}
