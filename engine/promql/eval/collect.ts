import { compareLabels, identityOf } from '../labels.ts';
import type { MatrixSeries } from '../program.ts';
import type { VectorEval } from './node.ts';
import { ELEMENT_WORK, type Run } from './run.ts';

interface Growing extends MatrixSeries {
	readonly times: number[];
	readonly values: number[];
}

/** Evaluates step by step and sorts the elements into series, in label order. */
export function collect(evaluate: VectorEval, run: Run): readonly MatrixSeries[] {
	const byIdentity = new Map<string, Growing>();
	for (let at = run.start; at <= run.end; at += run.step) {
		const elements = evaluate(at, run);
		run.spend((elements.length + 1) * ELEMENT_WORK);
		run.hold(elements.length);
		for (const { labels, value } of elements) {
			const identity = identityOf(labels);
			let series = byIdentity.get(identity);
			if (series === undefined) {
				series = { labels, times: [], values: [] };
				byIdentity.set(identity, series);
			}
			series.times.push(at);
			series.values.push(value);
		}
		run.checkSeries(byIdentity.size);
	}
	return [...byIdentity.values()].sort((a, b) => compareLabels(a.labels, b.labels));
}
