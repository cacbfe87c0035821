import type { Promised, Proportion, Proposal, ProposedValue } from '../../model/proposal.ts';

/** The part of a proposal that a later run must know again. One block a value, invisible in rendered Markdown. */
export interface ProposalMeta {
	readonly policy: string;
	/** From the root of the repository. */
	readonly file: string;
	readonly path: string;
	readonly from: ProposedValue;
	readonly to: ProposedValue;
	readonly fingerprint: string;
	readonly promised?: Promised;
	/** The commit that it takes back. */
	readonly reverts?: string;
	/** Which engine proposes it; absent: whoever ran the command. */
	readonly by?: string;
}

const BLOCK = /<!-- homeostat:meta ([A-Za-z0-9+/=]+) -->/g;

export function renderMeta({ policy, file, path, from, to, fingerprint, evidence: { promised }, reverts }: Proposal, by?: string): string {
	const meta: ProposalMeta = {
		...{ policy, file, path, from, to, fingerprint },
		...(promised !== undefined && { promised }),
		...(reverts !== undefined && { reverts }),
		...(by !== undefined && { by }),
	};
	return `<!-- homeostat:meta ${Buffer.from(JSON.stringify(meta)).toString('base64')} -->`;
}

/** What the blocks of a message say; what is no block of ours is passed over. */
export function parseMeta(message: string): readonly ProposalMeta[] {
	return [...message.matchAll(BLOCK)].flatMap(([, block = '']) => {
		try {
			const meta: unknown = JSON.parse(Buffer.from(block, 'base64').toString());
			return isMeta(meta) ? [meta] : [];
		} catch {
			return [];
		}
	});
}

function isMeta(value: unknown): value is ProposalMeta {
	const { policy, file, path, fingerprint, promised } = (value ?? {}) as Partial<Record<keyof ProposalMeta, unknown>>;
	return [policy, file, path, fingerprint].every((text) => typeof text === 'string') && (promised === undefined || isPromised(promised));
}

/** Messages can be written by anyone who may merge: nothing is counted with that is no number. */
function isPromised(value: unknown): value is Promised {
	const { basis, until, ...rest } = (value ?? {}) as Partial<Record<string, unknown>>;
	if (!Number.isFinite(until)) return false;
	if (basis === 'heals') return isProportion(rest.first);
	if (basis === 'peaks') return isProportion(rest.short) && isProportion(rest.shortBefore);
	if (basis === 'demand') return hasNumbers(rest, ['unitHours', 'unitHoursBefore']) && hasNumbers(rest.missed, ['share', 'low', 'high']);
	if (!hasNumbers(rest.falseAlerts, ['count', 'exposure', 'low', 'high'])) return false;
	if (basis === 'precision') return isProportion(rest.right);
	return (basis === 'incidents' || basis === 'alerts') && Number.isFinite(rest.delay ?? 0) && isProportion(rest.caught);
}

function hasNumbers(value: unknown, keys: readonly string[]): boolean {
	const of = (value ?? {}) as Partial<Record<string, unknown>>;
	return keys.every((key) => Number.isFinite(of[key]));
}

const isProportion = (value: unknown): value is Proportion => hasNumbers(value, ['of', 'count', 'low', 'high']);
