import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeaks, type PeaksFound, type PeakTrack } from './peaks.ts';
import { type HourPeak, hourOfWeek } from './profile.ts';

const HOUR = 3_600_000;
/** A Monday, midnight UTC, three weeks before the clocks of Berlin are put forward. */
const START = Date.UTC(2026, 2, 9);

function hourly(weeks: number, value: (hour: number, at: number) => number): readonly HourPeak[] {
	return Array.from({ length: Math.round(weeks * 168) }, (_, hour) => ({
		at: START + hour * HOUR,
		value: value(hour, START + hour * HOUR),
	}));
}

/** A small generator: the same noise every time. */
function noise(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
		return state / 2 ** 32;
	};
}

function find(peaks: readonly HourPeak[], more: Partial<PeakTrack> = {}): PeaksFound {
	return findPeaks({ policy: 'p', signal: 's', zone: 'UTC', peaks, ...more }, (peaks.at(-1)?.at ?? START) + HOUR);
}

function found(result: PeaksFound) {
	if (result.kind === 'none') throw new Error(result.reason);
	return result.peaks;
}

/** 40 on working days from 9 to 17 o'clock, else 10, with a tenth of noise. */
function office(zone: string, seed = 1) {
	const random = noise(seed);
	return (_hour: number, at: number) => {
		const hour = hourOfWeek(at, zone);
		const high = hour < 120 && hour % 24 >= 9 && hour % 24 < 17;
		return (high ? 40 : 10) * (0.95 + 0.1 * random());
	};
}

describe('peaks', () => {
	it('finds the hours of the week, and the schedule that covers them', () => {
		const peaks = found(find(hourly(6, office('UTC')), { scaled: { averageValue: 10, min: 1, max: 8 } }));
		expect(peaks.hours).toBe(168);
		expect(peaks.skill).toBeGreaterThan(0.8);
		expect(peaks.windows.map(({ start, length }) => [start, length])).toEqual([0, 1, 2, 3, 4].map((day) => [day * 24 + 9, 8]));
		expect(new Set(peaks.floors.map(({ min }) => min))).toEqual(new Set([5]));
		expect(peaks.floors).toEqual([{ cron: '0 9 * * 1-5', timezone: 'UTC', duration: '8h', min: 5 }]);
		const monday = START + 6 * 168 * HOUR;
		expect(peaks.next).toMatchObject({ from: monday + 9 * HOUR, to: monday + 17 * HOUR, median: expect.closeTo(40, -1) });
	});

	it('goes by the clocks of the zone, over the change to summer time', () => {
		const peaks = found(find(hourly(6, office('Europe/Berlin')), { zone: 'Europe/Berlin', scaled: { averageValue: 10, min: 1, max: 8 } }));
		expect(peaks.floors).toEqual([{ cron: '0 9 * * 1-5', timezone: 'Europe/Berlin', duration: '8h', min: 5 }]);
		// 9 o'clock in Berlin is 7 UTC by now.
		expect(new Date(peaks.next?.from ?? 0).getUTCHours()).toBe(7);
		expect(found(find(hourly(6, office('Europe/Berlin')))).skill).toBeLessThan(peaks.skill);
	});

	it('needs only days where all days are alike', () => {
		const random = noise(3);
		const peaks = found(
			find(
				hourly(2, (hour) => (hour % 24 === 20 ? 9 : 3) + random()),
				{ scaled: { averageValue: 1, min: 2, max: 50 } },
			),
		);
		expect(peaks).toMatchObject({ hours: 24, windows: [{ start: 20, length: 1 }], floors: [{ cron: '0 20 * * *', duration: '1h' }] });
	});

	it('joins what goes over midnight', () => {
		const peaks = found(find(hourly(2, (hour) => (hour % 24 >= 22 || hour % 24 < 2 ? 9 : 3))));
		expect(peaks.windows).toMatchObject([{ start: 22, length: 4 }]);
	});

	it('is moved neither by one odd hour nor by a week of outage', () => {
		const usual = office('UTC');
		const clean = found(find(hourly(6, office('UTC')), { scaled: { averageValue: 10, min: 1, max: 80 } }));
		const odd = hourly(6, (hour, at) => (hour === 3 * 168 + 10 ? 1e6 : usual(hour, at))).filter(
			({ at }) => at < START + 4 * 168 * HOUR || at >= START + 5 * 168 * HOUR,
		);
		const peaks = found(find(odd, { scaled: { averageValue: 10, min: 1, max: 80 } }));
		expect(peaks.windows.map(({ start }) => start)).toEqual(clean.windows.map(({ start }) => start));
		expect(Math.max(...peaks.floors.map(({ min }) => min))).toBeLessThanOrEqual(5);
	});

	it('says why there are none: too little data, or no season', () => {
		expect(find(hourly(0.5, office('UTC')))).toMatchObject({ kind: 'none', reason: expect.stringContaining('too little data: 84 hours') });
		expect(find(hourly(6, () => 7))).toMatchObject({ kind: 'none', reason: expect.stringContaining('explain 0 %') });
	});

	it('finds none in noise', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 2 ** 30 }), fc.integer({ min: 2, max: 8 }), (seed, weeks) => {
				const random = noise(seed);
				expect(find(hourly(weeks, () => random())).kind).toBe('none');
			}),
			{ numRuns: 40 },
		);
	});
});
