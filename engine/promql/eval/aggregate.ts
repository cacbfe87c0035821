import type { AggregateNode } from '../parse/ast.ts';
import type { VectorElement } from '../program.ts';
import { type Group, grouper } from './grouping.ts';
import { Kahan, mean, variance } from './kahan.ts';
import type { Builder, VectorEval } from './node.ts';
import { PARAMETRIC_AGGREGATIONS } from './parametric.ts';

type Reduce = (values: readonly number[]) => number;

function sum(values: readonly number[]): number {
	const running = new Kahan();
	for (const value of values) running.add(value);
	return running.total;
}

/** NaN loses to every number. */
function extreme(values: readonly number[], better: (best: number, value: number) => boolean): number {
	let best = values[0] ?? Number.NaN;
	for (const value of values) if (better(best, value) || Number.isNaN(best)) best = value;
	return best;
}

const REDUCERS: ReadonlyMap<string, Reduce> = new Map<string, Reduce>([
	['sum', sum],
	['avg', (values) => mean(values, 0, values.length)],
	['count', (values) => values.length],
	['group', () => 1],
	['min', (values) => extreme(values, (best, value) => value < best)],
	['max', (values) => extreme(values, (best, value) => value > best)],
	['stdvar', (values) => variance(values, 0, values.length)],
	['stddev', (values) => Math.sqrt(variance(values, 0, values.length))],
]);

const reduceGroup = ({ labels, members }: Group, reduce: Reduce): VectorElement => ({
	labels,
	value: reduce(members.map(({ value }) => value)),
});

export function aggregate(node: AggregateNode, builder: Builder): VectorEval {
	const parametric = PARAMETRIC_AGGREGATIONS.get(node.op);
	if (parametric) return parametric(node, builder);
	const reduce = REDUCERS.get(node.op) ?? sum;
	const elements = builder.vector(node.operand);
	const groups = grouper(node);
	return (at, run) => groups(elements(at, run)).map((group) => reduceGroup(group, reduce));
}
