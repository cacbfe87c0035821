import { posix } from 'node:path';
import type { PolicySet } from '../decide/policy-set.ts';
import { createSync, type SyncOptions } from '../gitops/sync.ts';
import type { Actuator } from '../model/actuator.ts';
import type { SyncStatus } from '../model/sync.ts';
import { isPolicyPath, MAX_FILE_BYTES, MAX_TREE_BYTES } from '../policy/files.ts';
import { compileFiles } from '../policy/load.ts';
import { type Offer, type PolicyFeed, STOP_FLAG } from './policy-feed.ts';
import { hearVerdicts, type PublishingParts, publishLearned } from './publishing/publishing.ts';

export interface RepoFeedOptions extends Omit<SyncOptions, 'policies' | 'apply' | 'changed'> {
	/** Absent: what is learned stays here. */
	readonly publishing?: PublishingParts;
}

/** Policies from a branch of a git repository. What it had in service before a restart is offered at once, the remote is asked then. */
export function repoFeed(
	{ publishing, ...options }: RepoFeedOptions,
	actuators: readonly Actuator[],
	log: { warn(fields: object, text: string): void },
): PolicyFeed {
	let offer: (offer: Offer) => void = () => {};
	let told = '';
	/** The set in service, and whether something newer was refused since it was offered. */
	let serving: PolicySet | undefined;
	let isRefused = false;
	const flag = posix.join(options.path, STOP_FLAG);
	/** Sets beside which lies the file `STOP`. */
	const flagged = new WeakSet<PolicySet>();
	const sync = createSync({
		...options,
		policies: {
			isPolicy: (path) => path === STOP_FLAG || isPolicyPath(path),
			maxFileBytes: MAX_FILE_BYTES,
			maxTreeBytes: MAX_TREE_BYTES,
			compile(files, revision) {
				const policies = files.filter(({ path }) => path !== flag);
				const loaded = compileFiles(policies, { revision, actuators });
				if (loaded.policySet !== undefined && policies.length < files.length) flagged.add(loaded.policySet);
				return loaded;
			},
		},
		apply: (policySet) => {
			serving = policySet;
			isRefused = false;
			offer({ kind: 'set', policySet, stop: flagged.has(policySet) });
		},
		changed(status) {
			const refusal = refusalOf(status);
			if (refusal.error === told) return;
			told = refusal.error;
			// The branch went back to what is in service: that is offered again, so that the refusal ends.
			if (told === '' && isRefused && serving !== undefined) offer({ kind: 'set', policySet: serving, stop: flagged.has(serving) });
			if (told === '') return;
			log.warn({ revision: status.fetched, error: told }, 'the repository is not in service as it stands');
			isRefused = refusal.isOfRevision;
			if (isRefused) offer({ kind: 'refused', revision: status.fetched ?? 'unknown', error: told });
		},
	});
	return {
		async open(take) {
			offer = take;
			await sync.start();
		},
		close: () => sync.stop(),
		status: () => sync.status(),
		merged: () => sync.merged(),
		...(publishing !== undefined && {
			publish: (wanted) => publishLearned(wanted, sync, publishing, options.clock),
			hear: (take) => hearVerdicts(take, sync, publishing),
		}),
		async steer(what) {
			if (what === 'reconcile') await sync.reconcileNow();
			else await sync[what]();
			return sync.status();
		},
	};
}

/** Why the newest revision is not in service; empty where it is. A remote that is away says nothing against any revision. */
function refusalOf({ conditions }: SyncStatus): { readonly error: string; readonly isOfRevision: boolean } {
	const ready = conditions.find(({ type }) => type === 'Ready');
	if (ready?.status !== 'False') return { error: '', isOfRevision: false };
	return {
		error: ready.message,
		isOfRevision: conditions.some(({ type, reason }) => type === 'Stalled' && reason !== 'AuthenticationFailed'),
	};
}
