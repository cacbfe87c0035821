import { SIGNATURES } from '../functions/signatures.ts';
import { type Expr, unwrap } from '../parse/ast.ts';
import type { ValueType } from '../program.ts';

/** Type of an expression by its outermost node. An unknown function counts as a vector; the checker names it. */
export function typeOf(node: Expr): ValueType {
	const bare = unwrap(node);
	switch (bare.kind) {
		case 'number':
			return 'scalar';
		case 'string':
			return 'string';
		case 'matrix':
		case 'subquery':
			return 'matrix';
		case 'unary':
			return typeOf(bare.operand);
		case 'binary':
			return typeOf(bare.left) === 'scalar' && typeOf(bare.right) === 'scalar' ? 'scalar' : 'vector';
		case 'call':
			return SIGNATURES.get(bare.name)?.returns ?? 'vector';
		default:
			return 'vector';
	}
}
