import { createHash } from 'node:crypto';
import { type SpokenVerdict, type VerdictTaken, verdictCommands } from '../../gitops/comments/verdict.ts';
import type { Credentials } from '../../gitops/credentials.ts';
import type { Authorship } from '../../gitops/proposals/clone.ts';
import type { Forge } from '../../gitops/proposals/forge.ts';
import { type Published, publishProposals } from '../../gitops/proposals/publish.ts';
import type { ProposalRules } from '../../gitops/proposals/rules.ts';
import type { Proposing, Sync } from '../../gitops/sync.ts';
import type { Clock } from '../../model/clock.ts';
import type { Publication, PublicationRow } from '../../model/publication.ts';
import { REPOSITORY_CONFIG } from '../../policy/repository-config.ts';
import type { Wanted } from '../policy-feed.ts';

/** With what an engine may publish. */
export interface PublishingParts {
	/** Of the host, to push with: they may differ from those that it follows by. */
	readonly credentials: Credentials;
	readonly authorship: Authorship;
	readonly forge: Forge;
	/** Throws EngineError(human) for settings that cannot be understood. */
	readRules(config: Uint8Array): ProposalRules;
	/** Name of this engine among those that follow the repository. */
	readonly host: string;
}

/**
 * Puts what was learned to people in the followed repository, by the same rules as `tune --pr`, if the revision in service allows
 * engines to. Rejects with EngineError where repository or forge refuse or are away.
 */
export async function publishLearned(
	wanted: Wanted,
	sync: Pick<Sync, 'proposing'>,
	parts: PublishingParts,
	clock: Clock,
): Promise<Omit<Publication, 'at'>> {
	const { credentials, authorship, forge, readRules, host } = parts;
	const ground = await sync.proposing(credentials, authorship);
	if (ground === undefined) return off('the repository is not followed at present');
	if (!(await isAllowed(ground, readRules))) {
		return off(`\`publish: true\` in ${REPOSITORY_CONFIG} lets engines push what they learn; until then \`homeostat tune --pr\` does`);
	}
	const { clone: dir, base } = ground;
	const common = { dir, base, forge, authorship, readRules, considered: wanted.considered, now: clock.now(), proposer: proposerOf(host) };
	const tuned = await publishProposals({ ...common, kind: 'tune', proposals: wanted.proposals });
	const reverted = await publishProposals({ ...common, kind: 'revert', proposals: wanted.reverts });
	for (const check of wanted.checks) await forge.report?.(check);
	return { state: 'on', rows: [...tuned.map((row) => shown(row, 'tune')), ...reverted.map((row) => shown(row, 'revert'))] };
}

/** What people say in comments of the repository whose proposals are the engine's; others are left alone. */
export async function hearVerdicts(
	take: (said: SpokenVerdict) => Promise<VerdictTaken>,
	sync: Pick<Sync, 'proposing'>,
	{ credentials, authorship, forge, readRules }: PublishingParts,
): Promise<void> {
	if (forge.hear === undefined) return;
	const ground = await sync.proposing(credentials, authorship);
	if (ground !== undefined && (await isAllowed(ground, readRules))) await forge.hear(verdictCommands(take));
}

async function isAllowed({ file }: Proposing, readRules: PublishingParts['readRules']): Promise<boolean> {
	const config = await file(REPOSITORY_CONFIG);
	return config !== undefined && readRules(config).publish;
}

const off = (reason: string): Omit<Publication, 'at'> => ({ state: 'off', reason, rows: [] });

/** Tells engines apart in public texts without naming their hosts. */
const proposerOf = (host: string) => createHash('sha256').update(`homeostat ${host}`).digest('hex').slice(0, 12);

function shown(row: Published, change: PublicationRow['change']): PublicationRow {
	const { policy, kind } = row;
	switch (row.kind) {
		case 'kept':
			return { policy, change, kind, reason: row.reason };
		case 'withdrawn':
			return { policy, change, kind, branch: row.branch };
		default:
			return { policy, change, kind, branch: row.branch, url: row.url };
	}
}
