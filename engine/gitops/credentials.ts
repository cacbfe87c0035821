import { resolve } from 'node:path';
import { Redactor } from '../act/redact.ts';
import { EngineError } from '../model/error.ts';
import { tokenScope } from './remote.ts';

/** How the engine proves to the git server who it is. */
export type Credentials =
	| { readonly kind: 'none' }
	/** Asked before each use: tokens of a GitHub App live an hour. */
	| { readonly kind: 'token'; token(): Promise<string> }
	| { readonly kind: 'ssh-key'; readonly file: string; readonly knownHosts?: string };

/** What one run of git gets in its environment. Secrets stay out of arguments, URLs and files. */
export interface Access {
	readonly config: Readonly<Record<string, string>>;
	readonly env: Readonly<Record<string, string>>;
	/** Takes the secrets out of git's own words. */
	redact(text: string): string;
}

/** Rejects with EngineError where the token cannot be had. */
export async function openAccess(credentials: Credentials, url: string): Promise<Access> {
	const redactor = new Redactor();
	const redact = (text: string) => redactor.text(text);
	switch (credentials.kind) {
		case 'none':
			return { config: {}, env: { GIT_SSH_COMMAND: sshCommand([]) }, redact };
		case 'token': {
			const token = (await credentials.token()).trim();
			if (token === '') throw new EngineError('the token for the git server is empty', 'human');
			const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
			redactor.add(token);
			redactor.add(basic);
			// Bound to one server, so that no redirect and no submodule takes it elsewhere.
			return { config: { [`http.${tokenScope(url)}.extraHeader`]: `Authorization: Basic ${basic}` }, env: {}, redact };
		}
		case 'ssh-key': {
			const hosts = credentials.knownHosts === undefined ? [] : ['-o', `UserKnownHostsFile=${resolve(credentials.knownHosts)}`];
			const command = sshCommand(['-i', resolve(credentials.file), '-o', 'IdentitiesOnly=yes', ...hosts]);
			return { config: {}, env: { GIT_SSH_COMMAND: command }, redact };
		}
	}
}

/** An unknown host is refused, never asked about. Git hands the text to a shell, so every word of it is quoted. */
function sshCommand(more: readonly string[]): string {
	const argv = ['ssh', '-o', 'BatchMode=yes', '-o', 'StrictHostKeyChecking=yes', '-o', 'ConnectTimeout=15', ...more];
	return argv.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
}
