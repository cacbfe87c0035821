import type { BinaryNode } from '../parse/ast.ts';
import type { Complain } from './complain.ts';
import { typeOf } from './types.ts';

export const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);
const TRIM_OPERATORS: ReadonlySet<string> = new Set(['</', '>/']);
export const SET_OPERATORS: ReadonlySet<string> = new Set(['and', 'or', 'unless']);

export function checkBinary(node: BinaryNode, complain: Complain): void {
	const { op, matching, left, right } = node;
	const types = [typeOf(left), typeOf(right)];
	if (node.bool && !COMPARISONS.has(op)) complain(node.opRange, 'bool modifier can only be used on comparison operators');
	if (COMPARISONS.has(op) && !node.bool && types[0] === 'scalar' && types[1] === 'scalar') {
		complain(node.opRange, 'comparisons between scalars must use BOOL modifier');
	}
	for (const label of matching.on ? matching.labels : []) {
		if (matching.include.includes(label)) complain(node.opRange, `label "${label}" must not occur in ON and GROUP clause at once`);
	}
	[left, right].forEach((side, i) => {
		const type = types[i];
		if (type !== 'scalar' && type !== 'vector') complain(side, 'binary expression must contain only scalar and instant vector types');
	});
	if (types.includes('scalar')) checkScalar(node, complain);
	else if (SET_OPERATORS.has(op)) checkSet(node, complain);
}

function fills({ matching }: BinaryNode): boolean {
	return matching.fillLeft !== undefined || matching.fillRight !== undefined;
}

function checkScalar(node: BinaryNode, complain: Complain): void {
	if (node.matching.labels.length > 0) complain(node, 'vector matching only allowed between instant vectors');
	if (fills(node)) complain(node, 'filling in missing series only allowed between instant vectors');
	if (TRIM_OPERATORS.has(node.op) && typeOf(node.left) === 'scalar')
		complain(node.opRange, `operator "${node.op}" cuts histograms, not numbers`);
	if (SET_OPERATORS.has(node.op)) complain(node.opRange, `set operator "${node.op}" not allowed in binary scalar expression`);
}

function checkSet(node: BinaryNode, complain: Complain): void {
	if (node.matching.group !== 'one-to-one') complain(node.opRange, `no grouping allowed for "${node.op}" operation`);
	if (fills(node)) complain(node, 'filling in missing series not allowed for set operators');
}
