import type { ActionSpec, Verdict } from '../model/action.ts';
import type { PlaybookState, Presence, ThresholdState } from '../model/decision.ts';
import type { Incident, Severity } from '../model/incident.ts';
import type { Labels } from '../model/series.ts';
import { emptyGuardMemory, type GuardMemory } from './guard/memory.ts';
import type { Waiting } from './queue.ts';
import type { KnobMemory } from './scaling/memory.ts';

/**
 * All that spans ticks, as plain JSON: `JSON.parse(JSON.stringify(memory))` is the same memory. There is one for the whole
 * engine: agents see each other's incidents, claims and budgets through it. Instants are epoch ms.
 */
export interface Memory {
	/** The latest tick of any agent; 0 before the first. */
	readonly at: number;
	/** By name of the Threshold. */
	readonly thresholds: Readonly<Record<string, ThresholdMemory>>;
	/** By name of the Playbook, then by target. */
	readonly playbooks: Readonly<Record<string, Readonly<Record<string, TargetMemory>>>>;
	/** Up to when playbooks have heard what begins them by schedule or event, by name of the Playbook. */
	readonly heard: Readonly<Record<string, number>>;
	/** Agents asking agents for help, oldest first. */
	readonly help: readonly Help[];
	/** By name of the ScalingRule. */
	readonly knobs: Readonly<Record<string, KnobMemory>>;
	/** Counts ticks: whose turn it is among targets whose actions are refused. */
	readonly turn: number;
	/** Whom only what others have used up keeps from acting. */
	readonly queue: readonly Waiting[];
	readonly guards: GuardMemory;
}

export const emptyMemory: Memory = {
	at: 0,
	thresholds: {},
	playbooks: {},
	heard: {},
	help: [],
	turn: 0,
	queue: [],
	knobs: {},
	guards: emptyGuardMemory,
};

export interface Help {
	readonly at: number;
	readonly from: string;
	readonly to: string;
	readonly playbook: string;
	readonly target: string;
	readonly incident: Incident;
}

/** The subjects of one Threshold, by `seriesKey` of their labels. */
export type ThresholdMemory = Readonly<Record<string, SubjectMemory>>;

export interface SubjectMemory {
	readonly labels: Labels;
	/** As last decided. */
	readonly state: ThresholdState;
	readonly severity?: Severity;
	readonly since: number;
	readonly presence: Presence;
	readonly flapping: boolean;
	readonly inhibitedBy?: string;
	/** The value when it was last seen; kept while a level is active. */
	readonly value?: number;
	/** Since when nothing can be said of it: its clocks stand still. */
	readonly heldSince?: number;
	readonly levels: { readonly [severity in Severity]?: LevelMemory };
}

export interface LevelMemory {
	readonly state: ThresholdState;
	/** Since when the condition holds, less the time in which nothing could be said. */
	readonly activeAt: number;
	/** First firing evaluation. */
	readonly firedAt?: number;
	/** First evaluation at which the condition no longer held, while it is kept firing. */
	readonly missingSince?: number;
	/** The last evaluations of an M-of-N level, oldest first, `1` where the condition held. */
	readonly hits?: string;
	/** When it lately began to fire: many of them are flapping. */
	readonly turns: readonly number[];
}

/** One target of one Playbook. */
export interface TargetMemory {
	/** As last decided; of the text what does not move by itself. */
	readonly state: PlaybookState;
	readonly text: string;
	readonly since: number;
	readonly run?: Run;
	/** Executed attempts by start of the incident, then by rung: the next one's number, and with it the action's id, follows. */
	readonly attempts: Readonly<Record<string, readonly number[]>>;
	/** Refused actions by id, so that one refusal is told once. */
	readonly refused: Readonly<Record<string, Verdict['kind']>>;
	/** Start of the incident for which the last resort was used. */
	readonly escalatedFor?: number;
	/** Failed heals, for futility; they outlive the incident. */
	readonly failures: readonly { readonly at: number; readonly do: string }[];
	/** Actions that proved futile, as `actuator/verb`: not tried again until the incident clears. */
	readonly frozen: readonly string[];
	/** Failed passes through the ladder in a row: the exponent of the backoff. */
	readonly strikes: number;
	readonly waitUntil?: number;
	/** Since when there is no incident. */
	readonly healthySince?: number;
	/** The last heal, and by what: if the incident is back at once, it was none. */
	readonly healed?: { readonly at: number; readonly do: string };
	/** When our last action on it began and ended. */
	readonly acted?: { readonly from: number; readonly to?: number };
	/** When the target was started, as its own series say, epoch ms. */
	readonly startedAt?: number;
	/** Somebody else is healing it: until then nothing is begun. */
	readonly standDownUntil?: number;
	/** It waits only for another playbook to let the target go: since it last said so, others of less rank let it go first. */
	readonly wanting?: Wanting;
}

export interface Wanting {
	readonly at: number;
	/** Since when it has said so at each tick: who waits long enough goes first. */
	readonly since: number;
	readonly severity: Severity;
	/** Of its agent. */
	readonly priority: number;
	/** False: its policy only rehearses, and so keeps none waiting that acts. */
	readonly acts: boolean;
}

/** A pass through the ladder. */
export interface Run {
	/** What it heals, as it was when the run began. */
	readonly incident: Incident;
	/** Index in the ladder; one past its end for the last resort. */
	readonly rung: number;
	readonly phase: Phase;
	/** Since when it has been on this rung. */
	readonly since: number;
	/** Attempts on this rung in this run. */
	readonly tries: number;
	/** The value that tells whether the rung made it worse, before it. */
	readonly before?: number;
	/** Did any action of it end well? */
	readonly acted: boolean;
}

export type Purpose = 'heal' | 'undo' | 'last-resort';

export type Phase =
	/** Would act now, or not before an instant (a retry). */
	| { readonly kind: 'want'; readonly purpose: Exclude<Purpose, 'undo'>; readonly notBefore: number }
	/** Would take the action `of` back; `undo` is how, where the actuator said so. */
	| { readonly kind: 'want-undo'; readonly of: string; readonly undo?: ActionSpec }
	| { readonly kind: 'acting'; readonly purpose: Purpose; readonly id: string }
	/** The action ended; the next tick says what follows. */
	| { readonly kind: 'ended'; readonly purpose: Purpose; readonly id: string; readonly at: number; readonly ending: Ending }
	| { readonly kind: 'verifying'; readonly id: string; readonly from: number; readonly interrupted: boolean; readonly undo?: ActionSpec }
	/** Its own verify says good, though the incident lasts. */
	| { readonly kind: 'settled' }
	/** `stopWhen` ended it: nothing more for this incident. */
	| { readonly kind: 'stopped' };

export type Ending =
	| { readonly kind: 'done'; readonly undo?: ActionSpec }
	| { readonly kind: 'failed'; readonly error: string; readonly retry: boolean }
	| { readonly kind: 'interrupted' }
	/** `stopWhen` ended it. */
	| { readonly kind: 'stopped' };
