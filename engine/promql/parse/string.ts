import { Mistake } from './mistake.ts';

const SIMPLE: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\\': '\\' };
/** Digits and base of the numeric escapes; an octal one starts with its first digit. */
const NUMERIC: Readonly<Record<string, readonly [digits: number, base: number]>> = { x: [2, 16], u: [4, 16], U: [8, 16] };
/** A byte that is no part of UTF-8 text is kept as this lone surrogate plus the byte, so that it equals nothing else. */
const STRAY_BYTE = 0xdc00;

/** What decoders leave behind where the text was not UTF-8. */
const NO_CHARACTER = '\ufffd';

interface Escape {
	readonly text: string;
	/** Escapes of bytes may together spell one character. */
	readonly byte?: number;
	readonly to: number;
}

/** End of the string that begins at `from`. */
export function scanString(text: string, from: number): number {
	const quote = text[from];
	let at = from + 1;
	for (;;) {
		const character = text[at];
		if (character === undefined || (character === '\n' && quote !== '`')) {
			throw new Mistake({ from, to: at }, quote === '`' ? 'unterminated raw string' : 'unterminated quoted string');
		}
		if (character === quote) return at + 1;
		if (character === NO_CHARACTER) throw new Mistake({ from: at, to: at + 1 }, 'invalid UTF-8 rune');
		at = character === '\\' && quote !== '`' ? readEscape(text, at, quote ?? '').to : at + 1;
	}
}

function readEscape(text: string, from: number, quote: string): Escape {
	const kind = text[from + 1];
	if (kind === undefined) throw new Mistake({ from, to: from + 1 }, 'escape sequence not terminated');
	if (kind === quote) return { text: quote, to: from + 2 };
	const simple = SIMPLE[kind];
	if (simple !== undefined) return { text: simple, to: from + 2 };
	if (/[0-7]/.test(kind)) return numericEscape(text, from, from + 1, 3, 8);
	const numeric = NUMERIC[kind];
	if (numeric) return numericEscape(text, from, from + 2, ...numeric);
	const code = (text.codePointAt(from + 1) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	throw new Mistake({ from, to: from + 2 }, `unknown escape sequence U+${code} '${kind}'`);
}

function numericEscape(text: string, from: number, first: number, count: number, base: number): Escape {
	const allowed = base === 8 ? /[0-7]/ : /[0-9a-fA-F]/;
	for (let at = first; at < first + count; at++) {
		const digit = text[at];
		if (digit === undefined) throw new Mistake({ from, to: at }, 'escape sequence not terminated');
		if (!allowed.test(digit)) throw new Mistake({ from, to: at + 1 }, `illegal character '${digit}' in escape sequence`);
	}
	const to = first + count;
	const code = Number.parseInt(text.slice(first, to), base);
	const isByte = count < 4;
	if (code > (isByte ? 0xff : 0x10ffff) || (code >= 0xd800 && code < 0xe000)) {
		throw new Mistake({ from, to }, 'escape sequence is an invalid Unicode code point');
	}
	return isByte && code >= 0x80 ? { text: '', byte: code, to } : { text: String.fromCodePoint(code), to };
}

function decodeBytes(bytes: readonly number[]): string {
	try {
		return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16)}`).join(''));
	} catch {
		return String.fromCharCode(...bytes.map((byte) => STRAY_BYTE + byte));
	}
}

/** Value of a string as written, quotes included. */
export function unquote(written: string): string {
	const quote = written[0] ?? '';
	const end = written.length - 1;
	if (quote === '`' || !written.includes('\\')) return written.slice(1, end);
	let value = '';
	let bytes: number[] = [];
	for (let at = 1; at < end; ) {
		const unit = written[at] === '\\' ? readEscape(written, at, quote) : { text: written[at] ?? '', to: at + 1 };
		at = unit.to;
		if (unit.byte !== undefined) bytes.push(unit.byte);
		else {
			if (bytes.length > 0) value += decodeBytes(bytes);
			bytes = [];
			value += unit.text;
		}
	}
	return bytes.length > 0 ? value + decodeBytes(bytes) : value;
}

/** Is it text, and not a byte sequence that UTF-8 does not know? */
export function isText(value: string): boolean {
	return !/\p{Surrogate}/u.test(value);
}
