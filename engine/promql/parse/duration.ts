import type { DurationNode, Range } from './ast.ts';
import { Mistake } from './mistake.ts';
import { MAX_SECONDS, parseDuration, parseNumber } from './number.ts';
import type { Token } from './token.ts';
import type { Tokens } from './tokens.ts';

const PRECEDENCE: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '%': 2, '^': 3 };
const UNARY = 2;
const MAX_DEPTH = 100;

/** Value of a number or duration token; durations count as seconds. */
export function numericValue(token: Token): number {
	if (token.kind === 'number') {
		const value = parseNumber(token.text);
		if (value === undefined) throw new Mistake(token, `number out of range: ${JSON.stringify(token.text)}`);
		return value;
	}
	const seconds = parseDuration(token.text);
	if (typeof seconds === 'string') throw new Mistake(token, seconds);
	return seconds;
}

function isNumeric({ kind }: Token): boolean {
	return kind === 'number' || kind === 'duration';
}

/** A number with an optional sign, durations in seconds: after `@` and in `fill()`. */
export function signedNumber(tokens: Tokens, context: string, wanted: string): number {
	const sign = tokens.accept('-') ? -1 : tokens.accept('+') ? 1 : 1;
	if (!isNumeric(tokens.peek())) tokens.unexpected(context, wanted);
	return sign * numericValue(tokens.take());
}

/** What stands in brackets: an expression over durations, longer than nothing as far as can be told before it runs. */
export function rangeDuration(tokens: Tokens): DurationNode {
	const node = expression(tokens, 0, 0);
	if (node.kind === 'seconds' && !(node.value > 0)) throw new Mistake(node, 'duration must be greater than 0');
	return node;
}

/**
 * After `offset`: binds to one literal or call only, so that `m offset 5m - 2` subtracts from the value. A parenthesis
 * begins an expression that goes on as far as it can.
 */
export function offsetDuration(tokens: Tokens): DurationNode {
	const { from } = tokens.peek();
	if (tokens.is('(')) return expression(tokens, 0, 0);
	const negative = tokens.accept('-');
	if (!negative) tokens.accept('+');
	const operand = primary(tokens, 0, 'offset');
	return negative ? negated(operand, from) : operand;
}

function negated(operand: DurationNode, from: number): DurationNode {
	const range = { from, to: operand.to };
	return operand.kind === 'seconds' ? { ...range, kind: 'seconds', value: -operand.value } : { ...range, kind: 'negate', operand };
}

function expression(tokens: Tokens, least: number, depth: number): DurationNode {
	if (depth > MAX_DEPTH) throw new Mistake(tokens.peek(), `duration expression is nested more than ${MAX_DEPTH} levels deep`);
	let left = unary(tokens, depth);
	for (;;) {
		const op = tokens.peek().text;
		const precedence = tokens.peek().kind === 'symbol' ? PRECEDENCE[op] : undefined;
		if (precedence === undefined || precedence < least) return left;
		const sign = tokens.take();
		// A power binds to the right, everything else to the left.
		const right = expression(tokens, op === '^' ? precedence : precedence + 1, depth + 1);
		left = combine(op, left, right, sign);
	}
}

function combine(op: string, left: DurationNode, right: DurationNode, sign: Range): DurationNode {
	if ((op === '/' || op === '%') && right.kind === 'seconds' && right.value === 0) {
		throw new Mistake(sign, op === '/' ? 'division by zero' : 'modulo by zero');
	}
	return { from: left.from, to: right.to, kind: op as '+', left, right };
}

function unary(tokens: Tokens, depth: number): DurationNode {
	const { from } = tokens.peek();
	const negative = tokens.is('-');
	if (!negative && !tokens.is('+')) return primary(tokens, depth, 'subquery or range selector');
	tokens.take();
	const operand = expression(tokens, UNARY + 1, depth + 1);
	return negative ? negated(operand, from) : operand;
}

function primary(tokens: Tokens, depth: number, context: string): DurationNode {
	const token = tokens.peek();
	if (isNumeric(token)) return literal(tokens.take());
	if (tokens.accept('(')) {
		const inner = expression(tokens, 0, depth + 1);
		return { ...inner, from: token.from, to: tokens.expect(')', context).to };
	}
	if (token.kind !== 'keyword') tokens.unexpected(context, 'duration');
	if (token.text === 'step' || token.text === 'range') {
		tokens.take();
		tokens.expect('(', context);
		return { kind: token.text, from: token.from, to: tokens.expect(')', context).to };
	}
	if (token.text !== 'min_of' && token.text !== 'max_of') tokens.unexpected(context, 'duration');
	tokens.take();
	tokens.expect('(', context);
	const left = expression(tokens, 0, depth + 1);
	tokens.expect(',', context);
	const right = expression(tokens, 0, depth + 1);
	return { kind: token.text as 'min_of', left, right, from: token.from, to: tokens.expect(')', context).to };
}

function literal(token: Token): DurationNode {
	const value = numericValue(token);
	if (!(Math.abs(value) < MAX_SECONDS)) throw new Mistake(token, 'duration out of range');
	return { kind: 'seconds', value, from: token.from, to: token.to };
}
