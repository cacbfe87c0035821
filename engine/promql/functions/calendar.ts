const DAY = 86_400;

interface CivilDate {
	readonly year: number;
	/** 1..12 */
	readonly month: number;
	/** 1..31 */
	readonly day: number;
}

/** Gregorian date of a day number since 1970-01-01 (Howard Hinnant's days_from_civil, turned round). */
function civil(days: number): CivilDate {
	const shifted = days + 719_468;
	const era = Math.floor(shifted / 146_097);
	const dayOfEra = shifted - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function monthLength(year: number, month: number): number {
	return month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function dayOfYear({ year, month, day }: CivilDate): number {
	let days = day;
	for (let earlier = 1; earlier < month; earlier++) days += monthLength(year, earlier);
	return days;
}

const dayNumber = (seconds: number) => Math.floor(seconds / DAY);
const secondOfDay = (seconds: number) => seconds - dayNumber(seconds) * DAY;

/** Functions of a time in Unix seconds, UTC. */
export const CALENDAR: ReadonlyMap<string, (seconds: number) => number> = new Map([
	// 1970-01-01 was a Thursday.
	['day_of_week', (seconds) => (((dayNumber(seconds) + 4) % 7) + 7) % 7],
	['day_of_month', (seconds) => civil(dayNumber(seconds)).day],
	['day_of_year', (seconds) => dayOfYear(civil(dayNumber(seconds)))],
	['days_in_month', (seconds) => monthLength(civil(dayNumber(seconds)).year, civil(dayNumber(seconds)).month)],
	['hour', (seconds) => Math.floor(secondOfDay(seconds) / 3600)],
	['minute', (seconds) => Math.floor((secondOfDay(seconds) % 3600) / 60)],
	['month', (seconds) => civil(dayNumber(seconds)).month],
	['year', (seconds) => civil(dayNumber(seconds)).year],
]);
