import type { IncidentRecord } from './incident.ts';

export const VERDICTS = ['good', 'bad'] as const;

/** A comment, by its address, and its instant (epoch ms). Heard again it is the same; said before the word that stands, it no longer counts. */
export interface SaidAt {
	readonly where: string;
	readonly at: number;
}

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
	/** Where it was said in a comment. */
	readonly said?: SaidAt;
	/** Epoch ms. */
	readonly at: number;
}
