import type { ExpressionError } from '../program.ts';
import type { Range } from './ast.ts';

/** Ends parsing: the first mistake in the text is the one that people can mend. */
export class Mistake extends Error {
	override readonly name = 'Mistake';
	readonly range: Range;

	constructor(range: Range, message: string) {
		super(message);
		this.range = range;
	}

	get error(): ExpressionError {
		return { message: this.message, from: this.range.from, to: Math.max(this.range.to, this.range.from + 1) };
	}
}
