import type { Clock } from '../../model/clock.ts';
import { EngineError, errorText } from '../../model/error.ts';
import { openOctokit } from './octokit.ts';

/** GitHub's clock and ours may differ by so much. */
const SKEW_S = 60;
/** GitHub accepts at most 10 minutes. */
const JWT_LIFE_S = 540;
/** A token is renewed before it could end amid its use. */
const MARGIN_MS = 300_000;

export interface GitHubApp {
	readonly appId: string;
	/** PEM. */
	readonly privateKey: string;
	readonly owner: string;
	readonly repo: string;
	readonly apiUrl?: string;
	readonly clock: Clock;
}

/** Tokens of an App's installation, which live an hour: asked for when needed, kept until they are about to end. */
export function gitHubAppToken(app: GitHubApp): () => Promise<string> {
	let current: { readonly token: string; readonly expiresAt: number } | undefined;
	return async () => {
		if (current === undefined || current.expiresAt - MARGIN_MS < app.clock.now()) current = await request(app);
		return current.token;
	};
}

async function request(app: GitHubApp): Promise<{ token: string; expiresAt: number }> {
	const { owner, repo, apiUrl } = app;
	const octokit = await openOctokit(await jwt(app), apiUrl);
	try {
		const { data: installation } = await octokit.rest.apps.getRepoInstallation({ owner, repo });
		const { data } = await octokit.rest.apps.createInstallationAccessToken({ installation_id: installation.id, repositories: [repo] });
		return { token: data.token, expiresAt: Date.parse(data.expires_at) };
	} catch (cause) {
		const next = cause instanceof Error && 'status' in cause && Number(cause.status) < 500 ? 'human' : 'retry';
		throw new EngineError(`the GitHub App ${app.appId} gets no token for ${owner}/${repo}: ${errorText(cause)}`, next, { cause });
	}
}

/** What an App proves itself with: a token that it signs itself (RS256). */
async function jwt({ appId, privateKey, clock }: GitHubApp): Promise<string> {
	// Loaded only here: most commands talk to no forge, and it takes them 2 ms.
	const { createPrivateKey, sign } = await import('node:crypto');
	const now = Math.floor(clock.now() / 1_000);
	const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
	const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - SKEW_S, exp: now + JWT_LIFE_S, iss: appId })}`;
	try {
		return `${text}.${sign('sha256', Buffer.from(text), createPrivateKey(privateKey)).toString('base64url')}`;
	} catch (cause) {
		throw new EngineError('the private key of the GitHub App is no PEM key', 'human', { cause });
	}
}
