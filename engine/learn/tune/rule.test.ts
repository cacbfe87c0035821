import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conditionHolds } from '../../decide/condition.ts';
import type { LevelMemory } from '../../decide/memory.ts';
import type { Level } from '../../decide/policy-set.ts';
import { stepLevel } from '../../decide/threshold/level.ts';
import { replayLevel } from './rule.ts';
import { segmentOf } from './segment.ts';

const levels = fc.record({
	severity: fc.constant('warning' as const),
	enter: fc.constant({ kind: 'above', value: 5 } as const),
	stay: fc.constantFrom({ kind: 'above', value: 5 } as const, { kind: 'above', value: 3 } as const),
	for: fc.constantFrom(0, 120_000),
	keepFiringFor: fc.constantFrom(0, 180_000),
	flappingExit: fc.constantFrom(0, 300_000),
	within: fc.constantFrom(undefined, { times: 2, of: 4 }),
});

/** Every sample through the machine. */
function firingTimes(level: Level, times: Float64Array, values: readonly number[]): number[] {
	let memory: LevelMemory | undefined;
	return values.flatMap((value, i) => {
		const at = times[i] ?? 0;
		memory = stepLevel(level, memory, (condition) => conditionHolds(condition, value), { at, counts: true });
		return memory?.state === 'firing' || memory?.state === 'recovering' ? [at] : [];
	});
}

test('a replay skips what changes nothing, and fires when the machine does', () => {
	fc.assert(
		fc.property(levels, fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 150 }), ({ within, ...rest }, values) => {
			const level: Level = within === undefined ? rest : { ...rest, within };
			const times = Float64Array.from(values, (_, i) => i * 60_000);
			const spans = replayLevel(level, segmentOf({ labels: {}, times, values: Float64Array.from(values) }));
			const inside = [...times].filter((time) => spans.some(({ first, last }) => first <= time && time <= last));
			expect(inside).toEqual(firingTimes(level, times, values));
		}),
		{ numRuns: 500 },
	);
});
