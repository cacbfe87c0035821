import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Approvers } from '../gitops/approvals/approvers.ts';
import type { Desk } from '../gitops/approvals/desk.ts';
import type { Credentials } from '../gitops/credentials.ts';
import { localForge } from '../gitops/proposals/forge.ts';
import type { Actuator } from '../model/actuator.ts';
import type { Clock } from '../model/clock.ts';
import { errorText, UsageError } from '../model/error.ts';
import { parseDuration } from '../model/quantity.ts';
import { folderFeed } from '../run/folder-feed.ts';
import type { PolicyFeed } from '../run/policy-feed.ts';
import type { PublishingParts } from '../run/publishing/publishing.ts';
import type { Option } from './command.ts';
import { authorshipOf } from './forge.ts';
import { readRules } from './repository-config.ts';
import { version } from './version.ts';
import { gitHubAppToken, gitHubDesk, gitHubForge } from './wire.ts';

/** Options of `run` that say where policies come from. */
export const FEED_OPTIONS = {
	policies: { type: 'string', value: 'DIR', about: 'Folder of policies; changes take effect at once, a faulty one changes nothing' },
	repo: {
		type: 'string',
		value: 'URL',
		about: 'Git repository of policies instead; its token in HOMEOSTAT_GIT_TOKEN, or an SSH key file in HOMEOSTAT_GIT_SSH_KEY',
	},
	ref: { type: 'string', value: 'BRANCH', about: "Branch to follow. Default: the repository's own" },
	path: { type: 'string', value: 'PATH', default: '.', about: 'Only what is below it in the repository is policy' },
	poll: { type: 'string', value: 'DURATION', default: '30s', about: 'Time between two looks at the repository' },
	verify: { type: 'string', value: 'FILE', about: 'Trusted signers: commits must be signed by them' },
	approvers: {
		type: 'string',
		value: 'FILE',
		about: 'Who may answer what guardrails ask, by role; they are asked in issues of the repository on GitHub',
	},
	'accept-rollback': { type: 'string', value: 'COMMIT', about: 'Sign off this tip of a branch that was rewritten' },
} as const satisfies Readonly<Record<string, Option>>;

/** Each look starts a few processes. */
const MIN_POLL_MS = 100;

type Name = keyof typeof FEED_OPTIONS;
type FeedValues = { readonly [K in Name]: (typeof FEED_OPTIONS)[K] extends { readonly default: string } ? string : string | undefined };

interface Parts {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly stateDir: string;
	/** Name of this host. */
	readonly host: string;
	readonly clock: Clock;
	readonly actuators: readonly Actuator[];
	readonly log: { warn(fields: object, text: string): void };
}

/** Throws UsageError where the options contradict each other, or name what is not there. */
export async function createFeed(values: FeedValues, parts: Parts): Promise<PolicyFeed> {
	const { policies, repo } = values;
	if ((policies === undefined) === (repo === undefined)) {
		throw new UsageError('say which policies: --policies DIR, or --repo URL\nSee `homeostat run --help`');
	}
	if (policies !== undefined) {
		if (!existsSync(policies)) throw new UsageError(`--policies: ${policies} is not there; name a folder of policy files`);
		return folderFeed(policies, parts.actuators);
	}
	// Git runs in the state directory: a folder is meant from here.
	const isFolder = repo !== undefined && existsSync(repo);
	return repositoryFeed(isFolder ? resolve(repo) : (repo ?? ''), values, parts);
}

async function repositoryFeed(url: string, values: FeedValues, parts: Parts): Promise<PolicyFeed> {
	const poll = parseDuration(values.poll);
	if (poll === undefined || poll < MIN_POLL_MS)
		throw new UsageError(`--poll: \`${values.poll}\` is no duration of 100ms or longer, such as 30s`);
	const accepted = values['accept-rollback'];
	if (accepted !== undefined && !/^[0-9a-f]{40}$/.test(accepted)) throw new UsageError('--accept-rollback: give the full commit id');
	const { repoFeed } = await import('../run/repo-feed.ts');
	const dir = join(parts.stateDir, 'repo');
	return repoFeed(
		{
			url,
			path: values.path,
			dir,
			poll,
			engine: version(),
			clock: parts.clock,
			credentials: credentialsOf(url, parts),
			...(values.ref === undefined ? {} : { ref: values.ref }),
			...(accepted === undefined ? {} : { accepted }),
			publishing: publishingOf(url, parts),
			...(values.verify === undefined ? {} : { verify: await verifier(values.verify, dir) }),
		},
		parts.actuators,
		parts.log,
	);
}

/** With a credential of its own, if one is given: the one that it follows by need not be able to write. */
function publishingOf(url: string, { env, clock, host }: Parts): PublishingParts {
	const { HOMEOSTAT_GIT_WRITE_TOKEN: token, HOMEOSTAT_GIT_WRITE_SSH_KEY: sshKey, ...others } = env;
	const { HOMEOSTAT_GIT_KNOWN_HOSTS: knownHosts } = env;
	const own = { HOMEOSTAT_GIT_TOKEN: token, HOMEOSTAT_GIT_SSH_KEY: sshKey, HOMEOSTAT_GIT_KNOWN_HOSTS: knownHosts };
	const credentials = credentialsOf(url, { clock, env: token === undefined && sshKey === undefined ? others : own });
	const place = gitHubPlace(url);
	const forge =
		place !== undefined && credentials.kind === 'token'
			? gitHubForge({ ...place, token: credentials.token, now: () => clock.now() })
			: localForge;
	return { credentials, forge, authorship: authorshipOf(env), readRules, host };
}

async function verifier(file: string, dir: string) {
	const { parseTrust } = await import('../gitops/verify/trust.ts');
	const { createVerify } = await import('../gitops/verify/verify.ts');
	return createVerify(parseTrust(readGiven('--verify', file), file), dir);
}

/** Where approvals are asked for on the forge; undefined where nobody said who may answer. Throws UsageError for another repository. */
export async function openDesk(
	{ approvers: file, repo = '' }: Pick<FeedValues, 'approvers' | 'repo'>,
	host: string,
	parts: Pick<Parts, 'env' | 'clock'>,
): Promise<{ readonly desk: Desk; readonly approvers: Approvers } | undefined> {
	if (file === undefined) return undefined;
	const place = gitHubPlace(repo);
	const credentials = credentialsOf(repo, parts);
	if (place === undefined || credentials.kind !== 'token') {
		throw new UsageError(
			'--approvers: people are asked in issues of --repo https://github.com/OWNER/REPO, with a token or as a GitHub App',
		);
	}
	const { parseApprovers } = await import('../gitops/approvals/approvers.ts');
	const desk = gitHubDesk({ ...place, token: credentials.token, now: () => parts.clock.now(), host });
	return { desk, approvers: parseApprovers(readGiven('--approvers', file), file) };
}

/** Secrets come by the environment or by files, never by arguments, which every user of the host can read. */
function credentialsOf(url: string, { env, clock }: Pick<Parts, 'env' | 'clock'>): Credentials {
	const { HOMEOSTAT_GIT_TOKEN: token, HOMEOSTAT_GIT_SSH_KEY: file, HOMEOSTAT_GIT_KNOWN_HOSTS: knownHosts } = env;
	const { HOMEOSTAT_GITHUB_APP_ID: appId, HOMEOSTAT_GITHUB_APP_KEY: keyFile } = env;
	if (token !== undefined) return { kind: 'token', token: async () => token };
	if (file !== undefined) return { kind: 'ssh-key', file, ...(knownHosts === undefined ? {} : { knownHosts }) };
	if (appId === undefined || keyFile === undefined) return { kind: 'none' };
	const place = gitHubPlace(url);
	if (place === undefined) throw new UsageError('HOMEOSTAT_GITHUB_APP_ID is for https://github.com/OWNER/REPO');
	const privateKey = readGiven('HOMEOSTAT_GITHUB_APP_KEY', keyFile);
	return { kind: 'token', token: gitHubAppToken({ appId, privateKey, ...place, clock }) };
}

function gitHubPlace(url: string): { readonly owner: string; readonly repo: string } | undefined {
	const [, owner, repo] = /^https:\/\/github\.com\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url) ?? [];
	return owner === undefined || repo === undefined ? undefined : { owner, repo };
}

function readGiven(option: string, file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (cause) {
		throw new UsageError(`${option}: ${file} cannot be read: ${errorText(cause)}`, { cause });
	}
}
