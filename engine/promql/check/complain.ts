import type { Expr, Range } from '../parse/ast.ts';
import { typeName, type ValueType } from '../program.ts';
import { typeOf } from './types.ts';

export type Complain = (range: Range, message: string) => void;

export function expectType(node: Expr, wanted: ValueType, context: string, complain: Complain): void {
	const type = typeOf(node);
	if (type !== wanted) complain(node, `expected type ${typeName(wanted)} in ${context}, got ${typeName(type)}`);
}
