import type { Expr } from '../parse/ast.ts';

/** Sub-expressions that are evaluated by themselves; the label selector of `info` is none. */
export function childrenOf(node: Expr): readonly Expr[] {
	switch (node.kind) {
		case 'paren':
			return [node.inner];
		case 'unary':
			return [node.operand];
		case 'binary':
			return [node.left, node.right];
		case 'aggregate':
			return node.parameter ? [node.parameter, node.operand] : [node.operand];
		case 'call':
			return node.name === 'info' ? node.args.slice(0, 1) : node.args;
		case 'matrix':
			return [node.selector];
		case 'subquery':
			return [node.inner];
		default:
			return [];
	}
}
