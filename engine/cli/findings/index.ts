import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import type { Reporter } from './report.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** Each gives the whole output, with its last line break. */
export const REPORTERS: Readonly<Record<string, Reporter>> = {
	text: textReport,
	json: jsonReport,
	github: githubReport,
	sarif: sarifReport,
	junit: junitReport,
};
