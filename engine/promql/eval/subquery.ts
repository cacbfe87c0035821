import type { SubqueryNode } from '../parse/ast.ts';
import { QueryError } from '../query-error.ts';
import type { Builder, MatrixEval, Vector, VectorEval } from './node.ts';
import { ELEMENT_WORK, type Note, type Run, SUBQUERY_STEP_MS } from './run.ts';
import { referenceTime } from './select.ts';
import { StepWindows } from './step-windows.ts';

/** More evaluations than this in one window are a mistake of whoever wrote the expression. */
const MAX_STEPS = 1_000_000;

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
	const steps = remembered(inner);
	const windows = new StepWindows();
	return (at, run) => {
		const end = reference(at, run);
		const start = end - range;
		const first = (Math.floor(start / step) + 1) * step;
		let samples = 0;
		windows.clear();
		for (let time = first; time <= end; time += step) {
			const elements = steps(time, run, first);
			run.spend((elements.length + 1) * ELEMENT_WORK);
			samples += elements.length;
			run.checkWindow(samples);
			windows.add(time, elements);
		}
		return windows.spans(start, end);
	};
}

/**
 * Remembers the inner expression's answers for as long as the data stand still: the steps of a range query have most of a
 * subquery's steps in common. Those before `first` are not asked for again.
 */
function remembered(inner: VectorEval): (time: number, run: Run, first: number) => Vector {
	const answers = new Map<number, { readonly elements: Vector; readonly notes: readonly Note[] }>();
	let stamp = -1;
	return (time, run, first) => {
		if (stamp !== run.stamp) answers.clear();
		stamp = run.stamp;
		const known = answers.get(time);
		if (known) {
			run.notes.push(...known.notes);
			return known.elements;
		}
		const before = run.notes.length;
		const elements = inner(time, run);
		for (const old of answers.keys()) {
			if (old >= first) break;
			answers.delete(old);
		}
		answers.set(time, { elements, notes: run.notes.slice(before) });
		return elements;
	};
}
