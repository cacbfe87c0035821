import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastFiring, parseCron } from './cron.ts';
import { openSince } from './schedule.ts';
import { instantsOf, isTimeZone, wallTime } from './zone.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const t = (iso: string) => Date.parse(iso);
const cronOf = (source: string) => {
	const parsed = parseCron(source);
	if (parsed.kind === 'invalid') throw new Error(parsed.message);
	return parsed.cron;
};
const last = (source: string, zone: string, at: string, within = 7 * DAY) => {
	const found = lastFiring(cronOf(source), zone, t(at), t(at) - within);
	return found === undefined ? undefined : new Date(found).toISOString().slice(0, 16);
};

describe('zones', () => {
	it('know IANA names and nothing else', () => {
		expect(['Europe/Berlin', 'UTC', 'Asia/Kathmandu', 'Etc/GMT+5'].every(isTimeZone)).toBe(true);
		expect(['Europe/Berln', '', '+02:00', 'Mars/Base'].some(isTimeZone)).toBe(false);
	});

	it('turn wall time into instants and back, in every zone at any time', () => {
		const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
		const instant = fc.integer({ min: t('1972-01-01T00:00Z') / 1000, max: t('2037-12-31T00:00Z') / 1000 });
		fc.assert(
			fc.property(zone, instant, (name, seconds) => {
				const at = seconds * 1000;
				expect(instantsOf(wallTime(at, name), name)).toContain(at);
			}),
			{ numRuns: 2_000, seed: 20_261_125 },
		);
	});

	it('are crossed by no wall time in spring, at the jump, and by one twice in autumn', () => {
		const skipped = instantsOf(t('2026-03-29T02:30Z'), 'Europe/Berlin');
		const twice = instantsOf(t('2026-10-25T02:30Z'), 'Europe/Berlin');
		expect(skipped).toEqual([t('2026-03-29T01:00Z')]);
		expect(twice).toEqual([t('2026-10-25T00:30Z'), t('2026-10-25T01:30Z')]);
	});
});

describe('cron', () => {
	it.each([
		['0 8 * * 1-5', 'Europe/Berlin', '2026-05-04T12:00Z', '2026-05-04T06:00'],
		['0 8 * * 1-5', 'Europe/Berlin', '2026-05-04T05:59Z', '2026-05-01T06:00'],
		['0 8 * * mon-fri', 'Europe/Berlin', '2026-01-05T07:00Z', '2026-01-05T07:00'],
		['*/15 9-17 * * *', 'America/New_York', '2026-07-01T22:10Z', '2026-07-01T21:45'],
		['5/20 * * * *', 'UTC', '2026-07-01T22:10Z', '2026-07-01T22:05'],
		['0 0 13 * 5', 'UTC', '2026-11-14T00:00Z', '2026-11-13T00:00'],
		['0 0 13 * 5', 'UTC', '2026-11-21T00:00Z', '2026-11-20T00:00'],
		['0 0 * * 7', 'UTC', '2026-11-25T00:00Z', '2026-11-22T00:00'],
		['30 5 * * *', 'Asia/Kathmandu', '2026-11-25T00:00Z', '2026-11-24T23:45'],
		['@daily', 'Pacific/Auckland', '2026-01-10T12:00Z', '2026-01-10T11:00'],
		['0 0 29 2 *', 'UTC', '2026-11-25T00:00Z', undefined],
	])('%s in %s before %s: %s', (source, zone, at, expected) => {
		expect(last(source, zone, at)).toBe(expected);
	});

	it('fires at the jump where the clocks pass over it, once where they show it twice', () => {
		expect(last('30 2 * * *', 'Europe/Berlin', '2026-03-29T05:00Z')).toBe('2026-03-29T01:00');
		expect(last('30 2 * * *', 'Europe/Berlin', '2026-10-25T05:00Z')).toBe('2026-10-25T00:30');
		expect(last('30 * * * *', 'Europe/Berlin', '2026-10-25T01:59Z')).toBe('2026-10-25T01:30');
		expect(last('30 * * * *', 'Europe/Berlin', '2026-10-25T01:29Z')).toBe('2026-10-25T00:30');
	});

	it('agrees with a search of every minute', () => {
		const field = (low: number, high: number) =>
			fc.oneof(
				fc.constant('*'),
				fc.integer({ min: low, max: high }).map(String),
				fc.integer({ min: 2, max: 20 }).map((step) => `*/${step}`),
			);
		const expression = fc.tuple(
			field(0, 59),
			fc.constantFrom('*', '*/3', '*/5'),
			fc.constant('*'),
			fc.constant('*'),
			fc.constantFrom('*', '1-5', '0', '6,7'),
		);
		const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe');
		// Around the days on which the clocks of these zones change.
		const instant = fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01', '2026-06-15');
		fc.assert(
			fc.property(fc.tuple(expression, zone, instant, fc.integer({ min: -1_440, max: 2_880 })), ([fields, name, day, minutes]) => {
				const cron = cronOf(fields.join(' '));
				const at = t(`${day}T00:00Z`) + minutes * 60_000;
				const fires = (wall: number) => {
					const date = new Date(wall);
					return (
						cron.minutes.includes(date.getUTCMinutes()) && cron.hours.includes(date.getUTCHours()) && cron.weekdays.has(date.getUTCDay())
					);
				};
				let expected: number | undefined;
				for (let minute = at; minute > at - DAY && expected === undefined; minute -= 60_000) {
					const skippedTo = wallTime(minute, name) - wallTime(minute - 60_000, name) > 60_000;
					const from = skippedTo ? wallTime(minute - 60_000, name) + 60_000 : wallTime(minute, name);
					for (let wall = from; wall <= wallTime(minute, name); wall += 60_000) if (fires(wall)) expected = minute;
				}
				expect(lastFiring(cron, name, at, at - DAY)).toBe(expected);
			}),
			{ numRuns: 60, seed: 20_261_125 },
		);
	});

	it.each([
		['0 8 * *', 'five fields'],
		['61 8 * * *', 'minute: `61` is not within 0-59'],
		['0 8-3 * * *', 'hour: `8-3` runs backwards'],
		['*/0 * * * *', 'no step'],
		['0 0 30 feb *', 'no month that it names has such a day'],
		['0 0 * * funday', 'day of week'],
		['-5 0 * * *', 'minute'],
	])('%s is refused: %s', (source, says) => {
		const parsed = parseCron(source);
		expect(parsed.kind === 'invalid' && parsed.message).toContain(says);
	});
});

describe('schedules', () => {
	const open = (source: string, at: string, hours = 10) =>
		openSince({ cron: cronOf(source), timezone: 'Europe/Berlin', duration: hours * HOUR }, t(at)) !== undefined;

	it('begin with their start and end before their end', () => {
		expect(['05:59:59', '06:00:00', '15:59:59', '16:00:00'].map((time) => open('0 8 * * 1-5', `2026-05-04T${time}Z`))).toEqual([
			false,
			true,
			true,
			false,
		]);
	});

	it('last for elapsed time where the clocks change', () => {
		// 20:00 to 06:00 on the wall would be 9 hours in this night; 10 have elapsed at 07:00.
		expect(['04:59:59', '05:00:00'].map((time) => open('0 20 * * *', `2026-03-29T${time}Z`))).toEqual([true, false]);
		expect(['03:59:59', '04:00:00'].map((time) => open('0 20 * * *', `2026-10-25T${time}Z`))).toEqual([true, false]);
	});
});
