import { type Answer, parseCommands, type Said } from '../comments/command.ts';
import type { GitHubCalls } from './github-calls.ts';
import type { Place } from './github-pulls.ts';

/** In each reply: it is no command, whatever it quotes. */
const MARKER = '<!-- homeostat:reply -->';
/** Below what is not listened to, of people who may not write. */
export const NOT_HEARD = '-1';

/** Reactions that say that a comment is done with. */
export interface Marks {
	readonly done: '+1' | 'rocket';
	readonly wrong: 'confused' | 'eyes';
}

export interface GitHubComment {
	readonly id: number;
	readonly html_url: string;
	readonly body?: string;
	readonly user: { readonly login: string; readonly type: string } | null;
	readonly created_at: string;
	readonly updated_at: string;
}

/** What a person says in a comment; nothing of bots, and of the engine's own replies. */
export function saidIn({ body = '', user, html_url: where, created_at }: GitHubComment): readonly Said[] {
	if (user?.type !== 'User' || body.includes(MARKER)) return [];
	return parseCommands(body).map((line) => ({ ...line, by: user.login, where, at: Date.parse(created_at) }));
}

/** Reactions and replies of the engine below comments. */
export class GitHubReplies {
	readonly #calls: GitHubCalls;
	readonly #place: Place;

	constructor(calls: GitHubCalls, place: Place) {
		this.#calls = calls;
		this.#place = place;
	}

	/** Marks the comment; only the run whose mark was the first one replies too. */
	async answer(issue_number: number, comment: GitHubComment, answers: readonly Answer[], marks: Marks): Promise<void> {
		if (!(await this.react(comment, answers.every(({ kind }) => kind === 'done') ? marks.done : marks.wrong))) return;
		const body = `${answers.map(({ text }) => text).join('\n\n')}\n\n${MARKER}\n`;
		await this.#calls.call('comment', (octokit) => octokit.rest.issues.createComment({ ...this.#place, issue_number, body }));
	}

	/** Was the reaction new? */
	async react({ id: comment_id }: GitHubComment, content: Marks['done'] | Marks['wrong'] | typeof NOT_HEARD): Promise<boolean> {
		let status = 0;
		await this.#calls.call('react to a comment', async ({ rest }) => {
			const answer = await rest.reactions.createForIssueComment({ ...this.#place, comment_id, content });
			status = answer.status;
			return answer;
		});
		return status === 201;
	}
}
