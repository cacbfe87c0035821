import type { Action } from '../../model/action.ts';
import type { PlaybookDecision, ThresholdDecision } from '../../model/decision.ts';
import type { IncidentRecord } from '../../model/incident.ts';
import type { JournalEntry, JournalEvent } from '../../model/journal.ts';
import { seriesKey } from '../../model/series.ts';
import { beginEpisode, type Episode, isHeal } from './episode.ts';
import { type IncidentFigures, type PlaybookFigures, PolicyTally, ThresholdTally } from './figures.ts';

/** The same trouble again so soon after a heal: it did not last. */
const RECURS_MS = 600_000;
/** Targets whose last heal is remembered. */
const MAX_TARGETS = 50_000;

/** What healing came to. Instants are epoch ms; durations in seconds. */
export interface HealReport {
	/** First and last entry that was looked at; null of an empty journal. */
	readonly from: number | null;
	readonly to: number | null;
	/** By Threshold. */
	readonly incidents: readonly IncidentFigures[];
	/** By Playbook. */
	readonly playbooks: readonly PlaybookFigures[];
}

/** An event of the journal, with its instant. */
type Taken = JournalEvent & Pick<JournalEntry, 'at'>;

/** Folds a journal, entry by entry as they are written, into what healing came to. Memory grows with policies and targets only. */
export class Heals {
	readonly #thresholds = new Map<string, ThresholdTally>();
	readonly #policies = new Map<string, PolicyTally>();
	/** Subjects that are pending, since when. */
	readonly #pending = new Map<string, number>();
	readonly #firing = new Set<string>();
	/** By playbook and target. */
	readonly #open = new Map<string, Episode>();
	readonly #healed = new Map<string, { readonly at: number; readonly rung: string }>();
	#from: number | null = null;
	#to: number | null = null;

	take(entry: Taken): void {
		this.#from ??= entry.at;
		this.#to = entry.at;
		if (entry.kind === 'tick') {
			for (const decision of entry.decisions) {
				if (decision.kind === 'threshold') this.#detection(decision);
				else if (decision.kind === 'playbook') this.#playbook(decision, entry.at);
			}
			// After the decisions: one of them may say that what ends here was healed.
			for (const incident of entry.incidents ?? []) this.#incident(incident);
		} else if ((entry.kind === 'intent' || entry.kind === 'refusal') && isHeal(entry.action)) this.#wanted(entry);
		else if (entry.kind === 'outcome' && isHeal(entry.action)) this.#ended(entry);
	}

	report(): HealReport {
		const tallies = new Map([...this.#policies].map(([policy, tally]) => [policy, tally.copy()]));
		for (const [key, episode] of this.#open) {
			const tally = tallies.get(policyOf(key));
			if (episode.healedAt === undefined) tally?.lasts(episode);
			else tally?.take(episode);
		}
		return {
			from: this.#from,
			to: this.#to,
			incidents: sorted(this.#thresholds).map(([policy, tally]) => tally.figures(policy)),
			playbooks: sorted(tallies).map(([policy, tally]) => tally.figures(policy)),
		};
	}

	#incident({ policy, startsAt, endsAt }: IncidentRecord): void {
		const tally = entryOf(this.#thresholds, policy, () => new ThresholdTally());
		if (endsAt === null) {
			tally.began();
			return;
		}
		tally.ended(endsAt - startsAt);
		for (const [key, { threshold, startedAt, healedAt }] of this.#open) {
			if (healedAt !== undefined && threshold === policy && startedAt === startsAt) this.#close(key);
		}
	}

	/** The time from the first evaluation at which the condition held to the alert. */
	#detection({ policy, labels, state, since }: ThresholdDecision): void {
		const key = `${policy} ${seriesKey(labels)}`;
		if (state === 'pending') this.#pending.set(key, since);
		else {
			if (state === 'firing' && !this.#firing.has(key)) {
				entryOf(this.#thresholds, policy, () => new ThresholdTally()).detected(since - (this.#pending.get(key) ?? since));
				this.#firing.add(key);
			}
			this.#pending.delete(key);
		}
		if (state === 'inactive') this.#firing.delete(key);
	}

	#playbook({ policy, target, state, since }: PlaybookDecision, at: number): void {
		const key = keyOf(policy, target);
		if (state === 'idle') {
			this.#close(key);
			return;
		}
		const episode = this.#open.get(key) ?? this.#begin(key, since);
		if (state === 'healed') episode.healedAt ??= at;
		// Its own verify said good, and then no longer, and nothing else helped.
		else if (state === 'exhausted') delete episode.healedAt;
	}

	#wanted({ kind, action, at }: Extract<Taken, { kind: 'intent' | 'refusal' }>): void {
		const episode = this.#episodeOf(action);
		if (kind === 'refusal') {
			episode.refused.add(action.id);
			return;
		}
		episode.refused.delete(action.id);
		delete episode.healedAt;
		if (!action.enforce) episode.rehearsed += 1;
		else if (action.undoOf !== undefined) episode.undone += 1;
		else episode.executed.push({ id: action.id, rung: action.rung.name, index: action.rung.index, do: action.do, at });
	}

	#ended({ action, outcome }: Extract<Taken, { kind: 'outcome' }>): void {
		const executed = this.#open.get(keyOf(action.policy, action.target))?.executed.find(({ id }) => id === action.id);
		if (executed !== undefined) executed.outcome = outcome.kind;
	}

	/** The action says what it is about; a target's next incident is another episode. */
	#episodeOf({ policy, target, incident }: Action): Episode {
		const key = keyOf(policy, target);
		let open = this.#open.get(key);
		if (open !== undefined && open.threshold !== undefined && open.startedAt !== incident.startsAt) {
			this.#close(key);
			open = undefined;
		}
		const episode = open ?? this.#begin(key, incident.startsAt);
		episode.threshold = incident.policy;
		episode.startedAt = incident.startsAt;
		return episode;
	}

	#begin(key: string, startedAt: number): Episode {
		const last = this.#healed.get(key);
		const tally = this.#tallyOf(key);
		if (last !== undefined && startedAt - last.at <= RECURS_MS) tally.recurred(last.rung);
		this.#healed.delete(key);
		const episode = beginEpisode(startedAt);
		this.#open.set(key, episode);
		return episode;
	}

	#close(key: string): void {
		const episode = this.#open.get(key);
		if (episode === undefined) return;
		this.#open.delete(key);
		this.#tallyOf(key).take(episode);
		const healer = episode.executed.at(-1);
		if (episode.healedAt === undefined || healer === undefined) return;
		this.#healed.set(key, { at: episode.healedAt, rung: healer.rung });
		for (const oldest of this.#healed.keys()) {
			if (this.#healed.size <= MAX_TARGETS) break;
			this.#healed.delete(oldest);
		}
	}

	#tallyOf(key: string): PolicyTally {
		return entryOf(this.#policies, policyOf(key), () => new PolicyTally());
	}
}

/** Names of policies hold no blank. */
const keyOf = (policy: string, target: string) => `${policy} ${target}`;
const policyOf = (key: string) => key.slice(0, key.indexOf(' '));

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make();
	map.set(key, made);
	return made;
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
	return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
