import type { Json } from '../../model/json.ts';

/** One expectation and what came of it. */
export interface CaseResult {
	/** The test file as it was named. */
	readonly file: string;
	/** Name of the test, or `#2` for the second one where it has none. */
	readonly test: string;
	readonly kind: 'alert' | 'expr' | 'decision';
	/** As it stands in the file. */
	readonly at: string;
	readonly ok: boolean;
	/** What the expectation is about: an alert's name, an expression, a policy. */
	readonly about: string;
	readonly expected?: Json;
	readonly actual?: Json;
}

/** An expectation before it was looked at; `due` in ms from the start of the test. */
export interface Expectation {
	readonly kind: CaseResult['kind'];
	readonly at: string;
	readonly due: number;
	readonly about: string;
	/** Looks at the world as it is now. Throws what an evaluation throws. */
	judge(): Verdict;
}

export type Verdict = { readonly ok: true } | { readonly ok: false; readonly expected: Json; readonly actual: Json };

/** Compares as texts what was made canonical before. */
export function compare(expected: Json, actual: Json): Verdict {
	return JSON.stringify(expected) === JSON.stringify(actual) ? { ok: true } : { ok: false, expected, actual };
}
