import type { Octokit } from '@octokit/rest';
import { EngineError } from '../../model/error.ts';
import type { PromiseCheck } from '../../model/proposal.ts';
import type { CommentCommand } from '../comments/command.ts';
import { declineCommand } from '../comments/decline.ts';
import { rebaseCommand } from '../comments/rebase.ts';
import { leftToEngines } from '../comments/verdict.ts';
import type { Dashboard } from '../proposals/dashboard.ts';
import type { Review, Traffic } from '../proposals/flow.ts';
import type { Asked, Forge, ReviewRequest } from '../proposals/forge.ts';
import { withRefused } from '../proposals/refused.ts';
import { type ProposalRules, UNRULED } from '../proposals/rules.ts';
import { GitHubCalls } from './github-calls.ts';
import { GitHubComments } from './github-comments.ts';
import { gitHubDashboard } from './github-dashboard.ts';
import { GitHubEar } from './github-ear.ts';
import { AUTOCLOSED, GitHubPulls, isAutoclosed, isOpen, type Place, type Pull, reviewOf } from './github-pulls.ts';
import { reportPromise } from './github-report.ts';
import { openOctokit } from './octokit.ts';

const PREFIX = 'homeostat/';
const TEAM = 'team:';

export interface GitHubOptions {
	readonly owner: string;
	readonly repo: string;
	/** Asked before each use. */
	token(): Promise<string>;
	/** Default: github.com's. */
	readonly apiUrl?: string;
	/** Epoch ms. */
	now(): number;
	readonly wait?: (milliseconds: number) => Promise<void>;
}

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Proposals as pull requests. Keeps no state but where it stopped listening: what there is, GitHub tells. */
export function gitHubForge(options: GitHubOptions): Forge {
	return new GitHub(options);
}

class GitHub implements Forge {
	/** Renovate's defaults: nobody is to be buried in pull requests. */
	readonly unruled = { ...UNRULED, prConcurrentLimit: 10, prHourlyLimit: 2 };
	readonly dashboard: Dashboard;
	readonly #calls: GitHubCalls;
	readonly #pulls: GitHubPulls;
	readonly #ear: GitHubEar;
	readonly #place: Place;

	readonly #now: () => number;

	constructor({ owner, repo, token, apiUrl, now, wait }: GitHubOptions) {
		this.#place = { owner, repo };
		this.#now = now;
		this.#calls = new GitHubCalls(async () => openOctokit(await token(), apiUrl), now, wait ?? sleep);
		this.dashboard = gitHubDashboard(this.#calls, this.#place);
		this.#pulls = new GitHubPulls(this.#calls, this.#place);
		this.#ear = new GitHubEar(this.#calls, this.#place, now());
	}

	async past(branch: string): Promise<readonly Review[]> {
		return (await this.#pulls.of(branch)).map(reviewOf);
	}

	async traffic(): Promise<Traffic> {
		const ours = ({ head }: Pull) => head.ref.startsWith(PREFIX);
		const [open, newest] = [await this.#pulls.open(), await this.#pulls.newest()];
		return { open: open.filter(ours).length, opened: newest.filter(ours).map(({ created_at }) => Date.parse(created_at)) };
	}

	async publish(request: ReviewRequest, rules: ProposalRules): Promise<string> {
		const pulls = await this.#pulls.of(request.branch);
		const open = pulls.find(isOpen);
		if (open !== undefined) return this.#refresh(open, request);
		const autoclosed = pulls.find(isAutoclosed);
		return (autoclosed === undefined ? undefined : await this.#reopen(autoclosed, request)) ?? (await this.#open(request, rules));
	}

	async withdraw(branch: string, reason: string): Promise<void> {
		const open = (await this.#pulls.of(branch)).find(isOpen);
		if (open === undefined) return;
		await this.#comment(open.number, `${reason} This pull request is opened again should that change.`);
		await this.#pulls.update(open.number, { title: `${open.title}${AUTOCLOSED}`, state: 'closed' });
	}

	async attend(prefixes: readonly string[], base: string): Promise<Asked> {
		const rebase = new Set<string>();
		const comments = new GitHubComments(this.#calls, this.#place);
		const later: (() => Promise<void>)[] = [];
		for (const pull of await this.#pulls.open()) {
			const branch = pull.head.ref;
			if (pull.user === null || !prefixes.some((prefix) => branch.startsWith(prefix))) continue;
			const decline = declineCommand(this.#now(), async (refused) => {
				await this.#pulls.update(pull.number, { body: withRefused(pull.body ?? '', refused), state: 'closed' });
			});
			const commands = [decline, rebaseCommand(base, () => rebase.add(branch)), ...leftToEngines];
			later.push(...(await comments.attend({ number: pull.number, engine: pull.user.login, commands })));
		}
		const settle = async () => {
			for (const each of later) await each();
		};
		return { rebase, settle };
	}

	async hear(commands: readonly CommentCommand[]): Promise<void> {
		await this.#ear.hear(commands);
	}

	async report(check: PromiseCheck): Promise<void> {
		await reportPromise(this.#calls, this.#place, check);
	}

	async #comment(issue_number: number, body: string): Promise<void> {
		await this.#calls.call('comment', (octokit) => octokit.rest.issues.createComment({ ...this.#place, issue_number, body }));
	}

	async #open(request: ReviewRequest, rules: ProposalRules): Promise<string> {
		const { title, body, base, branch: head } = request;
		const opened = await this.#pulls.create({ title, body, head, base, draft: rules.draftPR }, [422]);
		if (typeof opened !== 'number') {
			await this.#adorn(opened.number, rules);
			return opened.html_url;
		}
		// A run beside this one was faster, or a first try did go through although its answer was lost.
		const there = (await this.#pulls.of(head)).find(isOpen);
		if (there === undefined) throw new EngineError(`GitHub refuses to open a pull request for ${head}: is the branch there?`, 'human');
		return this.#refresh(there, request);
	}

	/** Who looks at it is of use, not of need: a label that cannot be set fails nothing. */
	async #adorn(number: number, { labels, reviewers, assignees }: ProposalRules): Promise<void> {
		const tolerated = [403, 404, 422];
		const issue = { ...this.#place, issue_number: number };
		const tell = (what: string, run: (octokit: Octokit) => Promise<{ data: unknown }>) => this.#calls.call(what, run, tolerated);
		if (labels.length > 0) await tell('set labels', ({ rest }) => rest.issues.addLabels({ ...issue, labels: [...labels] }));
		if (assignees.length > 0) await tell('assign', ({ rest }) => rest.issues.addAssignees({ ...issue, assignees: [...assignees] }));
		if (reviewers.length === 0) return;
		const teams = reviewers.filter((name) => name.startsWith(TEAM)).map((name) => name.slice(TEAM.length));
		const people = reviewers.filter((name) => !name.startsWith(TEAM));
		const asked = { ...this.#place, pull_number: number, reviewers: people, team_reviewers: teams };
		await tell('ask reviewers', ({ rest }) => rest.pulls.requestReviewers(asked));
	}

	async #refresh(pull: Pull, { title, body }: ReviewRequest): Promise<string> {
		if (pull.title !== title || (pull.body ?? '').trimEnd() !== body.trimEnd()) await this.#pulls.update(pull.number, { title, body });
		return pull.html_url;
	}

	/** GitHub does not open again what lost its branch's history: then a new one is due. */
	async #reopen(pull: Pull, { title, body }: ReviewRequest): Promise<string | undefined> {
		const reopened = await this.#pulls.update(pull.number, { title, body, state: 'open' }, [422]);
		return typeof reopened === 'number' ? undefined : pull.html_url;
	}
}
