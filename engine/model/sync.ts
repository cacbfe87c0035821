/** Flux's condition words where they fit, so that dashboards and people who know them need not learn new ones. */
export type ConditionType = 'Ready' | 'Reconciling' | 'Stalled' | 'FetchFailed' | 'SourceVerified' | 'ArtifactInStorage';

export type ConditionReason =
	| 'Succeeded'
	| 'Progressing'
	| 'Suspended'
	/** The remote could not be read: down, slow, broken, or the branch is gone. */
	| 'FetchFailed'
	| 'AuthenticationFailed'
	/** A commit is missing a signature that counts. */
	| 'VerificationFailed'
	/** The new tip does not descend from the commit in service. */
	| 'RollbackRefused'
	/** The revision does not validate; it is never applied by itself again. */
	| 'Quarantined'
	/** The state directory cannot be written. */
	| 'StorageFailed';

export interface Condition {
	readonly type: ConditionType;
	readonly status: 'True' | 'False' | 'Unknown';
	readonly reason: ConditionReason;
	readonly message: string;
}

/** What a person may tell the following of a repository to do. */
export type SyncOrder = 'reconcile' | 'suspend' | 'resume';

/** How the engine stands to the repository it follows. `Ready` is always among the conditions. */
export interface SyncStatus {
	/** Without credentials. */
	readonly url: string;
	readonly ref: string;
	readonly path: string;
	/** In service, e.g. `main@sha1:<commit>`. */
	readonly applied?: string;
	/** What the remote had at the last fetch that worked. */
	readonly fetched?: string;
	/** When the last fetch that worked ended, epoch ms. */
	readonly fetchedAt?: number;
	readonly suspended: boolean;
	readonly conditions: readonly Condition[];
}
