import type { Recording } from '../history/recording.ts';
import type { SeriesView } from '../model/series.ts';
import type { Program } from '../promql/program.ts';
import { createWindows } from '../promql/store/windows.ts';

/** Feed of series whose recording does not say which Source delivered them. */
export const RECORDED = 'recording';

/** May the expression look elsewhere than before its evaluation: at a fixed time, or ahead? */
const LOOKS_ELSEWHERE = /@|offset\s*\(?\s*-/;

/** What of the recording `program` needs to be evaluated from `start` to `end` (epoch ms), in memory. */
export async function viewFor(recording: Recording, program: Program, start: number, end: number): Promise<SeriesView> {
	const windows = createWindows({ retention: Number.POSITIVE_INFINITY });
	const range = LOOKS_ELSEWHERE.test(program.source) ? {} : { from: start - program.reach, to: end };
	for await (const { labels, source = RECORDED, times, values } of recording.series(range)) windows.load(source, labels, times, values);
	return windows;
}
