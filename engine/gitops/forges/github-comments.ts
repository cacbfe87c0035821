import { type CommentCommand, runCommands } from '../comments/command.ts';
import type { GitHubCalls } from './github-calls.ts';
import type { Place } from './github-pulls.ts';
import { type GitHubComment, GitHubReplies, type Marks, NOT_HEARD, saidIn } from './github-replies.ts';
import { gitHubWriters } from './github-writers.ts';

interface Comment extends GitHubComment {
	readonly reactions?: { readonly total_count: number };
}

/** Where people talk to the engine. */
export interface Thread {
	readonly number: number;
	/** The engine's own account: it opened the thread. */
	readonly engine: string;
	readonly commands: readonly CommentCommand[];
}

/** A verdict in the same comment is marked by others: it says nothing of what is asked for here. */
const MARKS: Marks = { done: '+1', wrong: 'confused' };
const DONE: ReadonlySet<string> = new Set([...Object.values(MARKS), NOT_HEARD]);

/**
 * Commands in comments, of people who may write to the repository. A comment is done with once the engine has reacted to it, so that
 * each counts once however often and by however many runs it is read. Others' commands get a reaction and nothing else.
 */
export class GitHubComments {
	readonly #calls: GitHubCalls;
	readonly #place: Place;
	readonly #replies: GitHubReplies;
	/** Of one run. */
	readonly #mayWrite: (login: string) => Promise<boolean>;

	constructor(calls: GitHubCalls, place: Place) {
		this.#calls = calls;
		this.#place = place;
		this.#replies = new GitHubReplies(calls, place);
		this.#mayWrite = gitHubWriters(calls, place);
	}

	/** Does what is asked for. Returns what is to be called when this run's work is done. */
	async attend(thread: Thread): Promise<readonly (() => Promise<void>)[]> {
		const later: (() => Promise<void>)[] = [];
		for (const comment of await this.#comments(thread.number)) {
			const said = saidIn(comment);
			const [first] = said;
			if (first === undefined || (await this.#isDone(comment, thread.engine))) continue;
			if (!(await this.#mayWrite(first.by))) {
				await this.#replies.react(comment, NOT_HEARD);
				continue;
			}
			const answers = await runCommands(thread.commands, said);
			if (answers.length === 0) continue;
			const settle = () => this.#replies.answer(thread.number, comment, answers, MARKS);
			if (answers.some((answer) => answer.later)) later.push(settle);
			else await settle();
		}
		return later;
	}

	async #isDone({ id: comment_id, reactions }: Comment, engine: string): Promise<boolean> {
		if (reactions?.total_count === 0) return false;
		const given = await this.#calls.all('list reactions', (octokit, page) =>
			octokit.rest.reactions.listForIssueComment({ ...this.#place, comment_id, ...page }),
		);
		return given.some(({ user, content }) => user?.login === engine && DONE.has(content));
	}

	async #comments(issue_number: number): Promise<readonly Comment[]> {
		return this.#calls.all<Comment>('list comments', (octokit, page) =>
			octokit.rest.issues.listComments({ ...this.#place, issue_number, ...page }),
		);
	}
}
