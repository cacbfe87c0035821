import type { Json } from '../model/json.ts';
import { type CelContext, type CelError, type CelProgram, compileCel } from './cel.ts';

/** JSON with `${...}` holes; a hole fills a whole string argument or part of one, never more than one argument. */
export interface Template<T> {
	readonly source: T;
	/** Throws when a hole cannot be filled: nothing is done with half of a text. */
	render(context: CelContext): T;
}

/** A mistake in the text at `path` of the JSON; offsets count within that text. */
export interface TemplateError extends CelError {
	readonly path: readonly (string | number)[];
}

export type CompiledTemplate<T> =
	| { readonly kind: 'template'; readonly template: Template<T> }
	| { readonly kind: 'invalid'; readonly errors: readonly TemplateError[] };

/** A part of the JSON: given the context, its filled form. Undefined where there is no hole: the source is shared as it is. */
type Filler = ((context: CelContext) => Json) | undefined;
type Path = readonly (string | number)[];

/** Only values are filled, keys never. A text that is one hole takes on the type of its value: a number stays a number. */
export function compileTemplate<T extends Json>(source: T): CompiledTemplate<T> {
	const errors: TemplateError[] = [];
	const fill = compilePart(source, [], errors);
	if (errors.length > 0) return { kind: 'invalid', errors };
	return { kind: 'template', template: { source, render: (context) => (fill === undefined ? source : (fill(context) as T)) } };
}

function compilePart(source: Json, path: Path, errors: TemplateError[]): Filler {
	if (typeof source === 'string') return compileText(source, path, errors);
	if (source === null || typeof source !== 'object') return undefined;
	const parts = Object.entries(source).map(([key, value]: [string, Json]) => {
		const fill = compilePart(value, [...path, Array.isArray(source) ? Number(key) : key], errors);
		return { key, fill: fill ?? (() => value), fixed: fill === undefined };
	});
	if (parts.every(({ fixed }) => fixed)) return undefined;
	if (Array.isArray(source)) return (context) => parts.map(({ fill }) => fill(context));
	return (context) => Object.fromEntries(parts.map(({ key, fill }) => [key, fill(context)]));
}

function compileText(source: string, path: Path, errors: TemplateError[]): Filler {
	const pieces: (string | CelProgram)[] = [];
	let at = 0;
	while (true) {
		const open = source.indexOf('${', at);
		if (open < 0) break;
		const close = closingBrace(source, open + 2);
		if (close === undefined) {
			errors.push({ path, message: 'unclosed `${`: write the closing `}`', from: open, to: source.length });
			return undefined;
		}
		if (open > at) pieces.push(source.slice(at, open));
		const program = compileHole(source.slice(open + 2, close), open + 2, path, errors);
		if (program !== undefined) pieces.push(program);
		at = close + 1;
	}
	if (at === 0) return undefined;
	if (at < source.length) pieces.push(source.slice(at));
	const [only] = pieces;
	if (pieces.length === 1 && only !== undefined && typeof only !== 'string') return (context) => only.evaluate(context);
	return (context) => pieces.map((piece) => (typeof piece === 'string' ? piece : asText(piece.evaluate(context)))).join('');
}

function compileHole(source: string, offset: number, path: Path, errors: TemplateError[]): CelProgram | undefined {
	if (source.trim() === '') {
		errors.push({ path, message: 'an empty `${}`: write an expression in it', from: offset - 2, to: offset + source.length + 1 });
		return undefined;
	}
	const compiled = compileCel(source);
	if (compiled.kind === 'program') return compiled.program;
	errors.push(...compiled.errors.map(({ message, from, to }) => ({ path, message, from: from + offset, to: to + offset })));
	return undefined;
}

/** Texts stand as they are, everything else as JSON. */
function asText(value: Json): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Where the hole that was opened before `from` ends: braces nest, and those within CEL's quotes do not count. */
function closingBrace(source: string, from: number): number | undefined {
	let depth = 0;
	for (let i = from; i < source.length; i++) {
		const character = source[i];
		if (character === '{') depth++;
		else if (character === '}' && depth-- === 0) return i;
		else if (character === '"' || character === "'") {
			const end = closingQuote(source, i);
			if (end === undefined) return undefined;
			i = end;
		}
	}
	return undefined;
}

function closingQuote(source: string, open: number): number | undefined {
	for (let i = open + 1; i < source.length; i++) {
		if (source[i] === '\\') i++;
		else if (source[i] === source[open]) return i;
	}
	return undefined;
}
