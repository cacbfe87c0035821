import { join } from 'node:path';
import type { PolicySet } from '../../decide/policy-set.ts';
import { openRecording } from '../../history/open.ts';
import { readJournal } from '../../journal/read.ts';
import type { ReportRequest } from '../../model/engine.ts';
import { UsageError } from '../../model/error.ts';
import type { JsonObject } from '../../model/json.ts';
import { NO_PRICES } from './price-book.ts';
import { makeReport, SECTIONS } from './report.ts';
import { reportShape } from './shape.ts';

/** Where a running engine keeps its past, and what runs. */
export interface Past {
	readonly stateDir: string;
	set(): PolicySet | undefined;
	/** Hears of files that cannot be read; they are left out. */
	onProblem(message: string): void;
}

/** An engine that has just started has no history; the report says so. */
function nothingYet(thrown: unknown): undefined {
	if (!(thrown instanceof UsageError)) throw thrown;
}

/** Reports of a running engine, from what it wrote to the disk, one at a time: a tick waits for a slice of history at most. */
export function createReporter({ stateDir, set, onProblem }: Past): (request: ReportRequest) => Promise<JsonObject> {
	let last: Promise<unknown> = Promise.resolve();
	return (request) => {
		const report = last.then(() => tell(request));
		last = report.catch(() => undefined);
		return report;
	};

	async function tell({ sections, from, to }: ReportRequest): Promise<JsonObject> {
		const range = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
		const wanted = SECTIONS.filter((section) => sections === undefined || sections.includes(section));
		const policies = set();
		const recording = await openRecording(join(stateDir, 'history'), { ...range, onProblem }).catch(nothingYet);
		const report = await makeReport({
			sections: wanted,
			...range,
			book: NO_PRICES,
			...(policies !== undefined && { set: policies }),
			journal: readJournal(join(stateDir, 'journal')),
			...(recording !== undefined && { recording }),
		});
		return reportShape(report);
	}
}
