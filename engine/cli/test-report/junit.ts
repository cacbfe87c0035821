import type { Finding } from '../../model/finding.ts';
import type { CaseResult } from '../../run/policy-test/case.ts';
import { escapeXml } from '../xml.ts';
import { byFile, place, type TestReporter } from './report.ts';

/** A suite a file, a test case an expectation; a broken file is an error. */
export const junitReport: TestReporter = ({ cases, findings }) => {
	const suites = [...byFile(cases)].map(([file, results]) => suite(file, results));
	const broken = [...byFile(findings)].map(([file, found]) => brokenSuite(file, found));
	const counts = `tests="${cases.length + findings.length}" failures="${failures(cases)}" errors="${findings.length}"`;
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="homeostat test" ${counts}>\n${[...suites, ...broken].join('')}</testsuites>\n`;
};

const failures = (cases: readonly CaseResult[]) => cases.filter(({ ok }) => !ok).length;

function suite(file: string, results: readonly CaseResult[]): string {
	const counts = `tests="${results.length}" failures="${failures(results)}" errors="0" skipped="0"`;
	return `\t<testsuite name="${escapeXml(file)}" ${counts}>\n${results.map(testcase).join('')}\t</testsuite>\n`;
}

function testcase({ file, test, kind, at, about, ok, expected, actual }: CaseResult): string {
	const open = `\t\t<testcase classname="${escapeXml(`${file} ${test}`)}" name="${escapeXml(`${kind} ${about} at ${at}`)}"`;
	if (ok) return `${open}/>\n`;
	const text = `expected: ${JSON.stringify(expected ?? null)}\nactual: ${JSON.stringify(actual ?? null)}`;
	return `${open}>\n\t\t\t<failure message="expectation failed">${escapeXml(text)}</failure>\n\t\t</testcase>\n`;
}

function brokenSuite(file: string, findings: readonly Finding[]): string {
	const cases = findings.map(
		(finding) =>
			`\t\t<testcase classname="${escapeXml(file)}" name="${escapeXml(finding.rule)}">\n\t\t\t<error message="${escapeXml(`${place(finding)}: ${finding.message}`)}"/>\n\t\t</testcase>\n`,
	);
	return `\t<testsuite name="${escapeXml(file)}" tests="${cases.length}" failures="0" errors="${cases.length}" skipped="0">\n${cases.join('')}\t</testsuite>\n`;
}
