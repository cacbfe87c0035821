import { type Expr, type Extension, type Modifiers, type Range, unwrap } from './ast.ts';
import { offsetDuration, rangeDuration, signedNumber } from './duration.ts';
import { Mistake } from './mistake.ts';
import type { Tokens } from './tokens.ts';

/** The node whose `offset` and `@` may be set, with the node whose text grows by them. */
interface Modifiable {
	readonly holder: Modifiers & { extension?: Extension };
	readonly outer: Expr & { to: number };
}

/** Only the innermost makes sense, and the stack is finite. */
const MAX_BRACKETS = 10;
const MUST_FOLLOW = 'must be preceded by an instant vector selector or range vector selector or a subquery';

/** Ranges, subqueries, offset, `@` and the extended-range modifiers after an expression. */
export function parseModifiers(tokens: Tokens, operand: Expr): Expr {
	let node = operand;
	for (let brackets = 0; ; ) {
		if (brackets > MAX_BRACKETS) throw new Mistake(node, `more than ${MAX_BRACKETS} ranges on top of each other`);
		const { kind } = tokens.peek();
		if (kind !== 'symbol' && kind !== 'keyword') return node;
		if (tokens.is('[')) {
			node = bracket(tokens, node);
			brackets++;
		} else if (tokens.is('offset')) offset(tokens, node);
		else if (tokens.is('@')) at(tokens, node);
		else if (tokens.is('smoothed') || tokens.is('anchored')) extend(tokens, node);
		else return node;
	}
}

function bracket(tokens: Tokens, inner: Expr): Expr {
	const open = tokens.take();
	const range = rangeDuration(tokens);
	if (tokens.accept(':')) {
		const step = tokens.is(']') ? undefined : rangeDuration(tokens);
		const { to } = tokens.expect(']', 'subquery selector');
		return { kind: 'subquery', inner, range, ...(step ? { step } : {}), from: inner.from, to };
	}
	const { to } = tokens.expect(']', 'subquery or range', '":" or "]"');
	const brackets = { from: open.from, to };
	if (inner.kind !== 'selector') throw new Mistake(brackets, 'ranges only allowed for vector selectors');
	if (inner.offset) throw new Mistake(brackets, 'no offset modifiers allowed before range');
	if (inner.at) throw new Mistake(brackets, 'no @ modifiers allowed before range');
	return { kind: 'matrix', selector: inner, range, from: inner.from, to };
}

function modifiable(node: Expr): Modifiable | undefined {
	if (node.kind === 'matrix') return { holder: node.selector, outer: node };
	return node.kind === 'selector' || node.kind === 'subquery' ? { holder: node, outer: node } : undefined;
}

function offset(tokens: Tokens, node: Expr): void {
	tokens.take();
	const duration = offsetDuration(tokens);
	const target = modifiable(node);
	if (!target) throw new Mistake(node, `offset modifier ${MUST_FOLLOW}`);
	if (target.holder.offset) throw new Mistake(node, 'offset may not be set multiple times');
	// As in Prometheus no offset at all is as good as none.
	if (duration.kind !== 'seconds' || duration.value !== 0) target.holder.offset = duration;
	target.outer.to = tokens.lastEnd;
}

function at(tokens: Tokens, node: Expr): void {
	tokens.take();
	const value = timeOf(tokens, node);
	const target = modifiable(node);
	if (!target) throw new Mistake(node, `@ modifier ${MUST_FOLLOW}`);
	if (target.holder.at) throw new Mistake(node, '@ <timestamp> may not be set multiple times');
	target.holder.at = value;
	target.outer.to = tokens.lastEnd;
}

function timeOf(tokens: Tokens, node: Range) {
	for (const kind of ['start', 'end'] as const) {
		if (!tokens.accept(kind)) continue;
		tokens.expect('(', '@');
		tokens.expect(')', '@');
		return { kind };
	}
	const seconds = signedNumber(tokens, '@', 'timestamp');
	if (!(Math.abs(seconds) < 2 ** 63)) throw new Mistake(node, `timestamp out of bounds for @ modifier: ${seconds}`);
	return { kind: 'time', ms: Math.round(seconds * 1000) } as const;
}

function extend(tokens: Tokens, node: Expr): void {
	const extension = tokens.take().text as Extension;
	const bare = unwrap(node);
	if (bare.kind === 'subquery') throw new Mistake(node, `${extension} modifier is not supported for subqueries`);
	const target = node === bare ? modifiable(node) : undefined;
	if (!target) throw new Mistake(node, `${extension} modifier needs a vector selector in front of it`);
	const { holder } = target;
	if (holder.extension && holder.extension !== extension) {
		throw new Mistake(node, 'anchored and smoothed modifiers cannot be used together');
	}
	holder.extension = extension;
	target.outer.to = tokens.lastEnd;
}
