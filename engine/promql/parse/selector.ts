import type { Matcher, MatchOp } from '../../model/series.ts';
import { METRIC_NAME } from '../labels.ts';
import { patternTest } from '../match.ts';
import type { Range, SelectorNode } from './ast.ts';
import { Mistake } from './mistake.ts';
import { unquote } from './string.ts';
import type { Token } from './token.ts';
import type { Tokens } from './tokens.ts';

/** All of them are tried on every candidate series. */
const MAX_MATCHERS = 500;
const OPERATORS: ReadonlySet<string> = new Set(['=', '!=', '=~', '!~']);

/** A metric name, matchers in braces, or both; `name` is the token already taken, if any. */
export function parseSelector(tokens: Tokens, name: Token | undefined): SelectorNode {
	const from = name?.from ?? tokens.peek().from;
	const matchers = tokens.is('{') ? parseMatchers(tokens) : [];
	if (name) matchers.push({ label: METRIC_NAME, op: '=', value: name.text });
	return { kind: 'selector', name: name?.text ?? '', matchers, from, to: tokens.lastEnd };
}

function parseMatchers(tokens: Tokens): Matcher[] {
	const matchers: Matcher[] = [];
	tokens.take();
	while (!tokens.is('}')) {
		matchers.push(parseMatcher(tokens));
		if (!tokens.accept(',') && !tokens.is('}')) tokens.unexpected('label matching', '"," or "}"');
		if (matchers.length > MAX_MATCHERS) throw new Mistake(tokens.peek(), `selector has more than ${MAX_MATCHERS} matchers`);
	}
	tokens.take();
	return matchers;
}

function parseMatcher(tokens: Tokens): Matcher {
	const { kind, from } = tokens.peek();
	if (kind !== 'name' && kind !== 'string') tokens.unexpected('label matching', 'identifier or "}"');
	const { text } = tokens.take();
	const label = kind === 'string' ? unquote(text) : text;
	const op = tokens.peek().text;
	// A string alone is the metric's name.
	if (kind === 'string' && (tokens.is(',') || tokens.is('}'))) return { label: METRIC_NAME, op: '=', value: label };
	if (tokens.peek().kind !== 'symbol' || !OPERATORS.has(op)) tokens.unexpected('label matching', 'label matching operator');
	tokens.take();
	if (tokens.peek().kind !== 'string') tokens.unexpected('label matching', 'string');
	const written = tokens.take();
	const matcher: Matcher = { label, op: op as MatchOp, value: unquote(written.text) };
	checkPattern(matcher, { from, to: written.to });
	return matcher;
}

function checkPattern({ op, value }: Matcher, range: Range): void {
	if (op === '=' || op === '!=') return;
	try {
		patternTest(value);
	} catch (error) {
		throw new Mistake(range, error instanceof Error ? error.message : String(error));
	}
}
