import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSawtooth } from './sawtooth.ts';

const CYCLE = 12;
const bins = (count: number, of: (i: number) => number) => Array.from({ length: count }, (_, i) => of(i));
const teeth = (period: number, { shift = 0, rise = 0 }) => bins(4 * CYCLE, (i) => ((i + shift) % period) / period + (rise * i) / CYCLE);

test.each([4, 8, 11, 13, 18])('teeth of %d bins are a sawtooth, wherever they begin', (period) => {
	for (let shift = 0; shift < period; shift++) expect(isSawtooth(teeth(period, { shift }), CYCLE)).toBe(true);
});

test('teeth that each begin higher are none', () => {
	expect(isSawtooth(teeth(8, { rise: 0.5 }), CYCLE)).toBe(false);
});

test('one fall is a restart, not a sawtooth', () => {
	expect(isSawtooth([...bins(30, (i) => i), ...bins(18, (i) => i)], CYCLE)).toBe(false);
});

test('what never falls is none, whatever its steps', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 60 }), (steps) => {
			const climb = steps.map((_, i) => steps.slice(0, i).reduce((sum, step) => sum + step, 0));
			expect(isSawtooth(climb, CYCLE)).toBe(false);
		}),
	);
});
