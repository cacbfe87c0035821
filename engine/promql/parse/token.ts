/** Words that mean something outside braces; any case. */
const KEYWORDS: ReadonlySet<string> = new Set([
	...['and', 'or', 'unless', 'atan2'],
	...[
		'sum',
		'avg',
		'count',
		'min',
		'max',
		'group',
		'stddev',
		'stdvar',
		'topk',
		'bottomk',
		'count_values',
		'quantile',
		'limitk',
		'limit_ratio',
	],
	...['offset', 'smoothed', 'anchored', 'by', 'without', 'on', 'ignoring', 'group_left', 'group_right', 'bool'],
	...['fill', 'fill_left', 'fill_right'],
	...['start', 'end', 'step', 'range', 'min_of', 'max_of'],
]);

/** Keywords that cannot name a metric. */
const RESERVED: ReadonlySet<string> = new Set(['atan2', 'on', 'ignoring', 'group_left', 'group_right', 'bool']);

export const AGGREGATORS: ReadonlySet<string> = new Set([
	...['sum', 'avg', 'count', 'min', 'max', 'group', 'stddev', 'stdvar', 'topk', 'bottomk', 'count_values', 'quantile'],
	...['limitk', 'limit_ratio'],
]);

export type TokenKind = 'end' | 'number' | 'duration' | 'string' | 'name' | 'keyword' | 'symbol';

export interface Token {
	readonly kind: TokenKind;
	/** As written, except that keywords are in lower case. */
	readonly text: string;
	/** Offsets in the source. */
	readonly from: number;
	readonly to: number;
}

export function isKeyword(word: string): boolean {
	return KEYWORDS.has(word);
}

/** May the token stand for a metric's name (or a function's)? */
export function isName(token: Token): boolean {
	return token.kind === 'name' || (token.kind === 'keyword' && !RESERVED.has(token.text));
}

/** How messages show a token. */
export function describe(token: Token): string {
	if (token.kind === 'end') return 'end of input';
	if (token.kind === 'keyword') return `<${token.text}>`;
	if (token.kind === 'symbol') return `"${token.text}"`;
	const shown = token.text.length > 40 ? `${token.text.slice(0, 37)}...` : token.text;
	return `${token.kind === 'name' ? 'identifier' : token.kind} ${token.kind === 'string' ? shown : JSON.stringify(shown)}`;
}
