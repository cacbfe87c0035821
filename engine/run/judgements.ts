import type { EngineView } from '../model/engine.ts';
import { type IncidentRecord, incidentId } from '../model/incident.ts';
import type { Judgement, SaidAt } from '../model/judgement.ts';
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
		async take(id, verdict, by, reason, said) {
			const found = find(parts.records, id);
			if (found === undefined) return undefined;
			const known = judgements.get(id);
			if (known !== undefined && said !== undefined && isNoNews(said, known)) return known;
			const more = { ...(reason !== undefined && { reason: parts.discretion.text(reason) }), ...(said && { said }) };
			const judgement = { id, ...found, verdict, by, ...more };
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

/** Comments are heard some time after they were said, and once more after a restart. */
const isNoNews = (said: SaidAt, { said: before, at }: Judgement) => before?.where === said.where || (before?.at ?? at) > said.at;

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
