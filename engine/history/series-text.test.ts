import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSeries, parseSeries } from './series-text.ts';

const read = (text: string) => {
	const parsed = parseSeries(text);
	return parsed.kind === 'series' ? parsed.labels : `${parsed.message} at ${parsed.at}`;
};

describe('parseSeries', () => {
	it.each([
		['up', { __name__: 'up' }],
		['job:x:rate5m', { __name__: 'job:x:rate5m' }],
		[' up { job = "a" , instance="b", } ', { __name__: 'up', job: 'a', instance: 'b' }],
		['up{}', { __name__: 'up' }],
		['{__name__="up"}', { __name__: 'up' }],
		['{"my.metric","the label"="v"}', { __name__: 'my.metric', 'the label': 'v' }],
		[String.raw`m{a="q\"b\\n\n",b="\u00e9\x41\101"}`, { __name__: 'm', a: 'q"b\\n\n', b: 'éAA' }],
		["m{a='it''s'}".replace("''", "\\'"), { __name__: 'm', a: "it's" }],
		['m{a=`\\n`}', { __name__: 'm', a: '\\n' }],
		['m{a="",b="x"}', { __name__: 'm', b: 'x' }],
		['m{a="}",b=","}', { __name__: 'm', a: '}', b: ',' }],
	])('reads %s', (text, labels) => {
		expect(read(text)).toEqual(labels);
	});

	it.each([
		['', 'a series needs a name or a label at 0'],
		['{}', 'a series needs a name or a label at 0'],
		['up{', 'expected a label name, found the end at 3'],
		['up{job}', 'expected `=`, found `}` at 6'],
		['up{job=a}', 'expected a quoted value, found `a` at 7'],
		['up{job="a', 'the quoted value has no end at 7'],
		['up{job="a" b="c"}', 'expected `,` or `}`, found `b` at 11'],
		['up{job="a",job="b"}', 'label `job` is given twice at 11'],
		['up{job="\\q"}', 'unknown escape `\\q` at 8'],
		['up{a="b"} 3', 'expected `{` or the end, found `3` at 10'],
		['my-metric', 'expected `{` or the end, found `-` at 2'],
	])('refuses %s', (text, message) => {
		expect(read(text)).toBe(message);
	});

	it('reads back what formatSeries writes, whatever the labels contain', () => {
		const label = fc.string({ minLength: 1, unit: 'grapheme' });
		const value = fc.string({ minLength: 1, unit: 'grapheme' });
		fc.assert(
			fc.property(fc.dictionary(label, value, { minKeys: 1 }), (labels) => {
				expect(read(formatSeries(labels))).toEqual({ ...labels });
			}),
		);
	});
});
