import type { PolicySet } from '../decide/policy-set.ts';
import { EngineError, errorText } from '../model/error.ts';
import type { Finding } from '../model/finding.ts';
import type { ConditionReason } from '../model/sync.ts';
import type { Mirror } from './mirror.ts';
import type { SyncState } from './sync-state.ts';
import { readTree, type TreeFile, type TreeRules } from './tree.ts';

/** How policies are told from other files, and made from texts. */
export interface PolicyReader extends TreeRules {
	/** No `policySet` where any finding is an error. */
	compile(files: readonly TreeFile[], revision: string): { readonly policySet?: PolicySet; readonly findings: readonly Finding[] };
}

/** Are all commits from `since` (exclusive; absent: none was ever verified) up to `commit` vouched for? Rejects with EngineError. */
export type Verify = (mirror: Mirror, commit: string, since: string | undefined) => Promise<void>;

export type Judgement =
	| { readonly kind: 'good'; readonly policySet: PolicySet; readonly files: readonly TreeFile[] }
	| { readonly kind: 'refused'; readonly reason: ConditionReason; readonly message: string };

/** What a judgement rests on. */
export interface Court {
	readonly mirror: Mirror;
	readonly state: SyncState;
	readonly engine: string;
	readonly policies: PolicyReader;
	readonly verify: Verify | undefined;
}

export const revisionOf = (ref: string, commit: string) => `${ref}@sha1:${commit}`;

/** May the commit take the place of the one in service? Changes nothing. Rejects where the mirror cannot be read. */
export async function judge(commit: string, court: Court): Promise<Judgement> {
	const { mirror, state, engine } = court;
	const known = state.quarantined.find((entry) => entry.commit === commit && entry.engine === engine);
	if (known !== undefined) return { kind: 'refused', reason: 'Quarantined', message: known.message };
	if (state.applied !== undefined && state.accepted !== commit && !(await mirror.isAncestor(state.applied, commit))) {
		const message = `${revisionOf(state.ref, commit)} does not descend from ${state.applied}, which is in service: the branch was rewritten. Revert by a commit on top, or sign it off with --accept-rollback ${commit}`;
		return { kind: 'refused', reason: 'RollbackRefused', message };
	}
	return (await unverified(commit, court)) ?? compile(commit, court);
}

/** Is the commit that was in service before a restart still what its signers vouch for? */
export async function judgeAgain(commit: string, court: Court): Promise<Judgement> {
	const isVerified = commit === court.state.verified;
	return (isVerified ? undefined : await unverified(commit, court)) ?? compile(commit, court);
}

async function unverified(commit: string, { mirror, state, verify }: Court): Promise<Judgement | undefined> {
	try {
		await verify?.(mirror, commit, state.verified);
		return undefined;
	} catch (error) {
		if (!(error instanceof EngineError)) throw error;
		return { kind: 'refused', reason: 'VerificationFailed', message: error.message };
	}
}

/** The policies of a commit, whoever made it. */
async function compile(commit: string, court: Court): Promise<Judgement> {
	const { mirror, state, policies } = court;
	const refused = (message: string) => unfit(commit, court, message);
	const tree = await readTree(mirror, commit, state.path, policies).catch((error: unknown) => {
		if (error instanceof EngineError && error.next === 'human') return errorText(error);
		throw error;
	});
	if (typeof tree === 'string') return refused(tree);
	if (tree.refused.length > 0) return refused(summary(tree.refused));
	// A mistyped path or a mass deletion must not switch everything off.
	if (tree.files.length === 0) return refused(`no policy file below ${state.path === '' ? 'the root' : `\`${state.path}\``}`);
	return compileFiles(commit, tree.files, court);
}

/** What the policy files of a commit make, wherever they were kept. */
export function compileFiles(commit: string, files: readonly TreeFile[], court: Court): Judgement {
	const { policySet, findings } = court.policies.compile(files, revisionOf(court.state.ref, commit));
	if (policySet !== undefined) return { kind: 'good', policySet, files };
	return unfit(commit, court, summary(findings.filter(({ severity }) => severity === 'error')));
}

function unfit(commit: string, { state }: Court, message: string): Judgement {
	return { kind: 'refused', reason: 'Quarantined', message: `${revisionOf(state.ref, commit)}: ${message}` };
}

function summary(findings: readonly Finding[]): string {
	const [first] = findings;
	if (first === undefined) return 'the policies do not compile';
	const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
	return `${first.file}:${first.line}:${first.column} ${first.message} [${first.rule}]${more}`;
}
