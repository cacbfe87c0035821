import { Lexer } from './lexer.ts';
import { Mistake } from './mistake.ts';
import { describe, type Token } from './token.ts';

/** The tokens with one of look-ahead, and the complaints about them. */
export class Tokens {
	readonly #lexer: Lexer;
	#ahead: Token;
	/** Where the last taken token ended. */
	lastEnd = 0;

	constructor(source: string) {
		this.#lexer = new Lexer(source);
		this.#ahead = this.#lexer.next();
	}

	peek(): Token {
		return this.#ahead;
	}

	take(): Token {
		const token = this.#ahead;
		this.lastEnd = token.to;
		this.#ahead = this.#lexer.next();
		return token;
	}

	/** Is the next token this sign or keyword? */
	is(text: string): boolean {
		const { kind } = this.#ahead;
		return (kind === 'symbol' || kind === 'keyword') && this.#ahead.text === text;
	}

	/** Takes the sign or keyword if it is next. */
	accept(text: string): boolean {
		const found = this.is(text);
		if (found) this.take();
		return found;
	}

	expect(text: string, context: string, wanted = `"${text}"`): Token {
		if (!this.is(text)) this.unexpected(context, wanted);
		return this.take();
	}

	unexpected(context = '', wanted = ''): never {
		const where = context === '' ? '' : ` in ${context}`;
		const instead = wanted === '' ? '' : `, expected ${wanted}`;
		throw new Mistake(this.#ahead, `unexpected ${describe(this.#ahead)}${where}${instead}`);
	}
}
