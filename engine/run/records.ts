import { type Action, attemptKey, type Outcome, type Verdict } from '../model/action.ts';
import type { Decision } from '../model/decision.ts';
import type { ActionRecord } from '../model/engine.ts';
import type { Incident, IncidentRecord } from '../model/incident.ts';
import { seriesKey } from '../model/series.ts';

/** Ended incidents kept for the API; the journal has them all. */
const MAX_INCIDENTS = 10_000;
/** Actions kept for the API: at the default budget of the library this is more than a year. */
const MAX_ACTIONS = 50_000;

/** What people ask the API for: incidents with their end, actions with their outcome, the latest decision of each subject. */
export interface Records {
	incidents(): readonly IncidentRecord[];
	actions(limit?: number): readonly ActionRecord[];
	/** Its last attempt. */
	action(id: string): ActionRecord | undefined;
	decisions(): readonly Decision[];
	/** Actions that wait for a person. */
	asked(): readonly ActionRecord[];
	/**
	 * Takes a tick's decisions and the incidents that fire after it; `policies` are the Thresholds that this agent judges.
	 * Returns the incidents that began or ended.
	 */
	see(
		agent: string,
		decisions: readonly Decision[],
		firing: readonly Incident[],
		policies: ReadonlySet<string>,
		at: number,
	): readonly IncidentRecord[];
	/** Agents that are no more have no decisions. */
	keepAgents(agents: ReadonlySet<string>): void;
	wanted(action: Action, verdict: Verdict): void;
	ended(action: Action, outcome: Outcome, at: number): void;
}

export interface History {
	readonly incidents: readonly IncidentRecord[];
	readonly actions: readonly ActionRecord[];
}

export function createRecords(history: History): Records {
	const incidents = new Map<string, IncidentRecord>(history.incidents.map((incident) => [incidentKey(incident), incident]));
	const actions = new Map<string, ActionRecord>(history.actions.map((record) => [attemptKey(record.action), record]));
	/** Of each id the last attempt. */
	const latest = new Map(history.actions.map(({ action }) => [action.id, attemptKey(action)]));
	const put = (record: ActionRecord) => {
		const key = attemptKey(record.action);
		actions.set(key, record);
		latest.set(record.action.id, key);
		trim(actions, MAX_ACTIONS);
		trim(latest, MAX_ACTIONS);
	};
	const isLatest = ({ action }: ActionRecord) => latest.get(action.id) === attemptKey(action);
	const decisions = new Map<string, readonly Decision[]>();
	return {
		incidents: () => [...incidents.values()],
		actions: (limit) => [...actions.values()].slice(limit === undefined ? 0 : Math.max(0, actions.size - limit)),
		action: (id) => actions.get(latest.get(id) ?? ''),
		asked: () =>
			[...actions.values()].filter((record) => record.verdict.kind === 'ask' && record.outcome === undefined && isLatest(record)),
		decisions: () => [...decisions.values()].flat(),
		see(agent, made, firing, policies, at) {
			decisions.set(agent, made);
			const changed = updateIncidents(incidents, firing, policies, at);
			trim(incidents, MAX_INCIDENTS);
			return changed;
		},
		keepAgents(agents) {
			for (const agent of decisions.keys()) if (!agents.has(agent)) decisions.delete(agent);
		},
		wanted(action, verdict) {
			put({ action, verdict });
		},
		ended(action, outcome, at) {
			const verdict = actions.get(attemptKey(action))?.verdict ?? { kind: 'allow' };
			put({ action, verdict, outcome, endedAt: at });
		},
	};
}

function incidentKey(incident: Incident): string {
	return `${incident.policy}/${incident.severity}/${incident.startsAt}/${seriesKey(incident.labels)}`;
}

/** Returns those that began or ended. */
function updateIncidents(
	known: Map<string, IncidentRecord>,
	firing: readonly Incident[],
	policies: ReadonlySet<string>,
	at: number,
): readonly IncidentRecord[] {
	const open = new Set<string>();
	const changed: IncidentRecord[] = [];
	for (const incident of firing) {
		const key = incidentKey(incident);
		const record = { ...incident, endsAt: null };
		open.add(key);
		if (known.get(key)?.endsAt !== null) changed.push(record);
		known.set(key, record);
	}
	for (const [key, incident] of known) {
		if (incident.endsAt !== null || !policies.has(incident.policy) || open.has(key)) continue;
		const ended = { ...incident, endsAt: at };
		changed.push(ended);
		known.set(key, ended);
	}
	return changed;
}

/** Oldest first: a Map keeps the order in which keys came. */
function trim(map: Map<string, unknown>, most: number): void {
	for (const key of map.keys()) {
		if (map.size <= most) return;
		map.delete(key);
	}
}
