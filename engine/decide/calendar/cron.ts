import { dateOf, instantsOf, wallTime } from './zone.ts';

/** A cron expression of five fields, as sets of the values at which it fires. */
export interface Cron {
	readonly source: string;
	/** Descending: the latest is looked for. */
	readonly minutes: readonly number[];
	readonly hours: readonly number[];
	/** Does the hour field begin with `*`? Then an hour that the clocks show twice counts twice. */
	readonly everyHour: boolean;
	readonly days: ReadonlySet<number>;
	readonly months: ReadonlySet<number>;
	/** 0 is Sunday. */
	readonly weekdays: ReadonlySet<number>;
	/** Where day and weekday are both restricted, one of them is enough (as in every cron since Vixie's). */
	readonly eitherDay: boolean;
}

interface Field {
	readonly name: string;
	readonly low: number;
	readonly high: number;
	/** Names of the values from `low` on. */
	readonly names: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FIELDS: readonly Field[] = [
	{ name: 'minute', low: 0, high: 59, names: [] },
	{ name: 'hour', low: 0, high: 23, names: [] },
	{ name: 'day of month', low: 1, high: 31, names: [] },
	{ name: 'month', low: 1, high: 12, names: MONTHS },
	{ name: 'day of week', low: 0, high: 7, names: WEEKDAYS },
];
const MACROS: Readonly<Record<string, string>> = {
	'@hourly': '0 * * * *',
	'@daily': '0 0 * * *',
	'@midnight': '0 0 * * *',
	'@weekly': '0 0 * * 0',
	'@monthly': '0 0 1 * *',
	'@yearly': '0 0 1 1 *',
	'@annually': '0 0 1 1 *',
};
/** In the longest year. */
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export type ParsedCron = { readonly kind: 'cron'; readonly cron: Cron } | { readonly kind: 'invalid'; readonly message: string };

export function parseCron(source: string): ParsedCron {
	const fields = (MACROS[source.trim().toLowerCase()] ?? source).trim().split(/\s+/);
	if (fields.length !== FIELDS.length) {
		return invalid(`a cron expression has five fields (minute, hour, day, month, weekday), not ${fields.length}`);
	}
	const sets: ReadonlySet<number>[] = [];
	for (const [i, field] of FIELDS.entries()) {
		const found = parseField(fields[i] ?? '', field);
		if (typeof found === 'string') return invalid(`${field.name}: ${found}`);
		sets.push(found);
	}
	const [minutes, hours, days, months, weekdays] = sets as [Values, Values, Values, Values, Values];
	const restricted = (i: number) => !/^[*?]/.test(fields[i] ?? '');
	const eitherDay = restricted(2) && restricted(4);
	if (!eitherDay && ![...months].some((month) => [...days].some((day) => day <= (DAYS_IN_MONTH[month - 1] ?? 0)))) {
		return invalid('no month that it names has such a day');
	}
	const latestFirst = (values: Values) => [...values].sort((a, b) => b - a);
	const everyHour = !restricted(1);
	return {
		kind: 'cron',
		cron: { source, minutes: latestFirst(minutes), hours: latestFirst(hours), everyHour, days, months, weekdays, eitherDay },
	};
}

type Values = ReadonlySet<number>;

const invalid = (message: string): ParsedCron => ({ kind: 'invalid', message });

/** The values of one field, or what is wrong with it. */
function parseField(text: string, field: Field): Values | string {
	const values = new Set<number>();
	for (const part of text.split(',')) {
		const found = parseRange(part, field);
		if (typeof found === 'string') return found;
		for (let value = found.from; value <= found.to; value += found.step) values.add(field.high === 7 ? value % 7 : value);
	}
	return values;
}

/** `*`, `5`, `1-5`, `mon-fri`, each with `/step`; a single value with a step runs to the end. */
function parseRange(part: string, field: Field): { from: number; to: number; step: number } | string {
	const [range = '', stepText, ...more] = part.split('/');
	const step = stepText === undefined ? 1 : /^\d+$/.test(stepText) ? Number(stepText) : 0;
	if (step < 1 || more.length > 0) return `\`${part}\` has no step that is a whole number above 0`;
	if (range === '*' || range === '?') return { from: field.low, to: field.high === 7 ? 6 : field.high, step };
	const [first = '', last, ...rest] = range.split('-');
	const from = parseValue(first, field);
	const to = last === undefined ? (stepText === undefined ? from : field.high) : parseValue(last, field);
	if (from === undefined || to === undefined || rest.length > 0) return `\`${part}\` is not within ${field.low}-${field.high}`;
	if (from > to) return `\`${part}\` runs backwards`;
	return { from, to, step };
}

function parseValue(text: string, { low, high, names }: Field): number | undefined {
	const named = names.indexOf(text.toLowerCase());
	if (named >= 0) return named + low;
	const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
	return value >= low && value <= high ? value : undefined;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The latest instant in `(after, at]` at which it fires in the zone. Where the clocks are put forward over a firing it comes at the
 * jump; where they are put back, the first of two counts, unless it fires every hour.
 */
export function lastFiring(cron: Cron, zone: string, at: number, after: number): number | undefined {
	const first = Math.floor(wallTime(after, zone) / DAY) - 1;
	// One more on each side: where the clocks are put back a wall time may lie behind an instant that is later than its own.
	for (let day = Math.floor(wallTime(at, zone) / DAY) + 1; day >= first; day--) {
		if (!firesOn(cron, day)) continue;
		const found = lastOfDay(cron, zone, day, at);
		if (found !== undefined) return found > after ? found : undefined;
	}
	return undefined;
}

function firesOn({ days, months, weekdays, eitherDay }: Cron, dayNumber: number): boolean {
	const { month, day } = dateOf(dayNumber);
	if (!months.has(month)) return false;
	// 1970-01-01 was a Thursday.
	const onWeekday = weekdays.has((((dayNumber + 4) % 7) + 7) % 7);
	return eitherDay ? days.has(day) || onWeekday : days.has(day) && onWeekday;
}

function lastOfDay(cron: Cron, zone: string, day: number, at: number): number | undefined {
	const offsets = [wallTime((day - 1) * DAY, zone) - (day - 1) * DAY, wallTime((day + 2) * DAY, zone) - (day + 2) * DAY];
	const [offset = 0, changed] = offsets;
	let latest: number | undefined;
	for (const hour of cron.hours) {
		for (const minute of cron.minutes) {
			const wall = day * DAY + hour * 60 * MINUTE + minute * MINUTE;
			if (offset === changed) {
				if (wall - offset <= at) return wall - offset;
				continue;
			}
			const instants = instantsOf(wall, zone);
			const fired = (cron.everyHour ? instants : instants.slice(0, 1)).filter((instant) => instant <= at);
			latest = Math.max(latest ?? Number.NEGATIVE_INFINITY, ...fired);
		}
	}
	return latest === undefined || latest === Number.NEGATIVE_INFINITY ? undefined : latest;
}
