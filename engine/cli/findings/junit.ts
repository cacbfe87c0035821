import type { Finding } from '../../model/finding.ts';
import { escapeXml } from '../xml.ts';
import type { Reporter } from './report.ts';

/** One test case a finding; a clean run is one case that passed, because many readers fail on a suite without cases. */
export const junitReport: Reporter = ({ findings }) => {
	const cases = findings.length === 0 ? ['\t\t<testcase classname="homeostat" name="validate"/>\n'] : findings.map(testcase);
	const failures = findings.filter(fails).length;
	const counts = `name="homeostat validate" tests="${cases.length}" failures="${failures}" errors="0"`;
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n\t<testsuite ${counts} skipped="0">\n${cases.join('')}\t</testsuite>\n</testsuites>\n`;
};

const fails = ({ severity }: Finding) => severity !== 'info';

function testcase(finding: Finding): string {
	const { file, line, column, rule, severity, message } = finding;
	const place = `${file}:${line}:${column}`;
	const open = `\t\t<testcase classname="${escapeXml(file)}" name="${escapeXml(`${rule} at ${line}:${column}`)}" file="${escapeXml(file)}" line="${line}"`;
	if (!fails(finding)) return `${open}/>\n`;
	const failure = `<failure type="${severity}" message="${escapeXml(message)}">${escapeXml(`${place}: ${message}`)}</failure>`;
	return `${open}>\n\t\t\t${failure}\n\t\t</testcase>\n`;
}
