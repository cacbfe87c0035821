import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/support/acting.ts';
import { loadPolicies } from '../policy/load.ts';
import { createWindows } from '../promql/store/windows.ts';
import { withHealth } from './health.ts';

const NOW = Date.UTC(2026, 0, 1);

function healthOf(signal: string, samples: readonly { readonly labels: Record<string, string>; readonly value: number }[]) {
	const text = `
apiVersion: homeostat/v1
kind: Service
metadata: { name: llm, owner: test, rationale: for a test }
spec:
  driver: { process: { argv: [sleep, "1"] } }
  instances: 2
  health: { signal: ${signal}, above: 0 }
`;
	const file = join(temporaryFolder(), 'llm.yaml');
	writeFileSync(file, text);
	const { policySet, findings } = loadPolicies([file], { revision: 'test', actuators: [] });
	expect(findings).toEqual([]);
	const windows = createWindows({ retention: 60_000 });
	windows.append('probe', NOW, samples);
	const instances = [0, 1].map((instance) => ({ service: 'llm', instance, up: instance === 0, restarts: 0 }));
	return withHealth(instances, policySet?.services ?? [], windows, NOW + 1).map(({ healthy }) => healthy);
}

test.each([
	['good for all', [{ labels: { __name__: 'ok' }, value: 1 }], [true, false]],
	['bad for all', [{ labels: { __name__: 'ok' }, value: 0 }], [false, false]],
	['for one instance', [0, 1].map((i) => ({ labels: { __name__: 'ok', instance: String(i) }, value: i === 0 ? 1 : 0 })), [true, false]],
	['of a scraped address, not an instance', [{ labels: { __name__: 'ok', instance: '127.0.0.1:9000' }, value: 1 }], [true, false]],
	['absent: not known', [], [undefined, false]],
] as const)('%s', (_what, samples, healthy) => {
	expect(healthOf('ok', samples)).toEqual(healthy);
});
