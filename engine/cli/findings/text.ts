import type { Finding } from '../../model/finding.ts';
import { style } from '../style.ts';
import type { ReportContext, Reporter } from './report.ts';

const COLOR = { error: 'red', warning: 'yellow', info: 'cyan' } as const;
/** Longer lines are cut around the place that matters. */
const FRAME_WIDTH = 120;

/** For people: each finding with the line it is about, then the sum of it. */
export const textReport: Reporter = ({ files, policies, findings }, context) => {
	const lines = new Map<string, readonly string[]>();
	const blocks = findings.map((finding) => block(finding, linesOf(finding.file, lines, context), context.color));
	return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${summary(files, policies, findings, context.color)}\n`;
};

function linesOf(file: string, known: Map<string, readonly string[]>, context: ReportContext): readonly string[] {
	const lines = known.get(file) ?? (context.readFile(file) ?? '').split(/\r?\n/);
	known.set(file, lines);
	return lines;
}

function block(finding: Finding, lines: readonly string[], color: boolean): string {
	const { file, line, column, rule, severity, message, suggestion } = finding;
	const head = `${style(color, 'bold', `${file}:${line}:${column}`)} ${style(color, COLOR[severity], severity)} ${printable(message)} ${style(color, 'dim', `[${rule}]`)}`;
	const hint = suggestion === undefined ? '' : `  ${style(color, 'green', 'suggestion:')} ${printable(suggestion)}\n`;
	return `${head}\n${frame(finding, lines, color)}${hint}`;
}

/** The line, and carets below the place. Tabs become one column each, so that the carets stand where they should. */
function frame(finding: Finding, lines: readonly string[], color: boolean): string {
	const text = lines[finding.line - 1];
	if (text === undefined || text.trim() === '') return '';
	const shift = Math.max(0, finding.column - 1 - FRAME_WIDTH / 2);
	const shown = printable(text.slice(shift, shift + FRAME_WIDTH));
	const start = finding.column - 1 - shift;
	const end = finding.endLine === finding.line ? finding.endColumn - 1 - shift : shown.length;
	const width = Math.max(1, Math.min(end, shown.length) - start);
	const gutter = String(finding.line);
	const carets = style(color, COLOR[finding.severity], '^'.repeat(width));
	return `  ${style(color, 'dim', `${gutter} |`)} ${shown}\n  ${style(color, 'dim', `${' '.repeat(gutter.length)} |`)} ${' '.repeat(start)}${carets}\n`;
}

/** Nothing in a policy file may speak to the terminal. */
function printable(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	return text.replace(/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g, (character) =>
		character === '\t' || character === '\n' ? ' ' : '\uFFFD',
	);
}

function summary(files: number, policies: number, findings: readonly Finding[], color: boolean): string {
	const seen = `${count(policies, 'policy', 'policies')} in ${count(files, 'file', 'files')}`;
	if (findings.length === 0) return `${style(color, 'green', 'ok:')} ${seen}`;
	const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
		const number = findings.filter((finding) => finding.severity === severity).length;
		return number === 0 ? [] : [style(color, COLOR[severity], count(number, severity, severity === 'info' ? 'infos' : `${severity}s`))];
	});
	return `${parts.join(', ')}; ${seen}`;
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
