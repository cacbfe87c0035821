import type { Action } from '../../model/action.ts';
import type { Incident } from '../../model/incident.ts';
import type { Mode } from '../../model/mode.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Judgement } from '../guard/judge.ts';
import type { TargetMemory, Wanting } from '../memory.ts';
import type { PlaybookPolicy, ScalingPolicy, ServicePolicy, ThresholdPolicy } from '../policy-set.ts';
import type { Waiting } from '../queue.ts';

/** What the playbooks and scaling rules of one tick share. It lives for the tick: what must last is in the memory that comes out. */
export interface Desk {
	readonly snapshot: Snapshot;
	/** The least of the engine's and the agent's. */
	readonly mode: Mode;
	/** Of the agent. */
	readonly priority: number;
	/** The agent that this one asks for help. */
	readonly helper?: string;
	/**
	 * The guards' answer; one that lets the action through has spent its budgets. For the rest of the tick a refused action counts
	 * as well: else one more guardrail, by refusing the first of two, would let the second through. What it leaves is for later ticks.
	 */
	judge(action: Action, policy: PlaybookPolicy | ScalingPolicy): Judgement;
	/** Was anything wanted of the target at this tick? */
	wants(target: string): boolean;
	/** From now on this playbook holds the target. */
	claim(target: string, policy: string): void;
	/** It lets the target go again. */
	release(target: string, policy: string): void;
	/** Who holds the target, other than this policy. */
	holder(target: string, policy: string): string | undefined;
	/** What of this playbook's has waited so long for what others used up that it goes first now. */
	due(policy: string, target: string): Waiting | undefined;
	/** Another playbook that waits for the target and goes before this one. */
	contender(target: string, policy: string, wanting: Wanting): string | undefined;
	askForHelp(agent: string, playbook: string, target: string, incident: Incident): void;
	threshold(name: string): ThresholdPolicy | undefined;
	service(name: string): ServicePolicy | undefined;
	/** How many firing Thresholds over different metrics are about these labels. */
	observations(incident: Incident): number;
	/** The targets of a playbook of any agent, as of now. */
	targets(playbook: string): ReadonlyMap<string, TargetMemory>;
	/** What is known of a target by each playbook of any agent, as of now. */
	known(target: string): readonly TargetMemory[];
	/** A target has been seen to: from now on this is what is known of it. */
	visited(playbook: string, target: string, memory: TargetMemory | undefined): void;
}

/** A target of a playbook that needs it now. */
export interface Patient {
	readonly incident: Incident;
	/** Nothing can be read of it now: the incident is held, and nothing is begun for it. */
	readonly held: boolean;
	readonly inhibitedBy?: string;
}
