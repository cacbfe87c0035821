import { type Authorship, Clone } from '../gitops/proposals/clone.ts';
import { type Forge, localForge } from '../gitops/proposals/forge.ts';
import { UsageError } from '../model/error.ts';
import { gitHubForge } from './wire.ts';

const GITHUB = /^(?:https:\/\/(?:[^@/]*@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([^/]+)\/([^/]+?)(?:\.git)?\/?$/;

/**
 * Where the proposals of a clone are reviewed: on GitHub, when its remote is there and a token is in the environment; else by
 * git alone. Rejects with UsageError where there is no clone.
 */
export async function forgeOf(dir: string, env: Readonly<Record<string, string | undefined>>): Promise<Forge> {
	const token = env.HOMEOSTAT_GIT_TOKEN ?? env.GITHUB_TOKEN;
	const [, owner, repo] = GITHUB.exec(await (await Clone.open(dir)).url()) ?? [];
	if (token === undefined || owner === undefined || repo === undefined) return localForge;
	return gitHubForge({ owner, repo, token: async () => token, now: () => Date.now() });
}

/** By whom proposals are: `HOMEOSTAT_GIT_AUTHOR`, `NAME <ADDRESS>`, and `HOMEOSTAT_GIT_PRIVATE_KEY`, the key or its file. Throws UsageError. */
export function authorshipOf({
	HOMEOSTAT_GIT_AUTHOR: by,
	HOMEOSTAT_GIT_PRIVATE_KEY: key,
}: Readonly<Record<string, string | undefined>>): Authorship {
	const [, name, email] = /^\s*([^<>\n]+?)\s*<([^<>\s]+@[^<>\s]+)>\s*$/.exec(by ?? '') ?? [];
	if (by !== undefined && (name === undefined || email === undefined)) {
		throw new UsageError('HOMEOSTAT_GIT_AUTHOR: write it like `Homeostat <bot@example.org>`');
	}
	return {
		...(name !== undefined && email !== undefined && { author: { name, email } }),
		...(key !== undefined && { signingKey: key }),
	};
}
