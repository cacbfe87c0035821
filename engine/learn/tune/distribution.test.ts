import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Distribution, distributionsOf, mirrored, quantile, together } from './distribution.ts';
import { segmentOf } from './segment.ts';

const segmentWith = (values: readonly number[]) =>
	segmentOf({ labels: {}, times: Float64Array.from(values, (_, i) => i * 15_000), values: Float64Array.from(values) });

const value = fc.oneof(
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.double({ min: 49, max: 51, noNaN: true }),
	fc.integer({ min: -3, max: 3 }),
	fc.constantFrom(1e300, -1e300, 5e-324, 0),
);
const groups = fc.array(fc.array(fc.array(value, { maxLength: 60 }), { maxLength: 3 }), { minLength: 1, maxLength: 5 });

const inOrder = ({ count, at }: Distribution) => Array.from({ length: count }, (_, rank) => at(rank) + 0);
const sorted = (values: readonly number[]) => values.map((each) => each + 0).sort((a, b) => a - b);

test('values stand in the order in which sorting puts them, of each group and of any of them together', () => {
	fc.assert(
		fc.property(groups, fc.nat(), (values, left) => {
			const shares = distributionsOf(values.map((group) => group.map(segmentWith)));
			expect(shares.map(inOrder)).toEqual(values.map((group) => sorted(group.flat())));
			const others = values.filter((_, i) => i !== left % values.length).flat(2);
			const rest = together(shares.filter((_, i) => i !== left % values.length));
			expect(inOrder(rest)).toEqual(sorted(others));
			expect(inOrder(mirrored(rest))).toEqual(sorted(others.map((each) => -each)));
			if (others.length > 0) expect([rest.least, rest.most]).toEqual([Math.min(...others), Math.max(...others)]);
		}),
	);
});

test('mean and deviation are those of all values, wherever they lie', () => {
	const plain = fc.double({ min: -1e6, max: 1e6, noNaN: true });
	fc.assert(
		fc.property(fc.array(fc.array(plain, { minLength: 1, maxLength: 50 }), { minLength: 1, maxLength: 5 }), (values) => {
			const all = values.flat();
			const mean = all.reduce((total, each) => total + each, 0) / all.length;
			const deviation = Math.sqrt(all.reduce((total, each) => total + (each - mean) ** 2, 0) / all.length);
			const whole = together(distributionsOf(values.map((group) => [segmentWith(group)])));
			expect(whole.mean).toBeCloseTo(mean, 6);
			expect(whole.deviation).toBeCloseTo(deviation, 4);
		}),
	);
});

test('one outlier, or many equal values, hide nothing of the others', () => {
	const values = [1e12, ...Array.from({ length: 5_000 }, (_, i) => (i % 2 === 0 ? 7 : (i * 7_919) % 1_009))];
	const [share] = distributionsOf([[segmentWith(values)]]);
	expect(share && [0, 0.3, 0.5, 0.9, 0.999, 1].map((each) => quantile(share, each))).toEqual(
		[0, 0.3, 0.5, 0.9, 0.999, 1].map((each) => sorted(values)[Math.floor(each * (values.length - 1))]),
	);
});

test('of nothing there is nothing to tell', () => {
	const nothing = together([]);
	expect(nothing).toMatchObject({ count: 0, mean: 0, deviation: 0, least: 0, median: 0, most: 0, extent: 0 });
	expect([quantile(nothing, 0.5), quantile(mirrored(nothing), 0.5)]).toEqual([0, 0]);
});
