/** Thread of the learner: tunes what it is told to by the engine's own history, answers once and ends. Not imported: started. */
import { existsSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openRecording } from '../../history/open.ts';
import { readJournal } from '../../journal/read.ts';
import { errorText } from '../../model/error.ts';
import type { Learned, Lesson, LessonAnswer } from './lesson.ts';
import { compiled } from './plain.ts';
import { checkPromises } from './promises.ts';
import type { TunableSet } from './tunable.ts';
import { tuneAll } from './tune.ts';

/** Only what nobody else wants of the processors. On Linux priorities are those of threads. */
const IDLE = 19;

/** So long a merged proposal is observed before its promise is judged. */
const CHECK_AFTER_MS = 7 * 86_400_000;

async function learn({ stateDir, until, set: text, merged }: Lesson): Promise<Learned> {
	if (process.platform === 'linux') setPriority(0, IDLE);
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

const answer: LessonAnswer<Learned> = await learn(workerData as Lesson).then(
	(result) => ({ kind: 'learned', result }),
	(thrown: unknown) => ({ kind: 'failed', error: errorText(thrown) }),
);
parentPort?.postMessage(answer);
