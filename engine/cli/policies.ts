import type { PolicySet } from '../decide/policy-set.ts';
import { EngineError } from '../model/error.ts';
import type { Finding } from '../model/finding.ts';
import type { Loaded } from '../policy/load.ts';

/** Findings that are told of one by one. */
const MAX_TOLD = 10;

/** The policies that were loaded from `what`. Throws EngineError(human) with FILE:LINE where they are not valid. */
export function validSet({ policySet, findings, files }: Loaded, what: string): PolicySet {
	if (files === 0) throw new EngineError(`no policies in ${what}: there is no *.yaml or *.yml`, 'human');
	if (policySet !== undefined) return policySet;
	const errors = findings.filter(({ severity }) => severity === 'error').map(lineOf);
	const more = errors.length > MAX_TOLD ? [`and ${errors.length - MAX_TOLD} more; see \`homeostat validate\``] : [];
	throw new EngineError([`the policies in ${what} are not valid:`, ...errors.slice(0, MAX_TOLD), ...more].join('\n'), 'human');
}

function lineOf({ file, line, column, message }: Finding): string {
	return `${file}:${line}:${column}: ${message}`;
}
