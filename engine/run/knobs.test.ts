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

test('a service is a knob: it gets as many instances as the load asks for, and none that goes is taken for down', async () => {
	const folder = temporaryFolder();
	const load = join(folder, 'load');
	writeFileSync(load, 'load 15\n');
	const service = policy('Service', 'web', `  instances: 2\n  driver: { process: { argv: [sleep, "600"], onEngineStop: stop } }`);
	const source = policy('Source', 'load', `  exec: { argv: [cat, ${load}], output: text }\n  interval: 100ms`);
	const down = policy('Threshold', 'down', '  { signal: homeostat_service_up, levels: [ { severity: critical, below: 1 } ] }');
	const rule = policy(
		'ScalingRule',
		'workers',
		`  knob: { use: service/scale, with: { service: web } }
  min: 1
  max: 9
  metrics: [ { signal: load, target: { averageValue: 5 } } ]
  behavior: { scaleDown: { stabilizationWindow: 0s } }`,
	);
	const enough = policy(
		'Guardrail',
		'enough',
		'  match: { actuators: ["service/*"] }\n  rules: [ { minHealthy: { of: service, atLeast: 1 } } ]',
	);
	const live = await liveEngine({ 'a.yaml': service + source + down + rule + enough + FAST_AGENT });
	const up = () => live.view.series.select([{ label: '__name__', op: '=', value: 'homeostat_service_up' }]);
	const running = () => up().filter(({ values, end }) => values[end - 1] === 1).length;
	await live.when(() => running() === 3, 'the third instance');
	await live.when(() => live.view.actions().every(({ outcome }) => outcome?.kind === 'done'), 'the end of the step');
	writeFileSync(load, 'load 5\n');
	await live.when(() => live.view.actions().filter(({ outcome }) => outcome?.kind === 'done').length === 2, 'the step down');
	await live.when(() => running() === 1, 'one instance');
	expect(live.view.incidents()).toEqual([]);
	const steps = live.view
		.actions()
		.map(({ action, verdict }) => [action.do, action.target, action.knob?.from, action.knob?.to, verdict.kind]);
	expect(steps).toEqual([
		['service/scale', 'web', 2, 3, 'allow'],
		['service/scale', 'web', 3, 1, 'allow'],
	]);
	await live.close();
});
