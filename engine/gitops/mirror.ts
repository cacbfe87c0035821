import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SimpleGit } from 'simple-git';
import { EngineError, errorText, type Next } from '../model/error.ts';
import type { Access } from './credentials.ts';
import { openGit } from './git.ts';
import { endHelpers, RUN_MARK } from './helpers.ts';

/** Why a fetch came to nothing. */
export class FetchError extends EngineError {
	readonly reason: 'FetchFailed' | 'AuthenticationFailed' | 'StorageFailed';
	constructor(message: string, reason: FetchError['reason'], next: Next = reason === 'FetchFailed' ? 'retry' : 'human') {
		super(message, next);
		this.reason = reason;
	}
}

/** One fetch may bring this much: more is a mistake or an attack, and would fill the disk that the journal needs. */
const MAX_FETCH_BYTES = 512 * 1024 ** 2;
const FETCH_DEADLINE_MS = 600_000;
const LOOK_INTERVAL_MS = 250;
/** Keeps the revision in service from being collected as garbage when its branch was rewritten. */
const APPLIED_REF = 'refs/homeostat/applied';

/**
 * A bare repository that follows one branch of a remote. It has no working tree, and its configuration is written here alone:
 * nothing that a commit holds can make git run anything.
 */
export class Mirror {
	readonly dir: string;
	readonly #maxFetchBytes: number;
	#isPrepared = false;

	constructor(dir: string, maxFetchBytes: number = MAX_FETCH_BYTES) {
		this.dir = dir;
		this.#maxFetchBytes = maxFetchBytes;
	}

	/** Makes the repository where there is none. */
	async prepare(): Promise<void> {
		if (this.#isPrepared && existsSync(join(this.dir, 'HEAD'))) return;
		await mkdir(this.dir, { recursive: true, mode: 0o700 });
		await this.#git().raw('init', '--bare', '--quiet', '--template=');
		await this.#sweep();
		this.#isPrepared = true;
	}

	async destroy(): Promise<void> {
		await rm(this.dir, { recursive: true, force: true });
	}

	/** The branch that the remote calls its own, e.g. `main`. */
	async defaultBranch(url: string, access: Access, stop: AbortSignal): Promise<string> {
		const told = await this.remotely(access, stop, (git) => git.raw('ls-remote', '--symref', '--', url, 'HEAD'));
		const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(told)?.[1];
		if (branch === undefined) throw new EngineError(`${url} does not say which branch is its own; name one with --ref`, 'retry');
		return branch;
	}

	/** Fetches one branch and returns its commit. Rejects with EngineError: `human` where access is refused, else `retry`. */
	async fetch(url: string, ref: string, access: Access, stop: AbortSignal): Promise<string> {
		const local = `refs/remotes/origin/${ref}`;
		const spec = `+refs/heads/${ref}:${local}`;
		const flags = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--progress'];
		await this.remotely(access, stop, (git) => git.raw('fetch', ...flags, '--', url, spec));
		return this.commit(local);
	}

	async commit(ref: string): Promise<string> {
		return (await this.#git().raw('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`)).trim();
	}

	async keep(commit: string): Promise<void> {
		await this.#git().raw('update-ref', APPLIED_REF, commit);
	}

	async isAncestor(older: string, newer: string): Promise<boolean> {
		const base = await this.#git()
			.raw('merge-base', older, newer)
			.catch(() => '');
		return base.trim() === older;
	}

	/** Is every object that its refs lead to there? */
	async isWhole(): Promise<boolean> {
		const check = this.#git().raw('rev-list', '--objects', '--quiet', '--all');
		return check.then(
			() => true,
			() => false,
		);
	}

	/** `git ls-tree` of everything below `path`, as one record a file. Rejects when it is larger than `maxBytes`. */
	async list(commit: string, path: string, maxBytes: number): Promise<string> {
		const stop = new AbortController();
		let bytes = 0;
		const onOutput = (length: number) => {
			bytes += length;
			if (bytes > maxBytes) stop.abort();
		};
		const below = path === '' ? [] : [`${path}/`];
		try {
			const git = openGit({ dir: this.dir, bare: true, abort: stop.signal, onOutput });
			return await git.raw('ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', ...below);
		} catch (error) {
			if (!stop.signal.aborted) throw error;
			throw new EngineError('the tree has far more entries than a policy repository could', 'human', { cause: error });
		}
	}

	/** The bytes of blobs, in the order of their ids. */
	async blobs(ids: readonly string[]): Promise<Buffer[]> {
		if (ids.length === 0) return [];
		const git = openGit({ dir: this.dir, bare: true, input: `${ids.join('\n')}\n` });
		const all: Buffer = await git.binaryCatFile(['--batch']);
		const blobs: Buffer[] = [];
		let at = 0;
		for (const id of ids) {
			const end = all.indexOf('\n', at);
			const [found, type, size] = all.subarray(at, end).toString('latin1').split(' ');
			if (found !== id || type !== 'blob') throw new EngineError(`the object ${id} is missing in ${this.dir}`, 'retry');
			blobs.push(all.subarray(end + 1, end + 1 + Number(size)));
			at = end + 1 + Number(size) + 1;
		}
		return blobs;
	}

	/** Verbatim output of a plumbing command that reads the repository. */
	async read(...command: readonly string[]): Promise<string> {
		return this.#git().raw(...command);
	}

	#git(): SimpleGit {
		return openGit({ dir: this.dir, bare: true });
	}

	/** Runs what reads from a remote, within the limits of a fetch. Rejects with FetchError. */
	async remotely(access: Access, stop: AbortSignal, run: (git: SimpleGit) => Promise<string>): Promise<string> {
		const mark = randomUUID();
		const tooLarge = new AbortController();
		const before = await this.#packBytes();
		const look = setInterval(async () => {
			if ((await this.#packBytes()) - before > this.#maxFetchBytes) tooLarge.abort();
		}, LOOK_INTERVAL_MS);
		const abort = AbortSignal.any([stop, tooLarge.signal, AbortSignal.timeout(FETCH_DEADLINE_MS)]);
		// A helper holds git's output open: until it is gone the command has not ended.
		abort.addEventListener('abort', () => void endHelpers(mark), { once: true });
		try {
			const { config } = access;
			const env = { ...access.env, [RUN_MARK]: mark };
			return await run(openGit({ dir: this.dir, bare: true, abort, config, env }));
		} catch (error) {
			await endHelpers(mark);
			await this.#sweep();
			if (tooLarge.signal.aborted) throw new FetchError(tooLargeText(this.#maxFetchBytes), 'FetchFailed', 'human');
			throw remoteError(access.redact(errorText(error)), abort.aborted);
		} finally {
			clearInterval(look);
		}
	}

	async #packBytes(): Promise<number> {
		const dir = join(this.dir, 'objects', 'pack');
		const names = await readdir(dir).catch(() => []);
		const sizes = await Promise.all(
			names.map((name) =>
				stat(join(dir, name)).then(
					({ size }) => size,
					() => 0,
				),
			),
		);
		return sizes.reduce((sum, size) => sum + size, 0);
	}

	/** Halves of packs that a killed fetch left: git itself keeps them for two weeks. */
	async #sweep(): Promise<void> {
		const dir = join(this.dir, 'objects', 'pack');
		const names = await readdir(dir).catch(() => []);
		const halves = names.filter((name) => name.startsWith('tmp_'));
		await Promise.all(halves.map((name) => rm(join(dir, name), { force: true })));
	}
}

const REFUSED =
	/Authentication failed|could not read (Username|Password)|returned error: 40[13]|Permission denied \(|Host key verification failed/i;
/** Git's own words, without its progress lines. */
const TELLING = /^(fatal|error|remote|ssh|kex|Host key|Permission denied|warning: Could not)/i;

/** The disk of the state directory, not the server's, of which git says `remote:`. */
const FULL = /^(?!remote:).*(No space left on device|Disk quota exceeded|Read-only file system)/im;

function remoteError(told: string, aborted: boolean): FetchError {
	const lines = told.split(/[\r\n]+/).filter((line) => TELLING.test(line));
	const text = lines.join('; ').slice(0, 500) || (aborted ? 'the fetch took too long and was stopped' : told.slice(0, 500));
	if (FULL.test(told)) return new FetchError(`the state directory cannot take the fetch: ${text}`, 'StorageFailed', 'stall');
	return new FetchError(text, REFUSED.test(told) ? 'AuthenticationFailed' : 'FetchFailed');
}

const tooLargeText = (bytes: number) =>
	`the remote sends more than ${Math.round(bytes / 1024 ** 2)} MiB at once: take what is no policy out of the branch, or follow another`;
