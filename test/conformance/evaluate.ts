import { compile } from '../../engine/promql/compile.ts';
import type { Program, QueryAnswer } from '../../engine/promql/program.ts';
import { positionText } from '../../engine/promql/remarks.ts';
import { STALE } from '../../engine/promql/store/stale.ts';
import { createWindows, type Windows } from '../../engine/promql/store/windows.ts';
import { type EvalCase, type Load, numberOf } from './cases.ts';

/** Fills the hot windows through their own write path; loads of the same series add up. */
export function fill(loads: readonly Load[]): Windows {
	const windows = createWindows({ retention: Number.POSITIVE_INFINITY });
	for (const { interval_ms, series } of loads) {
		for (const { labels, values } of series) {
			const slots = values.flatMap((value, slot) => (value === null ? [] : [{ at: slot * interval_ms, value }]));
			const numbers = slots.map(({ value }) => (value === 'stale' ? STALE : numberOf(value)));
			windows.load(
				'conformance',
				labels,
				slots.map(({ at }) => at),
				numbers,
			);
		}
	}
	return windows;
}

/** Throws an error with the place of each mistake. */
export function programOf(expr: string): Program {
	const compiled = compile(expr);
	if (compiled.kind === 'program') return compiled.program;
	throw new Error(compiled.errors.map(({ message, from }) => `${positionText(expr, from)}: parse error: ${message}`).join('; '));
}

export function evaluateCase({ kind, expr, load, at_ms = 0, start_ms = 0, end_ms = 0, step_ms = 1 }: EvalCase): QueryAnswer {
	const program = programOf(expr);
	return kind === 'instant' ? program.instant(fill(load), at_ms) : program.range(fill(load), start_ms, end_ms, step_ms);
}
