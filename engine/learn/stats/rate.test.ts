import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateOf, surprise } from './rate.ts';
import { shareOf } from './share.ts';

describe('the interval of a rate', () => {
	// Exact Poisson bounds, as any table of them has (95 %).
	test.each([
		[0, 0, 3.689],
		[1, 0.0253, 5.572],
		[10, 4.795, 18.39],
		[100, 81.36, 121.6],
	])('of %d events is that of the tables', (count, low, high) => {
		const rate = rateOf(count, 1);
		expect(rate.low).toBeCloseTo(low, 0);
		expect(rate.high / high).toBeCloseTo(1, 1);
	});

	test('holds what was seen, narrows with exposure, and says nothing without any', () => {
		fc.assert(
			fc.property(fc.nat(5_000), fc.double({ min: 0.01, max: 1_000, noNaN: true }), (count, exposure) => {
				const { low, high } = rateOf(count, exposure);
				expect(low).toBeLessThanOrEqual(count / exposure);
				expect(high).toBeGreaterThan(count / exposure);
			}),
		);
		expect(rateOf(0, 0)).toMatchObject({ low: 0, high: Number.POSITIVE_INFINITY });
	});
});

describe('how surprising a second count is after a first', () => {
	test('is the tail of the binomial distribution', () => {
		expect(surprise({ count: 0, exposure: 20 }, { count: 1, exposure: 1 })).toBeCloseTo(1 / 21, 10);
		expect(surprise({ count: 3, exposure: 1 }, { count: 3, exposure: 1 })).toBeCloseTo(42 / 64, 10);
		expect(surprise({ count: 4, exposure: 2 }, { count: 0, exposure: 2 })).toBe(1);
	});

	test('grows less the more there are, and never is more than certain', () => {
		const counted = fc.record({ count: fc.nat(3_000), exposure: fc.double({ min: 0.1, max: 100, noNaN: true }) });
		fc.assert(
			fc.property(counted, counted, (before, now) => {
				const p = surprise(before, now);
				expect(p).toBeGreaterThanOrEqual(0);
				expect(p).toBeLessThanOrEqual(1);
				expect(surprise(before, { ...now, count: now.count + 1 })).toBeLessThanOrEqual(p + 1e-9);
			}),
			{ numRuns: 50 },
		);
	});
});

test('the interval of a share stays within 0 and 1, and holds the share', () => {
	fc.assert(
		fc.property(fc.nat(200), fc.nat(200), (a, b) => {
			const [count, of] = [Math.min(a, b), Math.max(a, b)];
			const { low, high } = shareOf(count, of);
			expect(low).toBeGreaterThanOrEqual(0);
			expect(high).toBeLessThanOrEqual(1);
			if (of > 0) expect(low <= count / of + 1e-9 && high >= count / of - 1e-9).toBe(true);
		}),
	);
});
