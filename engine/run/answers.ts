import type { Clock } from '../model/clock.ts';
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
}

/** `taken` is called once an answer is on the disk. */
export function createAnswers(
	earlier: readonly Approval[],
	parts: { readonly chronicle: Chronicle; readonly records: Records; readonly clock: Clock; taken(): void },
): Answers {
	let answers = earlier;
	return {
		all: () => answers,
		async take(actionId, answer, by, role) {
			if (!parts.records.asked().some(({ action }) => action.id === actionId)) return false;
			parts.chronicle.append({ kind: 'approval', id: actionId, answer, by, role });
			await parts.chronicle.flush();
			answers = [...answers, { actionId, answer, by, role, at: parts.clock.now() }].slice(-MAX_ANSWERS);
			parts.taken();
			return true;
		},
	};
}
