import { STALE } from '../model/stale.ts';

const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
const EPOCH_MS = /^-?\d{1,15}(?:\.\d+)?$/;

/** RFC 3339 or epoch milliseconds, to epoch ms; undefined when it is neither. */
export function parseTime(text: string): number | undefined {
	if (EPOCH_MS.test(text)) return Math.round(Number(text));
	const found = RFC_3339.exec(text);
	if (found === null) return undefined;
	const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number);
	// Second 60 is a leap second; Date.UTC lets it run into the next minute, as POSIX time does.
	const utc = Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second, millis(found[7]));
	const valid = isDay(year, month, day) && (hour ?? 99) < 24 && (minute ?? 99) < 60 && (second ?? 99) <= 60;
	return valid ? utc - offset(found) : undefined;
}

function millis(fraction = ''): number {
	return Number(fraction.slice(0, 3).padEnd(3, '0'));
}

function isDay(year = 0, month = 0, day = 0): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** How far local time is ahead of UTC, ms. */
function offset(found: RegExpExecArray): number {
	if (found[8] === undefined) return 0;
	const ahead = (Number(found[9]) * 60 + Number(found[10])) * 60_000;
	return found[8] === '-' ? -ahead : ahead;
}

const WORDS: Readonly<Record<string, number>> = {
	nan: Number.NaN,
	inf: Number.POSITIVE_INFINITY,
	'+inf': Number.POSITIVE_INFINITY,
	'-inf': Number.NEGATIVE_INFINITY,
	stale: STALE,
};
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A number as Prometheus writes it (`1.5`, `2e9`, `NaN`, `+Inf`), or `stale` for the staleness marker; undefined when it is none. */
export function parseValue(text: string): number | undefined {
	if (NUMBER.test(text)) return Number(text);
	return WORDS[text.toLowerCase().replace('infinity', 'inf')];
}
