import type { EngineView } from '../model/engine.ts';
import { type IncidentRecord, incidentId } from '../model/incident.ts';
import type { Judgement } from '../model/judgement.ts';
import { seriesKey } from '../model/series.ts';
import type { Chronicle } from './chronicle.ts';
import type { Discretion } from './discretion.ts';
import type { Records } from './records.ts';

/** As many as incidents are kept. */
const MAX_JUDGEMENTS = 10_000;

/** People's verdicts on alerts and heals. */
export interface Judgements {
	/** Oldest first; of each id the latest. */
	all(): readonly Judgement[];
	of(id: string): Judgement | undefined;
	take: EngineView['judge'];
}

/** `taken` is called once a verdict is on the disk; a restart remembers it. */
export function createJudgements(
	earlier: readonly Judgement[],
	parts: { readonly chronicle: Chronicle; readonly records: Records; readonly discretion: Pick<Discretion, 'text'>; taken(): void },
): Judgements {
	const judgements = new Map(earlier.map((judgement) => [judgement.id, judgement]));
	return {
		all: () => [...judgements.values()],
		of: (id) => judgements.get(id),
		async take(id, verdict, by, reason) {
			const found = find(parts.records, id);
			if (found === undefined) return undefined;
			const judgement = { id, ...found, verdict, by, ...(reason === undefined ? {} : { reason: parts.discretion.text(reason) }) };
			const at = parts.chronicle.append({ kind: 'verdict', ...judgement });
			// The newest last, also where one was changed.
			judgements.delete(id);
			judgements.set(id, { ...judgement, at });
			for (const oldest of judgements.keys()) {
				if (judgements.size <= MAX_JUDGEMENTS) break;
				judgements.delete(oldest);
			}
			await parts.chronicle.flush();
			parts.taken();
			return { ...judgement, at };
		},
	};
}

function find(records: Records, id: string): Pick<Judgement, 'about' | 'incident'> | undefined {
	const incident = records.incidents().find((each) => incidentId(each) === id);
	if (incident !== undefined) return { about: 'incident', incident };
	const record = records.action(id);
	if (record === undefined) return undefined;
	const { incident: cause } = record.action;
	const same = (each: IncidentRecord) =>
		each.policy === cause.policy && each.startsAt === cause.startsAt && seriesKey(each.labels) === seriesKey(cause.labels);
	return { about: 'action', incident: records.incidents().find(same) ?? { ...cause, endsAt: record.endedAt ?? record.action.at } };
}
