/** Process of a report: tells one of the engine's own past, answers once and ends. Not imported: started. */
import { answerParent } from '../child.ts';
import { compiled, type Plain } from '../tuning/plain.ts';
import { type PastRequest, tellPast } from './past.ts';

await answerParent((request: Plain<PastRequest>) => tellPast(compiled<PastRequest>(request)));
