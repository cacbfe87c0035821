import type { ExpressionError } from '../program.ts';
import { parseAggregate } from './aggregate.ts';
import type { BinaryNode, BinaryOp, Expr } from './ast.ts';
import { numericValue } from './duration.ts';
import { parseMatching } from './matching.ts';
import { Mistake } from './mistake.ts';
import { parseModifiers } from './modifiers.ts';
import { parseSelector } from './selector.ts';
import { unquote } from './string.ts';
import { AGGREGATORS, isName, type Token } from './token.ts';
import { Tokens } from './tokens.ts';

const PRECEDENCE: Readonly<Record<string, number>> = {
	or: 1,
	...{ and: 2, unless: 2 },
	...{ '==': 3, '!=': 3, '<': 3, '<=': 3, '>': 3, '>=': 3, '</': 3, '>/': 3 },
	...{ '+': 4, '-': 4 },
	...{ '*': 5, '/': 5, '%': 5, atan2: 5 },
	'^': 6,
};
/** A sign binds like a multiplication: `-2 ^ 2` is -(2 ^ 2). */
const UNARY = 5;
/** Deeper expressions would exhaust the stack of whoever walks them. */
const MAX_DEPTH = 400;
const MAX_LENGTH = 1_000_000;

export type Parsed =
	| { readonly kind: 'tree'; readonly root: Expr }
	| { readonly kind: 'invalid'; readonly errors: readonly ExpressionError[] };

/** Text to tree; types are not checked yet. */
export function parse(source: string): Parsed {
	if (source.length > MAX_LENGTH) {
		return { kind: 'invalid', errors: [{ message: `expression is longer than ${MAX_LENGTH} characters`, from: 0, to: MAX_LENGTH }] };
	}
	try {
		return { kind: 'tree', root: new Parser(source).parse() };
	} catch (error) {
		if (error instanceof Mistake) return { kind: 'invalid', errors: [error.error] };
		throw error;
	}
}

/** Precedence climbing (Pratt) over the tokens. */
class Parser {
	readonly #tokens: Tokens;
	readonly #end: number;
	#depth = 0;

	constructor(source: string) {
		this.#tokens = new Tokens(source);
		this.#end = source.length;
	}

	parse(): Expr {
		if (this.#tokens.peek().kind === 'end') throw new Mistake({ from: 0, to: this.#end }, 'no expression found in input');
		const root = this.#expression(0);
		if (this.#tokens.peek().kind !== 'end') this.#tokens.unexpected();
		return root;
	}

	#expression(least: number): Expr {
		const tooDeep = this.#depth;
		if (++this.#depth > MAX_DEPTH) throw new Mistake(this.#tokens.peek(), `expression is nested more than ${MAX_DEPTH} levels deep`);
		let left = this.#unary();
		for (;;) {
			const { kind, text } = this.#tokens.peek();
			const precedence = kind === 'symbol' || kind === 'keyword' ? PRECEDENCE[text] : undefined;
			if (precedence === undefined || precedence < least) break;
			// Every operand of a chain makes the tree one level deeper on its left.
			if (++this.#depth > MAX_DEPTH) throw new Mistake(this.#tokens.peek(), `expression has more than ${MAX_DEPTH} levels of operators`);
			left = this.#binary(left, precedence);
		}
		this.#depth = tooDeep;
		return left;
	}

	#binary(left: Expr, precedence: number): BinaryNode {
		const tokens = this.#tokens;
		const sign = tokens.take();
		const op = sign.text as BinaryOp;
		const bool = tokens.accept('bool');
		const matching = parseMatching(tokens);
		const right = this.#expression(op === '^' ? precedence : precedence + 1);
		const opRange = { from: sign.from, to: sign.to };
		return { kind: 'binary', op, opRange, bool, matching, left, right, from: left.from, to: right.to };
	}

	#unary(): Expr {
		const tokens = this.#tokens;
		if (!tokens.is('-') && !tokens.is('+')) return parseModifiers(tokens, this.#primary());
		const sign = tokens.take();
		const operand = this.#expression(UNARY + 1);
		const range = { from: sign.from, to: operand.to };
		if (operand.kind === 'number') return { ...range, kind: 'number', value: sign.text === '-' ? -operand.value : operand.value };
		return { ...range, kind: 'unary', op: sign.text === '-' ? '-' : '+', operand };
	}

	#primary(): Expr {
		const tokens = this.#tokens;
		const token = tokens.peek();
		if (token.kind === 'number' || token.kind === 'duration') {
			tokens.take();
			return { kind: 'number', value: numericValue(token), from: token.from, to: token.to };
		}
		if (token.kind === 'string') {
			tokens.take();
			return { kind: 'string', value: unquote(token.text), from: token.from, to: token.to };
		}
		if (tokens.is('{')) return parseSelector(tokens, undefined);
		if (tokens.accept('(')) {
			const inner = this.#expression(0);
			return { kind: 'paren', inner, from: token.from, to: tokens.expect(')', 'parentheses').to };
		}
		if (!isName(token)) tokens.unexpected();
		return this.#named(tokens.take());
	}

	#named(name: Token): Expr {
		const tokens = this.#tokens;
		const isAggregator = name.kind === 'keyword' && AGGREGATORS.has(name.text);
		if (isAggregator && (tokens.is('(') || tokens.is('by') || tokens.is('without'))) {
			return parseAggregate(tokens, name, () => this.#arguments());
		}
		if (!tokens.is('(')) return parseSelector(tokens, name);
		const args = this.#arguments();
		return { kind: 'call', name: name.text, args, from: name.from, to: tokens.lastEnd };
	}

	#arguments(): Expr[] {
		const tokens = this.#tokens;
		const args: Expr[] = [];
		tokens.expect('(', 'aggregation');
		while (!tokens.is(')')) {
			args.push(this.#expression(0));
			if (tokens.is(')')) break;
			const comma = tokens.expect(',', 'call arguments', '"," or ")"');
			if (tokens.is(')')) throw new Mistake(comma, 'trailing commas not allowed in function call args');
		}
		tokens.take();
		return args;
	}
}
