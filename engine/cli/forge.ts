import { Clone } from '../gitops/proposals/clone.ts';
import { type Forge, localForge } from '../gitops/proposals/forge.ts';
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
	return gitHubForge({ owner, repo, token: async () => token, labels: ['homeostat'], now: () => Date.now() });
}
