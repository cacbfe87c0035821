import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { EngineError, errorText } from '../../model/error.ts';
import type { Proposal } from '../../model/proposal.ts';
import { editBytes, meansTheSame } from '../edit.ts';
import { type Authorship, Clone, type FileChange } from './clone.ts';
import { DECISIONS_FILE, declinedText, parseDecisions, type Refusal, standing } from './decisions.ts';
import { type Forge, localForge } from './forge.ts';
import { type Message, renderMessage } from './message.ts';
import { parseMeta } from './meta.ts';

/** Where the two kinds of change live. */
const PREFIXES = { tune: 'homeostat/tune/', revert: 'homeostat/revert/' } as const;
/** Runs that meet on one branch: the slower one looks again. */
const ATTEMPTS = 5;

export interface PublishOptions {
	/** Any folder inside the clone. */
	readonly dir: string;
	readonly proposals: readonly Proposal[];
	/** Of one kind each, lest one take back the branches of the other. Default: `tune`. */
	readonly kind?: keyof typeof PREFIXES;
	/** Policies that this run looked at: their earlier proposals end where they are not among `proposals`. */
	readonly considered: readonly string[];
	/** Branch that proposals are for. Default: the remote's own. */
	readonly base?: string;
	/** Epoch ms; decides whether a refusal still stands. */
	readonly now: number;
	readonly forge?: Forge;
	readonly authorship?: Authorship;
}

export type Published =
	| {
			readonly policy: string;
			readonly kind: 'opened' | 'updated' | 'unchanged';
			readonly branch: string;
			readonly commit: string;
			readonly url: string;
	  }
	/** Nothing was pushed; a person, a limit or the state of the base forbids it. With `fingerprint`: that proposal was declined. */
	| { readonly policy: string; readonly kind: 'kept'; readonly reason: string; readonly fingerprint?: string }
	/** An earlier proposal no longer holds; its branch is gone. */
	| { readonly policy: string; readonly kind: 'withdrawn'; readonly branch: string };

/**
 * Brings the branches of the remote in line with the proposals: one branch and one commit a policy. Repeated and concurrent runs
 * come to the same end. Rejects with UsageError outside a clone, with EngineError where the remote or the refusals cannot be read.
 */
export async function publishProposals(options: PublishOptions): Promise<readonly Published[]> {
	const clone = await Clone.open(options.dir, options.authorship);
	const publisher = new Publisher(clone, options, options.base ?? (await clone.baseBranch()));
	await publisher.look();
	const published: Published[] = [];
	for (const [policy, proposals] of byPolicy(options.proposals)) published.push(...(await publisher.publish(policy, proposals)));
	// Where a person or a limit holds a proposal back, its branch stays as it is; where it was declined or is no more, it goes.
	const standing = new Set(
		published.filter((entry) => entry.kind !== 'kept' || entry.fingerprint === undefined).map(({ policy }) => policy),
	);
	for (const policy of options.considered) if (!standing.has(policy)) published.push(...(await publisher.withdraw(policy)));
	return published;
}

function byPolicy(proposals: readonly Proposal[]): ReadonlyMap<string, readonly Proposal[]> {
	const groups = new Map<string, Proposal[]>();
	for (const proposal of proposals) groups.set(proposal.policy, [...(groups.get(proposal.policy) ?? []), proposal]);
	return groups;
}

type Standing =
	| { readonly kind: 'none' }
	| { readonly kind: 'ours'; readonly id: string; readonly message: string; readonly parent: string; readonly signed: boolean }
	| { readonly kind: 'theirs' };

class Publisher {
	readonly #clone: Clone;
	readonly #options: PublishOptions;
	readonly #forge: Forge;
	readonly #base: string;
	readonly #prefix: string;
	#baseCommit = '';
	#branches: ReadonlyMap<string, string> = new Map();
	#refusals: readonly Refusal[] = [];

	constructor(clone: Clone, options: PublishOptions, base: string) {
		this.#clone = clone;
		this.#options = options;
		this.#forge = options.forge ?? localForge;
		this.#base = base;
		this.#prefix = PREFIXES[options.kind ?? 'tune'];
	}

	/** What the remote has now. A branch may move or go between its listing and its fetch: then all is listed again. */
	async look(): Promise<void> {
		for (let attempt = 1; ; attempt++) {
			try {
				return await this.#lookOnce();
			} catch (error) {
				if (attempt === ATTEMPTS || !(error instanceof EngineError) || error.next !== 'retry') throw error;
			}
		}
	}

	async #lookOnce(): Promise<void> {
		this.#branches = await this.#clone.branches(this.#base, `${this.#prefix}*`);
		const base = this.#branches.get(this.#base);
		if (base === undefined) throw new EngineError(`${this.#clone.remote} has no branch \`${this.#base}\``, 'human');
		this.#baseCommit = base;
		await this.#clone.fetch([...this.#branches.keys()]);
		const decisions = await this.#clone.file(base, DECISIONS_FILE);
		this.#refusals = decisions === undefined ? [] : parseDecisions(decisions.toString('utf8'));
	}

	async publish(policy: string, proposals: readonly Proposal[]): Promise<Published[]> {
		const refused = proposals.flatMap(({ fingerprint }) => {
			const refusal = standing(this.#refusals, fingerprint, this.#options.now);
			return refusal === undefined ? [] : [{ policy, kind: 'kept' as const, reason: declinedText(refusal), fingerprint }];
		});
		const wanted = proposals.filter(({ fingerprint }) => !refused.some((refusal) => refusal.fingerprint === fingerprint));
		if (wanted.length === 0) return refused;
		for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
			const published = await this.#attempt(policy, wanted);
			if (published !== 'moved-meanwhile') return [...refused, published];
			await this.look();
		}
		throw new EngineError(`${this.#prefix}${policy} is changed by others all the time; try again`, 'retry');
	}

	/** The bot's own branch of a policy, and what reviews it, go; what a person touched stays. */
	async withdraw(policy: string): Promise<Published[]> {
		const branch = this.#prefix + policy;
		const there = await this.#standing(branch);
		if (there.kind !== 'ours') return [];
		await this.#forge.withdraw(branch, 'The history no longer supports this change.');
		const pushed = await this.#clone.push(branch, undefined, there.id);
		return pushed === 'pushed' ? [{ policy, kind: 'withdrawn', branch }] : [];
	}

	async #attempt(policy: string, proposals: readonly Proposal[]): Promise<Published | 'moved-meanwhile'> {
		const branch = this.#prefix + policy;
		const kept = (reason: string): Published => ({ policy, kind: 'kept', reason });
		const there = await this.#standing(branch);
		if (there.kind === 'theirs') return kept(`a person has committed to ${branch}: it is theirs`);
		const local = proposals.map((proposal) => ({ ...proposal, file: this.#inRepository(proposal.file) }));
		const message = renderMessage(local);
		const request = { branch, base: this.#base, ...message };
		const hold = await this.#forge.holds(request);
		if (hold !== undefined) return kept(hold.reason);
		if (there.kind === 'ours' && (await this.#stillRight(there, message, local))) {
			return { policy, kind: 'unchanged', branch, commit: there.id, url: await this.#forge.publish(request) };
		}
		const changes = await this.#changes(local).catch((error: unknown) => {
			if (error instanceof EngineError && error.next === 'human') return errorText(error);
			throw error;
		});
		if (typeof changes === 'string') return kept(`does not fit ${this.#base}: ${changes}`);
		const commit = await this.#clone.build(this.#baseCommit, changes, `${message.title}\n\n${message.body}`);
		const pushed = await this.#clone.push(branch, commit, this.#branches.get(branch));
		if (pushed === 'moved-meanwhile') return pushed;
		const kind = there.kind === 'none' ? 'opened' : 'updated';
		return { policy, kind, branch, commit, url: await this.#forge.publish(request) };
	}

	/** Whose branch is it? One commit of the bot's, on the base, is the bot's. */
	async #standing(branch: string): Promise<Standing> {
		const id = this.#branches.get(branch);
		if (id === undefined) return { kind: 'none' };
		const commit = await this.#clone.commit(id);
		const { message, parents, signed } = commit;
		const [parent] = parents;
		const isOurs = this.#clone.isOwn(commit) && parent !== undefined && parents.length === 1 && parseMeta(message).length > 0;
		if (!isOurs) return { kind: 'theirs' };
		// A shallow clone does not know where branches part.
		const alone = (await this.#clone.ahead(id, this.#baseCommit)) <= 1 || (await this.#clone.isShallow());
		return alone ? { kind: 'ours', id, message, parent, signed } : { kind: 'theirs' };
	}

	/** The same text, on files that the base has not changed since: no need to bother reviewers with another commit. */
	async #stillRight(there: Extract<Standing, { kind: 'ours' }>, message: Message, proposals: readonly Proposal[]): Promise<boolean> {
		if (there.message !== `${message.title}\n\n${message.body}`.trimEnd()) return false;
		if (this.#options.authorship?.signingKey !== undefined && !there.signed) return false;
		for (const { file } of proposals) {
			const [then, now] = [await this.#clone.file(there.parent, file), await this.#clone.file(this.#baseCommit, file)];
			if (then === undefined || now === undefined || !then.equals(now)) return false;
		}
		return true;
	}

	async #changes(proposals: readonly Proposal[]): Promise<FileChange[]> {
		const files = new Map<string, Proposal[]>();
		for (const proposal of proposals) files.set(proposal.file, [...(files.get(proposal.file) ?? []), proposal]);
		const changes: FileChange[] = [];
		for (const [path, edits] of files) {
			const bytes = await this.#clone.file(this.#baseCommit, path);
			if (bytes === undefined) throw new EngineError(`${path} is not there`, 'human');
			const edited = editBytes(bytes, edits);
			changes.push({ path, bytes: (await this.#asItWas(path, bytes, edited, edits)) ?? edited });
		}
		return changes;
	}

	/** What takes a commit back gives the very bytes from before it, `8e9` and not `8000000000`, if the file is as that commit left it. */
	async #asItWas(path: string, now: Buffer, edited: Buffer, edits: readonly Proposal[]): Promise<Buffer | undefined> {
		const commits = new Set(edits.map(({ reverts }) => reverts));
		const [commit] = commits;
		if (commit === undefined || commits.size > 1) return undefined;
		const [left, before] = [await this.#clone.file(commit, path), await this.#clone.file(`${commit}^`, path)];
		return left?.equals(now) && before !== undefined && meansTheSame(before, edited) ? before : undefined;
	}

	#inRepository(file: string): string {
		const path = relative(realpathSync(this.#clone.root), realpathSync(file));
		if (path.startsWith('..')) throw new EngineError(`${file} is not in the clone ${this.#clone.root}`, 'human');
		return path.split(sep).join('/');
	}
}
