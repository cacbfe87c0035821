import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutLargestClimb } from './largest-climb.ts';

const bins = (count: number, of: (i: number) => number) => Array.from({ length: count }, (_, i) => of(i));
const span = (levels: readonly number[]) => Math.max(...levels) - Math.min(...levels);

test('of a step, at once or within two bins, nothing is left', () => {
	expect(span(withoutLargestClimb(bins(36, (i) => (i < 20 ? 1 : 3))))).toBeCloseTo(0);
	expect(span(withoutLargestClimb(bins(36, (i) => Math.min(3, Math.max(1, i - 18)))))).toBeCloseTo(0);
});

test('a line goes on climbing with nearly all its height', () => {
	const line = bins(36, (i) => i / 10);
	const rest = withoutLargestClimb(line);
	expect(span(rest)).toBeGreaterThan(0.8 * span(line));
	expect(rest.every((level, i) => i === 0 || level >= (rest[i - 1] ?? 0) - 0.5)).toBe(true);
});

test('what only falls stays as it is', () => {
	const falling = bins(36, (i) => -i);
	expect(withoutLargestClimb(falling)).toEqual(falling);
});

test('nothing stands higher than before, and what was before the climb stays', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 6, maxLength: 96 }), (levels) => {
			const rest = withoutLargestClimb(levels);
			expect(rest).toHaveLength(levels.length);
			expect(rest.slice(0, 3)).toEqual(levels.slice(0, 3));
			expect(rest.at(-1)).toBeLessThanOrEqual(levels.at(-1) ?? 0);
		}),
	);
});
