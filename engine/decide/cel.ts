import type { Json } from '../model/json.ts';

/** Variables a CEL expression sees: `action`, `incident`, `labels`, `policy`, `host`, `budget`, `now`, ... */
export type CelContext = Readonly<Record<string, unknown>>;

/** A compiled CEL expression. Evaluation throws when it cannot be judged: guards then deny. */
export interface CelProgram {
	readonly source: string;
	evaluate(context: CelContext): Json;
}

/** JSON with `${...}` holes; a hole fills a whole string argument or part of one, never more than one argument. */
export interface Template<T> {
	readonly source: T;
	render(context: CelContext): T;
}
