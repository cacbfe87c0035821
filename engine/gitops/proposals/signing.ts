import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EngineError, errorText } from '../../model/error.ts';

/** What one run of git needs to sign a commit. The key itself is in a file that only this user may read, never in arguments. */
export interface Signing {
	readonly config: Readonly<Record<string, string>>;
	readonly env: Readonly<Record<string, string>>;
}

const ARMOURED_PGP = '-----BEGIN PGP PRIVATE KEY BLOCK-----';

/**
 * Lends a private key, OpenPGP or SSH, to one run of git; nothing of it stays behind. `key`: the key itself or the path of its file.
 * Rejects with EngineError(human) where it is no key, or wants a passphrase: nobody is there to type one.
 */
export async function withSigning<T>(key: string, run: (signing: Signing) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'homeostat-key-'));
	try {
		const text = key.includes('-----BEGIN') ? key : await readKey(key);
		const file = join(folder, 'key');
		// ssh-keygen wants the line end that variables lose.
		await writeFile(file, `${text.trim()}\n`, { mode: 0o600 });
		if (!text.includes(ARMOURED_PGP)) return await run(ssh(file));
		return await pgp(folder, file)
			.then(run)
			.finally(() => endAgent(folder));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function readKey(path: string): Promise<string> {
	try {
		return await readFile(path, 'utf8');
	} catch (cause) {
		// The text may be a key that lost its head: it is not repeated.
		throw new EngineError('the key to sign commits with is neither a private key nor a file that can be read', 'human', { cause });
	}
}

function ssh(file: string): Signing {
	return { config: { 'gpg.format': 'ssh', 'gpg.ssh.program': 'ssh-keygen', 'user.signingKey': file }, env: {} };
}

async function pgp(home: string, file: string): Promise<Signing> {
	await writeFile(join(home, 'gpg.conf'), 'batch\nno-auto-key-retrieve\npinentry-mode loopback\n', { mode: 0o600 });
	const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', GNUPGHOME: home };
	const arguments_ = ['--status-fd', '1', '--import', '--', file];
	const { stdout } = await promisify(execFile)('gpg', arguments_, { env, timeout: 30_000 }).catch((cause: unknown) => {
		throw new EngineError(`gpg cannot read the key to sign commits with: ${errorText(cause).split('\n').at(-2) ?? ''}`, 'human', { cause });
	});
	const fingerprint = /^\[GNUPG:\] IMPORT_OK \d+ ([0-9A-F]+)/m.exec(stdout)?.[1];
	if (fingerprint === undefined) throw new EngineError('the file holds no OpenPGP private key', 'human');
	return { config: { 'gpg.format': 'openpgp', 'gpg.program': 'gpg', 'user.signingKey': `${fingerprint}!` }, env: { GNUPGHOME: home } };
}

/** gpg starts an agent to hold private keys, which would outlive us. It also ends when its folder is gone, only later. */
async function endAgent(home: string): Promise<void> {
	const env = { PATH: process.env.PATH ?? '', GNUPGHOME: home };
	await promisify(execFile)('gpgconf', ['--kill', 'gpg-agent'], { env, timeout: 10_000 }).catch(() => undefined);
}
