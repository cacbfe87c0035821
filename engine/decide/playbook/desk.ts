import type { Action } from '../../model/action.ts';
import type { Incident } from '../../model/incident.ts';
import type { Mode } from '../../model/mode.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Judgement } from '../guard/judge.ts';
import type { PlaybookPolicy, ThresholdPolicy } from '../policy-set.ts';

/** What the playbooks of one tick share. It lives for the tick: what must last is in the memory that comes out. */
export interface Desk {
	readonly snapshot: Snapshot;
	readonly agent: string;
	/** The least of the engine's and the agent's. */
	readonly mode: Mode;
	/** The guards' answer; one that lets the action through has spent its budgets. */
	judge(action: Action, policy: PlaybookPolicy): Judgement;
	/** Who holds the target, other than this playbook. */
	holder(target: string, policy: string): string | undefined;
	/** From now on this playbook holds the target. */
	claim(target: string, policy: string): void;
	threshold(name: string): ThresholdPolicy | undefined;
}

/** A target of a playbook for which an incident holds now. */
export interface Patient {
	readonly incident: Incident;
	/** Nothing can be read of it now: the incident is held, and nothing is begun for it. */
	readonly held: boolean;
	readonly inhibitedBy?: string;
}
