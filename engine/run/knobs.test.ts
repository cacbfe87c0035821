import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/support/acting.ts';
import { FAST_AGENT, liveEngine, policy } from '../../test/support/live.ts';

/** A load in one file, the number of workers in another. */
function scaled() {
	const folder = temporaryFolder();
	const [load, knob] = [join(folder, 'load'), join(folder, 'workers')];
	const source = policy('Source', 'load', `  exec: { argv: [cat, ${load}], output: text }\n  interval: 100ms`);
	const rule = policy(
		'ScalingRule',
		'workers',
		`  knob: { use: file/value, with: { path: ${knob} } }
  min: 1
  max: 9
  metrics: [ { signal: load, target: { averageValue: 5 } } ]`,
	);
	return {
		files: { 'a.yaml': source + rule + FAST_AGENT },
		load: (value: number) => writeFileSync(load, `load ${value}\n`),
		set: (value: number) => writeFileSync(knob, `${value}\n`),
		number: () => Number(readFileSync(knob, 'utf8')),
	};
}

test('a rule follows its signal from what the knob says, and its steps are ordinary actions', async () => {
	const { files, load, set, number } = scaled();
	set(3);
	load(15);
	const live = await liveEngine(files);
	await live.when(() => live.view.decisions().some((each) => each.kind === 'scaling' && each.steps.current === 3), 'the number to be read');
	load(30);
	await live.when(() => number() === 6, 'the step');
	await live.when(() => live.view.actions().some(({ outcome }) => outcome?.kind === 'done'), 'its end');
	expect(live.view.actions()).toMatchObject([
		{
			action: { do: 'file/value', policy: 'workers', knob: { from: 3, to: 6 } },
			verdict: { kind: 'allow' },
			outcome: { detail: { before: 3, after: 6 } },
		},
	]);
	await live.close();
});

test('a knob that cannot be read is told by its name', async () => {
	const { files, load, set } = scaled();
	set(Number.NaN);
	load(5);
	const live = await liveEngine(files);
	const knob = () => live.view.status().sources.find(({ name }) => name === 'homeostat.knob.workers');
	await live.when(() => knob()?.up === false, 'the failure');
	expect(knob()?.error).toContain('does not hold a number');
	await live.close();
});
