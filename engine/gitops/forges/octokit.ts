import type { Octokit } from '@octokit/rest';

const PATIENCE_MS = 20_000;

/** Loaded only when used. Says nothing by itself: what happens is told by who calls. */
export async function openOctokit(auth: string, apiUrl: string | undefined): Promise<Octokit> {
	const { Octokit } = await import('@octokit/rest');
	const log = { debug() {}, info() {}, warn() {}, error() {} };
	const octokit = new Octokit({ auth, log, userAgent: 'homeostat', ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }) });
	// A server that hangs must not keep the engine from ending.
	octokit.hook.before('request', (options) => {
		options.request = { ...options.request, signal: AbortSignal.timeout(PATIENCE_MS) };
	});
	return octokit;
}
