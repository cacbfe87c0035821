import type { Labels } from '../model/series.ts';
import { labelValue } from './labels.ts';
import { matcherTest } from './match.ts';
import { parseExpression } from './parse-expression.ts';

/**
 * Which series an expression takes as they are, where it is a selector with a name and nothing else: then what it gives is what they
 * hold, and nothing has to be evaluated. Undefined for any other expression.
 */
export function plainSelector(source: string): ((labels: Labels) => boolean) | undefined {
	const parsed = parseExpression(source);
	if (parsed.kind === 'invalid' || parsed.root.kind !== 'selector') return undefined;
	const { name, matchers, offset, at, extension } = parsed.root;
	if (name === '' || offset !== undefined || at !== undefined || extension !== undefined) return undefined;
	const tests = matchers.map((matcher) => ({ label: matcher.label, test: matcherTest(matcher) }));
	return (labels) => tests.every(({ label, test }) => test(labelValue(labels, label)));
}
