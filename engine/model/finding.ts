import type { Span } from './origin.ts';

/** Something to tell an author about a policy file. Rendered by reporters; `rule` is stable and documented. */
export interface Finding extends Span {
	readonly rule: string;
	readonly severity: 'error' | 'warning' | 'info';
	readonly message: string;
	readonly suggestion?: string;
}
