import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import type { Program } from './program.ts';
import { QueryError } from './query-error.ts';
import { createWindows } from './store/windows.ts';

/** The first complaint, with what it is about marked in the text. */
function complaint(marked: string): { readonly at: string; readonly message: string } {
	const source = marked.replace(/[«»]/g, '');
	const compiled = compile(source);
	if (compiled.kind === 'program') return { at: source, message: 'none' };
	const { from = 0, to = 0, message = '' } = compiled.errors[0] ?? {};
	return { at: `${source.slice(0, from)}«${source.slice(from, to)}»${source.slice(to)}`, message };
}

function program(source: string): Program {
	const compiled = compile(source);
	if (compiled.kind === 'invalid') throw new Error(compiled.errors[0]?.message);
	return compiled.program;
}

describe('a mistake is told at its place', () => {
	test.each([
		['rate(«up»)', 'expected type range vector in call to function "rate", got instant vector'],
		['up[«0m»]', 'duration must be greater than 0'],
		['up[«5s-10s»]', 'duration must be greater than 0'],
		['sum(up) «by» (a) by (b)'.replace('«by» (a) by', 'by (a) «by»'), 'unexpected <by>'],
		['«nosuch»(up)', 'unknown function with name "nosuch"'],
		['up{job=~«"("»}'.replace('job=~«"("»', '«job=~"("»'), expect.stringContaining('missing closing )')],
		['1 «==» 1', 'comparisons between scalars must use BOOL modifier'],
		['up + «(»1', 'unclosed left parenthesis'],
		['«{job=~".*"}»', 'vector selector must contain at least one non-empty matcher'],
		['«hour(up, up)»', 'expected at most 1 argument(s) in call to "hour", got 2'],
		['"caf«\ufffd»"', 'invalid UTF-8 rune'],
		['deriv(«up[5m] smoothed»)', 'smoothed modifier can only be used with: delta, increase, rate - not with deriv'],
		['foo{job="a"\n, «job»}', 'none'],
	])('%s', (marked, message) => {
		const found = complaint(marked);
		if (message === 'none') expect(found.message).toBe('unexpected "}" in label matching, expected label matching operator');
		else expect(found).toEqual({ at: marked, message });
	});
});

describe('odd corners, as a Prometheus server has them', () => {
	const windows = createWindows({ retention: Number.POSITIVE_INFINITY });
	windows.append('s', 1000, [
		{ labels: { __name__: 'm', id: 'a' }, value: 1 },
		{ labels: { __name__: 'm', id: 'b' }, value: Number.NEGATIVE_INFINITY },
	]);
	const values = (source: string) => {
		const { result } = program(source).instant(windows, 1000);
		return result.type === 'vector' ? result.elements.map(({ value }) => value) : result.type === 'scalar' ? result.value : result.type;
	};

	test.each([
		['0.011_0 + 1_0', 10.011],
		['0755 + 0x_1f + 5.', 529],
		['1 ^ NaN', 1],
		['-1 ^ 2', -1],
		['2 ^ 3 ^ 2', 512],
		['1h30m', 5400],
		['clamp_max(m, NaN)', [Number.NaN, Number.NEGATIVE_INFINITY]],
		['m offset 0 offset 0s', [1, Number.NEGATIVE_INFINITY]],
		['m offset 0s + 1', [2, Number.NEGATIVE_INFINITY]],
		['nothing + on () m', []],
		['count_values without (v) ("v", m)', [1, 1]],
		['sum(m offset -(1s))', [Number.NEGATIVE_INFINITY]],
	])('%s', (source, expected) => {
		expect(values(source)).toEqual(expected);
	});

	test('a trailing comma is one too many in a call, and welcome among labels and matchers', () => {
		expect(complaint('round(m«,»)').message).toBe('trailing commas not allowed in function call args');
		expect(values('sum by (id,) (m{id="a",})')).toEqual([1]);
	});
});

describe('what a program says of itself', () => {
	test.each([
		['up > 1', true],
		['(up == 0)', true],
		['a and b', true],
		['absent(up)', true],
		['up > bool 1', false],
		['sum(up > 1)', false],
	])('%s is a filter: %s', (source, filters) => {
		expect(program(source).filters).toBe(filters);
	});

	test('which metrics it names', () => {
		expect([...program('rate(a[5m]) / on (x) {__name__="b", y="z"} > {__name__=~"c|d"}').metrics]).toEqual(['a', 'b']);
	});

	test.each([
		['up', 5],
		['up offset 1h', 65],
		['rate(up[30m])', 30],
		['max_over_time(rate(up[10m] offset 5m)[1h:1m])', 75],
		['up offset -1h', 5],
		['vector(1)', 0],
	])('how far %s looks back: %d minutes', (source, minutes) => {
		expect(program(source).reach).toBe(minutes * 60_000);
	});
});

describe('an expression that means harm', () => {
	const hostile: Readonly<Record<string, string>> = {
		'nested parentheses': `${'('.repeat(50_000)}1${')'.repeat(50_000)}`,
		'signs without end': `${'-'.repeat(50_000)}1`,
		'a chain without end': Array(50_000).fill('1').join('+'),
		'calls in calls': `${'abs('.repeat(5000)}m${')'.repeat(5000)}`,
		'ranges on ranges': `m${'[5m:]'.repeat(5000)}`,
		'nested durations': `m[${'('.repeat(50_000)}5m${')'.repeat(50_000)}]`,
		'a pattern that unrolls': `m{v=~"${'(a{900})'.repeat(300)}"}`,
		'matchers without end': `m{${Array.from({ length: 5000 }, (_, i) => `l${i}!="x"`).join(',')}}`,
		'megabytes of text': `m{v="${'x'.repeat(3_000_000)}"}`,
	};
	test.each(Object.keys(hostile))('is refused: %s', (name) => {
		expect(compile(hostile[name] ?? '').kind).toBe('invalid');
	});

	const windows = createWindows({ retention: Number.POSITIVE_INFINITY });
	for (let at = 0; at <= 600_000; at += 15_000) {
		const samples = Array.from({ length: 300 }, (_, i) => ({
			labels: { __name__: 'm', id: String(i), v: `${'a'.repeat(30)}!` },
			value: i,
		}));
		windows.append('s', at, samples);
	}

	test.each([
		['max_over_time(m[100y:1ms])', 'limit'],
		['max_over_time(max_over_time(m[1d:1s])[1d:1s])', 'limit'],
		[Array.from({ length: 60 }).reduce<string>((inner) => `label_join(${inner}, "v", "", "v", "v")`, 'm'), 'limit'],
		['m * on () group_left () m', 'matching'],
		['label_replace(m, "id", "", "", "")', 'duplicate'],
		['topk(NaN, m)', 'argument'],
	])('ends in a clear error: %s', (source, kind) => {
		expect(() => program(source).instant(windows, 600_000)).toThrow(expect.objectContaining({ name: 'QueryError', kind }));
	});

	test('does not make a pattern backtrack', () => {
		expect(program('m{v=~"(a+)+$"}').instant(windows, 600_000).result).toEqual({ type: 'vector', elements: [] });
	});

	test('is held to the limits that are given', () => {
		const compiled = compile('m', { series: 299 });
		expect(() => compiled.kind === 'program' && compiled.program.instant(windows, 600_000)).toThrow(QueryError);
		const frugal = compile('rate(m[10m])', { samples: 10_000 });
		expect(() => frugal.kind === 'program' && frugal.program.instant(windows, 600_000)).toThrow('more than 10000');
	});
});
