import { EngineError } from '../model/error.ts';

/**
 * `limit`: the query wants more than it may have; `matching`: operands do not pair up; `duplicate`: two results with the same
 * labels; `argument`: a value or type that the function or operator cannot take.
 */
export type QueryErrorKind = 'limit' | 'matching' | 'duplicate' | 'argument';

/** An expression that is well-formed and yet cannot be answered over the data that there is. */
export class QueryError extends EngineError {
	override readonly name = 'QueryError';
	readonly kind: QueryErrorKind;

	constructor(kind: QueryErrorKind, message: string) {
		super(message, 'human');
		this.kind = kind;
	}
}
