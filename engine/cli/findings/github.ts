import type { Finding } from '../../model/finding.ts';
import type { Reporter } from './report.ts';

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands of GitHub Actions: one annotation a finding. */
export const githubReport: Reporter = ({ findings }) => findings.map(annotation).join('');

function annotation({ file, line, column, endLine, endColumn, rule, severity, message }: Finding): string {
	// GitHub refuses columns of an annotation over several lines; its end column is the last one, not the one behind it.
	const columns = endLine === line ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
	const properties = Object.entries({ file, line, endLine, ...columns, title: rule });
	return `::${COMMAND[severity]} ${properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')}::${escapeData(message)}\n`;
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
