import { EngineError } from '../../model/error.ts';
import type { Clone } from './clone.ts';
import { DECISIONS_FILE, parseDecisions, type Refusal } from './decisions.ts';
import { parseMeta } from './meta.ts';
import type { ProposalRules } from './rules.ts';

/** A branch may move or go between its listing and its fetch: then all is listed again. */
const ATTEMPTS = 5;
/** How the engine's proposals come, as the base branch says. */
const CONFIG_FILE = '.homeostat/config.yaml';

/** Whose a branch is. One commit of the bot's, on the base, is the bot's. */
export type Standing =
	| { readonly kind: 'none' }
	| { readonly kind: 'ours'; readonly id: string; readonly message: string; readonly parent: string; readonly signed: boolean }
	| { readonly kind: 'theirs' };

/** What a remote holds: its base branch, what that says of proposals, and the branches that proposals stand on. */
export class Ground {
	readonly clone: Clone;
	readonly base: string;
	readonly #prefixes: readonly string[];
	readonly #readRules: (config: Uint8Array | undefined) => ProposalRules;
	baseCommit = '';
	refusals: readonly Refusal[] = [];
	#rules: ProposalRules | undefined;
	#branches = new Map<string, string>();

	constructor(clone: Clone, base: string, prefixes: readonly string[], readRules: (config: Uint8Array | undefined) => ProposalRules) {
		this.clone = clone;
		this.base = base;
		this.#prefixes = prefixes;
		this.#readRules = readRules;
	}

	/** What the remote has now. Rejects with EngineError where it, the refusals or the rules cannot be read. */
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
		const found = await this.clone.branches(this.base, ...this.#prefixes.map((prefix) => `${prefix}*`));
		const base = found.get(this.base);
		if (base === undefined) throw new EngineError(`${this.clone.remote} has no branch \`${this.base}\``, 'human');
		await this.clone.fetch([...found.keys()]);
		const decisions = await this.clone.file(base, DECISIONS_FILE);
		this.refusals = decisions === undefined ? [] : parseDecisions(decisions.toString('utf8'));
		this.#rules = this.#readRules(await this.clone.file(base, CONFIG_FILE));
		this.baseCommit = base;
		this.#branches = new Map([...found].filter(([name]) => name !== this.base));
	}

	get rules(): ProposalRules {
		if (this.#rules === undefined) throw new Error('look first');
		return this.#rules;
	}

	/** Those that proposals stand on, with the ids of their commits. */
	get branches(): ReadonlyMap<string, string> {
		return this.#branches;
	}

	/** Puts a branch at a commit (undefined: removes it), if it still stands where it was seen. */
	async push(branch: string, commit: string | undefined) {
		const pushed = await this.clone.push(branch, commit, this.#branches.get(branch));
		if (pushed === 'pushed') {
			if (commit === undefined) this.#branches.delete(branch);
			else this.#branches.set(branch, commit);
		}
		return pushed;
	}

	async standing(branch: string): Promise<Standing> {
		const id = this.#branches.get(branch);
		if (id === undefined) return { kind: 'none' };
		const commit = await this.clone.commit(id);
		const { message, parents, signed } = commit;
		const [parent] = parents;
		const isOurs = this.clone.isOwn(commit) && parent !== undefined && parents.length === 1 && parseMeta(message).length > 0;
		if (!isOurs) return { kind: 'theirs' };
		// A shallow clone does not know where branches part.
		const alone = (await this.clone.ahead(id, this.baseCommit)) <= 1 || (await this.clone.isShallow());
		return alone ? { kind: 'ours', id, message, parent, signed } : { kind: 'theirs' };
	}
}
