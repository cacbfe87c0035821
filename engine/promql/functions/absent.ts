import type { Labels } from '../../model/series.ts';
import type { Builder, VectorEval } from '../eval/node.ts';
import { labelsOf, METRIC_NAME } from '../labels.ts';
import { type CallNode, type Expr, unwrap } from '../parse/ast.ts';

type Build = (call: CallNode, builder: Builder) => VectorEval;

/** What the missing series' labels would be: those that the selector demands exactly, and only once. */
function demandedLabels(operand: Expr): Labels {
	const node = unwrap(operand);
	const selector = node.kind === 'matrix' ? node.selector : node;
	if (selector.kind !== 'selector') return labelsOf([]);
	const demanded = new Map<string, string>();
	const seen = new Set<string>();
	for (const { label, op, value } of selector.matchers) {
		if (label === METRIC_NAME) continue;
		if (op === '=' && !seen.has(label)) {
			demanded.set(label, value);
			seen.add(label);
		} else demanded.delete(label);
	}
	return labelsOf(demanded);
}

const absent: Build = ({ args: [operand] }, builder) => {
	if (!operand) return () => [];
	const element = [{ labels: demandedLabels(operand), value: 1 }];
	const elements = builder.vector(operand);
	return (at, run) => (elements(at, run).length > 0 ? [] : element);
};

const absentOverTime: Build = ({ args: [operand] }, builder) => {
	if (!operand) return () => [];
	const element = [{ labels: demandedLabels(operand), value: 1 }];
	const spans = builder.matrix(operand);
	return (at, run) => (spans(at, run).length > 0 ? [] : element);
};

export const ABSENT_FUNCTIONS: ReadonlyMap<string, Build> = new Map<string, Build>([
	['absent', absent],
	['absent_over_time', absentOverTime],
]);
