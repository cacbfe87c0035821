import { Testimony } from '../../learn/tune/verdicts.ts';
import type { JournalEntry } from '../../model/journal.ts';

/** What people and heals said of alerts up to an instant, epoch ms; `also` hears of the same entries: a journal can be read once. */
export async function readTestimony(
	journal: AsyncIterable<JournalEntry> | undefined,
	until: number,
	also?: (entry: JournalEntry) => void,
): Promise<Testimony> {
	const testimony = new Testimony();
	if (journal === undefined) return testimony;
	for await (const entry of journal) {
		if (entry.at > until) break;
		testimony.take(entry);
		also?.(entry);
	}
	return testimony;
}
