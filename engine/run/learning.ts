import { join } from 'node:path';
import type { DetectorPolicy } from '../decide/policy-set.ts';
import type { Files } from '../journal/files.ts';
import { loadMemory, saveMemory } from '../journal/memory-file.ts';
import { errorText } from '../model/error.ts';
import type { Json } from '../model/json.ts';
import type { Windows } from '../promql/store/windows.ts';
import { createDetecting, type Detecting } from './detecting.ts';

/** Weeks of learning are worth a file; ten minutes of it are not worth writing it more often. */
const SAVE_MS = 600_000;
const FILE = 'detectors.json';

/** The running engine's detectors, kept over changes of the policies and restarts. */
export interface Learning {
	/** As `Detecting.step`. */
	step(windows: Windows, at: number): void;
	/** From now on these; what the others learned goes. */
	use(policies: readonly DetectorPolicy[]): void;
	/** Writes what was learned once more. */
	close(): Promise<void>;
}

/** What an earlier run learned; nothing where the file is not there, or was broken and set aside. */
export async function restoreLearned(stateDir: string, at: number, files: Files): Promise<Json> {
	const loaded = await loadMemory(join(stateDir, FILE), at, files);
	return loaded.kind === 'loaded' ? (loaded.memory as Json) : {};
}

export function createLearning(stateDir: string, learned: Json, parts: { readonly files: Files; onError(text: string): void }): Learning {
	let [detecting, changed]: [Detecting | undefined, boolean] = [undefined, false];
	let saving: Promise<void> = Promise.resolve();

	async function save(): Promise<void> {
		if (detecting === undefined || !changed) return;
		changed = false;
		try {
			await saveMemory(join(stateDir, FILE), { seq: 0, memory: detecting.save() }, parts.files);
		} catch (thrown) {
			parts.onError(errorText(thrown));
		}
	}

	const steady = setInterval(() => {
		saving = saving.then(save);
	}, SAVE_MS);
	return {
		step(windows, at) {
			if ((detecting?.step(windows, at).length ?? 0) > 0) changed = true;
		},
		use(policies) {
			detecting = createDetecting(policies, detecting?.save() ?? learned);
		},
		async close() {
			clearInterval(steady);
			saving = saving.then(save);
			await saving;
		},
	};
}
