import { formatG, formatSpecial } from './format.ts';

/** Numbers for people, as Prometheus' template functions of the same names write them (template/template.go). */

const LARGE = ['k', 'M', 'G', 'T', 'P', 'E', 'Z', 'Y'];
const BINARY = ['ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei', 'Zi', 'Yi'];
const SMALL = ['m', 'u', 'n', 'p', 'f', 'a', 'z', 'y'];

export function humanize(value: number): string {
	if (value === 0 || !Number.isFinite(value)) return formatG(value, 4);
	return Math.abs(value) >= 1 ? grow(value, 1000, LARGE) : shrink(value, '');
}

export function humanize1024(value: number): string {
	return Math.abs(value) <= 1 || !Number.isFinite(value) ? formatG(value, 4) : grow(value, 1024, BINARY);
}

export function humanizePercentage(value: number): string {
	return `${formatG(value * 100, 4)}%`;
}

/** `1d 2h 3m 4s`; below a minute with digits. */
export function humanizeDuration(seconds: number): string {
	if (!Number.isFinite(seconds)) return formatG(seconds, 4);
	if (seconds === 0) return `${formatG(seconds, 4)}s`;
	if (Math.abs(seconds) < 1) return `${shrink(seconds, '')}s`;
	const sign = seconds < 0 ? '-' : '';
	const whole = Math.trunc(Math.abs(seconds));
	const [d, h, m, s] = [Math.floor(whole / 86_400), Math.floor(whole / 3600) % 24, Math.floor(whole / 60) % 60, whole % 60];
	if (d !== 0) return `${sign}${d}d ${h}h ${m}m ${s}s`;
	if (h !== 0) return `${sign}${h}h ${m}m ${s}s`;
	if (m !== 0) return `${sign}${m}m ${s}s`;
	return `${sign}${formatG(Math.abs(seconds), 4)}s`;
}

/** `2026-01-02 03:04:05.5 +0000 UTC` out of seconds since 1970. */
export function humanizeTimestamp(seconds: number): string {
	if (!Number.isFinite(seconds)) return formatSpecial(seconds);
	const at = new Date(Math.trunc(seconds * 1000));
	if (Number.isNaN(at.getTime())) throw new Error(`${seconds} is no time`);
	const [date, time, fraction] = at.toISOString().split(/[TZ.]/);
	const rest = fraction?.replace(/0+$/, '');
	return `${date} ${time}${rest ? `.${rest}` : ''} +0000 UTC`;
}

function grow(value: number, base: number, prefixes: readonly string[]): string {
	let scaled = value;
	let prefix = '';
	for (const next of prefixes) {
		if (Math.abs(scaled) < base) break;
		prefix = next;
		scaled /= base;
	}
	return `${formatG(scaled, 4)}${prefix}`;
}

function shrink(value: number, none: string): string {
	let scaled = value;
	let prefix = none;
	for (const next of SMALL) {
		if (Math.abs(scaled) >= 1) break;
		prefix = next;
		scaled *= 1000;
	}
	return `${formatG(scaled, 4)}${prefix}`;
}
