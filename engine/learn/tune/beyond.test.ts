import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Level } from '../../decide/policy-set.ts';
import { talliesOf } from './beyond.ts';
import { levelWith, replayLevel } from './rule.ts';
import { segmentOf } from './segment.ts';
import { tally } from './tally.ts';

const outside = { kind: 'outside', low: 0, high: 0 } as const;
const level: Level = { severity: 'warning', enter: outside, stay: outside, for: 0, keepFiringFor: 0, flappingExit: 0 };

/**
 * Minutes or multiples of them, some of which have no sample, and incidents anywhere. No hole is longer than the lookback, or a sample
 * and a half: live, that would be an absence.
 */
const history = fc
	.record({
		unit: fc.constantFrom({ ms: 60_000, gaps: [1, 1, 1, 2, 5] }, { ms: 600_000, gaps: [2, 2, 2, 3] }),
		steps: fc.array(fc.record({ gap: fc.nat(4), value: fc.integer({ min: -9, max: 9 }) }), {
			minLength: 2,
			maxLength: 200,
		}),
		starts: fc.array(fc.nat(300), { maxLength: 4 }),
	})
	.map(({ unit, steps, starts }) => {
		let at = 0;
		const times = Float64Array.from(steps, ({ gap }) => (at += (unit.gaps[gap % unit.gaps.length] ?? 1) * unit.ms));
		const incidents = starts.map((minute) => ({ first: minute * 60_000, last: (minute + 5) * 60_000 }));
		return segmentOf({ labels: {}, times, values: Float64Array.from(steps, ({ value }) => value), incidents });
	});

test('the search counts what the state machine that decides live comes to, for every bound and hold', () => {
	fc.assert(
		fc.property(history, fc.uniqueArray(fc.nat(9), { minLength: 1 }), fc.boolean(), (segment, edges, isUpper) => {
			const bounds = edges.sort((a, b) => a - b).map((edge) => (isUpper ? { low: -4, high: edge } : { low: -edge, high: 5 }));
			const holds = [0, 120_000, 300_000];
			const found = talliesOf(level, [segment], bounds, holds);
			bounds.forEach((sides, i) => {
				holds.forEach((hold, k) => {
					const expected = tally(segment, replayLevel(levelWith(level, { ...sides, for: hold }), segment));
					expect(found[i]?.[k]).toEqual({ ...expected, delay: 0 });
				});
			});
		}),
	);
});
