/** Thread of the learner: tunes what it is told to by the engine's own history, answers once and ends. Not imported: started. */
import { existsSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openRecording } from '../../history/open.ts';
import { readJournal } from '../../journal/read.ts';
import { errorText } from '../../model/error.ts';
import { compiled, type Lesson, type LessonAnswer } from './lesson.ts';
import { type TuneResult, tuneThresholds } from './tune.ts';

/** Only what nobody else wants of the processors. On Linux priorities are those of threads. */
const IDLE = 19;

async function learn({ stateDir, until, thresholds }: Lesson): Promise<TuneResult> {
	if (process.platform === 'linux') setPriority(0, IDLE);
	const journal = join(stateDir, 'journal');
	return tuneThresholds({
		thresholds: thresholds.map(compiled),
		recording: await openRecording(join(stateDir, 'history'), { onProblem: () => {} }),
		incidents: [],
		...(existsSync(journal) && { journal: readJournal(journal) }),
		until,
	});
}

const answer: LessonAnswer<TuneResult> = await learn(workerData as Lesson).then(
	(result) => ({ kind: 'learned', result }),
	(thrown: unknown) => ({ kind: 'failed', error: errorText(thrown) }),
);
parentPort?.postMessage(answer);
