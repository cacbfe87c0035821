import type { TestReporter } from './report.ts';

export const jsonReport: TestReporter = ({ cases, findings, coverage }) => {
	const passed = cases.filter(({ ok }) => ok).length;
	return `${JSON.stringify({ passed, failed: cases.length - passed, cases, findings, ...(coverage === undefined ? {} : { coverage }) }, null, '\t')}\n`;
};
