/** What became of one policy's proposals in the repository that the engine follows. */
export interface PublicationRow {
	readonly policy: string;
	/** A better value, or the way back from one that did harm. */
	readonly change: 'tune' | 'revert';
	/** `kept`: nothing was pushed, and why; `withdrawn`: an earlier one no longer holds. */
	readonly kind: 'opened' | 'updated' | 'unchanged' | 'kept' | 'withdrawn';
	readonly branch?: string;
	/** Where it is reviewed. */
	readonly url?: string;
	readonly reason?: string;
}

/** How the engine's publishing of what it learned went. */
export interface Publication {
	/** End of the last run, epoch ms. */
	readonly at: number;
	/** `off`: the repository does not allow it; `failed`: it is tried again when it learns next. */
	readonly state: 'on' | 'off' | 'failed';
	/** Why it is off, or failed. */
	readonly reason?: string;
	/** Of the last run that did not fail. */
	readonly rows: readonly PublicationRow[];
}
