import type { Action, Outcome, Verdict } from './action.ts';
import type { Decision } from './decision.ts';
import type { IncidentRecord } from './incident.ts';
import type { Mode } from './mode.ts';
import type { SeriesView } from './series.ts';
import type { SyncStatus } from './sync.ts';

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

export interface EngineStatus {
	readonly version: string;
	readonly revision: string;
	readonly mode: Mode;
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
	readonly agents: readonly {
		readonly name: string;
		readonly domains: readonly string[];
		readonly interval: number;
		readonly mode: Mode;
		readonly priority: number;
	}[];
	readonly sources: readonly SourceStatus[];
}

/** What the API, the page and the terminal may see and ask of a running engine. */
export interface EngineView {
	status(): EngineStatus;
	policies(): readonly PolicySummary[];
	/** Newest last. */
	incidents(): readonly IncidentRecord[];
	actions(limit?: number): readonly ActionRecord[];
	/** The latest decision of every subject and target. */
	decisions(): readonly Decision[];
	readonly series: SeriesView;
	stop(by: string): Promise<void>;
	resume(by: string): Promise<void>;
	answer(actionId: string, answer: 'approve' | 'deny', by: string, role: string): Promise<boolean>;
	/** Calls back after every tick and state change. Returns the unsubscriber. */
	onChange(listener: () => void): () => void;
}
