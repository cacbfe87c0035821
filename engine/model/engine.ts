import type { Action, Outcome, Verdict } from './action.ts';
import type { Decision } from './decision.ts';
import type { IncidentRecord, Severity } from './incident.ts';
import type { JsonObject } from './json.ts';
import type { Judgement, SaidAt } from './judgement.ts';
import type { LearnerView } from './learner.ts';
import type { Mode } from './mode.ts';
import type { Publication } from './publication.ts';
import type { Labels, SeriesView } from './series.ts';
import type { SyncOrder, SyncStatus } from './sync.ts';

/** A row of `/api/v1/actions`: refused and pre-restart ones too. */
export interface ActionRecord {
	readonly action: Action;
	readonly verdict: Verdict;
	/** Absent while it runs or waits. */
	readonly outcome?: Outcome;
	readonly endedAt?: number;
}

export interface PolicySummary {
	readonly kind: string;
	readonly name: string;
	readonly mode: Mode;
	readonly owner: string;
	readonly rationale: string;
	readonly file: string;
	readonly line: number;
	readonly labels: Readonly<Record<string, string>>;
}

export interface SourceStatus {
	readonly name: string;
	readonly up: boolean;
	readonly error?: string;
	readonly series: number;
	readonly lastReadAt?: number;
	/** Seconds the last read took. */
	readonly seconds?: number;
}

/** A Threshold as rule viewers want it. Durations in ms. */
export interface RuleSummary {
	readonly name: string;
	readonly mode: Mode;
	readonly file: string;
	readonly expression: string;
	readonly labels: Readonly<Record<string, string>>;
	readonly levels: readonly { readonly severity: Severity; readonly for: number; readonly keepFiringFor: number }[];
	readonly annotations: Readonly<Record<string, string>>;
}

export interface AgentStatus {
	readonly name: string;
	readonly domains: readonly string[];
	readonly interval: number;
	readonly mode: Mode;
	readonly priority: number;
	readonly ticks: number;
	readonly lastTickAt?: number;
	/** Seconds that evaluating took, over all its ticks. */
	readonly tickSeconds: number;
	/** Why its last tick failed, while the failure stands. */
	readonly error?: string;
}

export interface JournalStatus {
	/** Number of the last entry on the disk. */
	readonly entries: number;
	/** Why it cannot be written, while it cannot: nothing starts then. */
	readonly error?: string;
}

export interface EngineStatus {
	readonly version: string;
	readonly revision: string;
	readonly mode: Mode;
	/** Policies are loaded and every agent has judged them once. */
	readonly ready: boolean;
	readonly stopped: boolean;
	readonly startedAt: number;
	readonly ticks: number;
	readonly lastTickAt?: number;
	readonly policies: number;
	/** The revision that was refused last, while it stands; the last good one keeps running. */
	readonly refused?: { readonly revision: string; readonly error: string };
	/** Where the policies come from a repository. */
	readonly sync?: SyncStatus;
	/** Breakers that are open: they deny until a person resets them. */
	readonly breakers: readonly BreakerStatus[];
	readonly agents: readonly AgentStatus[];
	readonly sources: readonly SourceStatus[];
	readonly journal: JournalStatus;
	readonly learning: LearningStatus;
}

export interface LearningStatus extends Omit<LearnerView, 'proposals' | 'kept' | 'checks' | 'publication'> {
	/** How many. */
	readonly proposals: number;
	/** `published`: branches' worth of proposals that stand in the repository, one a policy and kind of change. */
	readonly publication?: Omit<Publication, 'rows'> & { readonly published: number };
}

export interface BreakerStatus {
	/** Name of the Guardrail. */
	readonly guardrail: string;
	readonly trippedAt: number;
}

/** How soon a Threshold told of its incidents, since the journal began. */
export interface DetectionFeedback {
	readonly policy: string;
	readonly incidents: number;
	/** Mean time to detect: from the first evaluation at which the condition held to firing. Null before the first incident. */
	readonly detectSeconds: number | null;
}

/** What a Playbook's healing came to, since the journal began. */
export interface HealFeedback {
	readonly policy: string;
	/** Share of the ended episodes in which it acted that it healed; null before the first. */
	readonly success: number | null;
	/** Mean time from the incident's start to the first act, and to the heal (MTTR). */
	readonly respondSeconds: number | null;
	readonly repairSeconds: number | null;
	/** Acts: `helped` healed, `wasted` did not or were taken back, `saved` were refused and not needed. */
	readonly actions: Readonly<Record<'executed' | 'helped' | 'wasted' | 'undone' | 'refused' | 'saved', number>>;
}

export interface Feedback {
	readonly thresholds: readonly DetectionFeedback[];
	readonly playbooks: readonly HealFeedback[];
}

/** What a listener hears of a running engine. */
export type EngineEvent =
	| { readonly kind: 'tick'; readonly at: number; readonly agent: string; readonly seconds: number; readonly changed: number }
	| { readonly kind: 'action'; readonly at: number; readonly record: ActionRecord }
	/** Policies, kill switch, journal or an approval changed: ask `status()`. */
	| { readonly kind: 'state'; readonly at: number; readonly what: string };

/** Why something was done or not, for a person: sentences, and the records they rest on. */
export interface Explanation {
	readonly subject: string;
	readonly summary: string;
	readonly reasons: readonly string[];
	readonly action?: ActionRecord;
	readonly decisions: readonly Decision[];
}

/** Which part of the past is to be told of; absent: all of it. */
export interface ReportRequest {
	readonly sections?: readonly string[];
	/** Epoch ms, both included. */
	readonly from?: number;
	readonly to?: number;
}

/** What the API, the page and the terminal may see and ask of a running engine. */
export interface EngineView {
	status(): EngineStatus;
	policies(): readonly PolicySummary[];
	rules(): readonly RuleSummary[];
	/** Newest last. */
	incidents(): readonly IncidentRecord[];
	actions(limit?: number): readonly ActionRecord[];
	/** Actions that wait for a person's answer. */
	approvals(): readonly ActionRecord[];
	/** The latest decision of every subject and target. */
	decisions(): readonly Decision[];
	readonly series: SeriesView;
	/** Why the action happened, or did not; undefined when no action has that id. */
	why(actionId: string): Promise<Explanation | undefined>;
	/** Why nothing (more) was done about the target, now or at an instant (epoch ms). */
	whyNot(target: string, at?: number): Promise<Explanation>;
	/** Steers the following of a repository; undefined where the policies come from none. */
	steerSync(what: SyncOrder): Promise<SyncStatus | undefined>;
	stop(by: string): Promise<void>;
	resume(by: string): Promise<void>;
	/** False when no action of that id waits for an answer. `where`: its address, if it was given on a forge; heard again it is the same. */
	answer(actionId: string, answer: 'approve' | 'deny', by: string, role: string, where?: string): Promise<boolean>;
	/** Writes down an answer that does not count. */
	refuseAnswer(actionId: string, by: string, where: string, reason: string): Promise<void>;
	/** What the instances of a service wrote last, by instance; undefined when no policy declares it. */
	logs(service: string): readonly { readonly instance: number; readonly text: string }[] | undefined;
	/** What history says, as `schemas/report.json` has it. One at a time: others wait. */
	report(request: ReportRequest): Promise<JsonObject>;
	/** Closes the tripped breakers of a Guardrail; false when none of them is. */
	reset(guardrail: string, by: string): Promise<boolean>;
	/** Takes down what a person thinks of an action or incident. The verdict on it that stands now; undefined when none has that id. */
	judge(id: string, verdict: Judgement['verdict'], by: string, reason?: string, said?: SaidAt): Promise<Judgement | undefined>;
	/** What it learned from its own history. */
	learned(): LearnerView;
	/** What policies came to. */
	feedback(): Feedback;
	/** The latest verdict on each, oldest first. */
	judgements(): readonly Judgement[];
	/** Takes an event down that playbooks may begin with. */
	tell(name: string, labels: Labels, by: string): Promise<void>;
	/** Calls back after every tick, action and state change. Returns the unsubscriber. */
	subscribe(listener: (event: EngineEvent) => void): () => void;
}
