import type { LabelledIncident } from '../../history/incidents.ts';
import type { Recording } from '../../history/recording.ts';
import type { HealReport } from '../../learn/heals/heals.ts';
import type { Testimony } from '../../learn/tune/verdicts.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Room } from './tracks.ts';
import type { TunableSet } from './tunable.ts';

/** What proposals rest on. */
export interface Facts {
	readonly set: TunableSet;
	readonly recording: Recording;
	/** That people know of, none of them after `until`. */
	readonly incidents: readonly LabelledIncident[];
	/** What people and heals said of alerts; nothing where there is no journal. */
	readonly testimony: Testimony;
	readonly heals: HealReport;
	/** Nothing after it is looked at, epoch ms; Infinity: all of the recording. */
	readonly until: number;
	/** How much of the recording is held at a time. */
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

/** Proposes one kind of change: names each policy that allows it, with a proposal or with why there is none. */
export type Kind = (facts: Facts) => TuneResult | Promise<TuneResult>;

/** What was found for each of several policies, as one. */
export function together(results: readonly TuneResult[]): TuneResult {
	return { proposals: results.flatMap(({ proposals }) => proposals), kept: results.flatMap(({ kept }) => kept) };
}

export const stays = (policy: string, reason: string): TuneResult => ({ proposals: [], kept: [{ policy, reason }] });
