import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EngineError, errorText } from '../../model/error.ts';
import type { Signer } from './trust.ts';

/** What git needs to check signatures against the trusted keys, and no others. */
export interface Keyring {
	readonly config: Readonly<Record<string, string>>;
	readonly env: Readonly<Record<string, string>>;
	/** By primary fingerprint of an OpenPGP key. */
	readonly pgpNames: ReadonlyMap<string, string>;
}

/** Only keys that are here count: no agent, no key server, no web of trust. */
const GPG_CONFIG = 'no-autostart\nno-auto-key-retrieve\ntrust-model always\nbatch\n';

/** Makes the folder anew from the trusted keys. Rejects with EngineError(human) for a key that cannot be read. */
export async function createKeyring(dir: string, signers: readonly Signer[]): Promise<Keyring> {
	await rm(dir, { recursive: true, force: true });
	await mkdir(join(dir, 'gnupg'), { recursive: true, mode: 0o700 });
	const allowed = join(dir, 'allowed-signers');
	const lines = signers.flatMap(({ name, ssh }) => (ssh === undefined ? [] : [`${name} namespaces="git" ${ssh}\n`]));
	await writeFile(allowed, lines.join(''), { mode: 0o600 });
	const pgp = signers.flatMap(({ name, pgp }) => (pgp === undefined ? [] : [{ name, file: pgp }]));
	const home = join(dir, 'gnupg');
	await writeFile(join(home, 'gpg.conf'), GPG_CONFIG, { mode: 0o600 });
	const pgpNames = new Map<string, string>();
	for (const { name, file } of pgp) for (const fingerprint of await importKey(home, file)) pgpNames.set(fingerprint, name);
	return {
		// Signatures of a kind that nobody is trusted for are not even looked at.
		config: {
			'gpg.ssh.allowedSignersFile': allowed,
			'gpg.x509.program': '/bin/false',
			...(pgp.length === 0 ? { 'gpg.program': '/bin/false' } : {}),
		},
		env: { GNUPGHOME: home },
		pgpNames,
	};
}

/** Fingerprints of the keys in a file. */
async function importKey(home: string, file: string): Promise<string[]> {
	try {
		const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', GNUPGHOME: home };
		const { stdout } = await promisify(execFile)('gpg', ['--status-fd', '1', '--import', '--', file], { env, timeout: 30_000 });
		const fingerprints = [...stdout.matchAll(/^\[GNUPG:\] IMPORT_OK \d+ ([0-9A-F]+)/gm)].map(([, fingerprint = '']) => fingerprint);
		if (fingerprints.length > 0) return fingerprints;
		throw new Error('it holds no public key');
	} catch (cause) {
		throw new EngineError(`the OpenPGP key ${file} cannot be used: ${errorText(cause)}`, 'human', { cause });
	}
}
