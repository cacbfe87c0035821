import { check } from './check/check.ts';
import { type Parsed, parse } from './parse/parser.ts';

/** Text to tree, with its types checked: all that Prometheus' own parser demands. */
export function parseExpression(source: string): Parsed {
	const parsed = parse(source);
	if (parsed.kind === 'invalid') return parsed;
	const errors = check(parsed.root);
	return errors.length > 0 ? { kind: 'invalid', errors } : parsed;
}
