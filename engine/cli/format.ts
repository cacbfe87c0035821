import { UsageError } from '../model/error.ts';

/** The `--format` of commands that print for people or for programs. */
export function isJson(format: string): boolean {
	if (format !== 'text' && format !== 'json') throw new UsageError(`--format: \`${format}\` is unknown; known are text, json`);
	return format === 'json';
}
