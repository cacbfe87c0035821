import type { Octokit } from '@octokit/rest';
import { EngineError, errorText } from '../../model/error.ts';

/** GitHub asks to be left alone for seconds to minutes; what is longer is for the next run. */
const MAX_WAIT_MS = 60_000;
const ATTEMPTS = 4;
const FIRST_WAIT_MS = 1_000;
const PER_PAGE = 100;
const PAGES = 10;

interface Page {
	readonly per_page: number;
	readonly page: number;
}

/** What Octokit throws. */
interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** Calls of GitHub's API with its limits kept, its hiccups survived, and its refusals in words. */
export class GitHubCalls {
	readonly #octokit: () => Promise<Octokit>;
	readonly #wait: (milliseconds: number) => Promise<void>;
	readonly #now: () => number;

	constructor(octokit: () => Promise<Octokit>, now: () => number, wait: (milliseconds: number) => Promise<void>) {
		this.#octokit = octokit;
		this.#now = now;
		this.#wait = wait;
	}

	/**
	 * The data of an answer. `what` ends the sentence "GitHub refuses to ...". Rejects with EngineError: `retry` for limits and
	 * outages, `human` for refusals; with the given ones of `expected` as a number: they are answers.
	 */
	async call<T>(what: string, run: (octokit: Octokit) => Promise<{ data: T }>, expected: readonly number[] = []): Promise<T | number> {
		for (let attempt = 1; ; attempt++) {
			try {
				return (await run(await this.#octokit())).data;
			} catch (error) {
				const answer = answerOf(error);
				if (answer !== undefined && expected.includes(answer.status)) return answer.status;
				const wait = answer === undefined ? FIRST_WAIT_MS * 2 ** attempt : this.#pause(answer, attempt);
				if (wait === undefined) throw refusal(what, error, answer);
				if (attempt >= ATTEMPTS || wait > MAX_WAIT_MS) throw later(what, error, wait);
				await this.#wait(wait);
			}
		}
	}

	/** What a list holds, of its first `PAGES` pages: who floods it beyond that has made it useless. */
	async all<T>(what: string, list: (octokit: Octokit, page: Page) => Promise<{ data: T[] }>): Promise<readonly T[]> {
		const found: T[] = [];
		for (let page = 1; page <= PAGES; page++) {
			const some = await this.call<T[]>(what, (octokit) => list(octokit, { per_page: PER_PAGE, page }));
			if (typeof some === 'number') break;
			found.push(...some);
			if (some.length < PER_PAGE) break;
		}
		return found;
	}

	/** Milliseconds after which the same call may do; undefined where it never will. */
	#pause({ status, headers }: Answer, attempt: number): number | undefined {
		const backoff = FIRST_WAIT_MS * 2 ** (attempt - 1);
		const asked = headers['retry-after'];
		if (asked !== undefined) return Number(asked) * 1_000;
		if (status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0')) {
			const reset = Number(headers['x-ratelimit-reset'] ?? 0) * 1_000 - this.#now();
			return Math.max(reset, backoff);
		}
		return status >= 500 || status === 409 ? backoff : undefined;
	}
}

function answerOf(error: unknown): Answer | undefined {
	if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
	const { response } = error as { response?: { headers?: Answer['headers'] } };
	// Octokit reports a connection that failed as a 500 without an answer.
	return response === undefined ? undefined : { status: error.status, headers: response.headers ?? {} };
}

const WHY: Readonly<Record<number, string>> = {
	401: 'the token is wrong or has expired; give another',
	403: 'the token may not; it needs `contents` and `pull_requests` to write',
	404: 'there is no such thing, or the token may not see it; check repository and token',
};

function refusal(what: string, cause: unknown, answer: Answer | undefined): EngineError {
	const why = WHY[answer?.status ?? 0] ?? errorText(cause);
	return new EngineError(`GitHub refuses to ${what}: ${why}`, 'human', { cause });
}

function later(what: string, cause: unknown, wait: number): EngineError {
	const seconds = Math.ceil(wait / 1_000);
	return new EngineError(`GitHub could not ${what} now (${errorText(cause)}); try again in ${seconds} s`, 'retry', { cause });
}
