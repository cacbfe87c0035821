import { EngineError } from '../../model/error.ts';
import { compile } from '../../promql/compile.ts';
import type { Program } from '../../promql/program.ts';

/** A compiled expression as it crosses between processes: by its text. */
interface Text {
	readonly promql: string;
}

/** The same value with each compiled expression as its text. */
export type Plain<T> = T extends Program
	? Text
	: T extends ReadonlySet<unknown>
		? T
		: T extends readonly (infer Item)[]
			? readonly Plain<Item>[]
			: T extends object
				? { readonly [Key in keyof T]: Plain<T[Key]> }
				: T;

export function plain<T>(value: T): Plain<T> {
	return exchange(value, (each) => (isProgram(each) ? { promql: each.source } : undefined)) as Plain<T>;
}

/** Undoes `plain`. Throws EngineError(human) for an expression that does not compile again. */
export function compiled<T>(value: Plain<T>): T {
	return exchange(value, (each) => (isText(each) ? programOf(each) : undefined)) as T;
}

function programOf({ promql }: Text): Program {
	const found = compile(promql);
	if (found.kind === 'invalid') throw new EngineError(`a signal does not compile again: ${promql}`, 'human');
	return found.program;
}

/** Lists and records are looked into; anything else is handed over as it is. */
function exchange(value: unknown, other: (value: object) => unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	const instead = other(value);
	if (instead !== undefined) return instead;
	if (Array.isArray(value)) return value.map((item: unknown) => exchange(item, other));
	if (Object.getPrototypeOf(value) !== Object.prototype) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, exchange(item, other)]));
}

const isProgram = (value: object): value is Program => 'instant' in value && typeof value.instant === 'function' && 'source' in value;
const isText = (value: object): value is Text => 'promql' in value && typeof value.promql === 'string' && Object.keys(value).length === 1;
