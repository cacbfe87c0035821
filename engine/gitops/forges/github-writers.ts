import type { GitHubCalls } from './github-calls.ts';
import type { Place } from './github-pulls.ts';

/** `maintain` and `triage` are told as `write` and `read`. */
const WRITERS = new Set(['admin', 'write']);

/** May who has this login write to the repository? Asked once a login: make one for each run, since what people may changes. */
export function gitHubWriters(calls: GitHubCalls, place: Place): (login: string) => Promise<boolean> {
	const known = new Map<string, Promise<boolean>>();

	async function ask(username: string): Promise<boolean> {
		const found = await calls.call<{ permission: string }>(
			'look up a permission',
			(octokit) => octokit.rest.repos.getCollaboratorPermissionLevel({ ...place, username }),
			[404],
		);
		return typeof found !== 'number' && WRITERS.has(found.permission);
	}

	return (login) => {
		const answer = known.get(login) ?? ask(login);
		known.set(login, answer);
		return answer;
	};
}
