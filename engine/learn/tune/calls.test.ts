import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentOf } from './segment.ts';
import { shareInReach, tally } from './tally.ts';

const MINUTE = 60_000;
const MINUTES = 3_000;
/** Minutes before a firing in which an incident of a moment may lie to be caught, and after it. */
const [BEFORE, AFTER] = [10, 5];

/** Firings in time order, minutes. */
const firings = fc
	.array(fc.record({ wait: fc.integer({ min: 1, max: 60 }), length: fc.nat(30) }), { minLength: 1, maxLength: 20 })
	.map((all) => {
		let at = 100;
		return all.map(({ wait, length }) => {
			const first = at + wait;
			at = first + length;
			return { first, last: at };
		});
	});

test('what is in reach of a rule is where an incident of a moment would be caught', () => {
	const [times, values] = [Float64Array.from({ length: MINUTES }, (_, i) => i * MINUTE), new Float64Array(MINUTES)];
	const inMs = (minute: number) => minute * MINUTE;
	fc.assert(
		fc.property(firings, (stretches) => {
			const spans = stretches.map(({ first, last }) => ({ first: inMs(first), last: inMs(last) }));
			const caughtAt = (at: number) =>
				tally(segmentOf({ labels: {}, times, values, incidents: [{ first: at, last: at }] }), spans).caught === 1;
			// Between minutes, where no edge is.
			const halves = Array.from({ length: MINUTES }, (_, i) => inMs(i + 0.5));
			const edges = [stretches[0]?.first ?? 0, stretches.at(-1)?.last ?? 0];
			const inReach = halves.filter((at) => at > inMs((edges[0] ?? 0) - 60) && at < inMs((edges[1] ?? 0) + 60)).filter(caughtAt);
			const found = tally(segmentOf({ labels: {}, times, values }), spans);
			expect(shareInReach(found) * MINUTES).toBeCloseTo(inReach.length, 6);
			if (stretches.length === 1) expect(inReach).toHaveLength((edges[1] ?? 0) - (edges[0] ?? 0) + BEFORE + AFTER);
		}),
		{ numRuns: 30 },
	);
});
