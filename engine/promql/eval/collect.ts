import { compareLabels } from '../labels.ts';
import type { MatrixSeries } from '../program.ts';
import type { VectorEval } from './node.ts';
import { Rows } from './rows.ts';
import { ELEMENT_WORK, type Run } from './run.ts';

/** Evaluates step by step and sorts the elements into series, in label order. */
export function collect(evaluate: VectorEval, run: Run): readonly MatrixSeries[] {
	const rows = new Rows();
	for (let at = run.start; at <= run.end; at += run.step) {
		const elements = evaluate(at, run);
		run.spend((elements.length + 1) * ELEMENT_WORK);
		run.hold(elements.length);
		rows.add(at, elements);
		run.checkSeries(rows.size);
	}
	return rows.all().sort((a, b) => compareLabels(a.labels, b.labels));
}
