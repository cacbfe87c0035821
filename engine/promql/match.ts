import { RE2JS } from 're2js';
import type { Matcher } from '../model/series.ts';

export type Test = (value: string) => boolean;

/** Characters that make a pattern more than a list of literals. */
const SPECIAL = /[\\.+*?()[\]{}^$]/;

const MAX_UNROLLED = 2_000_000;

/** Compiled patterns are shared by all expressions; beyond this many the oldest go. */
const CACHE_SIZE = 2_000;
/** Distinct label values that one pattern remembers its verdict on. */
const VERDICTS = 10_000;
const cache = new Map<string, Test>();

/**
 * RE2 syntax, anchored at both ends, dot matches newline, linear time whatever the pattern.
 * Throws the pattern's syntax error.
 */
function compilePattern(pattern: string): RE2JS {
	if (unrolledSize(pattern) > MAX_UNROLLED)
		throw new Error(`regular expression is too large: its repetitions unroll to more than ${MAX_UNROLLED} steps`);
	return RE2JS.compile(`^(?:${pattern})$`, RE2JS.DOTALL);
}

/** Upper bound of the program's size: a counted repetition copies at most the whole pattern that often. */
function unrolledSize(pattern: string): number {
	let size = pattern.length;
	for (const [, least = '0', most] of pattern.matchAll(/\{(\d+),?(\d+)?\}/g)) size += Number(most ?? least) * pattern.length;
	return size;
}

function buildTest(pattern: string): Test {
	if (pattern === '.*') return () => true;
	if (pattern === '.+') return (value) => value !== '';
	if (!SPECIAL.test(pattern)) {
		const literals = new Set(pattern.split('|'));
		return (value) => literals.has(value);
	}
	const compiled = compilePattern(pattern);
	const verdicts = new Map<string, boolean>();
	return (value) => {
		const known = verdicts.get(value);
		if (known !== undefined) return known;
		const verdict = compiled.matcher(value).find();
		if (verdicts.size >= VERDICTS) verdicts.clear();
		verdicts.set(value, verdict);
		return verdict;
	};
}

export function patternTest(pattern: string): Test {
	const known = cache.get(pattern);
	if (known) return known;
	const test = buildTest(pattern);
	if (cache.size >= CACHE_SIZE) {
		const oldest = cache.keys().next();
		if (!oldest.done) cache.delete(oldest.value);
	}
	cache.set(pattern, test);
	return test;
}

/** The matcher as a predicate on a label's value ('' when the label is absent). */
export function matcherTest(matcher: Matcher): Test {
	const { op, value: wanted } = matcher;
	if (op === '=') return (value) => value === wanted;
	if (op === '!=') return (value) => value !== wanted;
	const test = patternTest(wanted);
	return op === '=~' ? test : (value) => !test(value);
}
