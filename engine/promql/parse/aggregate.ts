import type { AggregateNode, Expr } from './ast.ts';
import { parseGrouping } from './matching.ts';
import { Mistake } from './mistake.ts';
import type { Token } from './token.ts';
import type { Tokens } from './tokens.ts';

/** Aggregations whose first argument is a parameter. */
const PARAMETRIC: ReadonlySet<string> = new Set(['topk', 'bottomk', 'count_values', 'quantile', 'limitk', 'limit_ratio']);

interface Grouping {
	readonly without: boolean;
	readonly grouping: readonly string[];
}

/** `sum by (a) (x)` or `sum(x) by (a)`. */
export function parseAggregate(tokens: Tokens, op: Token, args: () => Expr[]): AggregateNode {
	const before = modifier(tokens);
	const operands = args();
	const { without, grouping } = before ?? modifier(tokens) ?? { without: false, grouping: [] };
	const range = { from: op.from, to: tokens.lastEnd };
	if (operands.length === 0) throw new Mistake(range, 'no arguments for aggregate expression provided');
	const wanted = PARAMETRIC.has(op.text) ? 2 : 1;
	const operand = operands[wanted - 1];
	if (operand === undefined || operands.length > wanted) {
		throw new Mistake(range, `wrong number of arguments for aggregate expression provided, expected ${wanted}, got ${operands.length}`);
	}
	const parameter = wanted === 2 ? operands[0] : undefined;
	return { kind: 'aggregate', op: op.text, without, grouping, ...(parameter ? { parameter } : {}), operand, ...range };
}

function modifier(tokens: Tokens): Grouping | undefined {
	const without = tokens.is('without');
	if (!without && !tokens.is('by')) return undefined;
	tokens.take();
	return { without, grouping: parseGrouping(tokens) };
}
