import { expect, test } from 'vitest';
import { parseValues } from './series-notation.ts';

test.each([
	['1 2 -3', [1, 2, -3]],
	['0+10x3', [0, 10, 20, 30]],
	['5-2x2', [5, 3, 1]],
	['7x2', [7, 7, 7]],
	['1 _ _x2 2', [1, undefined, undefined, undefined, 2]],
	['1 stale', [1, 'stale']],
	['NaN +Inf -Inf 1e3 .5', [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1000, 0.5]],
	['0x2 5+0x1', [0, 0, 0, 5, 5]],
	['', []],
])('%s', (text, expected) => {
	expect(parseValues(text)).toEqual(expected);
});

test('steps are added up, not multiplied: promtool has the same last digits', () => {
	expect(parseValues('0+0.1x3')[3]).toBe(0.1 + 0.1 + 0.1);
});

test.each([
	['1+2', 'lacks how often'],
	['abc', 'is no value'],
	['{{schema:1}}', 'native histograms'],
	['1x9999999999', 'more than'],
])('%s is refused', (text, why) => {
	expect(() => parseValues(text)).toThrow(why);
});
