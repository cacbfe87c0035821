import { beforeEach, describe, expect, test } from 'vitest';
import type { Labels, Sample } from '../model/series.ts';
import { compile } from './compile.ts';
import { createWindows, type Windows } from './store/windows.ts';

const MINUTE = 60_000;
const sample = (__name__: string, labels: Labels, value: number): Sample => ({ labels: { __name__, ...labels }, value });

let windows: Windows;

/** Two hosts by a source each; both are read every minute for five minutes. */
beforeEach(() => {
	windows = createWindows({ retention: 60 * MINUTE });
	for (let at = 0; at <= 5 * MINUTE; at += MINUTE) {
		for (const host of ['a', 'b']) windows.append(host, at, [sample('used', { host }, 10), sample('size', { host, disk: 'x' }, 100)]);
	}
});

function presence(source: string, subject: Labels, at = 5 * MINUTE + 1) {
	const compiled = compile(source);
	if (compiled.kind === 'invalid') throw new Error(compiled.errors[0]?.message);
	return compiled.program.presence(windows, at, subject);
}

describe('a subject that the answer lacks', () => {
	const expressions = [
		'used > 50',
		'used / on (host) group_right () size > 0.5',
		'rate(used[5m]) > 1',
		'max_over_time(used[5m:1m]) > 50',
		'sum by (host) (used) > 50',
		'used and size',
		'label_replace(used, "service", "$1", "host", "(.*)") > 50',
	];

	test.each(expressions)('is false while its inputs are there: %s', (source) => {
		expect(presence(source, { host: 'a' })).toBe('value');
	});

	test.each(expressions)('is never false once its source fails: %s', (source) => {
		windows.fail('a', 5 * MINUTE, 'connection refused');
		expect(presence(source, { host: 'a' })).toBe('error');
		expect(presence(source, { host: 'b' })).toBe('value');
	});

	test.each(expressions)('is absent once its series vanished: %s', (source) => {
		windows.append('a', 5 * MINUTE, []);
		expect(presence(source, { host: 'a' })).toBe('absent');
		expect(presence(source, { host: 'b' })).toBe('value');
	});

	test('is absent when nothing was heard for longer than the lookback', () => {
		expect(presence('used > 50', { host: 'a' }, 11 * MINUTE)).toBe('absent');
	});

	test('is absent while a range holds nothing, or too little for its function', () => {
		expect(presence('max_over_time(used[1m]) > 50', { host: 'a' }, 7 * MINUTE)).toBe('absent');
		expect(presence('max_over_time(used[3m]) > 50', { host: 'a' }, 7 * MINUTE)).toBe('value');
		expect(presence('rate(used[1m30s]) > 1', { host: 'a' })).toBe('value');
		expect(presence('rate(used[1m]) > 1', { host: 'a' })).toBe('absent');
		expect(presence('max_over_time(used[1m]) > 50', { host: 'a' })).toBe('value');
	});

	test('needs both sides of an operator, one side of `or`, the left of `unless`', () => {
		windows.append('a', 5 * MINUTE, [sample('used', { host: 'a' }, 10)]);
		expect(presence('used / on (host) size > 1', { host: 'a' })).toBe('absent');
		expect(presence('size or used > 50', { host: 'a' })).toBe('value');
		expect(presence('used unless on (host) size', { host: 'a' })).toBe('value');
		expect(presence('size unless on (host) used', { host: 'a' })).toBe('absent');
	});

	test('is false where absence itself is asked for', () => {
		expect(presence('absent(nothing) and on () vector(0) > 1', {})).toBe('value');
		expect(presence('vector(0) > 1', {})).toBe('value');
	});

	test('does not hang on labels that the expression itself makes', () => {
		expect(presence('label_replace(used, "disk", "y", "", "") > 50', { host: 'a', disk: 'y' })).toBe('value');
		expect(presence('used * on (host) group_left (disk) size > 1e9', { host: 'a', disk: 'x' })).toBe('value');
	});
});
