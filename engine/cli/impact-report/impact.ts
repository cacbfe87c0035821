import type { Difference, Failing } from '../../run/impact/difference.ts';
import type { Emboldened } from '../../run/impact/emboldened.ts';
import type { Loosened } from '../../run/impact/loosened.ts';
import type { Replayed } from '../../run/replay/stage.ts';

/** What a change of policies would have done. */
export interface Impact extends Difference {
	readonly base: string;
	readonly head: string;
	readonly loosened: readonly Loosened[];
	readonly emboldened: readonly Emboldened[];
	/** All that both replays came to, not only what differs. */
	readonly was: Pick<Replayed, 'alerts' | 'actions'>;
	readonly is: Pick<Replayed, 'alerts' | 'actions'>;
	/** Whose guardrails judged head. */
	readonly guardedBy: string;
	/** Of the recording, epoch ms. */
	readonly span: { readonly first: number; readonly last: number } | undefined;
}

export const iso = (at: number) => new Date(at).toISOString();

export function loosenedText({ guardrail, what, from, to }: Loosened): string {
	if (what === guardrail) return `${guardrail}: removed`;
	if (to === undefined) return `${guardrail}: ${what} removed${from === undefined ? '' : ` (was ${from})`}`;
	return `${guardrail}: ${what} ${from === undefined ? 'added' : `from ${from}`} to ${to}`;
}

export function emboldenedText({ kind, policy, from }: Emboldened): string {
	return `${kind} ${policy}: ${from === undefined ? 'new, and enforces' : `from ${from} to enforce`}`;
}

export const failingText = ({ policy, ticks, of, error }: Failing) => `${policy}: fails at ${ticks} of ${of} ticks: ${error}`;

export const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
