import { expect, test } from 'vitest';
import { policies } from '../../../test/support/deciding.ts';
import { randomFrom } from '../../../test/support/random.ts';
import type { Track } from './segment.ts';
import { tuneThreshold } from './tune.ts';

const MINUTE = 60_000;
/** Two weeks. */
const MINUTES = 14 * 1_440;
const LASTS = 10;

const RULE = `Threshold load
signal: load
levels: [ { severity: warning, above: 100 } ]
tune: { above: { min: 0, max: 100 }, for: { min: 0s, max: 30m } }`;

const tuned = (...tracks: readonly Track[]) => policies(RULE).thresholds.map((threshold) => tuneThreshold(threshold, tracks))[0];

/** Normal by Box and Muller. */
const normal = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const trackOf = (valueAt: (minute: number) => number, incidents?: Track['incidents']): Track => ({
	labels: {},
	times: Float64Array.from({ length: MINUTES }, (_, minute) => minute * MINUTE),
	values: Float64Array.from({ length: MINUTES }, (_, minute) => valueAt(minute)),
	...(incidents !== undefined && { incidents }),
});

/** Normal noise around 50, which incidents at times of no pattern raise by so much. */
function noise(seed: number, count: number, raise: number): Track {
	const random = randomFrom(seed);
	const starts = Array.from({ length: count }, () => Math.floor(random() * (MINUTES - LASTS))).sort((a, b) => a - b);
	const isIncident = (minute: number) => starts.some((start) => minute >= start && minute < start + LASTS);
	return trackOf(
		(minute) => 50 + 5 * normal(random) + (isIncident(minute) ? raise : 0),
		starts.map((start) => ({ first: start * MINUTE, last: (start + LASTS - 1) * MINUTE })),
	);
}

const SEEDS = Array.from({ length: 18 }, (_, i) => i + 1);

test('incidents that the signal says nothing of move no threshold, however few or many they are', () => {
	for (const seed of SEEDS) expect(tuned(noise(seed, 1 + (seed % 6), 0)), `seed ${seed}`).toMatchObject({ kind: 'kept' });
});

test('incidents that the signal shows do', () => {
	for (const seed of SEEDS) expect(tuned(noise(seed, 1 + (seed % 6), 30)), `seed ${seed}`).toMatchObject({ kind: 'proposed' });
});

test('what a signal with a heavy tail does every hour is not unusual', () => {
	const random = randomFrom(1);
	const latency = trackOf(() => Math.exp(2 + 0.6 * normal(random)));
	const found = tuned(latency);
	if (found?.kind !== 'proposed') throw new Error(`kept: ${found?.reason}`);
	const alerts = found.evidence.backTest.filter(({ measure }) => /alerts a week/.test(measure));
	expect(alerts.length).toBeGreaterThan(0);
	// Four standard deviations alone would call 70 times.
	for (const row of alerts) expect(row.new).toBeLessThan(20);
});

test('what is unusual is so for a subject, however many subjects there are', () => {
	const burst = (host: number) => (minute: number) => ((minute + host * 97) % 2_880 < 5 ? 110 : 50 + (minute % 7));
	const hosts = Array.from({ length: 10 }, (_, host) => trackOf(burst(host)));
	expect(tuned(...hosts)).toEqual({ kind: 'kept', reason: expect.stringContaining('nothing beats the rule in place: 70 of 70 unusual') });
});
