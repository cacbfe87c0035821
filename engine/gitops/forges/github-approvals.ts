import type { AskedQuestion, Desk, Question, Said } from '../approvals/desk.ts';
import { code } from '../markdown.ts';
import type { GitHubOptions } from './github.ts';
import { GitHubCalls } from './github-calls.ts';
import type { Place } from './github-pulls.ts';
import { gitHubWriters } from './github-writers.ts';
import { openOctokit } from './octokit.ts';

const LABEL = 'homeostat-approval';
const [APPROVE, DENY] = ['homeostat:approve', 'homeostat:deny'];
const COMMAND = /^\/homeostat[ \t]+(approve|deny)[ \t]+(\S+)[ \t]*$/gm;

export type GitHubDeskOptions = Pick<GitHubOptions, 'owner' | 'repo' | 'token' | 'apiUrl' | 'now' | 'wait'> & {
	/** Name of this host: several may ask in one repository. */
	readonly host: string;
};

interface Account {
	readonly login: string;
	readonly type: string;
}

interface Issue {
	readonly number: number;
	readonly html_url: string;
	readonly body?: string | null | undefined;
	readonly user: Account | null;
	readonly pull_request?: unknown;
}

/** Someone said something; who may, is not decided yet. */
interface Utterance {
	readonly answer: Said['answer'];
	readonly by: Account | null;
	readonly where: string;
	readonly refused?: string;
}

/** Keeps no engine from ending. */
const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());

/** Asks in issues: one a question, answered by `/homeostat approve ID` in a comment, or by a label. */
export function gitHubDesk(options: GitHubDeskOptions): Desk {
	return new GitHubDesk(options);
}

class GitHubDesk implements Desk {
	readonly #calls: GitHubCalls;
	readonly #place: Place;
	readonly #host: string;
	/** Accounts that asked: the engine's own, which answers itself nothing. By number of the issue. */
	readonly #askers = new Map<number, string>();

	constructor({ owner, repo, token, apiUrl, now, wait = sleep, host }: GitHubDeskOptions) {
		this.#place = { owner, repo };
		this.#host = host;
		this.#calls = new GitHubCalls(async () => openOctokit(await token(), apiUrl), now, wait);
	}

	async open(): Promise<readonly AskedQuestion[]> {
		const query = { ...this.#place, labels: LABEL, state: 'open', sort: 'created', direction: 'asc' } as const;
		const issues = await this.#calls.all<Issue>('list issues', (octokit, page) => octokit.rest.issues.listForRepo({ ...query, ...page }));
		return issues.flatMap((issue) => {
			const id = issue.pull_request === undefined ? idIn(issue.body ?? '', this.#host) : undefined;
			return id === undefined ? [] : [this.#asked(id, issue)];
		});
	}

	async ask({ id, title, body }: Question): Promise<AskedQuestion> {
		const how = [
			`To answer, comment \`/homeostat approve ${id}\` or \`/homeostat deny ${id}\`, or set the label ${code(APPROVE)} or ${code(DENY)}.`,
			'Answers count of people who may write here and have one of these roles; no answer means no. An edited comment does not count.',
		];
		const text = `${body}\n\n${how.join(' ')}\n\n${markerOf(id, this.#host)}\n`;
		const issue = await this.#calls.call<Issue>('open an issue', (octokit) =>
			octokit.rest.issues.create({ ...this.#place, title, body: text, labels: [LABEL] }),
		);
		return this.#asked(id, issue as Issue);
	}

	async answers(question: AskedQuestion): Promise<readonly Said[]> {
		const said = [...(await this.#comments(question)), ...(await this.#labels(question))];
		const asker = this.#askers.get(question.number);
		const mayWrite = gitHubWriters(this.#calls, this.#place);
		return Promise.all(
			said.map(async ({ answer, by, where, refused }): Promise<Said> => {
				const login = by?.login ?? 'ghost';
				const why = refused ?? faultOf(by, asker) ?? ((await mayWrite(login)) ? undefined : `${login} may not write to the repository`);
				return { answer, login, where, ...(why !== undefined && { refused: why }) };
			}),
		);
	}

	async close({ number }: AskedQuestion, text: string): Promise<void> {
		const issue = { ...this.#place, issue_number: number };
		await this.#calls.call('comment', (octokit) => octokit.rest.issues.createComment({ ...issue, body: text }));
		await this.#calls.call('close an issue', (octokit) => octokit.rest.issues.update({ ...issue, state: 'closed' }));
	}

	#asked(id: string, { number, html_url: url, user }: Issue): AskedQuestion {
		if (user !== null) this.#askers.set(number, user.login);
		return { id, number, url };
	}

	async #comments({ id, number }: AskedQuestion): Promise<Utterance[]> {
		const comments = await this.#calls.all('list comments', (octokit, page) =>
			octokit.rest.issues.listComments({ ...this.#place, issue_number: number, ...page }),
		);
		return comments.flatMap(({ body = '', user, html_url: where, created_at, updated_at }) =>
			[...body.replaceAll('\r', '').matchAll(COMMAND)].flatMap(([, answer, about]): Utterance[] => {
				if (about !== id || (answer !== 'approve' && answer !== 'deny')) return [];
				const edited = created_at === updated_at ? {} : { refused: 'the comment was edited: somebody else may have written it' };
				return [{ answer, by: user, where, ...edited }];
			}),
		);
	}

	/** Labels that are still set, by who set them last. */
	async #labels({ number, url }: AskedQuestion): Promise<Utterance[]> {
		const events = await this.#calls.all('list events', (octokit, page) =>
			octokit.rest.issues.listEvents({ ...this.#place, issue_number: number, ...page }),
		);
		const set = new Map<string, Utterance>();
		for (const event of events) {
			const name = 'label' in event ? event.label.name : undefined;
			if (name !== APPROVE && name !== DENY) continue;
			if (event.event === 'unlabeled') set.delete(name);
			const answer = name === APPROVE ? 'approve' : 'deny';
			if (event.event === 'labeled') set.set(name, { answer, by: event.actor, where: `${url}#event-${event.id}` });
		}
		return [...set.values()];
	}
}

function faultOf(by: Account | null, asker: string | undefined): string | undefined {
	if (by === null) return 'the account is gone';
	if (by.type !== 'User') return `${by.login} is no person`;
	if (by.login === asker) return `${by.login} is the engine’s own account, which does not answer itself`;
	return undefined;
}

const markerOf = (id: string, host: string) => `<!-- homeostat:ask ${encodeURIComponent(host)} ${encodeURIComponent(id)} -->`;

function idIn(body: string, host: string): string | undefined {
	const [, of, id] = /<!-- homeostat:ask (\S+) (\S+) -->/.exec(body) ?? [];
	return of === encodeURIComponent(host) && id !== undefined ? decodeURIComponent(id) : undefined;
}
