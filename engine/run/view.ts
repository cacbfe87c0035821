import type { Policy, PolicySet } from '../decide/policy-set.ts';
import type { EngineStatus, EngineView, LearningStatus, PolicySummary, RuleSummary } from '../model/engine.ts';
import type { LearnerView } from '../model/learner.ts';
import type { Mode } from '../model/mode.ts';
import type { SeriesView } from '../model/series.ts';
import type { SyncOrder, SyncStatus } from '../model/sync.ts';
import type { Chronicle } from './chronicle.ts';
import type { Crew } from './crew.ts';
import { explainAction, explainTarget } from './explain.ts';
import { feedbackOf } from './feedback.ts';
import type { Judgements } from './judgements.ts';
import type { Records } from './records.ts';
import type { Senses } from './senses.ts';
import type { StopSwitch } from './stop-switch.ts';

export interface ViewParts {
	readonly version: string;
	readonly mode: Mode;
	readonly startedAt: number;
	readonly journalDir: string;
	readonly records: Records;
	readonly crew: Crew;
	readonly senses: Senses;
	readonly chronicle: Chronicle;
	readonly stopSwitch: StopSwitch;
	readonly series: SeriesView;
	/** Undefined before the first good revision. */
	set(): PolicySet | undefined;
	refused(): EngineStatus['refused'];
	sync(): SyncStatus | undefined;
	steerSync(what: SyncOrder): Promise<SyncStatus | undefined>;
	/** Takes a person's answer; false when nobody asked. */
	answer: EngineView['answer'];
	refuseAnswer: EngineView['refuseAnswer'];
	reset: EngineView['reset'];
	readonly report: EngineView['report'];
	logs: EngineView['logs'];
	tell: EngineView['tell'];
	readonly judgements: Judgements;
	learned: EngineView['learned'];
	breakers(): EngineStatus['breakers'];
	readonly subscribe: EngineView['subscribe'];
}

/** The engine as people and programs see it. */
export function createView(parts: ViewParts): EngineView {
	const { records, stopSwitch } = parts;
	return {
		status: () => statusOf(parts),
		policies: () => policiesOf(parts.set()).map(summaryOf),
		rules: () => (parts.set()?.thresholds ?? []).filter(({ mode }) => mode !== 'off').map(ruleOf),
		incidents: records.incidents,
		actions: records.actions,
		approvals: records.asked,
		decisions: records.decisions,
		series: parts.series,
		why: (id) => explainAction(parts, id),
		whyNot: (target, at) => explainTarget(parts, target, at),
		steerSync: parts.steerSync,
		stop: async (by) => stopSwitch.stop(by),
		resume: async (by) => stopSwitch.resume(by),
		answer: parts.answer,
		refuseAnswer: parts.refuseAnswer,
		reset: parts.reset,
		report: parts.report,
		logs: parts.logs,
		tell: parts.tell,
		judge: parts.judgements.take,
		judgements: parts.judgements.all,
		learned: parts.learned,
		feedback: () => feedbackOf(parts.chronicle.heals()),
		subscribe: parts.subscribe,
	};
}

function statusOf(parts: ViewParts): EngineStatus {
	const set = parts.set();
	const agents = parts.crew.status();
	const [refused, sync] = [parts.refused(), parts.sync()];
	const lastTickAt = Math.max(0, ...agents.map((agent) => agent.lastTickAt ?? 0));
	return {
		version: parts.version,
		revision: set?.revision ?? 'none',
		mode: parts.mode,
		ready: set !== undefined && parts.crew.ready,
		stopped: parts.stopSwitch.stopped(),
		startedAt: parts.startedAt,
		ticks: agents.reduce((sum, { ticks }) => sum + ticks, 0),
		...(lastTickAt > 0 ? { lastTickAt } : {}),
		policies: policiesOf(set).length,
		...(refused === undefined ? {} : { refused }),
		...(sync === undefined ? {} : { sync }),
		breakers: parts.breakers(),
		agents,
		sources: parts.senses.status(),
		journal: parts.chronicle.status(),
		learning: learningOf(parts.learned()),
	};
}

function learningOf({ proposals, kept: _kept, checks: _checks, publication, ...rest }: LearnerView): LearningStatus {
	if (publication === undefined) return { ...rest, proposals: proposals.length };
	const { rows, ...how } = publication;
	const published = rows.filter(({ kind }) => kind !== 'kept' && kind !== 'withdrawn').length;
	return { ...rest, proposals: proposals.length, publication: { ...how, published } };
}

/** All policies of a set, of every kind. */
export function policiesOf(set: PolicySet | undefined): readonly Policy[] {
	return set === undefined ? [] : Object.values(set).flatMap((each): readonly Policy[] => (Array.isArray(each) ? each : []));
}

function summaryOf({ kind, name, mode, owner, rationale, origin, labels }: Policy): PolicySummary {
	return { kind, name, mode, owner, rationale, file: origin.file, line: origin.line, labels };
}

function ruleOf({ name, mode, origin, signal, labels, levels, rationale, runbook }: PolicySet['thresholds'][number]): RuleSummary {
	return {
		name,
		mode,
		file: origin.file,
		expression: signal.source,
		labels,
		levels: levels.map((level) => ({ severity: level.severity, for: level.for, keepFiringFor: level.keepFiringFor })),
		annotations: { rationale, ...(runbook === undefined ? {} : { runbook_url: runbook }) },
	};
}
