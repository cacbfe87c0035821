import { realpathSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { EngineError, errorText, UsageError } from '../../model/error.ts';
import { openGit } from '../git.ts';
import { withSigning } from './signing.ts';
import { type MirrorWay, mirrorWays, personalWays, type Ways } from './ways.ts';

/** Who the engine's commits are by, unless it is told. A committer of another address has touched the branch: then it is theirs. */
const BOT: Author = { name: 'Homeostat', email: 'engine@homeostat.invalid' };

export interface Author {
	readonly name: string;
	readonly email: string;
}

/** By whom commits are, and how others can tell. Forges believe a signature only by an address of the key's owner. */
export interface Authorship {
	readonly author?: Author;
	/** A private key without passphrase, or the path of its file, as `withSigning` takes it. */
	readonly signingKey?: string;
}

export interface Commit {
	readonly id: string;
	readonly committer: string;
	readonly message: string;
	readonly parents: readonly string[];
	/** Carries a signature, whosever. */
	readonly signed: boolean;
}

export interface FileChange {
	/** From the root of the repository. */
	readonly path: string;
	readonly bytes: Uint8Array;
}

export type Pushed = 'pushed' | 'moved-meanwhile';

/** The server, or the way to it, and nothing that a person here could mend. */
const AWAY =
	/could not resolve|failed to connect|couldn't connect|connection (refused|reset|timed out)|timed? ?out|early eof|error: 5\d\d/i;

/**
 * A person's clone, or the engine's mirror, used for its objects and its way to the remote. Working tree, index and branches are
 * never touched: commits are built from objects and pushed by their ids.
 */
export class Clone {
	readonly #ways: Ways;
	readonly #authorship: Authorship;

	private constructor(ways: Ways, authorship: Authorship) {
		this.#ways = ways;
		this.#authorship = authorship;
	}

	/** The clone that holds a folder. Rejects with UsageError where there is none, or it has no remote. */
	static async open(dir: string, authorship: Authorship = {}): Promise<Clone> {
		const git = openGit({ dir, userConfig: true });
		const root = (await git.raw('rev-parse', '--show-toplevel').catch(() => '')).trim();
		if (root === '') throw new UsageError(`${dir} is in no git working tree; proposals are pushed from a clone`);
		const remotes = (await git.raw('remote')).split('\n').filter((name) => name !== '');
		const remote = remotes.includes('origin') ? 'origin' : remotes[0];
		if (remote === undefined) throw new UsageError(`${root} has no remote to push to; add one: git remote add origin URL`);
		return new Clone(personalWays(root, remote), authorship);
	}

	/** The engine's mirror, with which it follows a repository. */
	static ofMirror(way: MirrorWay, authorship: Authorship = {}): Clone {
		return new Clone(mirrorWays(way), authorship);
	}

	/** As the remote is named to people. */
	get remote(): string {
		return this.#ways.remote;
	}

	/** A file's path from the root of the repository. Throws EngineError(human) for one that is not in it. */
	pathOf(file: string): string {
		const { root } = this.#ways;
		if (root === undefined) return file;
		const path = relative(realpathSync(root), realpathSync(file));
		if (path.startsWith('..')) throw new EngineError(`${file} is not in the clone ${root}`, 'human');
		return path.split(sep).join('/');
	}

	/** Of the remote. */
	async url(): Promise<string> {
		return (await this.#ways.git().raw('remote', 'get-url', this.remote)).trim();
	}

	/** The branch that the remote calls its own; else the one that is checked out. */
	async baseBranch(): Promise<string> {
		const told = await this.#ways.reading((git) => git.raw('ls-remote', '--symref', this.remote, 'HEAD'));
		const own = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(told)?.[1];
		if (own !== undefined) return own;
		const current = await this.#ways
			.git()
			.raw('symbolic-ref', '--quiet', '--short', 'HEAD')
			.catch(() => '');
		if (current.trim() === '') throw new UsageError(`${this.remote} does not say which branch is its own; name one with --base`);
		return current.trim();
	}

	/** Branches of the remote whose names begin so, by name, with the ids of their commits. */
	async branches(...patterns: readonly string[]): Promise<ReadonlyMap<string, string>> {
		const refs = patterns.map((pattern) => `refs/heads/${pattern}`);
		const told = await this.#ways.reading((git) => git.raw('ls-remote', this.remote, ...refs));
		const lines = told.split('\n').filter((line) => line !== '');
		return new Map(lines.map((line) => [line.slice(line.indexOf('\t') + '\trefs/heads/'.length), line.slice(0, line.indexOf('\t'))]));
	}

	/** Brings in the objects of branches; no ref of the clone moves. */
	async fetch(branches: readonly string[]): Promise<void> {
		const refs = branches.map((branch) => `refs/heads/${branch}`);
		const flags = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--refmap=', '--quiet'];
		await this.#ways.reading((git) => git.raw('fetch', ...flags, this.remote, ...refs));
	}

	async commit(id: string): Promise<Commit> {
		const shown = await this.#ways.git().raw('show', '--no-patch', '--no-show-signature', '--format=%H%n%P%n%ce%n%B', id);
		const [found = '', parents = '', committer = '', ...message] = shown.split('\n');
		const [head = ''] = (await this.#ways.git().raw('cat-file', 'commit', id)).split('\n\n');
		return {
			id: found,
			committer,
			message: message.join('\n').trimEnd(),
			parents: parents.split(' ').filter((parent) => parent !== ''),
			signed: /^gpgsig/m.test(head),
		};
	}

	/** Verbatim output of a plumbing command that reads the repository. */
	async read(...command: readonly string[]): Promise<string> {
		return this.#ways.git().raw(...command);
	}

	/** Is a commit the engine's, under its name of now or its first? */
	isOwn({ committer }: Commit): boolean {
		return committer === BOT.email || committer === this.#authorship.author?.email;
	}

	/** Commits of a branch that its base has not; at least 1 where the clone is shallow. */
	async ahead(branch: string, base: string): Promise<number> {
		return Number(await this.#ways.git().raw('rev-list', '--count', branch, `^${base}`));
	}

	async isShallow(): Promise<boolean> {
		return (await this.#ways.git().raw('rev-parse', '--is-shallow-repository')).trim() === 'true';
	}

	/** The bytes of a file in a commit; undefined where it has none. */
	async file(commit: string, path: string): Promise<Buffer | undefined> {
		const entry = await this.#entry(commit, path);
		if (entry === undefined) return undefined;
		const bytes: Buffer = await this.#ways.git().binaryCatFile(['blob', entry.id]);
		return bytes;
	}

	/**
	 * A commit on `base` with some files exchanged; without a base, one of these files alone, dated `at` (epoch ms). The same
	 * content, message, base and date give the same commit.
	 */
	async build(base: string | undefined, changes: readonly FileChange[], message: string, at = 0): Promise<string> {
		const folder = await mkdtemp(join(tmpdir(), 'homeostat-commit-'));
		try {
			const env = { GIT_INDEX_FILE: join(folder, 'index') };
			const git = this.#ways.git({ env });
			await git.raw('read-tree', base ?? '--empty');
			for (const { path, bytes } of changes) {
				const mode = (base === undefined ? undefined : await this.#entry(base, path))?.mode ?? '100644';
				const blob = await this.#ways.git({ input: Buffer.from(bytes) }).raw('hash-object', '-w', '--stdin');
				await git.raw('update-index', '--add', '--cacheinfo', `${mode},${blob.trim()},${path}`);
			}
			const tree = (await git.raw('write-tree')).trim();
			const date = base === undefined ? String(Math.floor(at / 1_000)) : await this.#dateOf(base);
			const parents = base === undefined ? [] : ['-p', base];
			return await this.#commitTree([tree, ...parents], message, identity(this.#authorship.author ?? BOT, date));
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	}

	async #commitTree(what: readonly string[], message: string, env: Readonly<Record<string, string>>): Promise<string> {
		const commit = async (flags: readonly string[], config = {}, more = {}) =>
			(await this.#ways.git({ env: { ...env, ...more }, config, input: `${message}\n` }).raw('commit-tree', ...flags, ...what)).trim();
		const { signingKey } = this.#authorship;
		if (signingKey === undefined) return commit([]);
		return withSigning(signingKey, (signing) =>
			commit(['-S'], signing.config, signing.env).catch((cause: unknown) => {
				const why = errorText(cause).trim().split('\n').at(-1);
				throw new EngineError(`the commit cannot be signed: ${why}; the key must be a private one without passphrase`, 'human', { cause });
			}),
		);
	}

	/** Puts a branch of the remote at a commit (undefined: removes it), if it still stands where it was seen. */
	async push(branch: string, commit: string | undefined, seen: string | undefined): Promise<Pushed> {
		const ref = `refs/heads/${branch}`;
		const lease = `--force-with-lease=${ref}:${seen ?? ''}`;
		try {
			await this.#ways.writing().raw('push', '--quiet', '--no-verify', lease, this.remote, `${commit ?? ''}:${ref}`);
			return 'pushed';
		} catch (error) {
			const text = this.#ways.redact(errorText(error)).trim();
			// Another run was faster; what it made is looked at afresh.
			if (/stale info|fetch first|cannot lock ref|reference already exists|remote ref does not exist/.test(text)) return 'moved-meanwhile';
			throw new EngineError(`${this.remote} does not take ${branch}: ${text.slice(0, 500)}`, AWAY.test(text) ? 'retry' : 'human');
		}
	}

	/** Of its committer, in seconds since the epoch. */
	async #dateOf(commit: string): Promise<string> {
		return (await this.#ways.git().raw('show', '--no-patch', '--no-show-signature', '--format=%ct', commit)).trim();
	}

	async #entry(commit: string, path: string): Promise<{ mode: string; id: string } | undefined> {
		const line = await this.#ways.git().raw('ls-tree', '-z', '--full-tree', commit, '--', path);
		const [mode = '', type, id = ''] = line.split(/[ \t]/);
		return type === 'blob' && mode !== '120000' ? { mode, id } : undefined;
	}
}

function identity({ name, email }: Author, date: string): Record<string, string> {
	const at = `@${date} +0000`;
	const author = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: at };
	return { ...author, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: at };
}
