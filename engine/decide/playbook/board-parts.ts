import type { Incident } from '../../model/incident.ts';
import type { Mode } from '../../model/mode.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { byName } from '../index-by-name.ts';
import type { Memory } from '../memory.ts';
import type { PolicySet } from '../policy-set.ts';
import type { Desk } from './desk.ts';

export interface BoardParts {
	readonly set: PolicySet;
	readonly snapshot: Snapshot;
	/** As before the tick, but for the Thresholds. */
	readonly memory: Memory;
	/** All that fire now, of every Threshold. */
	readonly incidents: readonly Incident[];
	readonly agent: string;
	readonly mode: Mode;
}

export const namesOf = (set: PolicySet): Pick<Desk, 'threshold' | 'service'> => ({
	threshold: (name) => byName(set.thresholds).get(name),
	service: (name) => byName(set.services).get(name),
});

/** Of whichever agent's Threshold: what others saw is evidence too. */
export const signalOf = ({ thresholds, foreign = [] }: PolicySet, name: string) =>
	(byName(thresholds).get(name) ?? byName(foreign).get(name))?.signal;

/** An agent that has not said for this and two of its intervals that it wants something does not want it any more. */
const SILENCE_MS = 60_000;

export const silenceOf = ({ set }: BoardParts) => SILENCE_MS + 2 * Math.max(0, ...set.agents.map(({ interval }) => interval));
