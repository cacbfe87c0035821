import type { Octokit } from '@octokit/rest';
import { EngineError } from '../../model/error.ts';
import type { PromiseCheck } from '../../model/proposal.ts';
import type { Forge, Hold, ReviewRequest } from '../proposals/forge.ts';
import { parseMeta } from '../proposals/meta.ts';
import { GitHubCalls } from './github-calls.ts';
import { reportPromise } from './github-report.ts';
import { openOctokit } from './octokit.ts';

const HOUR_MS = 3_600_000;
const PREFIX = 'homeostat/';
/** Closed by us: no refusal, and taken up again should the proposal come back. */
const AUTOCLOSED = ' - autoclosed';

export interface GitHubOptions {
	readonly owner: string;
	readonly repo: string;
	/** Asked before each use. */
	token(): Promise<string>;
	/** Default: github.com's. */
	readonly apiUrl?: string;
	readonly labels?: readonly string[];
	readonly reviewers?: readonly string[];
	readonly draft?: boolean;
	/** Pull requests of the engine that may be open at once. Default 10; 0: no limit. */
	readonly concurrentLimit?: number;
	/** Pull requests that may be opened within an hour. Default 2; 0: no limit. */
	readonly hourlyLimit?: number;
	/** Epoch ms. */
	now(): number;
	readonly wait?: (milliseconds: number) => Promise<void>;
}

interface Pull {
	readonly number: number;
	readonly title: string;
	readonly body: string | null;
	readonly state: string;
	readonly html_url: string;
	readonly created_at: string;
	readonly merged_at: string | null;
	readonly head: { readonly ref: string };
	readonly base: { readonly ref: string };
}

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Proposals as pull requests. Keeps no state: what there is, GitHub tells. */
export function gitHubForge(options: GitHubOptions): Forge {
	return new GitHub(options);
}

class GitHub implements Forge {
	readonly #options: GitHubOptions;
	readonly #calls: GitHubCalls;
	readonly #place: { readonly owner: string; readonly repo: string };

	constructor(options: GitHubOptions) {
		this.#options = options;
		this.#place = { owner: options.owner, repo: options.repo };
		this.#calls = new GitHubCalls(() => this.#octokit(), options.now, options.wait ?? sleep);
	}

	async holds(request: ReviewRequest): Promise<Hold | undefined> {
		const pulls = await this.#of(request.branch);
		if (pulls.some(isOpen)) return undefined;
		const refused = pulls.find((pull) => pull.merged_at === null && !pull.title.endsWith(AUTOCLOSED) && isSame(pull, request));
		if (refused !== undefined)
			return { reason: `declined: pull request #${refused.number} was closed unmerged; reopen it to have it back` };
		return this.#limits();
	}

	async publish(request: ReviewRequest): Promise<string> {
		const pulls = await this.#of(request.branch);
		const open = pulls.find(isOpen);
		if (open !== undefined) return this.#refresh(open, request);
		const autoclosed = pulls.find((pull) => pull.merged_at === null && pull.title.endsWith(AUTOCLOSED));
		return (autoclosed === undefined ? undefined : await this.#reopen(autoclosed, request)) ?? (await this.#open(request));
	}

	async withdraw(branch: string, reason: string): Promise<void> {
		const open = (await this.#of(branch)).find(isOpen);
		if (open === undefined) return;
		const { number } = open;
		const again = 'This pull request is opened again should that change.';
		await this.#calls.call('comment', (octokit) =>
			octokit.rest.issues.createComment({ ...this.#place, issue_number: number, body: `${reason} ${again}` }),
		);
		await this.#update(number, { title: `${open.title}${AUTOCLOSED}`, state: 'closed' });
	}

	async report(check: PromiseCheck): Promise<void> {
		await reportPromise(this.#calls, this.#place, check);
	}

	async #open(request: ReviewRequest): Promise<string> {
		const { title, body, base, branch: head } = request;
		const draft = this.#options.draft ?? false;
		const opened = await this.#calls.call<Pull>(
			`open a pull request for ${head}`,
			(octokit) => octokit.rest.pulls.create({ ...this.#place, title, body, head, base, draft }),
			[422],
		);
		if (typeof opened !== 'number') {
			await this.#adorn(opened.number);
			return opened.html_url;
		}
		// A run beside this one was faster, or a first try did go through although its answer was lost.
		const there = (await this.#of(head)).find(isOpen);
		if (there === undefined) throw new EngineError(`GitHub refuses to open a pull request for ${head}: is the branch there?`, 'human');
		return this.#refresh(there, request);
	}

	/** Who looks at it is of use, not of need: a label that cannot be set fails nothing. */
	async #adorn(issue_number: number): Promise<void> {
		const { labels = [], reviewers = [] } = this.#options;
		const tolerated = [403, 404, 422];
		if (labels.length > 0) {
			const named = [...labels];
			await this.#calls.call('set labels', (o) => o.rest.issues.addLabels({ ...this.#place, issue_number, labels: named }), tolerated);
		}
		if (reviewers.length > 0) {
			const asked = { ...this.#place, pull_number: issue_number, reviewers: [...reviewers] };
			await this.#calls.call('ask reviewers', (octokit) => octokit.rest.pulls.requestReviewers(asked), tolerated);
		}
	}

	async #refresh(pull: Pull, { title, body }: ReviewRequest): Promise<string> {
		if (pull.title !== title || (pull.body ?? '').trimEnd() !== body.trimEnd()) await this.#update(pull.number, { title, body });
		return pull.html_url;
	}

	/** GitHub does not open again what lost its branch's history: then a new one is due. */
	async #reopen(pull: Pull, { title, body }: ReviewRequest): Promise<string | undefined> {
		const reopened = await this.#update(pull.number, { title, body, state: 'open' }, [422]);
		return typeof reopened === 'number' ? undefined : pull.html_url;
	}

	#update(pull_number: number, change: { title?: string; body?: string; state?: 'open' | 'closed' }, expected: readonly number[] = []) {
		const update = (octokit: Octokit) => octokit.rest.pulls.update({ ...this.#place, pull_number, ...change });
		return this.#calls.call<Pull>(`change pull request #${pull_number}`, update, expected);
	}

	/** All pull requests of a branch, the newest first. */
	async #of(branch: string): Promise<readonly Pull[]> {
		return this.#list({ state: 'all', head: `${this.#options.owner}:${branch}` });
	}

	async #list(query: { state: 'all' | 'open'; head?: string }): Promise<readonly Pull[]> {
		const ask = (octokit: Octokit) =>
			octokit.rest.pulls.list({ ...this.#place, ...query, sort: 'created', direction: 'desc', per_page: 100 });
		const pulls = await this.#calls.call<readonly Pull[]>('list pull requests', ask);
		return typeof pulls === 'number' ? [] : pulls;
	}

	async #limits(): Promise<Hold | undefined> {
		const { concurrentLimit = 10, hourlyLimit = 2 } = this.#options;
		const ours = (await this.#list({ state: 'all' })).filter(({ head }) => head.ref.startsWith(PREFIX));
		const open = ours.filter(isOpen).length;
		if (concurrentLimit > 0 && open >= concurrentLimit) return { reason: `${open} pull requests are open, of at most ${concurrentLimit}` };
		const recent = ours.filter(({ created_at }) => this.#options.now() - Date.parse(created_at) < HOUR_MS).length;
		if (hourlyLimit > 0 && recent >= hourlyLimit)
			return { reason: `${recent} pull requests were opened within an hour, of at most ${hourlyLimit}` };
		return undefined;
	}

	async #octokit(): Promise<Octokit> {
		return openOctokit(await this.#options.token(), this.#options.apiUrl);
	}
}

const isOpen = (pull: Pull) => pull.state === 'open';

/** Does a pull request propose the very same, by the fingerprints in its text? */
function isSame(pull: Pull, request: ReviewRequest): boolean {
	const prints = (text: string) =>
		parseMeta(text)
			.map(({ fingerprint }) => fingerprint)
			.sort()
			.join();
	return prints(pull.body ?? '') === prints(request.body);
}
