import type { Expr } from '../parse/ast.ts';
import { type ExpressionError, typeName } from '../program.ts';
import { checkBinary } from './binary.ts';
import { checkCall } from './call.ts';
import { childrenOf } from './children.ts';
import { type Complain, expectType } from './complain.ts';
import { checkSelector } from './selector.ts';
import { typeOf } from './types.ts';

/** Everything that the grammar alone cannot refuse: types, arity, matching, empty selectors. */
export function check(root: Expr): readonly ExpressionError[] {
	const errors: ExpressionError[] = [];
	walk(root, ({ from, to }, message) => errors.push({ message, from, to }));
	return errors;
}

function walk(node: Expr, complain: Complain): void {
	for (const child of childrenOf(node)) walk(child, complain);
	switch (node.kind) {
		case 'binary':
			checkBinary(node, complain);
			break;
		case 'call':
			checkCall(node, complain);
			break;
		case 'aggregate':
			expectType(node.operand, 'vector', 'aggregation expression', complain);
			if (node.parameter) expectType(node.parameter, node.op === 'count_values' ? 'string' : 'scalar', 'aggregation parameter', complain);
			break;
		case 'unary': {
			const type = typeOf(node.operand);
			if (type === 'scalar' || type === 'vector') break;
			complain(node, `unary expression only allowed on expressions of type scalar or instant vector, got "${typeName(type)}"`);
			break;
		}
		case 'subquery': {
			const type = typeOf(node.inner);
			if (type !== 'vector') complain(node, `subquery is only allowed on instant vector, got ${typeName(type)} instead`);
			break;
		}
		case 'selector':
			checkSelector(node, complain);
	}
}
