/** Process of the learner: tunes what it is told to by the engine's own history, answers once and ends. Not imported: started. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openRecording } from '../../history/open.ts';
import { readJournal } from '../../journal/read.ts';
import { answerParent } from '../child.ts';
import type { Learned, Lesson } from './lesson.ts';
import { compiled } from './plain.ts';
import { checkPromises } from './promises/check.ts';
import type { TunableSet } from './tunable.ts';
import { tuneAll } from './tune.ts';

/** So long a merged proposal is observed before its promise is judged. */
const CHECK_AFTER_MS = 7 * 86_400_000;

async function learn({ stateDir, until, set: text, merged }: Lesson): Promise<Learned> {
	const set = compiled<TunableSet>(text);
	const journal = join(stateDir, 'journal');
	// The journal is read anew by each who asks.
	const facts = async () => ({
		set,
		recording: await openRecording(stateDir, { onProblem: () => {} }),
		incidents: [],
		...(existsSync(journal) && { journal: readJournal(journal) }),
		until,
	});
	return {
		...(await tuneAll(await facts())),
		...(merged.length > 0 && { checked: await checkPromises({ ...(await facts()), merged, window: CHECK_AFTER_MS }) }),
	};
}

await answerParent(learn);
