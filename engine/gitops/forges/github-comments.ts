import { type CommentCommand, parseCommands, type Reply, runCommand } from '../comments/command.ts';
import type { GitHubCalls } from './github-calls.ts';
import type { Place } from './github-pulls.ts';
import { gitHubWriters } from './github-writers.ts';

/** In each reply: it is no command, whatever it quotes. */
const MARKER = '<!-- homeostat:reply -->';

interface Account {
	readonly login: string;
	readonly type: string;
}

interface Comment {
	readonly id: number;
	readonly body?: string;
	readonly user: Account | null;
	readonly reactions?: { readonly total_count: number };
}

/** Where people talk to the engine. */
export interface Thread {
	readonly number: number;
	/** The engine's own account: it opened the thread. */
	readonly engine: string;
	readonly commands: readonly CommentCommand[];
}

/**
 * Commands in comments, of people who may write to the repository. A comment is done with once the engine has reacted to it, so that
 * each counts once however often and by however many runs it is read. Others' commands get a reaction and nothing else.
 */
export class GitHubComments {
	readonly #calls: GitHubCalls;
	readonly #place: Place;
	/** Of one run. */
	readonly #mayWrite: (login: string) => Promise<boolean>;

	constructor(calls: GitHubCalls, place: Place) {
		this.#calls = calls;
		this.#place = place;
		this.#mayWrite = gitHubWriters(calls, place);
	}

	/** Does what is asked for. Returns what is to be called when this run's work is done. */
	async attend(thread: Thread): Promise<readonly (() => Promise<void>)[]> {
		const later: (() => Promise<void>)[] = [];
		for (const comment of await this.#comments(thread.number)) {
			const said = parseCommands(comment.body ?? '');
			if (said.length === 0 || comment.user?.type !== 'User' || comment.body?.includes(MARKER)) continue;
			if (await this.#isDone(comment, thread.engine)) continue;
			const by = comment.user.login;
			if (!(await this.#mayWrite(by))) {
				await this.#react(comment, '-1');
				continue;
			}
			const replies: Reply[] = [];
			for (const each of said) replies.push(await runCommand(thread.commands, { ...each, by }));
			const settle = () => this.#reply(thread.number, comment, replies);
			if (replies.some((reply) => reply.later)) later.push(settle);
			else await settle();
		}
		return later;
	}

	/** Only the run whose reaction was the first one replies too. */
	async #reply(issue_number: number, comment: Comment, replies: readonly Reply[]): Promise<void> {
		if (!(await this.#react(comment, replies.every(({ kind }) => kind === 'done') ? '+1' : 'confused'))) return;
		const body = `${replies.map(({ text }) => text).join('\n\n')}\n\n${MARKER}\n`;
		await this.#calls.call('comment', (octokit) => octokit.rest.issues.createComment({ ...this.#place, issue_number, body }));
	}

	/** Was the reaction new? */
	async #react({ id: comment_id }: Comment, content: '+1' | '-1' | 'confused'): Promise<boolean> {
		let status = 0;
		await this.#calls.call('react to a comment', async ({ rest }) => {
			const answer = await rest.reactions.createForIssueComment({ ...this.#place, comment_id, content });
			status = answer.status;
			return answer;
		});
		return status === 201;
	}

	async #isDone({ id: comment_id, reactions }: Comment, engine: string): Promise<boolean> {
		if (reactions?.total_count === 0) return false;
		const given = await this.#calls.all('list reactions', (octokit, page) =>
			octokit.rest.reactions.listForIssueComment({ ...this.#place, comment_id, ...page }),
		);
		return given.some(({ user }) => user?.login === engine);
	}

	async #comments(issue_number: number): Promise<readonly Comment[]> {
		return this.#calls.all<Comment>('list comments', (octokit, page) =>
			octokit.rest.issues.listComments({ ...this.#place, issue_number, ...page }),
		);
	}
}
