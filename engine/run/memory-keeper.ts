import { join } from 'node:path';
import type { Memory } from '../decide/memory.ts';
import type { Files } from '../journal/files.ts';
import { saveMemory } from '../journal/memory-file.ts';
import { errorText } from '../model/error.ts';
import type { Chronicle } from './chronicle.ts';

/** What a kill -9 may cost of `for` and the like; outcomes come back from the journal in any case. */
const INTERVAL_MS = 10_000;
/** After something was decided: soon, but a burst costs one write. */
const SOON_MS = 1_000;

/** Writes `memory.json` beside the journal. */
export interface MemoryKeeper {
	/** Something worth keeping changed. */
	soon(): void;
	/** Writes it once more. */
	close(): Promise<void>;
}

export function createMemoryKeeper(
	stateDir: string,
	parts: { readonly files: Files; readonly chronicle: Chronicle; memory(): Memory; onError(text: string): void },
): MemoryKeeper {
	let saved: Memory | undefined;
	let timer: NodeJS.Timeout | undefined;
	let saving: Promise<void> = Promise.resolve();

	async function save(): Promise<void> {
		const memory = parts.memory();
		if (memory === saved) return;
		// Taken in the same moment: the file must know of exactly the entries up to `seq`, which must be on the disk before it.
		const seq = parts.chronicle.head;
		if (!(await parts.chronicle.flush())) return;
		try {
			await saveMemory(join(stateDir, 'memory.json'), { seq, memory }, parts.files);
			saved = memory;
		} catch (thrown) {
			parts.onError(errorText(thrown));
		}
	}

	function queue(): Promise<void> {
		clearTimeout(timer);
		timer = undefined;
		saving = saving.then(save);
		return saving;
	}

	const steady = setInterval(() => void queue(), INTERVAL_MS);
	return {
		soon() {
			timer ??= setTimeout(() => void queue(), SOON_MS);
		},
		async close() {
			clearInterval(steady);
			await queue();
		},
	};
}
