import type { Matching } from './ast.ts';
import { signedNumber } from './duration.ts';
import { Mistake } from './mistake.ts';
import { isText, unquote } from './string.ts';
import type { Tokens } from './tokens.ts';

const CONTEXT = 'grouping opts';
const ONE_TO_ONE: Matching = { on: false, labels: [], group: 'one-to-one', include: [] };

/** Label names in parentheses; any keyword may be one. */
export function parseGrouping(tokens: Tokens): string[] {
	const labels: string[] = [];
	tokens.expect('(', CONTEXT);
	while (!tokens.is(')')) {
		labels.push(parseLabel(tokens));
		if (!tokens.accept(',') && !tokens.is(')')) tokens.unexpected(CONTEXT, '"," or ")"');
	}
	tokens.take();
	return labels;
}

function parseLabel(tokens: Tokens): string {
	const token = tokens.peek();
	if (token.kind === 'name' || token.kind === 'keyword') return tokens.take().text;
	if (token.kind !== 'string') tokens.unexpected(CONTEXT, 'label');
	const label = unquote(tokens.take().text);
	if (label === '' || !isText(label)) throw new Mistake(token, `invalid label name ${token.text}`);
	return label;
}

/** What may stand between an operator and its right side: `on`, `ignoring`, `group_left`, `group_right`, `fill`. */
export function parseMatching(tokens: Tokens): Matching {
	if (tokens.peek().kind !== 'keyword') return ONE_TO_ONE;
	const on = tokens.is('on');
	if (!on && !tokens.is('ignoring')) return { on: false, labels: [], group: 'one-to-one', include: [], ...parseFill(tokens) };
	tokens.take();
	const labels = parseGrouping(tokens);
	const group = tokens.accept('group_left') ? 'left' : tokens.accept('group_right') ? 'right' : 'one-to-one';
	const include = group !== 'one-to-one' && tokens.is('(') ? parseGrouping(tokens) : [];
	return { on, labels, group, include, ...parseFill(tokens) };
}

function parseFill(tokens: Tokens): { fillLeft?: number; fillRight?: number } {
	const fill: { fillLeft?: number; fillRight?: number } = {};
	for (;;) {
		if (tokens.is('fill') && fill.fillLeft === undefined && fill.fillRight === undefined) {
			const value = fillValue(tokens);
			return { fillLeft: value, fillRight: value };
		}
		if (tokens.is('fill_left') && fill.fillLeft === undefined) fill.fillLeft = fillValue(tokens);
		else if (tokens.is('fill_right') && fill.fillRight === undefined) fill.fillRight = fillValue(tokens);
		else return fill;
	}
}

function fillValue(tokens: Tokens): number {
	tokens.take();
	tokens.expect('(', 'fill modifier');
	const value = signedNumber(tokens, 'fill modifier', 'number');
	tokens.expect(')', 'fill modifier');
	return value;
}
