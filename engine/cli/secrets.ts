import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineError } from '../model/error.ts';

/** A name that is a file name and a variable name, and nothing else: `../x` is no secret. */
const NAME = /^\w[\w.-]*$/;

/**
 * Resolves a `secretRef`: the file of that name in `$CREDENTIALS_DIRECTORY` (systemd's LoadCredential, mounted secrets), or
 * else the environment variable of that name. The engine's own variables are nobody's secret.
 */
export function secretResolver(env: Readonly<Record<string, string | undefined>>): (ref: string) => Promise<string> {
	return async (ref) => {
		if (!NAME.test(ref) || ref.startsWith('HOMEOSTAT_')) throw new EngineError(`secretRef: \`${ref}\` is no name of a secret`, 'human');
		const folder = env.CREDENTIALS_DIRECTORY;
		const file = folder === undefined ? undefined : await readFile(join(folder, ref), 'utf8').catch(() => undefined);
		const value = file?.replace(/\r?\n$/, '') ?? env[ref];
		if (value !== undefined) return value;
		throw new EngineError(
			`there is no secret \`${ref}\`: put it into a file of that name in $CREDENTIALS_DIRECTORY, or into the variable ${ref}`,
			'human',
		);
	};
}
