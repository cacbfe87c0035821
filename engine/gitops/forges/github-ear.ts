import { type CommentCommand, runCommands } from '../comments/command.ts';
import type { GitHubCalls } from './github-calls.ts';
import type { Place } from './github-pulls.ts';
import { type GitHubComment, GitHubReplies, type Marks, NOT_HEARD, saidIn } from './github-replies.ts';
import { gitHubWriters } from './github-writers.ts';

interface Comment extends GitHubComment {
	/** Ends with its number. */
	readonly issue_url: string;
}

/** Older words were heard by an earlier run, or nobody minds any more. */
const FIRST_LOOK_MS = 14 * 86_400_000;
/** Of what is asked for on proposals the marks are others: neither hides the other. */
const MARKS: Marks = { done: 'rocket', wrong: 'eyes' };

/**
 * Hears commands in comments anywhere in a repository, of people who may write to it. What it heard it keeps in mind to ask for less:
 * after a restart commands run again, which must do no more than once. An edited comment is not heard: its author may be another.
 */
export class GitHubEar {
	readonly #calls: GitHubCalls;
	readonly #place: Place;
	readonly #replies: GitHubReplies;
	/** Newest change seen, RFC 3339. */
	#since: string;
	/** Comments that need no second look. */
	#heard: ReadonlySet<number> = new Set();

	constructor(calls: GitHubCalls, place: Place, now: number) {
		this.#calls = calls;
		this.#place = place;
		this.#replies = new GitHubReplies(calls, place);
		this.#since = new Date(now - FIRST_LOOK_MS).toISOString();
	}

	/** Rejects with EngineError where GitHub refuses or is away; what could not be heard is, the next time. */
	async hear(commands: readonly CommentCommand[]): Promise<void> {
		const names = new Set(commands.map(({ name }) => name));
		const comments = await this.#newest();
		const mayWrite = gitHubWriters(this.#calls, this.#place);
		const failures: unknown[] = [];
		for (const comment of comments) {
			if (this.#heard.has(comment.id) || comment.created_at !== comment.updated_at) continue;
			const said = saidIn(comment).filter(({ name }) => names.has(name));
			const [first] = said;
			if (first === undefined) continue;
			const answers = (await mayWrite(first.by)) ? await runCommands(commands, said) : undefined;
			// Whoever cannot be answered was heard all the same.
			await this.#answer(comment, answers).catch((failure: unknown) => failures.push(failure));
		}
		this.#since = comments.at(-1)?.updated_at ?? this.#since;
		this.#heard = new Set(comments.filter(({ updated_at }) => updated_at === this.#since).map(({ id }) => id));
		if (failures.length > 0) throw failures[0];
	}

	/** `answers`: undefined where nobody listens to who spoke; none where somebody else is meant. */
	async #answer(comment: Comment, answers: Awaited<ReturnType<typeof runCommands>> | undefined): Promise<void> {
		if (answers === undefined) await this.#replies.react(comment, NOT_HEARD);
		else if (answers.length > 0) {
			await this.#replies.answer(Number(comment.issue_url.slice(comment.issue_url.lastIndexOf('/') + 1)), comment, answers, MARKS);
		}
	}

	/** Oldest first: a later word on the same takes the place of an earlier one. */
	async #newest(): Promise<readonly Comment[]> {
		const query = { ...this.#place, since: this.#since, sort: 'updated', direction: 'desc' } as const;
		const found = await this.#calls.all<Comment>('list comments', ({ rest }, page) =>
			rest.issues.listCommentsForRepo({ ...query, ...page }),
		);
		return found.toReversed();
	}
}
