import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarse } from './coarse.ts';
import { firingsBeyond } from './rule.ts';
import { segmentOf } from './segment.ts';

const track = (values: readonly number[]) =>
	segmentOf({ labels: {}, times: Float64Array.from(values, (_, i) => i * 15_000), values: Float64Array.from(values) });

test('few samples are left alone', () => {
	const segments = [track([1, 2, 3])];
	expect(coarse(segments, 3)).toBe(segments);
});

test('whatever bound some sample crosses, a sample that was kept crosses it too, and no other does', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 9, maxLength: 300 }),
			fc.integer({ min: -50, max: 50 }),
			(values, bound) => {
				const segment = track(values);
				const [thin] = coarse([segment], Math.ceil(values.length / 4));
				const fires = (rule: { low: number; high: number }) =>
					[segment, thin ?? segment].map((each) => firingsBeyond(each, rule).length > 0);
				for (const [whole, kept] of [
					fires({ low: bound, high: Number.POSITIVE_INFINITY }),
					fires({ low: Number.NEGATIVE_INFINITY, high: bound }),
				])
					expect(kept).toBe(whole);
				expect(thin?.values.length).toBeLessThanOrEqual(values.length / 4 + 2);
			},
		),
	);
});
