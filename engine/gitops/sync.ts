import { join } from 'node:path';
import type { PolicySet } from '../decide/policy-set.ts';
import type { Clock } from '../model/clock.ts';
import { EngineError, errorText } from '../model/error.ts';
import type { SyncStatus } from '../model/sync.ts';
import { type Pass, syncStatus } from './conditions.ts';
import { type Access, type Credentials, openAccess } from './credentials.ts';
import { type Court, compileFiles, type Judgement, judge, judgeAgain, type PolicyReader, type Verify } from './judge.ts';
import { loadLastGood, saveLastGood } from './last-good.ts';
import { FetchError, Mirror } from './mirror.ts';
import { nextPoll } from './poll.ts';
import { type Authorship, Clone } from './proposals/clone.ts';
import { type MergedProposal, mergedBehind } from './proposals/merged.ts';
import { checkRemoteUrl, checkRepositoryPath } from './remote.ts';
import { loadSyncState, quarantine, type SyncState, saveSyncState } from './sync-state.ts';

export interface SyncOptions {
	readonly url: string;
	/** Branch. Default: the one that the remote calls its own. */
	readonly ref?: string;
	/** Only what is below it is policy; `` is the whole repository. */
	readonly path: string;
	/** Folder for the mirror and its state; survives restarts. */
	readonly dir: string;
	/** Milliseconds between polls. */
	readonly poll: number;
	/** One fetch may bring this much. Default: 512 MiB. */
	readonly maxFetchBytes?: number;
	/** Version of the engine: a revision that one version cannot read may be fine for the next. */
	readonly engine: string;
	readonly credentials: Credentials;
	readonly policies: PolicyReader;
	readonly verify?: Verify;
	/** A rewritten tip that a person signed off. */
	readonly accepted?: string;
	readonly clock: Clock;
	/** Takes a whole new set into service. */
	apply(policySet: PolicySet): void | Promise<void>;
	/** The status may have changed. */
	changed(status: SyncStatus): void;
}

/** Keeps the engine at the tip of a branch. Whatever goes wrong, the last good revision stays in service and the reason is told. */
export interface Sync {
	/** Takes the last good revision from the state directory into service, then polls. Resolves before the remote was asked. */
	start(): Promise<void>;
	stop(): Promise<void>;
	/** One pass now, or the one that runs; resolves at its end with what came of it. A suspended sync does not fetch. */
	reconcileNow(): Promise<SyncStatus>;
	suspend(): Promise<void>;
	resume(): Promise<void>;
	status(): SyncStatus;
	/** Proposals that people merged, behind the revision in service. */
	merged(): Promise<readonly MergedProposal[]>;
	/** Where proposals for the branch are made; undefined while nothing is in service, or following is suspended. */
	proposing(credentials: Credentials, authorship: Authorship): Promise<Proposing | undefined>;
}

/** The followed repository as proposals are made for it. */
export interface Proposing {
	readonly clone: Clone;
	/** The branch that is followed. */
	readonly base: string;
	/** A file of the revision in service, which was verified where commits are; undefined where it has none. */
	file(path: string): Promise<Uint8Array | undefined>;
}

/** Throws UsageError for a URL or path that is refused. */
export function createSync(options: SyncOptions): Sync {
	return new Follower({ ...options, url: checkRemoteUrl(options.url), path: checkRepositoryPath(options.path) });
}

class Follower implements Sync {
	readonly #options: SyncOptions;
	readonly #mirror: Mirror;
	readonly #stateFile: string;
	readonly #lastGoodFile: string;
	readonly #ended = new AbortController();
	#state: SyncState;
	/** The commit whose policies the engine runs by. */
	#serving: string | undefined;
	/** Is there news that the disk has not taken yet? */
	#unsaved = false;
	#saving: Promise<void> = Promise.resolve();
	#pass: Pass = { kind: 'none' };
	#running: Promise<void> | undefined;
	#timer: NodeJS.Timeout | undefined;
	/** In a row. */
	#failures = 0;

	constructor(options: SyncOptions) {
		this.#options = options;
		this.#mirror = new Mirror(join(options.dir, 'mirror.git'), options.maxFetchBytes);
		this.#stateFile = join(options.dir, 'sync.json');
		this.#lastGoodFile = join(options.dir, 'last-good.json');
		this.#state = { version: 1, url: options.url, ref: options.ref ?? '', path: options.path, suspended: false, quarantined: [] };
	}

	async start(): Promise<void> {
		this.#state = await loadSyncState(this.#stateFile, this.#options);
		const { accepted } = this.#options;
		if (accepted !== undefined) this.#state = { ...this.#state, accepted };
		await this.#restore();
		this.#schedule(0);
	}

	async stop(): Promise<void> {
		this.#ended.abort();
		clearTimeout(this.#timer);
		await this.#running;
	}

	async reconcileNow(): Promise<SyncStatus> {
		clearTimeout(this.#timer);
		this.#running ??= this.#cycle().finally(() => {
			this.#running = undefined;
		});
		await this.#running;
		return this.status();
	}

	async merged(): Promise<readonly MergedProposal[]> {
		const { applied } = this.#state;
		return applied === undefined ? [] : mergedBehind(applied, this.#mirror);
	}

	async proposing(credentials: Credentials, authorship: Authorship): Promise<Proposing | undefined> {
		const { applied, ref: base, suspended } = this.#state;
		if (applied === undefined || suspended) return undefined;
		const { url } = this.#options;
		const access = await openAccess(credentials, url);
		const clone = Clone.ofMirror({ mirror: this.#mirror, url, access, stop: this.#ended.signal }, authorship);
		return { clone, base, file: (path) => clone.file(applied, path) };
	}

	async suspend(): Promise<void> {
		await this.#remember({ suspended: true });
		this.#options.changed(this.status());
	}

	async resume(): Promise<void> {
		await this.#remember({ suspended: false });
		await this.reconcileNow();
	}

	status(): SyncStatus {
		return syncStatus(this.#state, this.#pass, { verified: this.#options.verify !== undefined, busy: this.#running !== undefined });
	}

	/** The revision that was in service goes back into service: the remote may be away for days. */
	async #restore(): Promise<void> {
		const { applied } = this.#state;
		if (applied === undefined) return;
		const judgement = await judgeAgain(applied, this.#court()).catch((error: unknown) => this.#judgeCopy(applied, error));
		if (judgement.kind === 'good') await this.#serve(applied, judgement.policySet);
		else this.#pass = { kind: 'failed', reason: judgement.reason, message: judgement.message };
	}

	/** A mirror that cannot be read is no reason to stand without policies: their copy was verified when it was made. */
	async #judgeCopy(applied: string, error: unknown): Promise<Judgement> {
		const { verify } = this.#options;
		const isVouched = verify === undefined || this.#state.verified === applied;
		const files = isVouched ? await loadLastGood(this.#lastGoodFile, applied) : undefined;
		if (files !== undefined) return compileFiles(applied, files, this.#court());
		return { kind: 'refused', reason: 'StorageFailed', message: `${this.#mirror.dir}: ${errorText(error)}` };
	}

	#schedule(delay: number): void {
		if (this.#ended.signal.aborted) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.reconcileNow(), delay);
	}

	async #cycle(): Promise<void> {
		if (!this.#state.suspended && !this.#ended.signal.aborted) {
			this.#pass = await this.#reconcile().catch((error: unknown) => failed(error));
			this.#failures = this.#pass.kind === 'failed' && this.#pass.reason !== 'Quarantined' ? this.#failures + 1 : 0;
		}
		this.#schedule(nextPoll(this.#options.poll, this.#failures, Math.random()));
		// After this turn, when the pass is no longer running.
		setImmediate(() => this.#options.changed(this.status()));
	}

	async #reconcile(): Promise<Pass> {
		if (this.#unsaved) await this.#write(this.#state);
		const tip = await this.#fetch();
		if (tip !== this.#state.fetched) await this.#remember({ fetched: tip });
		if (tip === this.#serving) return { kind: 'in-sync' };
		const judgement = await judge(tip, this.#court());
		if (judgement.kind === 'good') {
			await this.#serve(tip, judgement.policySet);
			await this.#mirror.keep(tip);
			await saveLastGood(this.#lastGoodFile, tip, judgement.files);
			await this.#remember({ applied: tip, ...(this.#options.verify === undefined ? {} : { verified: tip }) });
			return { kind: 'in-sync' };
		}
		const { reason, message } = judgement;
		if (reason === 'Quarantined') await this.#write(quarantine(this.#state, { commit: tip, engine: this.#options.engine, message }));
		return { kind: 'failed', reason, message };
	}

	#court(): Court {
		const { policies, engine, verify } = this.#options;
		return { mirror: this.#mirror, state: this.#state, policies, engine, verify };
	}

	async #serve(commit: string, policySet: PolicySet): Promise<void> {
		await this.#options.apply(policySet);
		this.#serving = commit;
	}

	/** The tip of the branch, in the mirror. A mirror that was damaged is made anew. */
	async #fetch(): Promise<string> {
		await this.#mirror.prepare();
		const { url, credentials } = this.#options;
		const access = await openAccess(credentials, url);
		const ref = await this.#ref(access);
		try {
			const tip = await this.#mirror.fetch(url, ref, access, this.#ended.signal);
			this.#state = { ...this.#state, fetchedAt: this.#options.clock.now() };
			return tip;
		} catch (error) {
			if (!(await this.#mirror.isWhole())) await this.#mirror.destroy();
			throw error;
		}
	}

	async #ref(access: Access): Promise<string> {
		if (this.#state.ref !== '') return this.#state.ref;
		const ref = await this.#mirror.defaultBranch(this.#options.url, access, this.#ended.signal);
		await this.#remember({ ref });
		return ref;
	}

	#remember(change: Partial<SyncState>): Promise<void> {
		return this.#write({ ...this.#state, ...change });
	}

	/** What is known holds even where the disk refuses to keep it. */
	async #write(state: SyncState): Promise<void> {
		this.#state = state;
		this.#unsaved = true;
		// One after the other: a pass and a person may both have news.
		const saving = this.#saving.then(() => saveSyncState(this.#stateFile, state));
		this.#saving = saving.catch(() => undefined);
		await saving;
		this.#unsaved = false;
	}
}

function failed(error: unknown): Pass {
	const message = errorText(error);
	if (error instanceof FetchError) return { kind: 'failed', reason: error.reason, message };
	const isStorage = !(error instanceof EngineError) || error.next === 'stall';
	return { kind: 'failed', reason: isStorage ? 'StorageFailed' : error.next === 'human' ? 'AuthenticationFailed' : 'FetchFailed', message };
}
