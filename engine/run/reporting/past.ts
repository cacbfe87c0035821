import { join } from 'node:path';
import { openRecording } from '../../history/open.ts';
import { readJournal } from '../../journal/read.ts';
import type { ReportRequest } from '../../model/engine.ts';
import { UsageError } from '../../model/error.ts';
import type { JsonObject } from '../../model/json.ts';
import { NO_PRICES } from './price-book.ts';
import { makeReport, SECTIONS } from './report.ts';
import type { ReportedSet } from './reported.ts';
import { reportShape } from './shape.ts';

/** Whose past it is, and what of it is wanted. */
export interface PastRequest extends ReportRequest {
	readonly stateDir: string;
	readonly set?: ReportedSet;
}

export interface ToldPast {
	readonly report: JsonObject;
	/** Files that cannot be read; they are left out. */
	readonly problems: readonly string[];
}

/** What an engine's state directory says, whether the engine runs or not. */
export async function tellPast({ stateDir, set, sections, from, to }: PastRequest): Promise<ToldPast> {
	const range = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
	const wanted = SECTIONS.filter((section) => sections === undefined || sections.includes(section));
	const problems: string[] = [];
	const onProblem = (message: string) => problems.push(message);
	const recording = await openRecording(join(stateDir, 'history'), { ...range, onProblem }).catch(nothingYet);
	const report = await makeReport({
		sections: wanted,
		...range,
		book: NO_PRICES,
		...(set !== undefined && { set }),
		journal: readJournal(join(stateDir, 'journal')),
		...(recording !== undefined && { recording }),
	});
	return { report: reportShape(report), problems };
}

/** An engine that has just started has no history; the report says so. */
function nothingYet(thrown: unknown): undefined {
	if (!(thrown instanceof UsageError)) throw thrown;
}
