import { errorText } from '../../model/error.ts';
import { type Incident, SEVERITIES } from '../../model/incident.ts';
import { type Labels, seriesKey } from '../../model/series.ts';
import type { Memory, ThresholdMemory } from '../memory.ts';
import type { PlaybookPolicy } from '../policy-set.ts';
import { keyOf } from '../reading.ts';
import { at } from '../record.ts';
import { incidentsOf } from '../threshold/subject.ts';
import { contextOf } from './action.ts';
import type { Desk, Patient } from './desk.ts';

/** The targets of a playbook that need it now. */
export interface Round {
	readonly patients: ReadonlyMap<string, Patient>;
	/** Incidents whose target cannot be told, with the reason. */
	readonly lost: readonly { readonly patient: Patient; readonly error: string }[];
}

/** Incidents that hold now: kept firing while they recover does not count, their condition is over. */
function patientsOf(threshold: string, memory: ThresholdMemory): readonly Patient[] {
	return Object.values(memory).flatMap((subject) => {
		if (subject.state !== 'firing') return [];
		const { heldSince, inhibitedBy } = subject;
		const firing = incidentsOf(threshold, subject).filter(({ severity }) => subject.levels[severity]?.state === 'firing');
		return firing.map((incident) => ({ incident, held: heldSince !== undefined, ...(inhibitedBy === undefined ? {} : { inhibitedBy }) }));
	});
}

/** Where several incidents are about one target, the gravest speaks for it, then the oldest. */
export function roundOf(
	policy: PlaybookPolicy,
	patients: readonly Patient[],
	desk: Pick<Desk, 'snapshot' | 'threshold' | 'service'>,
): Round {
	const chosen = new Map<string, Patient>();
	const lost: { patient: Patient; error: string }[] = [];
	for (const patient of patients) {
		try {
			const target = targetOf(policy, patient.incident, desk);
			const other = chosen.get(target);
			if (other === undefined || compare(patient, other) < 0) chosen.set(target, patient);
		} catch (thrown) {
			lost.push({ patient, error: errorText(thrown) });
		}
	}
	return { patients: chosen, lost };
}

/** The incidents of its Threshold that a playbook is meant for. */
export function incidentsFor({ when }: PlaybookPolicy, thresholds: Memory['thresholds']): readonly Patient[] {
	const memory = when.kind === 'incident' ? at(thresholds, when.threshold) : undefined;
	if (when.kind !== 'incident' || memory === undefined) return [];
	return patientsOf(when.threshold, memory).filter(({ incident }) => {
		if (when.severity !== undefined && when.severity !== incident.severity) return false;
		return Object.entries(when.labels).every(([name, value]) => (incident.labels[name] ?? '') === value);
	});
}

/** Targets that the playbook's Threshold has series for, firing or not. */
export function targetsOf(
	policy: PlaybookPolicy,
	thresholds: Memory['thresholds'],
	desk: Pick<Desk, 'snapshot' | 'threshold' | 'service'>,
): readonly string[] {
	const { when } = policy;
	if (when.kind !== 'incident') return [];
	const targets = new Set<string>();
	for (const { labels, value = Number.NaN } of Object.values(at(thresholds, when.threshold) ?? {})) {
		try {
			targets.add(targetOf(policy, { policy: when.threshold, severity: 'info', labels, startsAt: desk.snapshot.at, value }, desk));
		} catch {
			// A series without the label that names the target is none of the fleet.
		}
	}
	return [...targets];
}

/** The target of a playbook when none is written: the incident's labels. Where the Threshold groups, those it groups by. */
const ALL_LABELS = '${labels}';

function targetOf(policy: PlaybookPolicy, incident: Incident, desk: Pick<Desk, 'snapshot' | 'threshold' | 'service'>): string {
	const groupBy = policy.target.source === ALL_LABELS ? (desk.threshold(incident.policy)?.groupBy ?? []) : [];
	if (groupBy.length > 0) return seriesKey(Object.fromEntries(groupBy.map((name) => [name, incident.labels[name] ?? ''])));
	const target = policy.target.render(contextOf(policy, incident, desk));
	if (target === null || target === '') throw new Error('the target is empty');
	if (typeof target === 'string') return target;
	return typeof target === 'object' && !Array.isArray(target) ? seriesKey(target as Labels) : JSON.stringify(target);
}

function compare(a: Patient, b: Patient): number {
	const grave = SEVERITIES.indexOf(b.incident.severity) - SEVERITIES.indexOf(a.incident.severity);
	if (grave !== 0) return grave;
	if (a.incident.startsAt !== b.incident.startsAt) return a.incident.startsAt - b.incident.startsAt;
	return keyOf(a.incident.labels) < keyOf(b.incident.labels) ? -1 : 1;
}
