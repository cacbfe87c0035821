import type { GuardMemory } from '../../decide/guard/memory.ts';
import { type Answers, createAnswers } from '../answers.ts';
import type { Bus } from '../bus.ts';
import type { Chronicle } from '../chronicle.ts';
import type { Discretion } from '../discretion.ts';
import { createHappenings, type Happenings } from '../happenings.ts';
import { createJudgements, type Judgements } from '../judgements.ts';
import { createResets, type Resets } from '../resets.ts';
import type { Restored } from '../restore.ts';

/** What people, and programs on their behalf, tell a running engine; each is journalled before it counts. */
export interface People {
	/** Yes or no to an action that asks. */
	readonly answers: Answers;
	/** A tripped breaker may close again. */
	readonly resets: Resets;
	/** Something happened that no sensor reads. */
	readonly happenings: Happenings;
	/** An alert or a heal was right, or was not. */
	readonly judgements: Judgements;
}

export function createPeople(
	{ approvals, resets, told, judgements, records }: Restored,
	parts: {
		readonly chronicle: Chronicle;
		readonly discretion: Discretion;
		readonly bus: Bus;
		guards(): GuardMemory;
		/** What was told may change what is decided: judge it now. */
		wake(): void;
	},
): People {
	const { chronicle, discretion, bus, guards, wake } = parts;
	const answered = () => {
		bus.state('approvals');
		wake();
	};
	return {
		answers: createAnswers(approvals, { chronicle, records, taken: answered }),
		resets: createResets(resets, { chronicle, guards, taken: answered }),
		happenings: createHappenings(told, { chronicle, discretion, taken: wake }),
		judgements: createJudgements(judgements, { chronicle, records, discretion, taken: () => bus.state('verdicts') }),
	};
}
