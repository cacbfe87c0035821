import { Environment } from '@marcbachmann/cel-js';
import { errorText } from '../model/error.ts';
import type { Json } from '../model/json.ts';
import { bound, matchesRe2, RE2_METHOD } from './cel-bounds.ts';

/** What an expression may name. Anything else is a typing error, found when the policy is loaded. */
const VARIABLES = ['action', 'incident', 'labels', 'policy', 'host', 'fleet', 'budget', 'service', 'now'] as const;

/** Values of the variables; what is left out is empty. `now` is epoch ms and becomes a CEL timestamp. */
export type CelContext = { readonly [name in Exclude<(typeof VARIABLES)[number], 'now'>]?: object } & { readonly now: number };

/** A compiled CEL expression. Evaluation throws when it cannot be judged (no such key, wrong type): guards then deny. */
export interface CelProgram {
	readonly source: string;
	/** Its static type, such as `bool` or `string`; `dyn` where only the data decides. */
	readonly type: string;
	evaluate(context: CelContext): Json;
}

/** A mistake in an expression; offsets count UTF-16 units from 0 in its source text. */
export interface CelError {
	readonly message: string;
	readonly from: number;
	readonly to: number;
}

export type CompiledCel =
	| { readonly kind: 'program'; readonly program: CelProgram }
	| { readonly kind: 'invalid'; readonly errors: readonly CelError[] };

/** Beside `bound`: with these an expression over the largest literal stays under a few milliseconds. */
const LIMITS = { maxAstNodes: 1_000, maxDepth: 40, maxListElements: 200, maxMapEntries: 200, maxCallArguments: 16 };

/** Made when the first expression comes: most Thresholds have none, and to make them takes as long as to read a hundred policies. */
const environment = once(createEnvironment);
const timestamp = once(() => environment().parse('timestamp(action.seconds) + duration(action.rest)'));

function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

function createEnvironment(): Environment {
	const env = new Environment({ homogeneousAggregateLiterals: false, limits: LIMITS });
	for (const name of VARIABLES) env.registerVariable(name, name === 'now' ? 'google.protobuf.Timestamp' : 'dyn');
	// JSON knows one kind of number. Without these, `action.with.replicas + 1` would fail for a double that happens to be whole.
	const mixed: Readonly<Record<string, (a: number, b: number) => number>> = {
		'+': (a, b) => a + b,
		'-': (a, b) => a - b,
		'*': (a, b) => a * b,
		'/': (a, b) => a / b,
		'%': (a, b) => a % b,
	};
	for (const [operator, compute] of Object.entries(mixed)) {
		const handler = (a: number | bigint, b: number | bigint) => compute(Number(a), Number(b));
		env.registerOperator(`double ${operator} int`, handler);
		env.registerOperator(`int ${operator} double`, handler);
	}
	env.registerFunction(`string.${RE2_METHOD}(string): bool`, matchesRe2);
	return env.registerOperator('double % double', (a: number, b: number) => a % b);
}

/** Policies are much alike: the expressions of a thousand are mostly a few, and to compile one takes 0.1 ms. */
const known = new Map<string, CompiledCel>();
const MAX_KNOWN = 2_000;

/** Parses and type-checks. What can only be known from the data (labels, parameters) is checked at evaluation. */
export function compileCel(source: string): CompiledCel {
	const compiled = known.get(source) ?? compile(source);
	if (known.size >= MAX_KNOWN) known.clear();
	known.set(source, compiled);
	return compiled;
}

function compile(source: string): CompiledCel {
	try {
		const parsed = environment().parse(source);
		const excess = bound(parsed.ast);
		if (excess !== undefined) return { kind: 'invalid', errors: [excess] };
		const { valid, type = 'dyn', error } = parsed.check();
		if (!valid) return { kind: 'invalid', errors: [toError(error, source)] };
		return { kind: 'program', program: { source, type, evaluate: (context) => toJson(parsed(toVariables(context))) } };
	} catch (error) {
		return { kind: 'invalid', errors: [toError(error, source)] };
	}
}

function toVariables(context: CelContext): Record<string, unknown> {
	const variables: Record<string, unknown> = {};
	for (const name of VARIABLES) variables[name] = context[name] ?? {};
	variables.now = timeOf(context.now);
	return variables;
}

/** The expressions of one tick share its time. */
let latest: { readonly at: number; readonly time: unknown } = { at: Number.NaN, time: undefined };

function timeOf(at: number): unknown {
	if (latest.at === at) return latest.time;
	const seconds = Math.floor(at / 1_000);
	latest = { at, time: timestamp()({ action: { seconds: BigInt(seconds), rest: `${at - seconds * 1_000}ms` } }) };
	return latest.time;
}

function toError(error: unknown, source: string): CelError {
	const { summary, range } = error as { readonly summary?: string; readonly range?: { readonly start: number; readonly end: number } };
	const from = Math.min(range?.start ?? 0, Math.max(0, source.length - 1));
	return { message: summary ?? errorText(error), from, to: Math.max(from + 1, Math.min(range?.end ?? source.length, source.length)) };
}

/** CEL's 64-bit integers become numbers, times RFC 3339; what JSON cannot hold (bytes, types, functions) is an error. */
function toJson(value: unknown): Json {
	if (value === null || typeof value === 'boolean' || typeof value === 'string' || typeof value === 'number') return value;
	if (typeof value === 'bigint') return Number(value);
	if (Array.isArray(value)) return value.map(toJson);
	if (typeof value === 'object') {
		const { toISOString } = value as { toISOString?: () => string };
		if (typeof toISOString === 'function') return toISOString.call(value);
		const prototype: unknown = Object.getPrototypeOf(value);
		if (prototype === Object.prototype || prototype === null)
			return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toJson(part)]));
	}
	throw new Error('the expression gives a value that is neither text, number, bool, list nor map');
}
