import { SET_OPERATORS } from './check/binary.ts';
import { childrenOf } from './check/children.ts';
import { isFilter } from './eval/binary.ts';
import { milliseconds } from './eval/duration.ts';
import { LOOKBACK_MS } from './eval/run.ts';
import { METRIC_NAME } from './labels.ts';
import { type Expr, type Modifiers, unwrap } from './parse/ast.ts';

const INSTANT = { start: 0, end: 0, step: 0 };

/** Is the outermost node one that leaves elements out, so that an empty result says "false"? */
export function filters(root: Expr): boolean {
	const node = unwrap(root);
	if (node.kind === 'call') return node.name === 'absent' || node.name === 'absent_over_time';
	return node.kind === 'binary' && (isFilter(node) || SET_OPERATORS.has(node.op));
}

/** Metric names that selectors demand exactly. */
export function metricsOf(root: Expr): ReadonlySet<string> {
	const names = new Set<string>();
	const visit = (node: Expr): void => {
		if (node.kind === 'selector') {
			for (const { label, op, value } of node.matchers) if (label === METRIC_NAME && op === '=') names.add(value);
		}
		for (const child of childrenOf(node)) visit(child);
	};
	visit(root);
	return names;
}

/** How far before the evaluation it looks, ms. A time pinned by `@` counts as the evaluation's own. */
export function reachOf(node: Expr): number {
	switch (node.kind) {
		case 'selector':
			return LOOKBACK_MS + offsetOf(node);
		case 'matrix':
			return milliseconds(node.range, INSTANT) + offsetOf(node.selector);
		case 'subquery':
			return milliseconds(node.range, INSTANT) + offsetOf(node) + reachOf(node.inner);
		default:
			return Math.max(0, ...childrenOf(node).map(reachOf));
	}
}

/** A negative offset looks ahead; it does not make the rest look less far back. */
function offsetOf({ offset }: Modifiers): number {
	return offset ? Math.max(0, milliseconds(offset, INSTANT)) : 0;
}
