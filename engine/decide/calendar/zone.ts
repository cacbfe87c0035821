/**
 * Wall-clock time of IANA zones, from the runtime's own tables. A wall time is written as the epoch ms that it would be in UTC:
 * differences and days can then be computed plainly.
 */

const SECOND = 1_000;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Making one costs 50 times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
	const known = formatters.get(zone);
	if (known !== undefined) return known;
	const field = 'numeric' as const;
	const made = new Intl.DateTimeFormat('en-US', {
		...{ timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
		...{ year: field, month: field, day: field, hour: field, minute: field, second: field },
	});
	formatters.set(zone, made);
	return made;
}

/** Is it the name of an IANA zone? Offsets such as `+02:00` are none: they know no summer time. */
export function isTimeZone(name: string): boolean {
	try {
		formatterOf(name);
		return /^[A-Za-z]/.test(name);
	} catch {
		return false;
	}
}

/** Days since 1970-01-01 of a date of the proleptic Gregorian calendar (Howard Hinnant's `days_from_civil`). */
function daysOf(year: number, month: number, day: number): number {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/** Month (1-12) and day of month of a day number (`civil_from_days`). */
export function dateOf(days: number): { readonly month: number; readonly day: number } {
	const shifted = days + 719_468;
	const dayOfEra = shifted - Math.floor(shifted / 146_097) * 146_097;
	const leaps = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
	const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const month = Math.floor((5 * dayOfYear + 2) / 153);
	return { month: month < 10 ? month + 3 : month - 9, day: dayOfYear - Math.floor((153 * month + 2) / 5) + 1 };
}

/** What the clocks of the zone show at an instant. */
export function wallTime(at: number, zone: string): number {
	const found: Record<string, number> = {};
	for (const { type, value } of formatterOf(zone).formatToParts(at)) found[type] = Number(value);
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found;
	const inSecond = ((at % SECOND) + SECOND) % SECOND;
	return daysOf(year, month, day) * DAY + (hour * 60 + minute) * MINUTE + second * SECOND + inSecond;
}

/**
 * When the clocks show a wall time: once as a rule; twice where they are put back; and where they are put forward over it, at
 * the moment of the jump, so that what was to begin then does begin.
 */
export function instantsOf(wall: number, zone: string): readonly number[] {
	const before = wallTime(wall - DAY, zone) - (wall - DAY);
	const after = wallTime(wall + DAY, zone) - (wall + DAY);
	if (before === after) return [wall - before];
	const shown = [wall - before, wall - after].filter((instant) => wallTime(instant, zone) === wall).sort((a, b) => a - b);
	return shown.length > 0 ? shown : [jumpBetween(wall - after, wall - before, zone)];
}

/** The instant, to the second, at which the offset of the zone changes between two others. */
function jumpBetween(from: number, to: number, zone: string): number {
	const old = wallTime(from, zone) - from;
	let [low, high] = [from, to];
	while (high - low > SECOND) {
		const middle = low + Math.floor((high - low) / (2 * SECOND)) * SECOND;
		if (wallTime(middle, zone) - middle === old) low = middle;
		else high = middle;
	}
	return high;
}
