const ALPHANUMERIC = /[A-Za-z0-9_]/;
/** A duration's shape; which units may follow which is for `parseDuration` to say. */
const DURATION = /[0-9]+[smhdwy]s?(?:[0-9]+[smhdw]s?)*/y;
const HEX = /0[xX]_?[0-9a-fA-F]+(?:_[0-9a-fA-F]+)*/y;
const DIGITS = '[0-9]+(?:_[0-9]+)*';
const DECIMAL = new RegExp(`(?:${DIGITS}\\.?(?:${DIGITS})?|\\.${DIGITS})(?:[eE][+-]?${DIGITS})?`, 'y');
const UNITS = /^(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;
const UNIT_MS = [365 * 86_400_000, 7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000, 1];
/** What 64 bits of nanoseconds hold, in seconds. */
export const MAX_SECONDS = 2 ** 63 / 1e9;

function endOf(pattern: RegExp, text: string, from: number): number {
	pattern.lastIndex = from;
	return pattern.exec(text) ? pattern.lastIndex : from;
}

/** The number or duration at `from`; `bad` when neither ends where a word could. */
export function scanNumber(text: string, from: number): { readonly kind: 'number' | 'duration' | 'bad'; readonly to: number } {
	const wordGoesOn = (at: number) => ALPHANUMERIC.test(text[at] ?? '');
	const hex = endOf(HEX, text, from);
	const number = hex > from ? hex : endOf(DECIMAL, text, from);
	if (number > from && !wordGoesOn(number) && text[number] !== '.') return { kind: 'number', to: number };
	const duration = endOf(DURATION, text, from);
	if (duration > from && !wordGoesOn(duration)) return { kind: 'duration', to: duration };
	let to = Math.max(number, duration, from + 1);
	while (wordGoesOn(to) || text[to] === '.') to++;
	return { kind: 'bad', to };
}

/** Value of a number as written: decimal, hexadecimal, octal by a leading zero, Inf, NaN. Undefined when it is out of range. */
export function parseNumber(text: string): number | undefined {
	const word = text.toLowerCase();
	if (word === 'inf') return Number.POSITIVE_INFINITY;
	if (word === 'nan') return Number.NaN;
	const digits = text.replaceAll('_', '');
	if (/^0[0-7]+$/.test(digits)) return Number.parseInt(digits, 8);
	const value = Number(digits);
	return Number.isFinite(value) ? value : undefined;
}

/** Seconds of `1h30m` and the like; a message when it is none. */
export function parseDuration(text: string): number | string {
	const parts = UNITS.exec(text);
	if (!parts) return `not a valid duration string: ${JSON.stringify(text)}`;
	const ms = UNIT_MS.reduce((sum, unit, i) => sum + unit * Number(parts[i + 1] ?? 0), 0);
	return ms / 1000 < MAX_SECONDS ? ms / 1000 : 'duration out of range';
}
