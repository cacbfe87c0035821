import { join } from 'node:path';
import { type Action, attemptKey, type Happened, type Verdict } from '../model/action.ts';
import type { Breaker } from '../model/breaker.ts';
import type { ActionRecord } from '../model/engine.ts';
import type { IncidentRecord } from '../model/incident.ts';
import type { JournalEntry } from '../model/journal.ts';
import type { Judgement } from '../model/judgement.ts';
import { seriesKey } from '../model/series.ts';
import type { Approval, BreakerReset, Event } from '../model/snapshot.ts';
import { type Files, nodeFiles } from './files.ts';
import { type LoadedMemory, loadMemory } from './memory-file.ts';
import { readJournal } from './read.ts';

/** Rows kept, as many as a running engine keeps; the journal has them all. */
const MAX_ACTIONS = 50_000;
const MAX_INCIDENTS = 10_000;
/** The guards forget a question long before so many others were answered. */
const MAX_APPROVALS = 1_000;
/** Given seldom, by hand; an order that was taken does nothing when it is seen again. */
const MAX_RESETS = 100;
const MAX_EVENTS = 1_000;

/** What a start finds of the runs before it. */
export interface Recovered {
	readonly memory: LoadedMemory;
	/** Number of the last intact entry; 0 when there is none. */
	readonly seq: number;
	/** Entries that the memory knows of and the journal no longer has: somebody took them away. */
	readonly missing: number;
	/** Lines that are not as they were written, and so were left out. */
	readonly broken: number;
	/** Ended since the memory was saved, in order. All outcomes there are when there is no memory. */
	readonly happened: readonly Happened[];
	/** Enforced intents without an outcome: whether they happened is not known. */
	readonly unfinished: readonly Action[];
	/** Ids of those among them that `stopWhen` had ended. */
	readonly stopped: ReadonlySet<string>;
	/** Ids of the enforced actions that were begun, for the executor: an id is never run twice. */
	readonly begun: readonly string[];
	/** Oldest first. */
	readonly actions: readonly ActionRecord[];
	readonly incidents: readonly IncidentRecord[];
	/** Breakers that tripped or were closed since the memory was saved, as they stand. */
	readonly breakers: Readonly<Record<string, Breaker>>;
	/** People's answers, oldest first. */
	readonly approvals: readonly Approval[];
	readonly resets: readonly BreakerReset[];
	/** The latest, oldest first. */
	readonly events: readonly Event[];
	/** What people think of alerts and heals, oldest first. */
	readonly judgements: readonly Judgement[];
}

interface Fold {
	seq: number;
	readonly happened: Happened[];
	readonly begun: Set<string>;
	readonly unfinished: Map<string, Action>;
	readonly stopped: Set<string>;
	readonly breakers: Record<string, Breaker>;
	readonly actions: Map<string, ActionRecord>;
	readonly incidents: Map<string, IncidentRecord>;
	readonly approvals: Approval[];
	readonly resets: BreakerReset[];
	readonly events: Event[];
	readonly judgements: Map<string, Judgement>;
}

/**
 * Reads `memory.json` and the whole journal of a state directory. Nothing found wrong is fatal. `at`: now, epoch ms; `onEntry` hears of
 * every entry, in order.
 */
export async function recover(
	stateDir: string,
	at: number,
	files: Files = nodeFiles,
	onEntry: (entry: JournalEntry) => void = () => {},
): Promise<Recovered> {
	const memory = await loadMemory(join(stateDir, 'memory.json'), at, files);
	const covered = memory.kind === 'loaded' ? memory.seq : 0;
	const fold = emptyFold();
	let broken = 0;
	const onBroken = () => {
		broken += 1;
	};
	for await (const entry of readJournal(join(stateDir, 'journal'), { files, onBroken })) {
		take(fold, entry, covered);
		onEntry(entry);
	}
	return {
		memory,
		seq: fold.seq,
		missing: Math.max(0, covered - fold.seq - broken),
		broken,
		happened: fold.happened,
		unfinished: [...fold.unfinished.values()],
		stopped: fold.stopped,
		breakers: fold.breakers,
		begun: [...fold.begun],
		actions: [...fold.actions.values()],
		incidents: [...fold.incidents.values()],
		approvals: fold.approvals,
		resets: fold.resets.slice(-MAX_RESETS),
		events: fold.events,
		judgements: [...fold.judgements.values()],
	};
}

function emptyFold(): Fold {
	return {
		seq: 0,
		happened: [],
		begun: new Set(),
		unfinished: new Map(),
		stopped: new Set(),
		breakers: {},
		actions: new Map(),
		incidents: new Map(),
		approvals: [],
		resets: [],
		events: [],
		judgements: new Map(),
	};
}

function take(fold: Fold, entry: JournalEntry, covered: number): void {
	fold.seq = entry.seq;
	if (entry.kind === 'intent') takeIntent(fold, entry.action, entry.verdict);
	else if (entry.kind === 'refusal') takeWanted(fold, entry.action, entry.verdict);
	else if (entry.kind === 'outcome') takeOutcome(fold, entry, entry.seq > covered);
	else if (entry.kind === 'tick') takeTick(fold, entry, entry.seq > covered);
	else if (entry.kind === 'approval') takeApproval(fold, entry);
	else if (entry.kind === 'event') takeEvent(fold, entry);
	else if (entry.kind === 'verdict') takeJudgement(fold, entry);
	else if (entry.kind === 'reset') fold.resets.push({ guardrail: entry.guardrail, by: entry.by, at: entry.at });
}

function takeIntent(fold: Fold, action: Action, verdict: Verdict): void {
	takeWanted(fold, action, verdict);
	if (!action.enforce) return;
	fold.unfinished.set(action.id, action);
	fold.begun.add(action.id);
	trim(fold.begun, MAX_ACTIONS);
}

function takeWanted(fold: Fold, action: Action, verdict: Verdict): void {
	fold.actions.set(attemptKey(action), { action, verdict });
	trim(fold.actions, MAX_ACTIONS);
}

function takeOutcome(fold: Fold, { action, outcome, at }: Happened, news: boolean): void {
	const verdict = fold.actions.get(attemptKey(action))?.verdict ?? { kind: 'allow' };
	fold.actions.set(attemptKey(action), { action, verdict, outcome, endedAt: at });
	trim(fold.actions, MAX_ACTIONS);
	fold.unfinished.delete(action.id);
	fold.stopped.delete(action.id);
	if (!news) return;
	fold.happened.push({ action, outcome, at });
	if (fold.happened.length > MAX_ACTIONS) fold.happened.shift();
}

function takeApproval(fold: Fold, { id, answer, by, role, where, at }: Extract<JournalEntry, { kind: 'approval' }>): void {
	fold.approvals.push({ actionId: id, answer, by, role, at, ...(where !== undefined && { where }) });
	if (fold.approvals.length > MAX_APPROVALS) fold.approvals.shift();
}

function takeEvent({ events }: Fold, { name, labels, at }: Extract<JournalEntry, { kind: 'event' }>): void {
	events.push({ name, labels, at });
	if (events.length > MAX_EVENTS) events.shift();
}

function takeJudgement({ judgements }: Fold, entry: Extract<JournalEntry, { kind: 'verdict' }>): void {
	const { kind: _kind, seq: _seq, prev: _prev, hash: _hash, ...judgement } = entry;
	judgements.set(judgement.id, judgement);
	trim(judgements, MAX_INCIDENTS);
}

function takeTick(fold: Fold, { decisions, incidents = [], breakers }: Extract<JournalEntry, { kind: 'tick' }>, news: boolean): void {
	takeIncidents(fold, incidents);
	if (news && breakers !== undefined) Object.assign(fold.breakers, breakers);
	for (const decision of decisions) {
		if (decision.kind === 'playbook' && decision.aborts !== undefined) fold.stopped.add(decision.aborts);
	}
}

function takeIncidents(fold: Fold, incidents: readonly IncidentRecord[]): void {
	for (const incident of incidents) {
		fold.incidents.set(`${incident.policy}/${incident.severity}/${incident.startsAt}/${seriesKey(incident.labels)}`, incident);
	}
	trim(fold.incidents, MAX_INCIDENTS);
}

/** Oldest first: Map and Set keep the order in which keys came. */
function trim(kept: Map<string, unknown> | Set<string>, most: number): void {
	for (const key of kept.keys()) {
		if (kept.size <= most) return;
		kept.delete(key);
	}
}
