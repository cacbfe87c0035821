import { type Evaluation, evaluate, remember } from '../../decide/evaluate.ts';
import { emptyMemory, type Memory } from '../../decide/memory.ts';
import type { PolicySet } from '../../decide/policy-set.ts';
import type { Recording, Slice } from '../../history/recording.ts';
import type { Action, Happened, Judged, Outcome } from '../../model/action.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { createWindows, type Windows } from '../../promql/store/windows.ts';
import type { AgentPlan } from '../agents.ts';
import { createDetecting, type Detecting } from '../detecting.ts';
import { reachOf } from '../reach.ts';
import { type FailureRow, Failures } from './failures.ts';
import { RecordingFeed } from './feed.ts';
import { type ActionRow, type AlertRow, Ledger } from './ledger.ts';

/** The hot windows of a running engine hold at least this much. */
const LEAST_RETENTION_MS = 3_600_000;

export interface ReplayParts {
	readonly recording: Recording;
	readonly set: PolicySet;
	/** Labels of the host, for guardrails. */
	readonly host: Readonly<Record<string, string>>;
	/** Evaluates nothing after it, epoch ms. */
	readonly until?: number;
	/** What an action would come to; nothing is done. */
	rehearse(action: Action): Outcome;
	/** Called now and then, after a slice of the recording. */
	onProgress?(progress: ReplayStats & { readonly at: number }): void;
}

export interface ReplayStats {
	/** Evaluations of an agent's policies. */
	readonly ticks: number;
	/** Of Thresholds, one for each policy and tick. */
	readonly evaluations: number;
	readonly samples: number;
	/** Absent where all could be evaluated at every tick. */
	readonly failed?: readonly FailureRow[];
	/** Recorded ticks at which something else is decided now; only where the recording has decisions. */
	readonly differing?: number;
}

export interface Replayed {
	readonly alerts: readonly AlertRow[];
	readonly actions: readonly ActionRow[];
	readonly stats: ReplayStats;
}

/** What every replay needs: windows that a recording fills, the one evaluator over them, its memory, and a ledger. */
export class Stage {
	readonly windows: Windows;
	readonly feed: RecordingFeed;
	memory: Memory = emptyMemory;
	readonly #parts: ReplayParts;
	readonly #retention: number;
	readonly #detecting: Detecting;
	readonly #ledger = new Ledger();
	readonly #failures = new Failures();
	#ticks = 0;
	#evaluations = 0;
	#samples = 0;

	constructor(parts: ReplayParts) {
		this.#parts = parts;
		this.#retention = Math.max(LEAST_RETENTION_MS, reachOf(parts.set));
		this.windows = createWindows({ retention: this.#retention });
		this.feed = new RecordingFeed(this.windows);
		this.#detecting = createDetecting(parts.set.detectors);
	}

	/** Takes in a slice of the recording; nothing of it is visible before it is delivered. */
	take(slice: Slice): void {
		this.windows.prune(slice.from - this.#retention);
		this.feed.add(slice);
		for (const { times } of slice.series) this.#samples += times.length;
		this.#parts.onProgress?.({ ...this.stats(), at: slice.from });
	}

	/** One tick of one agent. */
	evaluate(plan: AgentPlan, moment: Omit<Snapshot, 'series' | 'host'>): Evaluation {
		this.feed.deliver(moment.at);
		this.#detecting.step(this.windows, moment.at);
		const snapshot = { ...moment, series: this.windows, host: this.#parts.host };
		const evaluation = evaluate(plan.set, snapshot, this.memory, { agent: plan.name, mode: plan.mode });
		this.memory = evaluation.memory;
		this.#ticks += 1;
		this.#evaluations += plan.set.thresholds.length;
		this.#ledger.see(plan.set.thresholds, evaluation.incidents, moment.at);
		this.#ledger.take(wantedBy(evaluation));
		this.#failures.see(evaluation.decisions, this.windows.failing);
		return evaluation;
	}

	remember(happened: readonly Happened[]): void {
		this.memory = remember(this.memory, happened);
	}

	/** Takes actions for what a rehearsal of them comes to, at once. */
	rehearse(actions: readonly Action[], at: number): void {
		this.remember(actions.map((action) => ({ action, at, outcome: this.#parts.rehearse(action) })));
	}

	stats(): ReplayStats {
		return { ticks: this.#ticks, evaluations: this.#evaluations, samples: this.#samples };
	}

	result(): Replayed {
		const { rows: failed } = this.#failures;
		const stats = { ...this.stats(), ...(failed.length > 0 && { failed }) };
		return { alerts: this.#ledger.alerts, actions: this.#ledger.actions, stats };
	}
}

function wantedBy({ decisions }: Evaluation): readonly Judged[] {
	return decisions.flatMap((decision) => (decision.kind === 'threshold' ? [] : decision.actions));
}

/** What of it the guards let through. */
export function permittedOf(evaluation: Evaluation): readonly Action[] {
	const permitted = wantedBy(evaluation).filter(({ verdict }) => verdict.kind === 'allow' || verdict.kind === 'clamp');
	return permitted.map(({ action }) => action);
}
