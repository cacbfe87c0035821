import { SIGNATURES, type Signature } from '../functions/signatures.ts';
import type { CallNode } from '../parse/ast.ts';
import { type Complain, expectType } from './complain.ts';

export function checkCall(node: CallNode, complain: Complain): void {
	const signature = SIGNATURES.get(node.name);
	if (!signature) {
		complain({ from: node.from, to: node.from + node.name.length }, `unknown function with name "${node.name}"`);
		return;
	}
	checkArity(node, signature, complain);
	const { args } = signature;
	node.args.forEach((arg, i) => {
		const wanted = args[Math.min(i, args.length - 1)];
		if (wanted !== undefined) expectType(arg, wanted, `call to function "${node.name}"`, complain);
	});
	if (node.name === 'info') checkInfo(node, complain);
}

function checkArity(node: CallNode, { args, variadic }: Signature, complain: Complain): void {
	const given = node.args.length;
	const least = variadic === 0 ? args.length : args.length - 1;
	const most = variadic < 0 ? Number.POSITIVE_INFINITY : variadic === 0 ? args.length : least + variadic;
	if (given >= least && given <= most) return;
	const expected = least === most ? `${least}` : given < least ? `at least ${least}` : `at most ${most}`;
	complain(node, `expected ${expected} argument(s) in call to "${node.name}", got ${given}`);
}

function checkInfo({ args }: CallNode, complain: Complain): void {
	const selector = args[1];
	if (selector === undefined) return;
	if (selector.kind !== 'selector') complain(selector, 'expected label selectors only');
	else if (selector.name !== '') complain(selector, 'expected label selectors only, got vector selector instead');
}
