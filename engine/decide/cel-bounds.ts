import { RE2JS } from 're2js';
import { errorText } from '../model/error.ts';

/** A node of the evaluator's syntax tree. `args` holds nodes, names and literals, by kind of node. */
interface Node {
	readonly op: string;
	readonly args: unknown;
	readonly start?: number;
	readonly end?: number;
}

/** What is wrong with a part of an expression; offsets count in its source. */
export interface Excess {
	readonly message: string;
	readonly from: number;
	readonly to: number;
}

/** Macros run their body once an element, so nested ones multiply. */
const MACROS: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);
const MAX_NESTED_MACROS = 2;
/** The method that takes the place of `matches`. */
export const RE2_METHOD = 'matchesRe2';

/**
 * Bounds what an expression can cost: macros are nested so many times and no more, and `matches` is done by RE2, as CEL means it:
 * the evaluator's own, JavaScript's, may take exponential time. Changes the tree in place.
 */
export function bound(root: unknown): Excess | undefined {
	return visit(root, 0);
}

function visit(value: unknown, macros: number): Excess | undefined {
	if (Array.isArray(value)) return firstOf(value, macros);
	if (!isNode(value)) return undefined;
	const { op, args, start = 0, end = start + 1 } = value;
	if (op !== 'rcall' || !Array.isArray(args)) return visit(args, macros);
	const [method, , parameters] = args as [unknown, unknown, unknown];
	if (method === 'matches') {
		const message = badPattern(parameters);
		if (message !== undefined) return { message, from: start, to: end };
		args[0] = RE2_METHOD;
	}
	const depth = typeof method === 'string' && MACROS.has(method) ? macros + 1 : macros;
	if (depth > MAX_NESTED_MACROS)
		return {
			message: `\`${method}\` stands in more than ${MAX_NESTED_MACROS - 1} other macro: too much to evaluate`,
			from: start,
			to: end,
		};
	return firstOf(args, depth);
}

function firstOf(values: readonly unknown[], macros: number): Excess | undefined {
	for (const value of values) {
		const found = visit(value, macros);
		if (found !== undefined) return found;
	}
	return undefined;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'op' in value && 'args' in value;

/** A pattern that is written out is checked when the policy is loaded. */
function badPattern(parameters: unknown): string | undefined {
	const [pattern] = Array.isArray(parameters) ? parameters : [];
	if (!isNode(pattern) || pattern.op !== 'value' || typeof pattern.args !== 'string') return undefined;
	try {
		RE2JS.compile(pattern.args);
		return undefined;
	} catch (error) {
		return `not an RE2 pattern: ${errorText(error)}`;
	}
}

const MAX_PATTERNS = 1_000;
const patterns = new Map<string, RE2JS>();

/** Does RE2 find the pattern anywhere in the text? Throws where it is none. */
export function matchesRe2(text: string, pattern: string): boolean {
	const known = patterns.get(pattern) ?? RE2JS.compile(pattern);
	// Patterns that come from data could be without number.
	if (patterns.size >= MAX_PATTERNS) patterns.clear();
	patterns.set(pattern, known);
	return known.matcher(text).find();
}
