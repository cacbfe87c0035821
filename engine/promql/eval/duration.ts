import type { DurationNode } from '../parse/ast.ts';
import { QueryError } from '../query-error.ts';
import { operation } from './operators.ts';
import type { Times } from './run.ts';

/** Milliseconds of a duration expression; `step()` and `range()` are those of the query. */
export function milliseconds(node: DurationNode, times: Times): number {
	// 1.001 * 1000 is 1000.9999...: what is off by less than a microsecond is meant to be whole.
	return Math.trunc(Math.round(seconds(node, times) * 1e6) / 1000);
}

/** The same for a range or step, which must be longer than nothing. */
export function positiveMilliseconds(node: DurationNode, times: Times): number {
	const ms = milliseconds(node, times);
	if (!(ms > 0)) throw new QueryError('argument', 'duration must be greater than 0');
	return ms;
}

function seconds(node: DurationNode, times: Times): number {
	switch (node.kind) {
		case 'seconds':
			return node.value;
		case 'step':
			return times.step / 1000;
		case 'range':
			return (times.end - times.start) / 1000;
		case 'negate':
			return -seconds(node.operand, times);
		case 'min_of':
			return Math.min(seconds(node.left, times), seconds(node.right, times));
		case 'max_of':
			return Math.max(seconds(node.left, times), seconds(node.right, times));
		default:
			return combined(node.kind, seconds(node.left, times), seconds(node.right, times));
	}
}

function combined(op: Parameters<typeof operation>[0], left: number, right: number): number {
	if (right === 0 && op === '/') throw new QueryError('argument', 'division by zero in a duration');
	if (right === 0 && op === '%') throw new QueryError('argument', 'modulo by zero in a duration');
	const value = operation(op)(left, right);
	if (!(Math.abs(value) < 2 ** 63 / 1e9)) throw new QueryError('argument', 'duration is out of range');
	return value;
}
