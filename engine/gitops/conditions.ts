import type { Condition, ConditionReason, SyncStatus } from '../model/sync.ts';
import { revisionOf } from './judge.ts';
import type { SyncState } from './sync-state.ts';

/** How the last pass over the repository ended. */
export type Pass =
	| { readonly kind: 'none' }
	| { readonly kind: 'in-sync' }
	| { readonly kind: 'failed'; readonly reason: ConditionReason; readonly message: string };

/** What cannot mend itself by trying again. */
const STALLED = new Set<ConditionReason>(['RollbackRefused', 'Quarantined', 'VerificationFailed', 'AuthenticationFailed']);

export function syncStatus(state: SyncState, pass: Pass, options: { verified: boolean; busy: boolean }): SyncStatus {
	const revision = (commit: string | undefined) => (commit === undefined ? undefined : revisionOf(state.ref, commit));
	const applied = revision(state.applied);
	const fetched = revision(state.fetched);
	return {
		url: state.url,
		ref: state.ref,
		path: state.path === '' ? '.' : state.path,
		...(applied === undefined ? {} : { applied }),
		...(fetched === undefined ? {} : { fetched }),
		...(state.fetchedAt === undefined ? {} : { fetchedAt: state.fetchedAt }),
		suspended: state.suspended,
		conditions: conditions(state, pass, applied, options),
	};
}

function conditions(
	{ suspended, applied: commit }: SyncState,
	pass: Pass,
	applied: string | undefined,
	{ verified, busy }: { verified: boolean; busy: boolean },
): Condition[] {
	const all: Condition[] = [ready(pass, applied)];
	const reconciling = busy ? 'True' : 'False';
	if (suspended) all.push({ type: 'Reconciling', status: 'False', reason: 'Suspended', message: 'suspended; `resume` takes it up again' });
	else if (busy) all.push({ type: 'Reconciling', status: reconciling, reason: 'Progressing', message: 'fetching' });
	if (pass.kind === 'failed') {
		const { reason, message } = pass;
		if (reason === 'FetchFailed' || reason === 'AuthenticationFailed') all.push({ type: 'FetchFailed', status: 'True', reason, message });
		if (STALLED.has(reason)) all.push({ type: 'Stalled', status: 'True', reason, message });
		if (reason === 'VerificationFailed') all.push({ type: 'SourceVerified', status: 'False', reason, message });
	}
	if (commit !== undefined) {
		const message = `${applied} is in the state directory`;
		all.push({ type: 'ArtifactInStorage', status: 'True', reason: 'Succeeded', message });
		if (verified && pass.kind === 'in-sync')
			all.push({ type: 'SourceVerified', status: 'True', reason: 'Succeeded', message: `${applied}` });
	}
	return all;
}

function ready(pass: Pass, applied: string | undefined): Condition {
	switch (pass.kind) {
		case 'none':
			return { type: 'Ready', status: 'Unknown', reason: 'Progressing', message: 'the remote was not read yet' };
		case 'in-sync':
			return { type: 'Ready', status: 'True', reason: 'Succeeded', message: `${applied} is in service` };
		case 'failed': {
			const still = applied === undefined ? 'nothing is in service yet' : `${applied} keeps running`;
			return { type: 'Ready', status: 'False', reason: pass.reason, message: `${pass.message}; ${still}` };
		}
	}
}
