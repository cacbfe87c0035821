import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { actuators } from '../../actuators/index.ts';
import type { DetectorPolicy } from '../decide/policy-set.ts';
import type { Labels } from '../model/series.ts';
import { loadPolicies } from '../policy/load.ts';
import { createWindows } from '../promql/store/windows.ts';
import { createDetecting } from './detecting.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 5);
const folder = mkdtempSync(join(tmpdir(), 'homeostat-detecting-'));
afterAll(() => rmSync(folder, { recursive: true }));

function detectors(...specs: readonly string[]): readonly DetectorPolicy[] {
	const documents = specs.map(
		(spec, i) => `apiVersion: homeostat/v1\nkind: Detector\nmetadata: { name: d${i}, owner: o, rationale: r }\nspec: ${spec}\n`,
	);
	const file = join(folder, 'set.yaml');
	writeFileSync(file, documents.join('---\n'));
	const { policySet, findings } = loadPolicies([file], { revision: 'test', actuators });
	expect(findings).toEqual([]);
	return policySet?.detectors ?? [];
}

const load = (at: number, instance = 'a') => ({ labels: { __name__: 'load', instance }, value: Math.sin(at / 7e6), at });
const windowsOf = () => createWindows({ retention: 86_400_000 });
const derived = (windows: ReturnType<typeof windowsOf>, detector: string) => {
	const series = windows.select([{ label: 'detector', op: '=', value: detector }]);
	return series.map(({ labels, times, first, end }) => ({ labels, times: [...times.subarray(first, end)] }));
};

describe('detectors at work', () => {
	test('a sample is learnt once, however often it is read, and derived at its own time', () => {
		const detecting = createDetecting(detectors('{ signal: load, method: envelope }'));
		const windows = windowsOf();
		const seen: number[] = [];
		for (let i = 0; i < 60; i++) {
			const at = START + i * MINUTE;
			if (i % 4 === 0) windows.append('s', at, [load(at)]);
			seen.push(...detecting.step(windows, at + 1_000).map((row) => row.at));
		}
		const expected = Array.from({ length: 15 }, (_, i) => START + 4 * i * MINUTE);
		expect(seen).toEqual(expected);
		const score = derived(windows, 'd0').find(({ labels }) => labels.__name__ === 'homeostat_envelope_score');
		expect(score).toEqual({ labels: { __name__: 'homeostat_envelope_score', detector: 'd0', instance: 'a' }, times: expected });
	});

	test.each(['load', 'sum by (instance) (load)'])('of %s every sample is learnt in order, however seldom it is asked', (signal) => {
		const run = (every: number, restartAt = -1) => {
			const policies = detectors(`{ signal: "${signal}", method: envelope }`);
			let detecting = createDetecting(policies);
			const windows = windowsOf();
			const rows: unknown[] = [];
			for (let i = 0; i <= 120; i++) {
				const at = START + i * MINUTE;
				windows.append('a', at, [load(at)]);
				// The other source is read a little later.
				windows.append('b', at + 7_000, [load(at + 7_000, 'b')]);
				if (i === restartAt) detecting = createDetecting(policies, JSON.parse(JSON.stringify(detecting.save())));
				if (i % every === 0)
					rows.push(...detecting.step(windows, at + 10_000).map(({ labels, at, output }) => [labels.instance, at, output]));
			}
			return { rows, derived: derived(windows, 'd0') };
		};
		expect(run(1).rows.length).toBe(242);
		expect(run(15)).toEqual(run(1));
		expect(run(15, 61).rows).toEqual(run(1).rows);
	});

	test('an expression is learnt when an input has a new sample', () => {
		const detecting = createDetecting(detectors('{ signal: "2 * sum by (instance) (load)", method: change }'));
		const windows = windowsOf();
		const rows = [0, 1, 2, 3].flatMap((i) => {
			const at = START + i * MINUTE;
			if (i !== 2) windows.append('s', at, [load(at), load(at, 'b')]);
			return detecting.step(windows, at).map(({ labels, at: time }) => [labels.instance, (time - START) / MINUTE]);
		});
		expect(rows).toEqual(
			[0, 1, 3].flatMap((i) => [
				['a', i],
				['b', i],
			]),
		);
	});

	test('a series that ends takes its derived series with it', () => {
		const detecting = createDetecting(detectors('{ signal: load, method: anomaly }'));
		const windows = windowsOf();
		windows.append('s', START, [load(START), load(START, 'b')]);
		detecting.step(windows, START);
		windows.append('s', START + MINUTE, [load(START + MINUTE)]);
		detecting.step(windows, START + MINUTE);
		const live = windows
			.select([{ label: '__name__', op: '=', value: 'homeostat_anomaly_score' }])
			.filter(({ values, end }) => !Number.isNaN(values[end - 1]));
		expect(live.map(({ labels }) => labels.instance)).toEqual(['a']);
	});

	test('what was learned survives a restart, to the bit', () => {
		const specs = ['anomaly', 'envelope', 'change', 'rate-of-change'].map((method) => `{ signal: load, method: ${method} }`);
		const run = (restartAt: number) => {
			let detecting = createDetecting(detectors(...specs));
			const windows = windowsOf();
			const outputs: unknown[] = [];
			for (let i = 0; i < 900; i++) {
				const at = START + i * MINUTE;
				windows.append('s', at, [load(at)]);
				if (i === restartAt) detecting = createDetecting(detectors(...specs), JSON.parse(JSON.stringify(detecting.save())));
				outputs.push(detecting.step(windows, at).map(({ output }) => output));
			}
			return outputs;
		};
		expect(run(700)).toEqual(run(-1));
	});

	test('the metrics of a host are judged together as well, under the labels that they share', () => {
		const signal = ['cpu', 'net'].map((metric) => `label_replace(${metric}, 'metric', '${metric}', '', '')`).join(' or ');
		const policies = detectors(`{ signal: "${signal}", method: anomaly, by: [instance] }`);
		const run = (restartAt: number) => {
			let detecting = createDetecting(policies);
			const windows = windowsOf();
			const rows: unknown[] = [];
			for (let i = 0; i < 900; i++) {
				const at = START + i * MINUTE;
				const wave = Math.sin(i / 40) + ((i * 7_919) % 101) / 1_000;
				// For twenty minutes the network does not follow the load, at a level that it often has.
				const net = i >= 810 && i < 830 ? -wave : wave;
				windows.append('s', at, [
					{ labels: { __name__: 'cpu', instance: 'a' }, value: wave },
					{ labels: { __name__: 'net', instance: 'a' }, value: net + ((i * 104_729) % 103) / 1_000 },
				]);
				if (i === restartAt) detecting = createDetecting(policies, JSON.parse(JSON.stringify(detecting.save())));
				const found = detecting.step(windows, at).find(({ labels }) => labels.metric === undefined);
				rows.push([found?.labels, found?.output.score]);
			}
			return { rows, windows };
		};
		const { rows, windows } = run(-1);
		const odd = rows.flatMap((row, i) => ((row as [Labels, number])[1] > 0.5 ? [i] : []));
		expect(odd.length).toBeGreaterThan(0);
		expect(odd.filter((i) => i < 810 || i >= 833)).toEqual([]);
		expect(rows.at(-1)).toEqual([{ instance: 'a' }, expect.any(Number)]);
		const joint = derived(windows, 'd0').filter(({ labels }) => labels.__name__ === 'homeostat_anomaly_joint_score');
		expect(joint.map(({ labels, times }) => [labels.instance, times.length])).toEqual([['a', 900]]);
		expect(run(700).rows).toEqual(rows);
	});

	test('only anomalies are judged together', () => {
		const text =
			'apiVersion: homeostat/v1\nkind: Detector\nmetadata: { name: d, owner: o, rationale: r }\nspec: { signal: load, method: leak, by: [job] }\n';
		const file = join(folder, 'wrong.yaml');
		writeFileSync(file, text);
		const { findings } = loadPolicies([file], { revision: 'test', actuators });
		expect(findings).toEqual([expect.objectContaining({ line: 4, message: 'only an anomaly is judged `by` labels; this is a leak' })]);
	});

	test('more series than can be judged together are an error that says what to do', () => {
		const detecting = createDetecting(detectors('{ signal: load, method: anomaly, by: [job] }'));
		const windows = windowsOf();
		windows.append(
			's',
			START,
			Array.from({ length: 65 }, (_, i) => load(START, `i${i}`)),
		);
		detecting.step(windows, START);
		expect(windows.failing.get('detector/d0')).toMatch(/65 series agree in job="".*name more labels in `by`/);
	});

	test('another detector under the same name starts afresh', () => {
		const windows = windowsOf();
		const before = createDetecting(detectors('{ signal: load, method: envelope }'));
		for (let i = 0; i < 60; i++) {
			windows.append('s', START + i * MINUTE, [load(START + i * MINUTE)]);
			before.step(windows, START + i * MINUTE);
		}
		const at = START + 61 * MINUTE;
		windows.append('s', at, [load(at)]);
		const after = createDetecting(detectors('{ signal: load, method: envelope, season: 7d }'), before.save());
		expect(after.step(windows, at).map(({ output }) => output)).toEqual([{ score: 0, learned: 0 }]);
	});

	test('a signal that cannot be evaluated is an error of its derived series, not of the tick', () => {
		const detecting = createDetecting(
			detectors('{ signal: "load * on (instance) other", method: change }', '{ signal: load, method: change }'),
		);
		const windows = windowsOf();
		const other = (x: string): { labels: Labels; value: number } => ({ labels: { __name__: 'other', instance: 'a', x }, value: 1 });
		windows.append('s', START, [load(START), other('1'), other('2')]);
		expect(detecting.step(windows, START).map(({ detector }) => detector.name)).toEqual(['d1']);
		expect(windows.failing.get('detector/d0')).toMatch(/many-to-many|duplicate/i);
	});
});
