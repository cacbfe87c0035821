import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Labels, Sample } from '../model/series.ts';
import { compile } from './compile.ts';
import type { Program, QueryAnswer } from './program.ts';
import { createWindows, type Windows } from './store/windows.ts';

const SECOND = 1000;

/** Windows of 100 samples are long enough for their values to be kept up to date rather than made anew. */
const EXPRESSIONS = [
	...['avg', 'sum', 'count', 'min', 'max', 'last', 'first', 'present', 'stddev', 'stdvar'].map((name) => `${name}_over_time(m[100s])`),
	...['rate', 'increase', 'delta', 'irate', 'idelta', 'changes', 'resets', 'deriv'].map((name) => `${name}(m[100s])`),
	'avg_over_time(m[150s] offset 20s) > 1',
	'quantile_over_time(0.9, m[100s])',
	'predict_linear(m[90s], 60)',
	'sum by (host) (m) - on (host) max_over_time(m{host="a"}[120s])',
	'max_over_time(avg_over_time(m[80s])[60s:7s])',
	'absent(m{host="b"}) or timestamp(m)',
];

function program(source: string): Program {
	const compiled = compile(source);
	if (compiled.kind === 'invalid') throw new Error(`${source}: ${compiled.errors[0]?.message}`);
	return compiled.program;
}

/** What a source delivers in one second: a value a host, or a failed read. */
type Read = { readonly values: readonly (number | undefined)[] } | 'failed';

const value = fc.oneof(
	{ weight: 20, arbitrary: fc.integer({ min: -5, max: 20 }) },
	{ weight: 4, arbitrary: fc.double({ noNaN: true, min: -1e6, max: 1e6 }) },
	{ weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e300, -1e300) },
);
const read: fc.Arbitrary<Read> = fc.oneof(
	{
		weight: 30,
		arbitrary: fc.record({ values: fc.array(fc.option(value, { nil: undefined, freq: 12 }), { minLength: 2, maxLength: 2 }) }),
	},
	{ weight: 1, arbitrary: fc.constant<Read>('failed') },
);
/** A run of equal reads makes windows long without making the search for a small counter-example slow. */
const history = fc.array(fc.tuple(read, fc.integer({ min: 1, max: 40 })), { minLength: 3, maxLength: 14 });

const labelsOf = (host: number): Labels => ({ __name__: 'm', host: 'ab'[host] ?? '' });

function append(windows: Windows, what: Read, second: number): void {
	const at = second * SECOND;
	if (what === 'failed') {
		windows.fail('s', at, 'refused');
		return;
	}
	const samples = what.values.flatMap((each, host): Sample[] =>
		each === undefined ? [] : [{ labels: labelsOf(host), value: each + (second % 7) }],
	);
	windows.append('s', at, samples);
}

/** Rounded to what summing in another order may change. */
function readable({ result }: QueryAnswer): unknown {
	if (result.type !== 'vector') return result;
	return result.elements.map(({ labels, value: number }) => [
		labels,
		Number.isFinite(number) ? Number(number.toPrecision(9)) : String(number),
	]);
}

/** The magnitudes of 1e300 and 1 cancel to noise in a variance or a slope, whichever way they are summed. */
const comparable = (reads: readonly (readonly [Read, number])[]) =>
	reads.every(
		([what]) => what === 'failed' || what.values.every((each) => each === undefined || Math.abs(each) < 1e9 || !Number.isFinite(each)),
	);

describe('evaluating tick after tick', () => {
	test('gives what evaluating once, from nothing, gives', () => {
		fc.assert(
			fc.property(history.filter(comparable), (reads) => {
				const live = createWindows({ retention: 300 * SECOND });
				const programs = EXPRESSIONS.map(program);
				let second = 0;
				for (const [what, times] of reads) {
					for (let i = 0; i < times; i++) append(live, what, ++second);
					const ticking = programs.map((each) => readable(each.instant(live, second * SECOND)));
					const fresh = copyOf(reads, second);
					expect(ticking).toEqual(EXPRESSIONS.map((source) => readable(program(source).instant(fresh, second * SECOND))));
				}
			}),
			{ numRuns: 25 },
		);
	}, 120_000);

	test('gives the same whatever was asked before, and in a range', () => {
		fc.assert(
			fc.property(history.filter(comparable), fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), (reads, moments) => {
				const end = reads.reduce((sum, [, times]) => sum + times, 0);
				const view = copyOf(reads, end);
				for (const source of EXPRESSIONS) {
					const asked = program(source);
					for (const moment of moments) {
						const answer = readable(asked.instant(view, moment * SECOND));
						expect(answer).toEqual(readable(program(source).instant(copyOf(reads, end), moment * SECOND)));
					}
				}
			}),
			{ numRuns: 15 },
		);
	}, 120_000);
});

function copyOf(reads: readonly (readonly [Read, number])[], until: number): Windows {
	const windows = createWindows({ retention: 300 * SECOND });
	let second = 0;
	for (const [what, times] of reads) for (let i = 0; i < times && second < until; i++) append(windows, what, ++second);
	return windows;
}

describe('expressions over one view', () => {
	test('see what was written between two evaluations at the same time', () => {
		const windows = createWindows({ retention: 300 * SECOND });
		const sum = program('sum(m)');
		windows.append('s', SECOND, [{ labels: labelsOf(0), value: 1 }]);
		expect(readable(sum.instant(windows, 2 * SECOND))).toEqual([[{}, 1]]);
		windows.append('s', 2 * SECOND, [{ labels: labelsOf(0), value: 5 }]);
		expect(readable(sum.instant(windows, 2 * SECOND))).toEqual([[{}, 5]]);
	});

	test('share equal parts, remarks included, each with its own position', () => {
		const windows = createWindows({ retention: 300 * SECOND });
		for (let at = 0; at < 10; at++) windows.append('s', at * SECOND, [{ labels: labelsOf(0), value: at }]);
		const plain = program('rate(m[10s])').instant(windows, 9 * SECOND);
		const inside = program('1 + rate(m[10s])').instant(windows, 9 * SECOND);
		expect(plain.infos).toEqual([expect.stringContaining('(1:6)')]);
		expect(inside.infos).toEqual([expect.stringContaining('(1:10)')]);
	});
});
