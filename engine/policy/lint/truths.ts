import { childrenOf } from '../../promql/check/children.ts';
import { type Expr, unwrap } from '../../promql/parse/ast.ts';
import { type Check, ofKind } from './subject.ts';

const SIGNAL = ['spec', 'signal'];

/** Signals that say the same whatever happens. */
export const truths: Check = (subjects) => {
	for (const { policy, place } of ofKind(subjects, 'Threshold')) {
		const { tree } = policy.signal;
		if (!selects(tree)) {
			place.remark('warning', SIGNAL, 'constant-signal', 'the signal reads no series, so it always says the same');
		} else if (isBool(tree) && policy.levels.some(({ enter }) => enter.kind === 'true')) {
			const message =
				'with `bool` the comparison gives 0 or 1 for every series, and `true: true` holds for both; remove `bool`, or write `above: 0`';
			place.remark('warning', SIGNAL, 'always-true', message);
		}
	}
};

/** `time()` reads the clock, which changes by itself. */
function selects(node: Expr): boolean {
	if (node.kind === 'selector' || (node.kind === 'call' && CLOCK.has(node.name))) return true;
	return childrenOf(node).some(selects);
}

const CLOCK = new Set(['time', 'hour', 'minute', 'month', 'year', 'day_of_week', 'day_of_month', 'day_of_year', 'days_in_month']);

function isBool(root: Expr): boolean {
	const node = unwrap(root);
	return node.kind === 'binary' && node.bool;
}
