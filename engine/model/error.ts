/** What must happen next after an error: the one thing a handler needs to know. */
export type Next = 'retry' | 'stall' | 'human';

/** An expected failure. `retry`: try again later; `stall`: hold until something changes; `human`: a person must mend it. */
export class EngineError extends Error {
	readonly next: Next;
	constructor(message: string, next: Next, options?: ErrorOptions) {
		super(message, options);
		this.name = 'EngineError';
		this.next = next;
	}
}

/** Wrong usage or a tool that cannot run: printed short, exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** Text of whatever was thrown. */
export function errorText(thrown: unknown): string {
	return thrown instanceof Error ? thrown.message : String(thrown);
}
