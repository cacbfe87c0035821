import type { Labels } from '../model/series.ts';

/** A series' text read, or why it is none; `at` counts UTF-16 units from 0. */
export type ParsedSeries =
	| { readonly kind: 'series'; readonly labels: Labels }
	| { readonly kind: 'invalid'; readonly message: string; readonly at: number };

const NAME = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const LABEL = /[a-zA-Z_][a-zA-Z0-9_]*/y;
const SPACE = /[ \t]*/y;
const PLAIN_NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const PLAIN_LABEL = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/** Go's escapes, which PromQL uses. */
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))/gs;
const SHORT: Readonly<Record<string, string>> = {
	...{ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
	...{ '\\': '\\', '"': '"', "'": "'", '`': '`' },
};

class SeriesError extends Error {
	readonly at: number;
	constructor(message: string, at: number) {
		super(message);
		this.at = at;
	}
}

/** `name{label="v"}` as PromQL writes it, also `{"any name", "any label"="v"}`. Empty values equal absent labels. */
export function parseSeries(text: string): ParsedSeries {
	try {
		return { kind: 'series', labels: new SeriesParser(text).series() };
	} catch (error) {
		if (error instanceof SeriesError) return { kind: 'invalid', message: error.message, at: error.at };
		throw error;
	}
}

/** The text that `parseSeries` reads back to the same labels; labels in name order. */
export function formatSeries(labels: Labels): string {
	const { __name__: name = '', ...rest } = labels;
	const pairs = Object.keys(rest)
		.sort()
		.map((label) => `${PLAIN_LABEL.test(label) ? label : JSON.stringify(label)}=${JSON.stringify(rest[label])}`);
	if (name === '' || PLAIN_NAME.test(name)) return pairs.length > 0 || name === '' ? `${name}{${pairs.join(',')}}` : name;
	return `{${[JSON.stringify(name), ...pairs].join(',')}}`;
}

class SeriesParser {
	readonly #text: string;
	readonly #labels = new Map<string, string>();
	#at = 0;

	constructor(text: string) {
		this.#text = text;
	}

	series(): Labels {
		this.#take(SPACE);
		const name = this.#take(NAME);
		if (name !== '') this.#set('__name__', name, 0);
		this.#take(SPACE);
		if (this.#peek() === '{') this.#braces();
		this.#take(SPACE);
		if (this.#at < this.#text.length) throw this.#unexpected('`{` or the end');
		if (this.#labels.size === 0) throw new SeriesError('a series needs a name or a label', 0);
		return Object.fromEntries(this.#labels);
	}

	#braces(): void {
		this.#at++;
		for (;;) {
			this.#take(SPACE);
			if (this.#peek() === '}') break;
			this.#pair();
			this.#take(SPACE);
			if (this.#peek() === ',') this.#at++;
			else if (this.#peek() !== '}') throw this.#unexpected('`,` or `}`');
		}
		this.#at++;
	}

	#pair(): void {
		const start = this.#at;
		const quoted = /["'`]/.test(this.#peek());
		const label = quoted ? this.#string() : this.#take(LABEL);
		if (label === '') throw this.#unexpected('a label name');
		this.#take(SPACE);
		// A quoted text alone is the name of the metric.
		if (this.#peek() === '=') {
			this.#at++;
			this.#take(SPACE);
			this.#set(label, this.#string(), start);
		} else if (quoted) this.#set('__name__', label, start);
		else throw this.#unexpected('`=`');
	}

	#set(label: string, value: string, at: number): void {
		if (this.#labels.has(label)) throw new SeriesError(`label \`${label}\` is given twice`, at);
		if (value !== '') this.#labels.set(label, value);
	}

	#string(): string {
		const quote = this.#peek();
		if (quote === '' || !'"\'`'.includes(quote)) throw this.#unexpected('a quoted value');
		const start = this.#at + 1;
		let end = start;
		while (this.#text[end] !== quote) {
			if (end >= this.#text.length) throw new SeriesError('the quoted value has no end', start - 1);
			end += this.#text[end] === '\\' && quote !== '`' ? 2 : 1;
		}
		this.#at = end + 1;
		const raw = this.#text.slice(start, end);
		return quote === '`' ? raw : unescaped(raw, start);
	}

	#take(pattern: RegExp): string {
		pattern.lastIndex = this.#at;
		const [found = ''] = pattern.exec(this.#text) ?? [];
		this.#at += found.length;
		return found;
	}

	#peek(): string {
		return this.#text[this.#at] ?? '';
	}

	#unexpected(wanted: string): SeriesError {
		const found = this.#peek() === '' ? 'the end' : `\`${this.#peek()}\``;
		return new SeriesError(`expected ${wanted}, found ${found}`, this.#at);
	}
}

function unescaped(raw: string, at: number): string {
	if (!raw.includes('\\')) return raw;
	return raw.replace(ESCAPE, (all: string, hex?: string, short?: string, long?: string, octal?: string, other = '', offset = 0) => {
		const code = hex ?? short ?? long;
		if (code !== undefined) return codePoint(Number.parseInt(code, 16), at + offset);
		if (octal !== undefined) return codePoint(Number.parseInt(octal, 8), at + offset);
		const known = SHORT[other];
		if (known === undefined) throw new SeriesError(`unknown escape \`${all}\``, at + offset);
		return known;
	});
}

function codePoint(code: number, at: number): string {
	if (code > 0x10ffff) throw new SeriesError('the escape names no character', at);
	return String.fromCodePoint(code);
}
