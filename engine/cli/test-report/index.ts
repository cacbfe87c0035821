import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import type { TestReporter } from './report.ts';
import { textReport } from './text.ts';

export const TEST_REPORTERS: Readonly<Record<string, TestReporter>> = { text: textReport, json: jsonReport, junit: junitReport };
