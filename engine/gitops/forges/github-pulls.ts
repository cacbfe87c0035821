import type { Octokit } from '@octokit/rest';
import type { Review } from '../proposals/flow.ts';
import { parseRefused } from '../proposals/refused.ts';
import type { GitHubCalls } from './github-calls.ts';

/** Closed by us: no refusal, and taken up again should the proposal come back. */
export const AUTOCLOSED = ' - autoclosed';
const LIST = 'list pull requests';
const NEWEST = { sort: 'created', direction: 'desc' } as const;

export interface Place {
	readonly owner: string;
	readonly repo: string;
}

export interface Pull {
	readonly number: number;
	readonly title: string;
	readonly body: string | null;
	readonly state: string;
	readonly html_url: string;
	readonly created_at: string;
	readonly closed_at: string | null;
	readonly merged_at: string | null;
	/** Whoever opened it: for the engine's own, the engine. */
	readonly user: { readonly login: string } | null;
	readonly head: { readonly ref: string };
	readonly base: { readonly ref: string };
}

export type PullChange = { title?: string; body?: string; state?: 'open' | 'closed' };

export const isOpen = (pull: Pull) => pull.state === 'open';
export const isAutoclosed = (pull: Pull) => pull.merged_at === null && pull.title.endsWith(AUTOCLOSED);

export function reviewOf(pull: Pull): Review {
	const { number, html_url: url, body, closed_at } = pull;
	const refused = parseRefused(body ?? '');
	return {
		branch: pull.head.ref,
		state: isOpen(pull) ? 'open' : pull.merged_at !== null ? 'merged' : isAutoclosed(pull) ? 'withdrawn' : 'closed',
		name: `pull request #${number}`,
		url,
		body: body ?? '',
		...(closed_at !== null && { endedAt: Date.parse(closed_at) }),
		...(refused !== undefined && { refused }),
	};
}

/** Pull requests of one repository, as GitHub tells of them. */
export class GitHubPulls {
	readonly #calls: GitHubCalls;
	readonly #place: Place;

	constructor(calls: GitHubCalls, place: Place) {
		this.#calls = calls;
		this.#place = place;
	}

	/** All of a branch, the newest first. */
	async of(branch: string): Promise<readonly Pull[]> {
		return this.#first({ state: 'all', head: `${this.#place.owner}:${branch}` });
	}

	/** The newest, open or not. */
	async newest(): Promise<readonly Pull[]> {
		return this.#first({ state: 'all' });
	}

	/** Nobody has more of the engine's requests open than are read. */
	async open(): Promise<readonly Pull[]> {
		return this.#calls.all<Pull>(LIST, ({ rest }, page) => rest.pulls.list({ ...this.#place, ...NEWEST, state: 'open', ...page }));
	}

	/** The pull request; the status where that is an expected refusal. */
	async create(request: { title: string; body: string; head: string; base: string; draft: boolean }, expected: readonly number[]) {
		const create = (octokit: Octokit) => octokit.rest.pulls.create({ ...this.#place, ...request });
		return this.#calls.call<Pull>(`open a pull request for ${request.head}`, create, expected);
	}

	async update(pull_number: number, change: PullChange, expected: readonly number[] = []): Promise<Pull | number> {
		const update = (octokit: Octokit) => octokit.rest.pulls.update({ ...this.#place, pull_number, ...change });
		return this.#calls.call<Pull>(`change pull request #${pull_number}`, update, expected);
	}

	async #first(query: { state: 'all'; head?: string }): Promise<readonly Pull[]> {
		const list = ({ rest }: Octokit) => rest.pulls.list({ ...this.#place, ...query, ...NEWEST, per_page: 100 });
		const pulls = await this.#calls.call<readonly Pull[]>(LIST, list);
		return typeof pulls === 'number' ? [] : pulls;
	}
}
