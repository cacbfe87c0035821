import type { Json } from '../../model/json.ts';
import type { CaseResult } from '../../run/policy-test/case.ts';
import type { Coverage } from '../../run/policy-test/coverage.ts';
import { style } from '../style.ts';
import { byFile, place, type TestReporter } from './report.ts';

/** For people: a line a file, each failure with what was expected and what came, then the sum. */
export const textReport: TestReporter = ({ cases, findings, coverage }, color) => {
	const files = [...byFile(cases)].map(([file, results]) => fileBlock(file, results, color));
	const broken = findings.map((finding) => `${style(color, 'red', 'error')} ${place(finding)} ${finding.message}\n`);
	const failed = cases.filter(({ ok }) => !ok).length;
	const sum = [
		style(color, 'green', `${cases.length - failed} passed`),
		...(failed > 0 ? [style(color, 'red', `${failed} failed`)] : []),
		...(findings.length > 0 ? [style(color, 'red', `${findings.length} broken`)] : []),
	];
	return `${files.join('')}${broken.join('')}${coverage === undefined ? '' : coverageBlock(coverage, color)}${sum.join(', ')}\n`;
};

function fileBlock(file: string, results: readonly CaseResult[], color: boolean): string {
	const failures = results.filter(({ ok }) => !ok);
	const mark = failures.length === 0 ? style(color, 'green', 'ok  ') : style(color, 'red', 'FAIL');
	return `${mark} ${file} (${results.length})\n${failures.map((failure) => failureBlock(failure, color)).join('')}`;
}

function failureBlock({ test, kind, at, about, expected, actual }: CaseResult, color: boolean): string {
	const lines = [
		`     ${test} at ${at}: ${kind} ${style(color, 'bold', about)}`,
		...(expected === undefined ? [] : [`       ${style(color, 'green', 'expected')} ${show(expected)}`]),
		`       ${style(color, 'red', 'actual  ')} ${show(actual ?? null)}`,
	];
	return `${lines.join('\n')}\n`;
}

/** A list is read line by line. */
function show(value: Json): string {
	if (typeof value === 'string') return value;
	if (!Array.isArray(value)) return JSON.stringify(value);
	return value.length === 0 ? 'nothing' : value.map(show).join('\n                ');
}

function coverageBlock(coverage: Coverage, color: boolean): string {
	const missed = coverage.filter(({ reached }) => !reached);
	const lines = missed.map(
		({ file, policy, part, name }) => `${style(color, 'yellow', 'not reached')} ${part} ${name} of ${policy} (${file})\n`,
	);
	return `${lines.join('')}coverage: ${coverage.length - missed.length} of ${coverage.length} levels and rungs\n`;
}
