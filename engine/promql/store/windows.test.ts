import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Labels, Matcher, Sample, Series } from '../../model/series.ts';
import { isStale, STALE } from './stale.ts';
import { createWindows, type Windows } from './windows.ts';

const HOUR = 3_600_000;
const sample = (host: string, value: number, at?: number): Sample => ({
	labels: { __name__: 'm', host },
	value,
	...(at === undefined ? {} : { at }),
});
const ALL: readonly Matcher[] = [{ label: '__name__', op: '=', value: 'm' }];

/** `time:value` of each sample; `x` is a staleness marker. */
function shown({ times, values, first, end }: Series): string[] {
	return Array.from({ length: end - first }, (_, i) => `${times[first + i]}:${isStale(values[first + i] ?? 0) ? 'x' : values[first + i]}`);
}

function contents(windows: Windows): Record<string, string[]> {
	return Object.fromEntries(windows.select(ALL).map((series) => [series.labels.host ?? '', shown(series)]));
}

describe('reads of a source', () => {
	test('append; what a full read lacks ends in a marker, once', () => {
		const windows = createWindows({ retention: HOUR });
		windows.append('s', 1, [sample('a', 1), sample('b', 2)]);
		windows.append('s', 2, [sample('a', 3)]);
		windows.append('s', 3, [sample('a', 4)]);
		windows.append('s', 4, [sample('b', 5), sample('a', 6)]);
		expect(contents(windows)).toEqual({ a: ['1:1', '2:3', '3:4', '4:6'], b: ['1:2', '2:x', '4:5'] });
	});

	test('a partial read says nothing of the others', () => {
		const windows = createWindows({ retention: HOUR });
		windows.append('s', 1, [sample('a', 1), sample('b', 2)]);
		windows.append('s', 2, [sample('a', 3)], { partial: true });
		expect(contents(windows)).toEqual({ a: ['1:1', '2:3'], b: ['1:2'] });
	});

	test("a partial read names what ended; a series that is another source's by now is not ended", () => {
		const windows = createWindows({ retention: HOUR });
		const [a, b, c] = [sample('a', 1), sample('b', 2), sample('c', 3)];
		windows.append('s', 1, [a, b, c]);
		windows.append('t', 2, [b]);
		windows.append('s', 2, [c], { partial: true, ended: [a.labels, b.labels, { __name__: 'm', host: 'never told' }] });
		windows.append('s', 3, [], { partial: true, ended: [a.labels] });
		expect(contents(windows)).toEqual({ a: ['1:1', '2:x'], b: ['1:2', '2:2'], c: ['1:3', '2:3'] });
	});

	test('a failed read ends all its series and no other, until the next good one', () => {
		const windows = createWindows({ retention: HOUR });
		windows.append('s', 1, [sample('a', 1)]);
		windows.append('t', 1, [sample('b', 1)]);
		windows.fail('s', 2, 'connection refused');
		expect(contents(windows)).toEqual({ a: ['1:1', '2:x'], b: ['1:1'] });
		expect([...windows.failing]).toEqual([['s', 'connection refused']]);
		windows.append('s', 3, [sample('a', 2)]);
		expect([...windows.failing]).toEqual([]);
		expect(contents(windows).a).toEqual(['1:1', '2:x', '3:2']);
	});

	test('samples keep the time that the source gave them; one that is not newer is dropped', () => {
		const windows = createWindows({ retention: HOUR });
		windows.append('s', 10, [sample('a', 1, 5)]);
		windows.append('s', 20, [sample('a', 2, 5)]);
		windows.append('s', 30, [sample('a', 3, 4)]);
		expect(contents(windows)).toEqual({ a: ['5:1'] });
	});

	test('a series goes to the source that delivers it now', () => {
		const windows = createWindows({ retention: HOUR });
		windows.append('old', 1, [sample('a', 1)]);
		windows.append('new', 2, [sample('a', 2)]);
		windows.append('old', 3, []);
		expect(windows.select(ALL).map(({ source }) => source)).toEqual(['new']);
		expect(contents(windows)).toEqual({ a: ['1:1', '2:2'] });
	});
});

describe('what goes', () => {
	test('series of a forgotten source, samples before the horizon, series without samples', () => {
		const windows = createWindows({ retention: HOUR });
		windows.append('s', 1, [sample('a', 1), sample('b', 1)]);
		windows.append('t', 1, [sample('c', 1)]);
		windows.append('s', 2, [sample('a', 2)]);
		windows.forget('t');
		windows.prune(2);
		expect(contents(windows)).toEqual({ a: ['2:2'], b: ['2:x'] });
		windows.prune(3);
		expect(contents(windows)).toEqual({});
	});

	test('samples older than the retention make room', () => {
		const windows = createWindows({ retention: 100 });
		for (let at = 1; at <= 10_000; at++) windows.append('s', at, [sample('a', at)]);
		const [series] = windows.select(ALL);
		expect(series && series.end - series.first).toBeGreaterThan(100);
		expect(series?.times.length).toBeLessThan(1000);
		expect(series && shown(series).slice(-2)).toEqual(['9999:9999', '10000:10000']);
	});
});

describe('what readers may rely on', () => {
	test('version grows when a series appears or goes; changes grows with every write', () => {
		const windows = createWindows({ retention: HOUR });
		const seen: [number, number | undefined][] = [];
		const note = () => seen.push([windows.version, windows.changes]);
		for (const write of [
			() => windows.append('s', 1, [sample('a', 1)]),
			() => windows.append('s', 2, [sample('a', 2)]),
			() => windows.fail('s', 3, 'down'),
			() => windows.load('s', { __name__: 'm', host: 'b' }, [1], [1]),
			() => windows.forget('s'),
		]) {
			write();
			note();
		}
		const versions = seen.map(([version]) => version);
		expect(versions[0]).toBe(versions[2]);
		expect(new Set([versions[2], versions[3], versions[4]]).size).toBe(3);
		expect(new Set(seen.map(([, changes]) => changes)).size).toBe(5);
	});

	test('a sample, once there, is never moved or rewritten in its array', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.option(fc.double()), fc.boolean()), { maxLength: 120 }),
				(writes) => {
					const windows = createWindows({ retention: 40 });
					const snapshots: { times: Float64Array; values: Float64Array; first: number; end: number; copy: string[] }[] = [];
					let at = 1;
					for (const [gap, value, fails] of writes) {
						at += gap;
						if (fails) windows.fail('s', at, 'down');
						else windows.append('s', at, value === null ? [] : [sample('a', value)]);
						for (const series of windows.select(ALL)) {
							const { times, values, first, end } = series;
							snapshots.push({ times, values, first, end, copy: shown(series) });
						}
					}
					for (const { copy, ...columns } of snapshots) expect(shown({ ...columns, labels: {}, source: 's' })).toEqual(copy);
				},
			),
			{ numRuns: 200 },
		);
	});

	test('a recorded column merges in time order; what is here already stays', () => {
		const column = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 30 }).map((times) => times.sort((a, b) => a - b));
		fc.assert(
			fc.property(column, column, (here, recorded) => {
				const windows = createWindows({ retention: HOUR });
				for (const at of here) windows.append('s', at, [sample('a', at)]);
				windows.load(
					's',
					{ __name__: 'm', host: 'a' },
					recorded,
					recorded.map((at) => -at),
				);
				const wanted = [...new Set([...here, ...recorded])].sort((a, b) => a - b).map((at) => `${at}:${here.includes(at) ? at : -at}`);
				expect(contents(windows).a ?? []).toEqual(wanted);
			}),
		);
	});

	test('a marker stays one through loading, and no other NaN becomes one', () => {
		const windows = createWindows({ retention: HOUR });
		windows.load('s', { __name__: 'm', host: 'a' }, [1, 2, 3], [Number.NaN, STALE, 3]);
		expect(contents(windows)).toEqual({ a: ['1:NaN', '2:x', '3:3'] });
	});
});

describe('selecting', () => {
	const series: readonly Labels[] = ['a', 'b', 'c'].flatMap((host) => [
		{ __name__: 'm', host },
		{ __name__: 'n', host, job: 'x' },
	]);
	const matcher = fc.record({
		label: fc.constantFrom('__name__', 'host', 'job', 'none'),
		op: fc.constantFrom<Matcher['op']>('=', '!=', '=~', '!~'),
		value: fc.constantFrom('', 'm', 'n', 'a', 'a|b', '.*', '.+', '[ab]', 'x'),
	});

	test('gives the series that every matcher accepts, an absent label being empty, in label order', () => {
		const windows = createWindows({ retention: HOUR });
		windows.append(
			's',
			1,
			series.map((labels) => ({ labels, value: 1 })),
		);
		const accepts = ({ label, op, value }: Matcher, labels: Labels) => {
			const actual = labels[label] ?? '';
			const matches = op.endsWith('~') ? new RegExp(`^(?:${value})$`).test(actual) : actual === value;
			return op.startsWith('!') ? !matches : matches;
		};
		fc.assert(
			fc.property(fc.array(matcher, { minLength: 1, maxLength: 3 }), (matchers) => {
				const wanted = series.filter((labels) => matchers.every((each) => accepts(each, labels)));
				const key = ({ __name__, host }: Labels) => `${__name__} ${host}`;
				expect(windows.select(matchers).map(({ labels }) => key(labels))).toEqual(wanted.map(key).sort());
			}),
		);
	});
});
