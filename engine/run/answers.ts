import type { EngineView } from '../model/engine.ts';
import type { Approval } from '../model/snapshot.ts';
import type { Chronicle } from './chronicle.ts';
import type { Records } from './records.ts';

/** Answers that a tick sees; the guards forget a question long before so many others were answered. */
const MAX_ANSWERS = 1_000;

/** People's answers to what guardrails asked. */
export interface Answers {
	all(): readonly Approval[];
	take: EngineView['answer'];
	refuse: EngineView['refuseAnswer'];
}

/** `taken` is called once an answer is on the disk. */
export function createAnswers(
	earlier: readonly Approval[],
	parts: { readonly chronicle: Chronicle; readonly records: Records; taken(): void },
): Answers {
	let answers = earlier;
	return {
		all: () => answers,
		async take(actionId, answer, by, role, where) {
			if (!parts.records.asked().some(({ action }) => action.id === actionId)) return false;
			if (where !== undefined && answers.some((known) => known.where === where && known.actionId === actionId)) return true;
			const place = where === undefined ? {} : { where };
			const at = parts.chronicle.append({ kind: 'approval', id: actionId, answer, by, role, ...place });
			// A tick may see it at once: an intent that follows from it is on the disk only after it.
			answers = [...answers, { actionId, answer, by, role, at, ...place }].slice(-MAX_ANSWERS);
			await parts.chronicle.flush();
			parts.taken();
			return true;
		},
		async refuse(id, by, where, reason) {
			parts.chronicle.append({ kind: 'answer-refused', id, by, where, reason });
			await parts.chronicle.flush();
		},
	};
}
