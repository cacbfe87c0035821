import type { Finding } from '../../model/finding.ts';
import type { Reporter } from './report.ts';

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, as code scanning reads it. */
export const sarifReport: Reporter = ({ findings }) => {
	const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
	const driver = { name: 'homeostat', rules: rules.map((id) => ({ id, shortDescription: { text: id.replaceAll('-', ' ') } })) };
	const results = findings.map((finding) => result(finding, rules.indexOf(finding.rule)));
	const log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
	};
	return `${JSON.stringify(log, null, '\t')}\n`;
};

function result({ rule, severity, message, file, line, column, endLine, endColumn }: Finding, ruleIndex: number) {
	const region = { startLine: line, startColumn: column, endLine, endColumn };
	const location = { physicalLocation: { artifactLocation: { uri: fileUri(file) }, region } };
	return { ruleId: rule, ruleIndex, level: LEVEL[severity], message: { text: message }, locations: [location] };
}

/** A path as a URI reference: relative ones stay relative, so that they resolve in the repository. */
function fileUri(file: string): string {
	const path = file.split(/[\\/]/).map(encodeURIComponent).join('/');
	if (file.startsWith('/')) return `file://${path}`;
	// A first segment with a colon would read as a scheme; the encoding already took care of it.
	return path;
}
