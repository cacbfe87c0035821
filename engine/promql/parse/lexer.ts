import { Mistake } from './mistake.ts';
import { scanNumber } from './number.ts';
import { scanString } from './string.ts';
import { isKeyword, type Token, type TokenKind } from './token.ts';

const WORD = /[A-Za-z0-9_]*/y;
const METRIC_WORD = /[A-Za-z0-9_:]*/y;
/** The only words between brackets: functions of duration expressions. */
const DURATION_WORDS: ReadonlySet<string> = new Set(['step', 'range', 'min_of', 'max_of']);
const PAIRS: ReadonlySet<string> = new Set(['==', '!=', '<=', '>=', '</', '>/']);
const MATCH_PAIRS: ReadonlySet<string> = new Set(['!=', '=~', '!~']);
/** With what a pair may begin; anything else is no pair. */
const PAIR_STARTS = '=!<>';
const SINGLES = '+-*/%^<>=(){}[],:@';

// Comparisons, as patterns would cost a call into the engine of regular expressions for every character.
const isSpace = (character: string) => character === ' ' || character === '\n' || character === '\t' || character === '\r';
const isDigit = (character: string) => character >= '0' && character <= '9';
const isLetter = (character: string) =>
	(character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character === '_';

const quoted = (character: string) => `'${character}'`;

/** Cuts the text into tokens, one at a time. What a word or a sign means depends on the brackets it stands in. */
export class Lexer {
	readonly #text: string;
	#at = 0;
	#parens: number[] = [];
	#brace = -1;
	#bracket = -1;

	constructor(text: string) {
		this.#text = text;
	}

	next(): Token {
		this.#skipBlank();
		const from = this.#at;
		const character = this.#text[from];
		if (character === undefined) return this.#end(from);
		if (character === '"' || character === "'" || character === '`') return this.#token('string', from, scanString(this.#text, from));
		if (this.#brace >= 0) return this.#insideBraces(character, from);
		if (isDigit(character) || (character === '.' && isDigit(this.#text[from + 1] ?? ''))) return this.#number(from);
		if (isLetter(character) || (character === ':' && this.#bracket < 0)) return this.#word(from);
		return this.#symbol(character, from);
	}

	#skipBlank(): void {
		for (;;) {
			const character = this.#text[this.#at] ?? '';
			if (character === '#') {
				const comment = this.#text.slice(this.#at).search(/[\r\n]/);
				this.#at = comment < 0 ? this.#text.length : this.#at + comment;
			} else if (isSpace(character)) this.#at++;
			else return;
		}
	}

	#end(at: number): Token {
		const paren = this.#parens.at(-1);
		if (this.#brace >= 0) throw new Mistake({ from: this.#brace, to: at }, 'unexpected end of input inside braces');
		if (paren !== undefined) throw new Mistake({ from: paren, to: paren + 1 }, 'unclosed left parenthesis');
		if (this.#bracket >= 0) throw new Mistake({ from: this.#bracket, to: at }, 'unclosed left bracket');
		return { kind: 'end', text: '', from: at, to: at };
	}

	#token(kind: TokenKind, from: number, to: number): Token {
		this.#at = to;
		const text = this.#text.slice(from, to);
		return { kind, text: kind === 'keyword' ? text.toLowerCase() : text, from, to };
	}

	#insideBraces(character: string, from: number): Token {
		if (isLetter(character)) return this.#token('name', from, this.#wordEnd(WORD, from));
		const pair = this.#pair(character, from);
		if (MATCH_PAIRS.has(pair)) return this.#token('symbol', from, from + 2);
		if (character === '}') this.#brace = -1;
		else if (character === '{') throw new Mistake({ from, to: from + 1 }, "unexpected left brace '{'");
		else if (character === '!')
			throw new Mistake({ from, to: from + 2 }, `unexpected character after '!' inside braces: ${quoted(pair[1] ?? '')}`);
		else if (character !== ',' && character !== '=') {
			throw new Mistake({ from, to: from + 1 }, `unexpected character inside braces: ${quoted(character)}`);
		}
		return this.#token('symbol', from, from + 1);
	}

	#number(from: number): Token {
		const { kind, to } = scanNumber(this.#text, from);
		if (kind === 'bad') throw new Mistake({ from, to }, `bad number or duration syntax: ${JSON.stringify(this.#text.slice(from, to))}`);
		return this.#token(kind, from, to);
	}

	#word(from: number): Token {
		const to = this.#wordEnd(METRIC_WORD, from);
		const word = this.#text.slice(from, to).toLowerCase();
		if (this.#bracket >= 0) return this.#durationWord(from);
		if (word === 'inf' || word === 'nan') return this.#token('number', from, to);
		if (!isKeyword(word)) return this.#token('name', from, to);
		// `fill` and its kin came late: only a parenthesis after them makes them more than a metric's name.
		if (word.startsWith('fill') && !/^\s*\(/.test(this.#text.slice(to))) return this.#token('name', from, to);
		return this.#token('keyword', from, to);
	}

	#durationWord(from: number): Token {
		const to = this.#wordEnd(WORD, from);
		if (DURATION_WORDS.has(this.#text.slice(from, to).toLowerCase())) return this.#token('keyword', from, to);
		throw new Mistake({ from, to }, `unexpected character in duration expression: ${quoted(this.#text[from] ?? '')}`);
	}

	#wordEnd(pattern: RegExp, from: number): number {
		pattern.lastIndex = from;
		return from + (pattern.exec(this.#text)?.[0].length ?? 0);
	}

	/** The two characters here, where the first may begin a sign of two; else the first alone. */
	#pair(character: string, from: number): string {
		return PAIR_STARTS.includes(character) ? this.#text.slice(from, from + 2) : character;
	}

	#symbol(character: string, from: number): Token {
		const pair = this.#pair(character, from);
		if (PAIRS.has(pair)) return this.#token('symbol', from, from + 2);
		if (character === '!') throw new Mistake({ from, to: from + 2 }, `unexpected character after '!': ${quoted(pair[1] ?? '')}`);
		if (pair === '=~') throw new Mistake({ from, to: from + 2 }, `unexpected character after '=': '~'`);
		if (!SINGLES.includes(character) || character === '}') {
			throw new Mistake({ from, to: from + 1 }, `unexpected character: ${quoted(String.fromCodePoint(this.#text.codePointAt(from) ?? 0))}`);
		}
		this.#bracketing(character, from);
		return this.#token('symbol', from, from + 1);
	}

	#bracketing(character: string, from: number): void {
		const here = { from, to: from + 1 };
		if (character === '(') this.#parens.push(from);
		else if (character === ')' && this.#parens.pop() === undefined) throw new Mistake(here, "unexpected right parenthesis ')'");
		else if (character === '{') this.#brace = from;
		else if (character === '[') {
			if (this.#bracket >= 0) throw new Mistake(here, "unexpected left bracket '['");
			this.#bracket = from;
		} else if (character === ']') {
			if (this.#bracket < 0) throw new Mistake(here, "unexpected right bracket ']'");
			this.#bracket = -1;
		}
	}
}
