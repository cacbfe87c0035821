import type { MergedProposal } from '../../gitops/proposals/merged.ts';
import type { TuneResult } from './kind.ts';
import type { Plain } from './plain.ts';
import type { Checked } from './promises/check.ts';
import type { TunableSet } from './tunable.ts';

/** What a worker is to learn, as plain data: compiled expressions do not cross between processes. */
export interface Lesson {
	readonly stateDir: string;
	/** Nothing after it is looked at, epoch ms. */
	readonly until: number;
	readonly set: Plain<TunableSet>;
	/** Proposals that people merged: their promises are held against what came after. */
	readonly merged: readonly MergedProposal[];
}

/** What it found. */
export type Learned = TuneResult & { readonly checked?: Checked };
