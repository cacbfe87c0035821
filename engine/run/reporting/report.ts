import { type HealReport, Heals } from '../../learn/heals/heals.ts';
import type { JournalEntry } from '../../model/journal.ts';

export const SECTIONS = ['heals'] as const;
export type Section = (typeof SECTIONS)[number];

export interface ReportParts {
	/** What of it is wanted. */
	readonly sections: readonly Section[];
	readonly journal?: AsyncIterable<JournalEntry>;
	/** Epoch ms, both included; default: all there is. */
	readonly from?: number;
	readonly to?: number;
}

/** What history says about healing, cost, peaks and conditions. */
export interface Report {
	readonly heals?: HealReport;
	/** Sections that were wanted and cannot be told, and why. */
	readonly missing: readonly { readonly section: Section; readonly reason: string }[];
}

export async function makeReport(parts: ReportParts): Promise<Report> {
	const wanted = new Set(parts.sections);
	if (!wanted.has('heals')) return { missing: [] };
	if (parts.journal === undefined)
		return { missing: [{ section: 'heals', reason: 'there is no journal: heals are told of a state directory' }] };
	return { heals: await readHeals(parts.journal, parts), missing: [] };
}

async function readHeals(
	journal: AsyncIterable<JournalEntry>,
	{ from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: ReportParts,
): Promise<HealReport> {
	const heals = new Heals();
	for await (const entry of journal) {
		if (entry.at > to) break;
		if (entry.at >= from) heals.take(entry);
	}
	return heals.report();
}
