import type { Labels } from '../../../model/series.ts';
import { formatG } from './format.ts';

/** One element of a query's result, as templates see it. */
export interface TemplateSample {
	readonly Labels: Labels;
	readonly Value: number;
}

export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** What is false to `if`, `and`, `or`: zero values and empty collections. */
export function truth(value: Value): boolean {
	if (Array.isArray(value)) return value.length > 0;
	if (value !== null && typeof value === 'object') return Object.keys(value).length > 0;
	return Boolean(value) || (typeof value === 'number' && Number.isNaN(value));
}

/** `%v`. */
export function show(value: Value): string {
	if (value === null) return '<no value>';
	if (typeof value === 'number') return formatG(value);
	if (Array.isArray(value)) return `[${value.map(show).join(' ')}]`;
	if (typeof value !== 'object') return String(value);
	const keys = Object.keys(value).sort();
	return `map[${keys.map((key) => `${key}:${show((value as { readonly [key: string]: Value })[key] ?? null)}`).join(' ')}]`;
}

/** A number out of what rules pass around: numbers, and text that is one. */
export function asNumber(value: Value | undefined): number {
	if (typeof value === 'number') return value;
	const text = typeof value === 'string' ? value.trim() : '';
	const number =
		text === '' ? Number.NaN : /^[+-]?inf/i.test(text) ? (text.startsWith('-') ? -1 : 1) * Number.POSITIVE_INFINITY : Number(text);
	if (Number.isNaN(number) && !/^nan$/i.test(text)) throw new Error(`can't convert ${JSON.stringify(value ?? null)} to a number`);
	return number;
}
