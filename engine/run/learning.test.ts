import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { actuators } from '../../actuators/index.ts';
import { openRecording } from '../history/open.ts';
import { nodeFiles } from '../journal/files.ts';
import { loadPolicies } from '../policy/load.ts';
import { createWindows } from '../promql/store/windows.ts';
import { createLearning, restoreLearned } from './learning.ts';
import { replay } from './replay/replay.ts';

const folder = mkdtempSync(join(tmpdir(), 'homeostat-learning-'));
afterAll(() => rmSync(folder, { recursive: true }));
const START = Date.UTC(2026, 0, 5);
const HOUR = 3_600_000;

const POLICIES = `apiVersion: homeostat/v1
kind: Detector
metadata: { name: disk, owner: o, rationale: r }
spec: { signal: disk_used, method: forecast, limit: 100 }
---
apiVersion: homeostat/v1
kind: Threshold
metadata: { name: disk-full-soon, owner: o, rationale: r }
spec:
  signal: homeostat_forecast_eta_seconds{detector="disk"} / 86400
  levels: [{ severity: warning, below: 5 }]
`;

function policySet() {
	const file = join(folder, 'policies.yaml');
	writeFileSync(file, POLICIES);
	const { policySet: set, findings } = loadPolicies([file], { revision: 'test', actuators });
	expect(findings).toEqual([]);
	if (set === undefined) throw new Error('the policies above are valid');
	return set;
}

const used = (hour: number) => 20 + hour / 6;

test('a Threshold reads in a replay what a detector of its set derives, at the same instant', async () => {
	const rows = Array.from({ length: 480 }, (_, hour) => `${START + hour * HOUR},"disk_used{disk=""a""}",${used(hour)}\n`);
	const file = join(folder, 'disk.csv');
	writeFileSync(file, `time,series,value\n${rows.join('')}`);
	const recording = await openRecording(file);
	const rehearse = () => ({ kind: 'rehearsed' }) as never;
	const { alerts } = await replay({ recording, set: policySet(), host: {}, rehearse });
	expect(alerts.length).toBe(1);
	expect(alerts[0]).toMatchObject({ policy: 'disk-full-soon', labels: { detector: 'disk', disk: 'a' } });
	// Four a day: at 80 there are five days left.
	expect((alerts[0]?.startsAt ?? 0) / HOUR).toBeCloseTo(START / HOUR + 360, -1);
});

test('what a run learned is there in the next one', async () => {
	const errors: string[] = [];
	const run = async (hours: readonly number[]) => {
		const learning = createLearning(folder, await restoreLearned(folder, START, nodeFiles), {
			files: nodeFiles,
			onError: (text) => errors.push(text),
		});
		learning.use(policySet().detectors);
		const windows = createWindows({ retention: HOUR });
		for (const hour of hours) {
			windows.append('s', START + hour * HOUR, [{ labels: { __name__: 'disk_used', disk: 'a' }, value: used(hour) }]);
			learning.step(windows, START + hour * HOUR);
		}
		await learning.close();
		return windows.select([{ label: '__name__', op: '=', value: 'homeostat_forecast_eta_seconds' }]);
	};
	await run(Array.from({ length: 200 }, (_, hour) => hour));
	const [eta] = await run([200]);
	expect((eta?.values[eta.first] ?? 0) / 86_400).toBeCloseTo((100 - used(200)) / 4, 0);
	writeFileSync(join(folder, 'detectors.json'), 'broken');
	expect(await run([201])).toEqual([]);
	expect(errors).toEqual([]);
});
