import { parseDocument } from 'yaml';
import { UsageError } from '../../model/error.ts';

/** Someone whose signature counts. */
export interface Signer {
	readonly name: string;
	/** `ssh-ed25519 AAAA...`, as in a `.pub` file. */
	readonly ssh?: string;
	/** Path of a file with an exported OpenPGP public key. */
	readonly pgp?: string;
}

/** What lies below a path may only be changed by these signers. */
export interface SignerRule {
	readonly path: string;
	readonly signers: readonly string[];
}

/** Whom the engine believes. It stands on the host, not in the repository: else a commit could vouch for itself. */
export interface Trust {
	readonly signers: readonly Signer[];
	readonly rules: readonly SignerRule[];
}

const NAME = /^[\w.@-]+$/;
const SSH_KEY = /^(ssh|sk-ssh|ecdsa)[\w@.-]* [A-Za-z0-9+/=]+/;

/** Reads a trust file. Throws UsageError with the place in it. */
export function parseTrust(text: string, file: string): Trust {
	const document = parseDocument(text, { logLevel: 'silent', schema: 'failsafe' });
	const [broken] = document.errors;
	if (broken !== undefined) throw new UsageError(`${file}: ${broken.message}`);
	const root = (document.toJS() ?? {}) as { signers?: unknown; rules?: unknown };
	const signers = list(root.signers, `${file}: signers`).map((entry, i) => signer(entry, `${file}: signers[${i}]`));
	if (signers.length === 0) throw new UsageError(`${file}: without \`signers\` no commit could ever be applied`);
	const known = new Set(signers.map(({ name }) => name));
	const rules = list(root.rules ?? [], `${file}: rules`).map((entry, i) => rule(entry, known, `${file}: rules[${i}]`));
	return { signers, rules };
}

function list(value: unknown, where: string): readonly unknown[] {
	if (!Array.isArray(value)) throw new UsageError(`${where} must be a list`);
	return value;
}

function signer(entry: unknown, where: string): Signer {
	const { name, ssh, pgp } = (entry ?? {}) as Partial<Record<string, unknown>>;
	if (typeof name !== 'string' || !NAME.test(name)) throw new UsageError(`${where} needs a \`name\` of letters, digits, dots and dashes`);
	if (typeof ssh === 'string' && SSH_KEY.test(ssh) && pgp === undefined) return { name, ssh: ssh.split(' ').slice(0, 2).join(' ') };
	if (typeof pgp === 'string' && pgp !== '' && ssh === undefined) return { name, pgp };
	throw new UsageError(`${where} (${name}) needs either \`ssh\`: a public key, or \`pgp\`: the path of one`);
}

function rule(entry: unknown, known: ReadonlySet<string>, where: string): SignerRule {
	const { path, signers } = (entry ?? {}) as Partial<Record<string, unknown>>;
	if (typeof path !== 'string' || path === '') throw new UsageError(`${where} needs a \`path\`, such as policies/ethics`);
	const names = list(signers, `${where}.signers`).map(String);
	const stranger = names.find((name) => !known.has(name));
	if (stranger !== undefined || names.length === 0) throw new UsageError(`${where}: \`${stranger ?? ''}\` is none of the signers`);
	return { path: path.replace(/\/+$/, ''), signers: names };
}
