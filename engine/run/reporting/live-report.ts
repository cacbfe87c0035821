import { existsSync } from 'node:fs';
import type { PolicySet } from '../../decide/policy-set.ts';
import type { ReportRequest } from '../../model/engine.ts';
import type { JsonObject } from '../../model/json.ts';
import { compiledProgram, inChild } from '../child.ts';
import { plain } from '../tuning/plain.ts';
import { type PastRequest, type ToldPast, tellPast } from './past.ts';
import { reportedOf } from './reported.ts';

const PROGRAM = compiledProgram(new URL('./worker.ts', import.meta.url));
const ABOUT = { name: 'the report', after: 'ask again, of less time or fewer sections', heapMb: 512, patience: 600_000 };

/** Where a running engine keeps its past, and what runs. */
export interface Past {
	readonly stateDir: string;
	set(): PolicySet | undefined;
	/** Hears of files that cannot be read; they are left out. */
	onProblem(message: string): void;
}

/** Reports of a running engine, from what it wrote to the disk, one at a time and in a process of their own: no tick waits. */
export function createReporter({ stateDir, set, onProblem }: Past): (request: ReportRequest) => Promise<JsonObject> {
	let last: Promise<unknown> = Promise.resolve();
	return (request) => {
		const report = last.then(() => tell(request));
		last = report.catch(() => undefined);
		return report;
	};

	async function tell(request: ReportRequest): Promise<JsonObject> {
		const policies = set();
		const { report, problems } = await toldApart({ ...request, stateDir, ...(policies !== undefined && { set: reportedOf(policies) }) });
		for (const problem of problems) onProblem(problem);
		return report;
	}
}

/** Sources that were not compiled, as in a test of them, have no program for a process. */
const toldApart = (request: PastRequest): Promise<ToldPast> =>
	existsSync(PROGRAM) ? inChild({ ...ABOUT, program: PROGRAM, data: plain(request) }) : tellPast(request);
