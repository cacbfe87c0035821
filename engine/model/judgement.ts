import type { IncidentRecord } from './incident.ts';

export const VERDICTS = ['good', 'bad'] as const;

/** What a person thinks of an alert or a heal: it was right, or it was for nothing. */
export interface Judgement {
	/** Of the action or incident that it is about. */
	readonly id: string;
	readonly about: 'action' | 'incident';
	/** The incident, or the one that the action was for, as it stood then. */
	readonly incident: IncidentRecord;
	readonly verdict: (typeof VERDICTS)[number];
	readonly by: string;
	readonly reason?: string;
	/** Epoch ms. */
	readonly at: number;
}
