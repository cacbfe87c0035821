import { join } from 'node:path';
import { EngineError } from '../../model/error.ts';
import { openGit } from '../git.ts';
import type { Verify } from '../judge.ts';
import type { Mirror } from '../mirror.ts';
import { createKeyring, type Keyring } from './keyring.ts';
import type { SignerRule, Trust } from './trust.ts';

/**
 * A signed commit with this trailer vouches for all that is behind it: for the unsigned past of a repository, for a merged
 * branch of strangers, or for commits whose key was retired since.
 */
const SEAL = 'Homeostat-Seal';
/** More commits than this between two looks want a seal. */
const MAX_COMMITS = 2_000;

interface Signed {
	readonly id: string;
	readonly parents: readonly string[];
	readonly signer: string;
	readonly isSeal: boolean;
}

/** Every commit since the last verified one must be signed by someone trusted, and by the right ones where a rule names them. */
export function createVerify(trust: Trust, dir: string): Verify {
	let keyring: Promise<Keyring> | undefined;
	return async (mirror, commit, since) => {
		keyring ??= createKeyring(join(dir, 'keys'), trust.signers);
		const keys = await keyring.catch((error: unknown) => {
			keyring = undefined;
			throw error;
		});
		await walk(new Notary(mirror, keys, trust.rules), commit, since);
	};
}

async function walk(notary: Notary, tip: string, since: string | undefined): Promise<void> {
	const pending = [tip];
	const seen = new Set<string>();
	for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
		if (seen.has(id) || (since !== undefined && (await notary.isBehind(id, since)))) continue;
		seen.add(id);
		if (seen.size > MAX_COMMITS)
			throw new EngineError(`more than ${MAX_COMMITS} commits to verify; seal them with a trailer ${SEAL}`, 'human');
		const signed = await notary.signed(id);
		await notary.judgePaths(signed, since);
		if (!signed.isSeal) pending.push(...signed.parents);
	}
}

class Notary {
	readonly #mirror: Mirror;
	readonly #keys: Keyring;
	readonly #rules: readonly SignerRule[];

	constructor(mirror: Mirror, keys: Keyring, rules: readonly SignerRule[]) {
		this.#mirror = mirror;
		this.#keys = keys;
		this.#rules = rules;
	}

	isBehind(id: string, since: string): Promise<boolean> {
		return this.#mirror.isAncestor(id, since);
	}

	/** Who signed the commit. Rejects with EngineError where nobody did whose signature counts. */
	async signed(id: string): Promise<Signed> {
		const { config, env } = this.#keys;
		const format = `%H%n%P%n%G?%n%GS%n%GP%n%(trailers:key=${SEAL},valueonly)`;
		const shown = await openGit({ dir: this.#mirror.dir, bare: true, config, env }).raw('show', '--no-patch', `--format=${format}`, id);
		const [, parents = '', verdict = '', principal = '', fingerprint = '', ...seal] = shown.split('\n');
		const name = this.#keys.pgpNames.get(fingerprint) ?? principal;
		if (verdict !== 'G') throw new EngineError(`commit ${id}: ${FAULTS[verdict] ?? 'its signature does not count'}`, 'human');
		return { id, parents: parents.split(' ').filter((parent) => parent !== ''), signer: name, isSeal: seal.join('').trim() !== '' };
	}

	/** A rule over a path holds for whoever changes it, and for who seals changes of it. */
	async judgePaths({ id, parents, signer, isSeal }: Signed, since: string | undefined): Promise<void> {
		if (this.#rules.length === 0) return;
		for (const path of isSeal ? await this.#sealed(id, since) : await this.#changed(id, parents)) {
			const rule = this.#rules.find((candidate) => path === candidate.path || path.startsWith(`${candidate.path}/`));
			if (rule === undefined || rule.signers.includes(signer)) continue;
			const who = rule.signers.join(' or ');
			throw new EngineError(`commit ${id} by ${signer} changes ${path}; below ${rule.path} only ${who} may`, 'human');
		}
	}

	/** Against its parent; of a merge, what it has from none of them. */
	#changed(id: string, parents: readonly string[]): Promise<string[]> {
		const merge = parents.length > 1 ? ['-c'] : [];
		return this.#paths('diff-tree', '--root', '--no-commit-id', '--name-only', '--no-renames', '-r', '-z', ...merge, id);
	}

	#sealed(id: string, since: string | undefined): Promise<string[]> {
		if (since === undefined) return this.#paths('ls-tree', '-r', '-z', '--name-only', '--full-tree', id);
		return this.#paths('diff-tree', '--name-only', '--no-renames', '-r', '-z', since, id);
	}

	async #paths(...command: readonly string[]): Promise<string[]> {
		return (await this.#mirror.read(...command)).split('\0').filter((path) => path !== '');
	}
}

/** Git's letters for what it makes of a signature. */
const FAULTS: Readonly<Record<string, string>> = {
	N: 'not signed',
	B: 'its signature is broken: the commit was changed after it was signed',
	E: 'signed by a key that is not trusted here',
	U: 'signed by a key that is not trusted here',
	X: 'its signature has expired',
	Y: 'signed by a key that has expired',
	R: 'signed by a key that was revoked',
};
