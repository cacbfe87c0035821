import type { Labels, SeriesView } from '../model/series.ts';
import type { Expr } from './parse/ast.ts';

export type ValueType = 'scalar' | 'vector' | 'matrix' | 'string';

/** As Prometheus' documentation names the types. */
export function typeName(type: ValueType): string {
	return type === 'vector' ? 'instant vector' : type === 'matrix' ? 'range vector' : type;
}

/** One element of an instant vector. */
export interface VectorElement {
	readonly labels: Labels;
	readonly value: number;
}

/** One series of a range result; times in epoch ms. */
export interface MatrixSeries {
	readonly labels: Labels;
	readonly times: readonly number[];
	readonly values: readonly number[];
}

export type QueryResult =
	| { readonly type: 'scalar'; readonly value: number }
	| { readonly type: 'string'; readonly value: string }
	| { readonly type: 'vector'; readonly elements: readonly VectorElement[] }
	| { readonly type: 'matrix'; readonly series: readonly MatrixSeries[] };

export interface QueryAnswer {
	readonly result: QueryResult;
	readonly warnings: readonly string[];
	readonly infos: readonly string[];
}

/** A mistake in an expression; offsets count UTF-16 units from 0 in its source text. */
export interface ExpressionError {
	readonly message: string;
	readonly from: number;
	readonly to: number;
}

/** A compiled expression: parse and type-check once, evaluate often. Evaluation throws `QueryError` (limits, many-to-many, ...). */
export interface Program {
	readonly source: string;
	/** What it was parsed to; for static checks. */
	readonly tree: Expr;
	readonly type: ValueType;
	/** Is the top a filter (comparison without bool, and/or/unless, absent): does an empty result mean "false"? */
	readonly filters: boolean;
	/** Metric names the selectors name exactly; for static checks and for waking. */
	readonly metrics: ReadonlySet<string>;
	/** Longest span before `at` that it reads, ms (ranges, offsets, subqueries, lookback). */
	readonly reach: number;
	instant(view: SeriesView, at: number): QueryAnswer;
	range(view: SeriesView, start: number, end: number, step: number): QueryAnswer;
	/**
	 * Why a subject is missing from an instant result: `value` = its inputs are there, so the expression is simply false for it;
	 * `absent` = an input it needs has no live sample whose labels agree with it; `error` = such an input belongs to a failing source.
	 */
	presence(view: SeriesView, at: number, subject: Labels): 'value' | 'absent' | 'error';
}
