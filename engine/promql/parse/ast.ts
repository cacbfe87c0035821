import type { Matcher } from '../../model/series.ts';

/** `[from, to)` in the source text. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

export type ArithmeticOp = '+' | '-' | '*' | '/' | '%' | '^' | 'atan2';
export type ComparisonOp = '==' | '!=' | '<' | '<=' | '>' | '>=';
export type SetOp = 'and' | 'or' | 'unless';
/** Cut native histograms; nothing comes of them for floats. */
export type TrimOp = '</' | '>/';
export type BinaryOp = ArithmeticOp | ComparisonOp | SetOp | TrimOp;

/** A length of time in an expression, seconds. `step` and `range` are those of the query that runs. */
export type DurationNode =
	| (Range & { readonly kind: 'seconds'; readonly value: number })
	| (Range & { readonly kind: 'step' | 'range' })
	| (Range & { readonly kind: 'negate'; readonly operand: DurationNode })
	| (Range & { readonly kind: 'min_of' | 'max_of' | ArithmeticOp; readonly left: DurationNode; readonly right: DurationNode });

/** `@`: a fixed time (epoch ms) or an end of the query. */
export type At = { readonly kind: 'time'; readonly ms: number } | { readonly kind: 'start' | 'end' };

/** Modifiers that may follow a selector or a subquery. */
export interface Modifiers {
	offset?: DurationNode;
	at?: At;
}

export type Extension = 'anchored' | 'smoothed';

export interface NumberNode extends Range {
	readonly kind: 'number';
	readonly value: number;
}
export interface StringNode extends Range {
	readonly kind: 'string';
	readonly value: string;
}
export interface ParenNode extends Range {
	readonly kind: 'paren';
	readonly inner: Expr;
}
export interface UnaryNode extends Range {
	readonly kind: 'unary';
	readonly op: '+' | '-';
	readonly operand: Expr;
}
export interface Matching {
	/** `on (...)` or `ignoring (...)`; absent = all labels. */
	readonly on: boolean;
	readonly labels: readonly string[];
	readonly group: 'one-to-one' | 'left' | 'right';
	readonly include: readonly string[];
	/** Values that stand in for a missing partner on that side. */
	readonly fillLeft?: number;
	readonly fillRight?: number;
}
export interface BinaryNode extends Range {
	readonly kind: 'binary';
	readonly op: BinaryOp;
	readonly opRange: Range;
	readonly bool: boolean;
	readonly matching: Matching;
	readonly left: Expr;
	readonly right: Expr;
}
export interface AggregateNode extends Range {
	readonly kind: 'aggregate';
	readonly op: string;
	readonly without: boolean;
	readonly grouping: readonly string[];
	readonly parameter?: Expr;
	readonly operand: Expr;
}
export interface CallNode extends Range {
	readonly kind: 'call';
	readonly name: string;
	readonly args: readonly Expr[];
}
export interface SelectorNode extends Range, Modifiers {
	readonly kind: 'selector';
	/** The name in front of the braces, '' when there is none. */
	readonly name: string;
	/** All matchers, that of `name` included. */
	readonly matchers: readonly Matcher[];
	to: number;
	extension?: Extension;
}
export interface MatrixNode extends Range {
	readonly kind: 'matrix';
	readonly selector: SelectorNode;
	readonly range: DurationNode;
	to: number;
}
export interface SubqueryNode extends Range, Modifiers {
	readonly kind: 'subquery';
	readonly inner: Expr;
	readonly range: DurationNode;
	/** Absent = the default step. */
	readonly step?: DurationNode;
	to: number;
}

export type Expr =
	| NumberNode
	| StringNode
	| ParenNode
	| UnaryNode
	| BinaryNode
	| AggregateNode
	| CallNode
	| SelectorNode
	| MatrixNode
	| SubqueryNode;

/** Without the parentheses around it. */
export function unwrap(node: Expr): Expr {
	let inner = node;
	while (inner.kind === 'paren') inner = inner.inner;
	return inner;
}
