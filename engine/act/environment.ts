import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EngineError } from '../model/error.ts';

/** What a program needs to run at all; the rest of the engine's environment, secrets among it, stays with the engine. */
const INHERITED = ['PATH', 'HOME', 'USER', 'LOGNAME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR'];

/** The environment of a process that the engine starts. */
export function environment(own: Readonly<Record<string, string>>): Record<string, string> {
	const inherited = INHERITED.flatMap((name) => {
		const value = process.env[name];
		return value === undefined ? [] : [[name, value]];
	});
	return { ...Object.fromEntries(inherited), ...own };
}

export interface User {
	readonly uid: number;
	readonly gid: number;
	readonly home: string;
}

/** By `getent`, so that users of LDAP and the like are found too. */
export async function findUser(name: string): Promise<User> {
	const found = await promisify(execFile)('getent', ['passwd', '--', name]).catch((cause: unknown) => {
		throw new EngineError(`there is no user "${name}" on this host: create it, or name another in \`user\``, 'human', { cause });
	});
	const [, , uid, gid, , home = '/'] = found.stdout.trim().split(':');
	return { uid: Number(uid), gid: Number(gid), home };
}
