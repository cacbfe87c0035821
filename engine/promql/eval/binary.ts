import { COMPARISONS, SET_OPERATORS } from '../check/binary.ts';
import { typeOf } from '../check/types.ts';
import { withoutMetadata } from '../labels.ts';
import type { BinaryNode } from '../parse/ast.ts';
import type { VectorElement } from '../program.ts';
import { distinctly } from './distinct.ts';
import { matched } from './matched.ts';
import type { Builder, ScalarEval, Vector, VectorEval } from './node.ts';
import { operation } from './operators.ts';
import { signatures } from './signature.ts';

/** Does the operator keep or leave out elements, rather than compute new values? */
export function isFilter({ op, bool }: BinaryNode): boolean {
	return COMPARISONS.has(op) && !bool;
}

export function scalarBinary(node: BinaryNode, builder: Builder): ScalarEval {
	const of = operation(node.op);
	const [left, right] = [builder.scalar(node.left), builder.scalar(node.right)];
	return (at, run) => of(left(at, run), right(at, run));
}

export function vectorBinary(node: BinaryNode, builder: Builder): VectorEval {
	if (SET_OPERATORS.has(node.op)) return setOperation(node, builder);
	if (node.op === '</' || node.op === '>/') return trim(node);
	if (typeOf(node.right) === 'scalar') return withScalar(node, builder.vector(node.left), builder.scalar(node.right), false);
	if (typeOf(node.left) === 'scalar') return withScalar(node, builder.vector(node.right), builder.scalar(node.left), true);
	return matched(node, builder, isFilter(node));
}

/** Floats have no buckets to cut. */
function trim({ op, from }: BinaryNode): VectorEval {
	return (_, run) => {
		run.note('info', `incompatible sample types encountered for binary operator "${op}": float ${op} float`, from);
		return [];
	};
}

/** Vector and number; a filter keeps the vector's elements whichever side it is on. */
function withScalar(node: BinaryNode, elements: VectorEval, scalar: ScalarEval, swapped: boolean): VectorEval {
	const of = operation(node.op);
	const distinct = distinctly();
	if (isFilter(node)) {
		return (at, run) => {
			const number = scalar(at, run);
			return elements(at, run).filter(({ value }) => (swapped ? of(number, value) : of(value, number)) === 1);
		};
	}
	return (at, run) => {
		const number = scalar(at, run);
		const found = elements(at, run);
		return distinct(
			found.map(
				({ labels, value }): VectorElement => ({ labels: withoutMetadata(labels), value: swapped ? of(number, value) : of(value, number) }),
			),
		);
	};
}

function setOperation(node: BinaryNode, builder: Builder): VectorEval {
	const [left, right] = [builder.vector(node.left), builder.vector(node.right)];
	const signature = signatures(node.matching);
	const keysOf = (elements: Vector) => new Set(elements.map(({ labels }) => signature(labels)));
	if (node.op === 'or') {
		return (at, run) => {
			const kept = left(at, run);
			const seen = keysOf(kept);
			return [...kept, ...right(at, run).filter(({ labels }) => !seen.has(signature(labels)))];
		};
	}
	const wanted = node.op === 'and';
	return (at, run) => {
		const candidates = left(at, run);
		const others = keysOf(right(at, run));
		return candidates.filter(({ labels }) => others.has(signature(labels)) === wanted);
	};
}
