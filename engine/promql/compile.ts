import { checkEvaluable } from './check/evaluable.ts';
import type { Limits } from './eval/run.ts';
import { DEFAULT_LIMITS } from './eval/run.ts';
import { parseExpression } from './parse-expression.ts';
import type { ExpressionError, Program } from './program.ts';
import { QueryProgram } from './query-program.ts';

export type Compiled =
	| { readonly kind: 'program'; readonly program: Program }
	| { readonly kind: 'invalid'; readonly errors: readonly ExpressionError[] };

/** Parses and type-checks an expression once, to be evaluated often. `limits` bound each of its evaluations. */
export function compile(source: string, limits: Partial<Limits> = {}): Compiled {
	const parsed = parseExpression(source);
	if (parsed.kind === 'invalid') return parsed;
	const errors = checkEvaluable(parsed.root);
	if (errors.length > 0) return { kind: 'invalid', errors };
	return { kind: 'program', program: new QueryProgram(source, parsed.root, { ...DEFAULT_LIMITS, ...limits }) };
}
