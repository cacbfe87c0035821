import type { Octokit } from '@octokit/rest';

/** Loaded only when used. Says nothing by itself: what happens is told by who calls. */
export async function openOctokit(auth: string, apiUrl: string | undefined): Promise<Octokit> {
	const { Octokit } = await import('@octokit/rest');
	const log = { debug() {}, info() {}, warn() {}, error() {} };
	return new Octokit({ auth, log, userAgent: 'homeostat', ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }) });
}
