import type { Labels, SeriesView } from '../../model/series.ts';
import type { DurationNode, Expr } from '../parse/ast.ts';
import type { VectorElement } from '../program.ts';
import type { Run, Times } from './run.ts';

export type Vector = readonly VectorElement[];

/**
 * Samples `[from, to)` of one series, none of them a staleness marker, that lie in `(start, end]` (epoch ms). The object stays
 * that of its series from one evaluation to the next: state may be kept by it. The columns are only valid until the next evaluation.
 */
export interface Span {
	readonly labels: Labels;
	readonly times: Float64Array;
	readonly values: Float64Array;
	readonly from: number;
	readonly to: number;
	readonly start: number;
	readonly end: number;
	/** Does the next evaluation's window of the series go on in the same columns? */
	readonly slides?: boolean;
	/** Its first and last sample are at the very edges: nothing is to be extrapolated. */
	readonly extended?: boolean;
}

/** Answers for one time (epoch ms); cheapest when the times ascend. */
export type Evaluator<T> = (at: number, run: Run) => T;
export type ScalarEval = Evaluator<number>;
export type VectorEval = Evaluator<Vector>;
export type MatrixEval = Evaluator<readonly Span[]>;

/** Makes evaluators of sub-expressions. */
export interface Builder {
	readonly view: SeriesView;
	readonly times: Times;
	scalar(node: Expr): ScalarEval;
	vector(node: Expr): VectorEval;
	/** `counter`: how `smoothed` windows treat a drop between two samples. */
	matrix(node: Expr, counter?: boolean): MatrixEval;
	/** Value of a string expression. */
	text(node: Expr): string;
	/** Milliseconds of a duration expression, of either sign. */
	offset(node: DurationNode): number;
	/** Milliseconds of a range or step: more than none. */
	length(node: DurationNode): number;
}
