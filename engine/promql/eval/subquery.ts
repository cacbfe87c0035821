import type { Labels } from '../../model/series.ts';
import { identityOf } from '../labels.ts';
import type { SubqueryNode } from '../parse/ast.ts';
import { QueryError } from '../query-error.ts';
import type { Builder, MatrixEval, Span, VectorEval } from './node.ts';
import { ELEMENT_WORK, SUBQUERY_STEP_MS } from './run.ts';
import { referenceTime } from './select.ts';

/** More evaluations than this in one window are a mistake of whoever wrote the expression. */
const MAX_STEPS = 1_000_000;

interface Collected {
	readonly labels: Labels;
	readonly times: number[];
	readonly values: number[];
}

/** Evaluates the inner expression at the multiples of the step within the window, whenever the window began. */
export function subquery(node: SubqueryNode, inner: VectorEval, builder: Builder): MatrixEval {
	const reference = referenceTime(node, builder);
	const range = builder.length(node.range);
	const step = node.step ? builder.length(node.step) : SUBQUERY_STEP_MS;
	if (range / step > MAX_STEPS) {
		throw new QueryError(
			'limit',
			`subquery evaluates its inner expression more than ${MAX_STEPS} times: use a longer step or a shorter range`,
		);
	}
	return (at, run) => {
		const end = reference(at, run);
		const start = end - range;
		const collected = new Map<string, Collected>();
		let samples = 0;
		for (let time = (Math.floor(start / step) + 1) * step; time <= end; time += step) {
			const elements = inner(time, run);
			run.spend((elements.length + 1) * ELEMENT_WORK);
			samples += elements.length;
			run.checkWindow(samples);
			for (const { labels, value } of elements) {
				const key = identityOf(labels);
				let series = collected.get(key);
				if (series === undefined) {
					series = { labels, times: [], values: [] };
					collected.set(key, series);
				}
				series.times.push(time);
				series.values.push(value);
			}
		}
		return Array.from(collected.values(), ({ labels, times, values }): Span => {
			return { labels, times: Float64Array.from(times), values: Float64Array.from(values), from: 0, to: times.length, start, end };
		});
	};
}
