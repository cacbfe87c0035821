import { type Labels, seriesKey } from './series.ts';
import { shortId } from './short-id.ts';

export const SEVERITIES = ['info', 'warning', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A firing subject of a Threshold. One per (policy, severity, labels, startsAt). */
export interface Incident {
	/** Name of the Threshold. */
	readonly policy: string;
	readonly severity: Severity;
	/** The series' labels without `__name__`. */
	readonly labels: Labels;
	/** First firing evaluation, epoch ms. */
	readonly startsAt: number;
	/** Value of the signal when it was last seen. */
	readonly value: number;
}

/** As kept for people: `endsAt` null while it fires. */
export interface IncidentRecord extends Incident {
	readonly endsAt: number | null;
}

/** Its name for people and programs: of the Threshold, and what makes the incident this one. */
export function incidentId({ policy, severity, startsAt, labels }: Incident): string {
	return shortId([policy, severity, `${startsAt}`, seriesKey(labels)]);
}
