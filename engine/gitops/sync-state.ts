import { readFile, rename } from 'node:fs/promises';
import { replaceFile } from './replace-file.ts';

/** A revision that must not be applied by itself again, with the reason for people. */
export interface Quarantined {
	readonly commit: string;
	/** Version of the engine that judged it: another one may understand it. */
	readonly engine: string;
	readonly message: string;
}

/** What sync remembers over restarts. Plain data. */
export interface SyncState {
	readonly version: 1;
	readonly url: string;
	readonly ref: string;
	readonly path: string;
	readonly applied?: string;
	/** The last commit that was verified, and with it all before. */
	readonly verified?: string;
	readonly fetched?: string;
	readonly fetchedAt?: number;
	readonly suspended: boolean;
	readonly quarantined: readonly Quarantined[];
	/** The rewritten tip that a person signed off. */
	readonly accepted?: string;
}

/** As many as one may still want to look at; older ones are judged afresh should they come back. */
const MAX_QUARANTINED = 100;

/** The state of this very source; a fresh one where there is none, or where the file is of another repository. */
export async function loadSyncState(file: string, source: Pick<SyncState, 'url' | 'path'> & { ref?: string }): Promise<SyncState> {
	const fresh: SyncState = { version: 1, url: source.url, ref: source.ref ?? '', path: source.path, suspended: false, quarantined: [] };
	const text = await readFile(file, 'utf8').catch(() => undefined);
	if (text === undefined) return fresh;
	const saved = parse(text);
	if (saved === undefined) {
		// Set aside for a person to look at; the next fetch finds out everything again.
		await rename(file, `${file}.bad`).catch(() => undefined);
		return fresh;
	}
	const same = saved.url === source.url && saved.path === source.path && (source.ref === undefined || saved.ref === source.ref);
	return same ? saved : fresh;
}

/** Rejects with EngineError(stall) when the disk refuses. */
export function saveSyncState(file: string, state: SyncState): Promise<void> {
	return replaceFile(file, `${JSON.stringify(state)}\n`);
}

export function quarantine(state: SyncState, entry: Quarantined): SyncState {
	const others = state.quarantined.filter(({ commit }) => commit !== entry.commit);
	return { ...state, quarantined: [...others, entry].slice(-MAX_QUARANTINED) };
}

function parse(text: string): SyncState | undefined {
	try {
		const state = JSON.parse(text) as SyncState;
		return state.version === 1 && Array.isArray(state.quarantined) ? state : undefined;
	} catch {
		return undefined;
	}
}
