/** Go's text/template, as far as rules use it: pipelines, variables, `if`, `range`, `with`, comments and trimming. */

export type Operand =
	| { readonly kind: 'constant'; readonly value: string | number | boolean | null }
	| { readonly kind: 'function'; readonly name: string }
	| { readonly kind: 'variable'; readonly name: string; readonly fields: readonly string[] }
	| { readonly kind: 'dot'; readonly fields: readonly string[] }
	| { readonly kind: 'pipeline'; readonly pipeline: Pipeline; readonly fields: readonly string[] };

/** The first operand is called with the others, where it is a function. */
export type Command = readonly Operand[];

export interface Pipeline {
	/** Variables that it sets: one, or index and element of a `range`. */
	readonly sets: readonly string[];
	/** `:=` makes a new variable, `=` sets one that is there. */
	readonly declares: boolean;
	readonly commands: readonly Command[];
}

export type Node =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'action'; readonly pipeline: Pipeline }
	| {
			readonly kind: 'if' | 'range' | 'with';
			readonly pipeline: Pipeline;
			readonly body: readonly Node[];
			readonly otherwise: readonly Node[];
	  };
