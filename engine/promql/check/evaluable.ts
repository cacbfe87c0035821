import { positiveMilliseconds } from '../eval/duration.ts';
import type { CallNode, DurationNode, Expr, Extension } from '../parse/ast.ts';
import { unwrap } from '../parse/ast.ts';
import type { ExpressionError } from '../program.ts';
import { childrenOf } from './children.ts';
import type { Complain } from './complain.ts';

const INSTANT = { start: 0, end: 0, step: 0 };
/** Functions that know what to do with the values at the edges of a window. */
const EXTENDED: Readonly<Record<Extension, readonly string[]>> = {
	anchored: ['changes', 'delta', 'increase', 'rate', 'resets'],
	smoothed: ['delta', 'increase', 'rate'],
};

/** Mistakes that Prometheus finds only when it evaluates, although the expression alone shows them. */
export function checkEvaluable(root: Expr): readonly ExpressionError[] {
	const errors: ExpressionError[] = [];
	walk(root, ({ from, to }, message) => errors.push({ message, from, to }));
	return errors;
}

function walk(node: Expr, complain: Complain): void {
	for (const child of childrenOf(node)) walk(child, complain);
	if (node.kind === 'call') checkExtension(node, complain);
	if (node.kind === 'matrix' || node.kind === 'subquery') checkLength(node.range, complain);
	if (node.kind === 'subquery' && node.step) checkLength(node.step, complain);
}

function checkExtension({ name, args }: CallNode, complain: Complain): void {
	for (const arg of args) {
		const window = unwrap(arg);
		const extension = window.kind === 'matrix' ? window.selector.extension : undefined;
		if (extension === undefined || EXTENDED[extension].includes(name)) continue;
		complain(window, `${extension} modifier can only be used with: ${EXTENDED[extension].join(', ')} - not with ${name}`);
	}
}

/** What depends on the query's own times shows only then. */
function dependsOnQuery(node: DurationNode): boolean {
	if (node.kind === 'step' || node.kind === 'range') return true;
	if (node.kind === 'negate') return dependsOnQuery(node.operand);
	return 'left' in node && (dependsOnQuery(node.left) || dependsOnQuery(node.right));
}

function checkLength(node: DurationNode, complain: Complain): void {
	if (dependsOnQuery(node)) return;
	try {
		positiveMilliseconds(node, INSTANT);
	} catch (error) {
		complain(node, error instanceof Error ? error.message : String(error));
	}
}
