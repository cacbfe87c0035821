import { redactionsEverywhere } from '../../decide/guard/privacy.ts';
import { redact } from '../../decide/guard/redact.ts';
import type { PolicySet } from '../../decide/policy-set.ts';
import { Heals } from '../../learn/heals/heals.ts';
import type { JournalEntry } from '../../model/journal.ts';
import { tuneSchedules } from './floors.ts';
import { type Facts, type Kind, type TuneResult, together } from './kind.ts';
import { tuneOrders } from './orders.ts';
import { tunePromotions } from './promotions.ts';
import { tuneTargets } from './targets.ts';
import { readTestimony } from './testimony.ts';
import { tuneThresholds } from './thresholds.ts';

/** All that may be proposed, whoever asks: the command, or the engine by its schedule. */
const KINDS: readonly Kind[] = [tuneThresholds, tuneOrders, tuneSchedules, tuneTargets, tunePromotions];

export interface TuneParts extends Pick<Facts, 'set' | 'recording' | 'incidents' | 'room'> {
	/** What people and heals said of alerts, where there is a journal. */
	readonly journal?: AsyncIterable<JournalEntry>;
	/** Nothing after it is looked at, epoch ms. */
	readonly until?: number;
}

/** What history says of the policies that may be tuned, as it may leave the host. The same facts give the same proposals. */
export async function tunePolicies(parts: TuneParts & { readonly set: PolicySet }): Promise<TuneResult> {
	return withoutPrivate(await tuneAll(parts), parts.set);
}

/** The same, with what privacy rules name still in it. */
export async function tuneAll({ journal, until = Number.POSITIVE_INFINITY, incidents, ...parts }: TuneParts): Promise<TuneResult> {
	const known = incidents.filter(({ first }) => first <= until).map((incident) => ({ ...incident, last: Math.min(incident.last, until) }));
	const heals = new Heals();
	const testimony = await readTestimony(journal, until, (entry) => heals.take(entry));
	const facts: Facts = { ...parts, testimony, heals: heals.report(), incidents: known, until };
	const results: TuneResult[] = [];
	// One after the other: each holds much of the history while it looks.
	for (const kind of KINDS) results.push(await kind(facts));
	return together(results);
}

/** Proposals leave the host as the text of a pull request: without what privacy rules name. */
export function withoutPrivate({ proposals, kept }: TuneResult, { guardrails }: Pick<PolicySet, 'guardrails'>): TuneResult {
	const classes = redactionsEverywhere(guardrails);
	return {
		proposals: proposals.map((proposal) => ({ ...proposal, evidence: redact(proposal.evidence, classes) })),
		kept: redact(kept, classes),
	};
}
