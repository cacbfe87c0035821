import { readJournal } from '../journal/read.ts';
import type { Action, Verdict } from '../model/action.ts';
import type { Decision, PlaybookDecision, ThresholdDecision } from '../model/decision.ts';
import type { ActionRecord, Explanation } from '../model/engine.ts';
import { incidentId } from '../model/incident.ts';
import type { JournalEntry } from '../model/journal.ts';
import type { Judgement } from '../model/judgement.ts';
import { seriesKey } from '../model/series.ts';
import type { Judgements } from './judgements.ts';
import type { Records } from './records.ts';
import type { StopSwitch } from './stop-switch.ts';

/** Told at most: the newest are what is asked for. */
const MAX_DECISIONS = 50;

export interface ExplainParts {
	readonly records: Records;
	readonly journalDir: string;
	readonly judgements: Pick<Judgements, 'of'>;
	readonly stopSwitch: Pick<StopSwitch, 'stopped'>;
}

/** From the journal: the decisions that led to an action, its verdict and its outcome. */
export async function explainAction({ records, journalDir, judgements }: ExplainParts, id: string): Promise<Explanation | undefined> {
	const record = records.action(id);
	if (record === undefined) return undefined;
	const { action } = record;
	const decisions: Decision[] = [];
	let revision = 'unknown';
	for await (const entry of readJournal(journalDir)) {
		if (entry.at > action.at) break;
		if (entry.kind !== 'tick') continue;
		revision = entry.revision;
		decisions.push(...entry.decisions.filter((decision) => ledTo(decision, action)));
	}
	return {
		subject: id,
		summary: actionText(record),
		reasons: [
			`incident ${incidentText(action)} since ${new Date(action.incident.startsAt).toISOString()}`,
			`playbook ${action.policy}, rung ${action.rung.name}, attempt ${action.attempt}: ${action.reason}`,
			verdictText(record.verdict),
			`policies of ${revision}`,
			...[judgements.of(id) ?? judgements.of(incidentId(action.incident))].flatMap((judged) =>
				judged === undefined ? [] : [judgementText(judged)],
			),
		],
		action: record,
		decisions: decisions.slice(-MAX_DECISIONS),
	};
}

/** Why nothing (more) is done about a target: what the playbooks for it, the thresholds that name it and the guards said last. */
export async function explainTarget({ records, journalDir, stopSwitch }: ExplainParts, target: string, at?: number): Promise<Explanation> {
	const past = at === undefined ? undefined : await readPast(journalDir, at);
	const decisions = (past?.decisions ?? records.decisions()).filter((decision) => isAbout(decision, target));
	const stopped = past?.stopped ?? stopSwitch.stopped();
	const until = at ?? Number.POSITIVE_INFINITY;
	const attempts = records.actions().filter(({ action }) => action.target === target && action.at <= until);
	const reasons = [
		...(stopped ? ['the kill switch is on: nothing starts'] : []),
		...decisions.map(decisionText),
		...attempts.slice(-3).map(actionText),
	];
	const summary = reasons[0] ?? `no policy has said anything about ${target}: no Threshold sees it and no Playbook names it`;
	return { subject: target, summary, reasons, decisions: decisions.slice(-MAX_DECISIONS) };
}

/** The last decision of every subject before an instant: the journal holds each change. */
async function readPast(dir: string, at: number): Promise<{ readonly decisions: readonly Decision[]; readonly stopped: boolean }> {
	const latest = new Map<string, Decision>();
	let stopped = false;
	const take = (entry: JournalEntry) => {
		if (entry.kind === 'stopped') stopped = entry.stopped;
		if (entry.kind === 'tick') for (const decision of entry.decisions) latest.set(subjectOf(decision), decision);
	};
	for await (const entry of readJournal(dir)) {
		if (entry.at > at) break;
		take(entry);
	}
	return { decisions: [...latest.values()], stopped };
}

function subjectOf(decision: Decision): string {
	return `${decision.kind}/${decision.policy}/${decision.kind === 'threshold' ? seriesKey(decision.labels) : subjectText(decision)}`;
}

function subjectText(decision: Decision): string {
	return decision.kind === 'threshold' ? seriesKey(decision.labels) : 'target' in decision ? decision.target : '';
}

function ledTo(decision: Decision, action: Action): boolean {
	if (decision.kind === 'playbook') return decision.policy === action.policy && decision.target === action.target;
	return (
		decision.kind === 'threshold' &&
		decision.policy === action.incident.policy &&
		seriesKey(decision.labels) === seriesKey(action.incident.labels)
	);
}

function isAbout(decision: Decision, target: string): boolean {
	if (decision.kind === 'threshold') return Object.values(decision.labels).includes(target);
	return 'target' in decision && decision.target === target;
}

const incidentText = ({ incident }: Action) => `${incident.policy} (${incident.severity}) ${seriesKey(incident.labels)}`;

function decisionText(decision: ThresholdDecision | PlaybookDecision | Decision): string {
	return `${decision.kind} ${decision.policy}${'state' in decision ? `: ${decision.state}` : ''}, ${decision.because.text}`;
}

function verdictText(verdict: Verdict): string {
	if (verdict.kind === 'allow') return 'no guardrail objected';
	return `guardrail ${verdict.by}: ${verdict.kind}, ${verdict.reason}`;
}

function judgementText({ about, verdict, by, at, reason }: Judgement): string {
	return `its ${about} was judged ${verdict} by ${by} at ${new Date(at).toISOString()}${reason === undefined ? '' : `: ${reason}`}`;
}

function actionText({ action, verdict, outcome }: ActionRecord): string {
	const what = `${action.do} on ${action.target} at ${new Date(action.at).toISOString()}`;
	if (verdict.kind === 'deny' || verdict.kind === 'ask') return `${what}: ${verdict.kind} by ${verdict.by}: ${verdict.reason}`;
	if (outcome === undefined) return `${what}: running`;
	const detail = { done: '', failed: 'error', skipped: 'reason', rehearsed: 'plan', interrupted: 'reason' }[outcome.kind];
	const text = detail in outcome ? `, ${String(Object.entries(outcome).find(([key]) => key === detail)?.[1])}` : '';
	return `${what}: ${outcome.kind}${text}`;
}
