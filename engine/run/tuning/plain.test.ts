import { expect, test } from 'vitest';
import { actuators } from '../../../actuators/index.ts';
import { LADDER } from '../../../test/support/ladder.ts';
import { queuePolicy } from '../../../test/support/queue.ts';
import { compileFiles } from '../../policy/load.ts';
import { compiled, plain } from './plain.ts';
import { isEmpty, type TunableSet, tunableOf } from './tunable.ts';

const RULE = (mode: string) => `apiVersion: homeostat/v1
kind: ScalingRule
metadata: { name: llm, owner: o, rationale: r }
mode: ${mode}
spec:
  knob: { use: file/value, with: { path: /x } }
  min: 1
  max: 12
  metrics: [ { signal: "sum(load)", target: { averageValue: 10 } } ]
  schedule: [ { cron: "0 9 * * 1-5", duration: 8h, min: 2 } ]
  tune: { schedule: { min: 1, max: 8 } }
`;

function tunable(...texts: string[]): TunableSet {
	const files = texts.map((text, i) => ({ path: `${i}.yaml`, bytes: Buffer.from(text) }));
	const { policySet } = compileFiles(files, { revision: 'r', actuators });
	if (policySet === undefined) throw new Error('the policies are not valid');
	return tunableOf(policySet);
}

test('what may be tuned comes through another process as it was, its expressions compiled again', () => {
	const set = tunable(queuePolicy(30), LADDER, RULE('observe'));
	const other = compiled<TunableSet>(structuredClone(plain(set)));
	expect(plain(other)).toEqual(plain(set));
	expect(other.thresholds[0]?.signal.metrics).toEqual(new Set(['jobs_waiting']));
	expect(other.scaling[0]?.metrics[0]?.signal.source).toBe('sum(load)');
	expect(other.scaling[0]?.schedules).toEqual(set.scaling[0]?.schedules);
	expect(other.playbooks).toEqual(set.playbooks);
});

test('what is switched off, or lets nothing be tuned, is not looked at', () => {
	expect(isEmpty(tunable(RULE('off'), queuePolicy(30).replace(/ {2}tune: .*/, '')))).toBe(true);
	expect(isEmpty(tunable(RULE('observe')))).toBe(false);
});
