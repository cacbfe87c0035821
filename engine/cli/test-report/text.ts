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
	const head = `     ${test} at ${at}: ${kind} ${style(color, 'bold', about)}\n`;
	if (expected === undefined) return `${head}       ${style(color, 'red', show(actual ?? null))}\n`;
	const [wanted, got] = [rows(expected), rows(actual)];
	const missing = wanted.filter((row) => !got.includes(row)).map((row) => style(color, 'green', `       - missing    ${row}`));
	const extra = got.filter((row) => !wanted.includes(row)).map((row) => style(color, 'red', `       + unexpected ${row}`));
	const order = missing.length + extra.length === 0 ? [`       expected ${show(expected)}`, `       actual   ${show(actual ?? null)}`] : [];
	return `${head}${[...missing, ...extra, ...order].join('\n')}\n`;
}

/** What a list holds, a line each: only the lines that differ are worth reading. */
const rows = (value: Json | undefined): readonly string[] => [value ?? []].flat().map(show);

const show = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

function coverageBlock(coverage: Coverage, color: boolean): string {
	const missed = coverage.filter(({ reached }) => !reached);
	const lines = missed.map(
		({ file, policy, part, name }) => `${style(color, 'yellow', 'not reached')} ${part} ${name} of ${policy} (${file})\n`,
	);
	return `${lines.join('')}coverage: ${coverage.length - missed.length} of ${coverage.length} levels and rungs\n`;
}
