import { redactionsEverywhere } from '../../decide/guard/privacy.ts';
import { redact } from '../../decide/guard/redact.ts';
import type { PolicySet, ThresholdPolicy } from '../../decide/policy-set.ts';
import type { LabelledIncident } from '../../history/incidents.ts';
import type { Recording } from '../../history/recording.ts';
import { Heals } from '../../learn/heals/heals.ts';
import { type Change, type Tuned, tuneThreshold } from '../../learn/tune/tune.ts';
import { Testimony } from '../../learn/tune/verdicts.ts';
import type { JournalEntry } from '../../model/journal.ts';
import type { Proposal } from '../../model/proposal.ts';
import { fingerprintOf } from './fingerprint.ts';
import { tuneSchedules } from './floors.ts';
import { tuneOrders } from './orders.ts';
import { type Room, readTracks, tracksOf } from './tracks.ts';
import type { TunableSet } from './tunable.ts';

export interface TuneParts {
	readonly set: TunableSet;
	readonly recording: Recording;
	readonly incidents: readonly LabelledIncident[];
	/** What people and heals said of alerts, where there is a journal. */
	readonly journal?: AsyncIterable<JournalEntry>;
	/** Nothing after it is looked at, epoch ms. */
	readonly until?: number;
	/** How much of it is held at a time. */
	readonly room?: Room;
}

/** A policy that stays as it is, and why. */
export interface Kept {
	readonly policy: string;
	readonly reason: string;
}

export interface TuneResult {
	readonly proposals: readonly Proposal[];
	readonly kept: readonly Kept[];
}

/** What history says of the policies that may be tuned, as it may leave the host. The same facts give the same proposals. */
export async function tunePolicies(parts: TuneParts & { readonly set: PolicySet }): Promise<TuneResult> {
	return withoutPrivate(await tuneAll(parts), parts.set);
}

/** The same, with what privacy rules name still in it: all kinds of proposals, whoever asks. */
export async function tuneAll({ set, ...parts }: TuneParts): Promise<TuneResult> {
	const heals = new Heals();
	const numbers = await tuneThresholds({ ...parts, thresholds: set.thresholds, heals });
	const orders = tuneOrders(set.playbooks, heals.report());
	const floors = await tuneSchedules(set.scaling, parts.recording, parts.until);
	const results = [numbers, orders, floors];
	return { proposals: results.flatMap(({ proposals }) => proposals), kept: results.flatMap(({ kept }) => kept) };
}

/** Proposals leave the host as the text of a pull request: without what privacy rules name. */
export function withoutPrivate({ proposals, kept }: TuneResult, { guardrails }: Pick<PolicySet, 'guardrails'>): TuneResult {
	const classes = redactionsEverywhere(guardrails);
	return {
		proposals: proposals.map((proposal) => ({ ...proposal, evidence: redact(proposal.evidence, classes) })),
		kept: redact(kept, classes),
	};
}

interface ThresholdParts extends Omit<TuneParts, 'set'>, Pick<TunableSet, 'thresholds'> {
	/** Hears of what is read of the journal: it can be read once. */
	readonly heals?: Heals;
}

/** As `tuneAll`, by Thresholds alone. */
async function tuneThresholds({
	thresholds,
	recording,
	incidents,
	journal,
	until = Number.POSITIVE_INFINITY,
	room,
	heals,
}: ThresholdParts): Promise<TuneResult> {
	const policies = thresholds.filter(({ tuning }) => tuning !== undefined);
	const known = incidents.filter(({ first }) => first <= until).map((incident) => ({ ...incident, last: Math.min(incident.last, until) }));
	const testimony = await readTestimony(journal, until, (entry) => heals?.take(entry));
	const end = Math.min(until, recording.span?.last ?? until);
	const proposals: Proposal[] = [];
	const kept: Kept[] = [];
	for await (const [policy, reading] of readTracks(policies, recording, { until, ...(room !== undefined && { room }) })) {
		if (reading.kind === 'too-much') {
			kept.push({ policy: policy.name, reason: tooMuch(reading.limit) });
			continue;
		}
		const tracks = tracksOf(policy, reading.subjects, known).map((track) => testimony.label(policy.name, track, end));
		const tuned = tuneThreshold(policy, tracks);
		if (tuned.kind === 'kept') kept.push({ policy: policy.name, reason: tuned.reason });
		else proposals.push(...tuned.changes.map((change) => proposalOf(policy, change, tuned)));
	}
	return { proposals, kept };
}

export const tooMuch = (limit: number) =>
	`too much data: history holds more than ${limit / 1_000_000} million samples of the signal; select fewer subjects, or keep less history`;

/** What people and heals said of alerts; `also` hears of the same entries: a journal can be read once. */
export async function readTestimony(
	journal: TuneParts['journal'],
	until: number,
	also?: (entry: JournalEntry) => void,
): Promise<Testimony> {
	const testimony = new Testimony();
	if (journal === undefined) return testimony;
	for await (const entry of journal) {
		if (entry.at > until) break;
		testimony.take(entry);
		also?.(entry);
	}
	return testimony;
}

function proposalOf(
	{ name, origin }: ThresholdPolicy,
	{ path, from, to, bounds }: Change,
	tuned: Extract<Tuned, { kind: 'proposed' }>,
): Proposal {
	// What it names is the change and the kind of reason for it, not the figures: a day more of the same history is no news.
	const fingerprint = fingerprintOf(name, path, to, tuned.basis);
	return { policy: name, file: origin.file, path, from, to, bounds, evidence: tuned.evidence, fingerprint };
}
