import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { typeOf } from '../../engine/promql/check/types.ts';
import { compile } from '../../engine/promql/compile.ts';
import { parseExpression } from '../../engine/promql/parse-expression.ts';
import { type ParseCase, parseLines } from './cases.ts';

/** Prometheus' own parser cases and the community's alert rules; they are not part of this repository. */
const DATA = new URL('../../../shared/data/promql/', import.meta.url);
const CASES = new URL('promql-parse-cases.jsonl', DATA);
const RULES = new URL('awesome-rules.jsonl', DATA);
const linesOf = <T>(file: URL) => parseLines<T>(readFileSync(file, 'utf8'));

/** Type of the expression, or that it is none. */
function verdict(expr: string): string {
	const parsed = parseExpression(expr);
	return parsed.kind === 'tree' ? typeOf(parsed.root) : 'invalid';
}

describe.skipIf(!existsSync(CASES))('accepts and refuses what Prometheus does (skipped where ../shared/data/promql is absent)', () => {
	test('its parser cases, experimental syntax included', () => {
		const cases = linesOf<ParseCase>(CASES);
		const expected = cases.map((given) => [given.expr, given.default || given.experimental ? given.type : 'invalid']);
		expect(cases.map(({ expr }) => [expr, verdict(expr)])).toEqual(expected);
	});

	test('every mistake has a place in the text', () => {
		for (const { expr } of linesOf<ParseCase>(CASES)) {
			const compiled = compile(expr);
			for (const { from, to, message } of compiled.kind === 'invalid' ? compiled.errors : []) {
				expect({ expr, message, sound: from >= 0 && from < to && from <= expr.length }).toEqual({ expr, message, sound: true });
			}
		}
	});

	test('the community rules', () => {
		const refused = linesOf<ParseCase & { name?: string }>(RULES).filter(({ expr }) => verdict(expr) !== 'vector');
		// Upstream refuses it too: `\.` is no escape in a string.
		expect(refused.map(({ expr }) => expr).filter((expr) => !expr.includes('\\.'))).toEqual([]);
	});
});
