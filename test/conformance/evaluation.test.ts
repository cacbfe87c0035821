import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { VectorElement } from '../../engine/promql/program.ts';
import { type EvalCase, parseLines } from './cases.ts';
import { differenceOf, vectorDifference } from './compare.ts';
import { evaluateCase, fill, programOf } from './evaluate.ts';

/** Prometheus' own evaluation cases; they are not part of this repository. */
const CASES = new URL('../../../shared/data/promql/cases/', import.meta.url);
const present = existsSync(CASES);
const files = present ? readdirSync(CASES).filter((file) => file.endsWith('.jsonl')) : [];
const MINUTE = 60_000;
const DAY = 86_400_000;

function coreCases(file: string): EvalCase[] {
	const cases = parseLines<EvalCase>(readFileSync(new URL(file, CASES), 'utf8'));
	// `core` is what a stock server answers without native histograms and feature flags.
	return cases.filter(({ level }) => level === 'core');
}

/** What is wrong with the case's outcome; undefined when nothing is. */
function failure(given: EvalCase): string | undefined {
	try {
		return differenceOf(evaluateCase(given), given);
	} catch (error) {
		const text = error instanceof Error ? error.message : String(error);
		if (given.expect?.type !== 'fail') return text;
		return text.includes(given.expect.msg ?? '') ? undefined : `failed otherwise: ${text}`;
	}
}

describe.skipIf(!present)('evaluates as Prometheus does (skipped where ../shared/data/promql is absent)', () => {
	test.each(files)('%s', (file) => {
		const failures = coreCases(file).flatMap((given) => {
			const why = failure(given);
			return why === undefined ? [] : [`${given.id} ${given.expr}: ${why}`];
		});
		expect(failures).toEqual([]);
	});

	test('sees all core cases', () => {
		expect(files.flatMap(coreCases).length).toBeGreaterThan(400);
	});
});

/** Cases whose answer does not depend on where in a query the evaluation stands. */
function steady({ kind, expr, expect: expected }: EvalCase): boolean {
	return kind === 'instant' && expected?.type === 'vector' && expected.ordered !== true && !/\b(?:start|end|range|step)\s*\(/i.test(expr);
}

const elementsOf = (given: EvalCase): readonly VectorElement[] => {
	const { result } = evaluateCase(given);
	return result.type === 'vector' ? result.elements : [];
};

describe.skipIf(!present)('gives one answer whichever way it is asked (skipped where ../shared/data/promql is absent)', () => {
	test.each(files)('an instant is the middle of a range: %s', (file) => {
		for (const given of coreCases(file).filter(steady)) {
			const at = given.at_ms ?? 0;
			const { result } = programOf(given.expr).range(fill(given.load), at - MINUTE, at + MINUTE, MINUTE);
			const rows = result.type === 'matrix' ? result.series : [];
			const middle = rows.flatMap(({ labels, times, values }) => {
				const slot = times.indexOf(at);
				return slot < 0 ? [] : [{ labels, value: values[slot] ?? 0 }];
			});
			expect({ id: given.id, wrong: vectorDifference(middle, given.expect?.samples ?? []) }).toEqual({ id: given.id, wrong: undefined });
		}
	});

	const plain = /^\w+(?:\{[^}]*\})?$/;
	test.each(files)('a pinned selector does not move: %s', (file) => {
		for (const given of coreCases(file)
			.filter(steady)
			.filter(({ expr }) => plain.test(expr))) {
			const pinned = { ...given, expr: `${given.expr} @ ${(given.at_ms ?? 0) / 1000}` };
			for (const at_ms of [0, MINUTE, DAY, (given.at_ms ?? 0) - MINUTE, (given.at_ms ?? 0) + 5 * MINUTE]) {
				expect(vectorDifference(elementsOf({ ...pinned, at_ms }), given.expect?.samples ?? [])).toBeUndefined();
			}
		}
	});

	test.each(files)('an evaluation does not depend on those before it: %s', (file) => {
		for (const given of coreCases(file).filter(steady)) {
			const windows = fill(given.load);
			const program = programOf(given.expr);
			const at = given.at_ms ?? 0;
			for (const other of [at - 7 * MINUTE, at - 20_000, at + 3 * MINUTE]) {
				try {
					program.instant(windows, other);
				} catch {
					// What fails elsewhere in time is not asked here.
				}
			}
			const { result } = program.instant(windows, at);
			const elements = result.type === 'vector' ? result.elements : [];
			expect({ id: given.id, wrong: vectorDifference(elements, given.expect?.samples ?? []) }).toEqual({ id: given.id, wrong: undefined });
		}
	});
});
