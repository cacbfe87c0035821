import type { Action, Outcome, Verdict } from './action.ts';
import type { Breaker } from './breaker.ts';
import type { Decision } from './decision.ts';
import type { IncidentRecord } from './incident.ts';
import type { JsonObject } from './json.ts';
import type { Judgement } from './judgement.ts';
import type { PromiseCheck } from './proposal.ts';
import type { Publication } from './publication.ts';
import type { Labels } from './series.ts';

/** What happened. The journal adds sequence number and hashes. */
export type JournalEvent =
	| {
			readonly kind: 'start';
			readonly engine: string;
			readonly revision: string;
			readonly enforce: boolean;
			/** Number of the last entry that the memory of the run before knew of; 0 without a memory. */
			readonly memory?: number;
			/** Is the kill switch on? */
			readonly stopped?: boolean;
	  }
	| { readonly kind: 'policies'; readonly revision: string; readonly count: number; readonly refused?: JsonObject }
	/** Every tick leaves one, with its own instant: the decisions that changed, and how many held. */
	| {
			readonly kind: 'tick';
			readonly tick: number;
			readonly agent: string;
			/** Absent in journals of earlier versions: `interval`. */
			readonly trigger?: 'interval' | 'wake';
			readonly revision: string;
			readonly decisions: readonly Decision[];
			readonly held: number;
			/** Incidents that began or ended at this tick, as they stand after it. */
			readonly incidents?: readonly IncidentRecord[];
			/** Breakers that tripped or were closed at it, as they stand after it. */
			readonly breakers?: Readonly<Record<string, Breaker>>;
	  }
	/** Written and fsynced before the act. */
	| { readonly kind: 'intent'; readonly action: Action; readonly verdict: Verdict }
	/** A refused attempt: denied, or asked for approval. */
	| { readonly kind: 'refusal'; readonly action: Action; readonly verdict: Verdict }
	| { readonly kind: 'outcome'; readonly action: Action; readonly outcome: Outcome }
	| {
			readonly kind: 'approval';
			readonly id: string;
			readonly answer: 'approve' | 'deny';
			readonly by: string;
			readonly role: string;
			/** Address of where it was given, of answers on a forge. */
			readonly where?: string;
	  }
	/** A merged proposal kept its promise, or broke it; or its verdict changed. */
	| { readonly kind: 'promise'; readonly check: PromiseCheck }
	/** Branches of proposals came, changed or went; or publishing was allowed, forbidden or failed as it was not before. */
	| ({ readonly kind: 'publication' } & Omit<Publication, 'at'>)
	/** An answer that does not count, and why. */
	| { readonly kind: 'answer-refused'; readonly id: string; readonly by: string; readonly where: string; readonly reason: string }
	/** A tripped breaker was closed again. */
	| { readonly kind: 'event'; readonly name: string; readonly labels: Labels; readonly by: string }
	| { readonly kind: 'reset'; readonly guardrail: string; readonly by: string }
	/** A person's verdict on an alert or a heal; the latest one of an id counts. */
	| ({ readonly kind: 'verdict' } & Omit<Judgement, 'at'>)
	| { readonly kind: 'stopped'; readonly stopped: boolean; readonly by: string }
	| { readonly kind: 'repair'; readonly what: string; readonly detail: JsonObject }
	| { readonly kind: 'end'; readonly reason: string };

/** One line of the journal. `hash` covers every other field, `prev` the line before: a chain. */
export type JournalEntry = JournalEvent & {
	/** Counts from 1 over all files. */
	readonly seq: number;
	readonly at: number;
	readonly prev: string;
	readonly hash: string;
};
