import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { actuators } from '../../actuators/index.ts';
import type { PolicySet } from '../../engine/decide/policy-set.ts';
import type { PolicyReader } from '../../engine/gitops/judge.ts';
import { createSync, type Sync, type SyncOptions } from '../../engine/gitops/sync.ts';
import type { Condition, SyncStatus } from '../../engine/model/sync.ts';
import { isPolicyPath, MAX_FILE_BYTES, MAX_TREE_BYTES } from '../../engine/policy/files.ts';
import { compileFiles } from '../../engine/policy/load.ts';
import { CLOCK, temporaryFolder } from './acting.ts';

/** The loader that the engine uses. */
const POLICIES: PolicyReader = {
	isPolicy: isPolicyPath,
	maxFileBytes: MAX_FILE_BYTES,
	maxTreeBytes: MAX_TREE_BYTES,
	compile: (files, revision) => compileFiles(files, { revision, actuators }),
};

export interface Following {
	readonly sync: Sync;
	readonly state: string;
	/** Revisions in the order in which they went into service. */
	readonly applied: string[];
	/** The set in service. */
	set(): PolicySet | undefined;
	ready(): Condition | undefined;
	/** Resolves when the status has it. */
	until(holds: (status: SyncStatus) => boolean): Promise<void>;
}

/** A sync that polls once an hour unless told otherwise: tests say themselves when it looks. */
export function follow(url: string, changes: Partial<SyncOptions> = {}): Following {
	const state = changes.dir ?? join(temporaryFolder(), 'repo');
	const applied: string[] = [];
	let current: PolicySet | undefined;
	const waiting = new Set<(status: SyncStatus) => void>();
	const sync = createSync({
		url,
		path: 'policies',
		dir: state,
		poll: 3_600_000,
		engine: '1.0.0',
		credentials: { kind: 'none' },
		policies: POLICIES,
		clock: CLOCK,
		apply(set) {
			current = set;
			applied.push(set.revision);
		},
		changed: (status) => {
			for (const look of waiting) look(status);
		},
		...changes,
	});
	onTestFinished(() => sync.stop());
	return {
		sync,
		state,
		applied,
		set: () => current,
		ready: () => readyOf(sync.status()),
		until: (holds) =>
			new Promise((resolve) => {
				const look = (status: SyncStatus) => {
					if (!holds(status)) return;
					waiting.delete(look);
					resolve();
				};
				waiting.add(look);
				look(sync.status());
			}),
	};
}

const readyOf = ({ conditions }: SyncStatus) => conditions.find(({ type }) => type === 'Ready');

/** The text of a policy that compiles. */
export const agentText = (name: string) =>
	`apiVersion: homeostat/v1\nkind: Agent\nmetadata: { name: ${name}, owner: o, rationale: r }\nspec: { domains: ["*"] }\n`;
