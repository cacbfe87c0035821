import { expect, test } from 'vitest';
import type { Level } from '../../decide/policy-set.ts';
import { distributionsOf, together } from './distribution.ts';
import { fitLabelled } from './labelled.ts';
import { type Space, settled } from './range.ts';
import { Rows } from './rows.ts';
import { type Segment, segmentOf } from './segment.ts';

const MINUTE = 60_000;
const RANGE = { min: -200, max: 200 };
const outside = { kind: 'outside', low: -100, high: 15 } as const;
const level: Level = { severity: 'warning', enter: outside, stay: outside, for: 0, keepFiringFor: 0, flappingExit: 0 };
const space: Space = { level, now: { low: -100, high: 15, for: 0 }, low: RANGE, high: RANGE };

/** A signal between 0 and 9 that falls to -20 in two incidents. */
const isDrop = (minute: number) => minute % 500 >= 300 && minute % 500 < 305;
const calm = (minute: number) => (isDrop(minute) ? -20 : (minute * 7) % 10);

function segment(from: number, to: number, of: (minute: number) => number): Segment {
	const minutes = Array.from({ length: to - from }, (_, i) => from + i);
	const drops = minutes.filter((minute) => isDrop(minute) && !isDrop(minute - 1));
	return segmentOf({
		labels: {},
		times: Float64Array.from(minutes, (minute) => minute * MINUTE),
		values: Float64Array.from(minutes, of),
		incidents: drops.map((minute) => ({ first: minute * MINUTE, last: (minute + 4) * MINUTE })),
	});
}

const distributionOf = (segments: readonly Segment[]) => together(distributionsOf([segments]));
const rowsOf = (segments: readonly Segment[]) => new Rows(segments, distributionOf(segments), { rate: 1, deviations: 4 });

test('a side that incidents do not speak for goes as far out as it may, wherever it stands in the file', () => {
	const rows = rowsOf([segment(0, 1_000, calm)]);
	const rule = fitLabelled(space, rows);
	expect(rule).toMatchObject({ high: RANGE.max, for: 0 });
	expect(rule?.low).toBeGreaterThan(-20);
	expect(rule?.low).toBeLessThanOrEqual(0);
	expect(fitLabelled({ ...space, now: { ...space.now, high: 40 } }, rows)).toEqual(rule);
});

test('such a side stays where all of history leaves it alone, and else is put well beyond that', () => {
	const rule = { low: -1, high: RANGE.max, for: 0 };
	const [rows, burst] = [segment(0, 1_000, calm), segment(1_000, 1_100, () => 30)];
	expect(settled(rule, space, distributionOf([rows]))).toEqual({ ...rule, high: 15 });
	expect(settled(rule, space, distributionOf([rows, burst]))).toEqual({ ...rule, high: 30 + 2 * 50 });
	expect(settled({ ...rule, high: 20 }, space, distributionOf([rows]))).toEqual({ ...rule, high: 20 });
});

test('a rule that fires all the time catches everything, and is none', () => {
	const high = rowsOf([segment(0, 1_000, (minute) => (minute * 7) % 10)]);
	expect(fitLabelled(space, high)).toBeUndefined();
});
