import { RE2JS } from 're2js';
import { parseDuration } from '../../../model/quantity.ts';
import { humanize, humanize1024, humanizeDuration, humanizePercentage, humanizeTimestamp } from './humanize.ts';
import { sprintf } from './printf.ts';
import { asNumber, show, type TemplateSample, truth, type Value } from './values.ts';

/** What a template may ask of its surroundings. */
export interface TemplateWorld {
	/** Result of an expression at the instant of the evaluation. */
	query(expression: string): readonly TemplateSample[];
	readonly externalUrl: string;
}

export type TemplateFunction = (args: readonly Value[], world: TemplateWorld) => Value;

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : show(value ?? null));
const sample = (value: Value | undefined) => value as unknown as TemplateSample | null;
const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);
const numeric =
	(format: (value: number) => string): TemplateFunction =>
	([value]) =>
		format(asNumber(value));

function first([values]: readonly Value[]): Value {
	const [found] = list(values);
	if (found === undefined) throw new Error('first() called on vector with no elements');
	return found;
}

function index([from, ...path]: readonly Value[]): Value {
	return path.reduce<Value>((at, key) => {
		if (Array.isArray(at)) return at[asNumber(key)] ?? null;
		return at !== null && typeof at === 'object' ? ((at as Readonly<Record<string, Value>>)[text(key)] ?? '') : null;
	}, from ?? null);
}

function length(value: Value | undefined): number {
	if (typeof value === 'string') return new TextEncoder().encode(value).length;
	return Array.isArray(value) ? value.length : Object.keys(value ?? {}).length;
}

function compare(a: Value | undefined, b: Value | undefined): number {
	if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
	const [x, y] = [asNumber(a), asNumber(b)];
	return x < y ? -1 : x > y ? 1 : x === y ? 0 : Number.NaN;
}

function sortByLabel([label, values]: readonly Value[]): Value {
	const key = (value: Value) => sample(value)?.Labels[text(label)] ?? '';
	return [...list(values)].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

const stripPort = (host: string) => host.replace(/^\[?([^\]]*?)\]?:\d+$/, '$1');
const titled = (words: string) =>
	words.replace(/(^|[^\p{L}\p{N}_'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Go reads the longest name after `$`: `$1x` is a group called 1x, which there is not. */
function goReplacement(replacement: string): string {
	return replacement.replace(/\$\$|\$(\w+)|\$\{(\w+)\}/g, (all, name?: string, braced?: string) => {
		if (all === '$$') return '\\$';
		const group = name ?? braced ?? '';
		return /^\d+$/.test(group) ? `$${group}` : '';
	});
}

/** `print` puts a space between two operands of which neither is text. */
const spaced = (a: Value | undefined, b: Value) => typeof a !== 'string' && typeof b !== 'string';

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };

const graphLink = (expression: string, tab: 0 | 1) =>
	`/graph?g0.expr=${encodeURIComponent(expression).replaceAll('%20', '+')}&g0.tab=${tab}`;

/** The functions of Prometheus' templates, and Go's own. */
export const FUNCTIONS: Readonly<Record<string, TemplateFunction>> = {
	query: ([expression], world) => world.query(text(expression)) as unknown as Value,
	first,
	label: ([name, of]) => sample(of)?.Labels[text(name)] ?? '',
	value: ([of]) => sample(of)?.Value ?? 0,
	strvalue: ([of]) => sample(of)?.Labels.__value__ ?? '',
	sortByLabel,
	humanize: numeric(humanize),
	humanize1024: numeric(humanize1024),
	humanizeDuration: numeric(humanizeDuration),
	humanizePercentage: numeric(humanizePercentage),
	humanizeTimestamp: numeric(humanizeTimestamp),
	parseDuration: ([duration]) => (parseDuration(text(duration)) ?? Number.NaN) / 1000,
	title: ([words]) => titled(text(words)),
	toUpper: ([words]) => text(words).toUpperCase(),
	toLower: ([words]) => text(words).toLowerCase(),
	stripPort: ([host]) => stripPort(text(host)),
	stripDomain: ([host]) => text(host).replace(/^([^.:]+)[^:]*/, '$1'),
	match: ([pattern, subject]) => RE2JS.compile(text(pattern)).matcher(text(subject)).find(),
	reReplaceAll: ([pattern, replacement, subject]) =>
		RE2JS.compile(text(pattern))
			.matcher(text(subject))
			.replaceAll(goReplacement(text(replacement))),
	safeHtml: ([words]) => text(words),
	externalURL: (_, world) => world.externalUrl,
	pathPrefix: (_, world) => world.externalUrl.replace(/^\w+:\/\/[^/]*/, ''),
	urlQueryEscape: ([words]) => encodeURIComponent(text(words)).replaceAll('%20', '+'),
	graphLink: ([expression]) => graphLink(text(expression), 0),
	tableLink: ([expression]) => graphLink(text(expression), 1),
	html: ([words]) => text(words).replace(/[&<>"']/g, (found) => HTML[found] ?? found),
	slice: ([words, from, to]) => text(words).slice(asNumber(from), to === undefined ? undefined : asNumber(to)),
	urlquery: ([words]) => encodeURIComponent(text(words)).replaceAll('%20', '+'),
	args: (values) => Object.fromEntries(values.map((value, i) => [`arg${i}`, value])),
	printf: ([format, ...values]) => sprintf(text(format), values),
	print: (values) => values.reduce<string>((line, value, i) => line + (i > 0 && spaced(values[i - 1], value) ? ' ' : '') + show(value), ''),
	println: (values) => `${values.map(show).join(' ')}\n`,
	len: ([value]) => length(value),
	index,
	not: ([value]) => !truth(value ?? null),
	and: (values) => values.find((value) => !truth(value)) ?? values.at(-1) ?? null,
	or: (values) => values.find(truth) ?? values.at(-1) ?? null,
	eq: ([a, ...others]) => others.some((b) => (typeof a === 'boolean' || a === null ? a === b : compare(a, b) === 0)),
	ne: ([a, b]) => (typeof a === 'boolean' || a === null ? a !== b : compare(a, b) !== 0),
	lt: ([a, b]) => compare(a, b) < 0,
	le: ([a, b]) => compare(a, b) <= 0,
	gt: ([a, b]) => compare(a, b) > 0,
	ge: ([a, b]) => compare(a, b) >= 0,
};
