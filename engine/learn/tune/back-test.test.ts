import { expect, test } from 'vitest';
import type { Level } from '../../decide/policy-set.ts';
import { compare } from './back-test.ts';
import { levelWith } from './rule.ts';
import { segmentOf } from './segment.ts';
import { partsOf, trial } from './trial.ts';

const level: Level = {
	severity: 'warning',
	enter: { kind: 'above', value: 10 },
	stay: { kind: 'above', value: 10 },
	for: 0,
	keepFiringFor: 0,
	flappingExit: 0,
};

/** Above 10 all the time, with an incident at 90 once a day, for 24 days; 60 samples a day. */
const STEP = 1_440_000;
const segment = segmentOf({
	labels: {},
	times: Float64Array.from({ length: 1_440 }, (_, i) => i * STEP),
	values: Float64Array.from({ length: 1_440 }, (_, i) => (i % 60 === 30 ? 90 : 20)),
	incidents: Array.from({ length: 24 }, (_, day) => ({ first: (day * 60 + 30) * STEP, last: (day * 60 + 30) * STEP })),
});
const parts = partsOf([segment], { rate: 1, deviations: 4 });
const above = (high: number) => levelWith(level, { low: Number.NEGATIVE_INFINITY, high, for: 0 });

test('each part of the time is judged by a level that was made without it, and what fires all through counts once a part', () => {
	const seen: number[] = [];
	const next = trial(parts, ({ segments }) => {
		seen.push(segments.reduce((count, { values }) => count + values.length, 0));
		return above(50);
	});
	expect(seen).toEqual([1_152, 1_152, 1_152, 1_152, 1_152]);
	const proof = compare(
		trial(parts, () => level),
		next,
		'incidents',
	);
	expect(proof.old).toMatchObject({ incidents: 24, caught: 24, alerts: 5, falseAlerts: 0 });
	expect(proof.new).toMatchObject({ incidents: 24, caught: 24, alerts: 24, falseAlerts: 0 });
	expect(proof.interval[0]).toBeLessThanOrEqual(proof.interval[1]);
});

test('a successor that misses says what, be it named by people or merely unusual', () => {
	for (const quarry of ['incidents', 'unusual'] as const) {
		const proof = compare(
			trial(parts, () => level),
			trial(parts, () => above(95)),
			quarry,
		);
		expect(proof.new).toMatchObject({ incidents: 24, caught: 0 });
		expect(proof.lost.length).toBe(24);
		expect(proof.won).toEqual([]);
	}
});
