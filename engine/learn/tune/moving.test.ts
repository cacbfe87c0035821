import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../promql/compile.ts';
import { createWindows } from '../../promql/store/windows.ts';
import { deviations, type Moving, movingOf, movingSource } from './moving.ts';
import { segmentOf } from './segment.ts';

const MINUTE = 60_000;

test('what is proposed gives live, bit by bit, what it was judged by', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 60 }),
			fc.integer({ min: 2, max: 25 }),
			fc.integer({ min: -50, max: 50 }),
			(numbers, samples, usual) => {
				const moving: Moving = { window: samples * MINUTE, usual };
				const times = Float64Array.from(numbers, (_, i) => i * MINUTE);
				const values = Float64Array.from(numbers);
				const windows = createWindows({ retention: Number.POSITIVE_INFINITY });
				windows.load('test', { __name__: 'load', host: 'a' }, times, values);
				const compiled = compile(movingSource('load{host="a"}', moving, MINUTE));
				if (compiled.kind === 'invalid') throw new Error(JSON.stringify(compiled.errors));
				const live = [...times].map((at) => {
					const { result } = compiled.program.instant(windows, at);
					return result.type === 'vector' ? result.elements[0]?.value : undefined;
				});
				expect([...deviations(segmentOf({ labels: {}, times, values }), moving).values]).toEqual(live);
			},
		),
	);
});

test('an expression over a baseline is known again, and no other is', () => {
	const moving = { window: 20 * MINUTE, usual: -2.5 };
	for (const signal of ['load', 'load{host="a"}']) expect(movingOf(movingSource(signal, moving, MINUTE))).toEqual({ ...moving, signal });
	expect(movingOf(movingSource('a / b', moving, MINUTE))).toEqual({ ...moving, signal: '(a / b)' });
	for (const other of ['load', 'a - quantile_over_time(0.5, b[5m]) + 1', 'a - quantile_over_time(0.9, a[5m]) + 1']) {
		expect(movingOf(other)).toBeUndefined();
	}
});
