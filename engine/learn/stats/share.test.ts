import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atLeast } from './share.ts';

/** By Pascal's triangle: one trial after the other. */
function tailByTrials(count: number, of: number, share: number): number {
	let chances = [1];
	for (let trial = 0; trial < of; trial++) {
		const [lost, won] = [
			[...chances, 0],
			[0, ...chances],
		];
		chances = lost.map((chance, i) => chance * (1 - share) + (won[i] ?? 0) * share);
	}
	return chances.slice(count).reduce((sum, chance) => sum + chance, 0);
}

test('the tail of the binomial distribution is what trial after trial gives', () => {
	fc.assert(
		fc.property(fc.nat(60), fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true }), (count, of, share) => {
			expect(atLeast(Math.min(count, of), of, share)).toBeCloseTo(tailByTrials(Math.min(count, of), of, share), 9);
		}),
	);
});

test('thousands of trials are no matter', () => {
	expect(atLeast(500, 10_000, 0.05)).toBeCloseTo(0.51, 2);
	expect(atLeast(5_000, 10_000, 0.05)).toBeCloseTo(0, 9);
});
