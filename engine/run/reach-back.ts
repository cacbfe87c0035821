import type { Log } from '../act/services/index.ts';
import type { PolicySet } from '../decide/policy-set.ts';
import type { History } from '../history/store.ts';
import type { Clock } from '../model/clock.ts';
import { errorText } from '../model/error.ts';
import type { Windows } from '../promql/store/windows.ts';
import type { Discretion } from './discretion.ts';
import { reachOf } from './reach.ts';

/** How long samples stay in memory, for policies and queries: as far as the policies look, within these bounds. */
export const LEAST_RETENTION_MS = 3_600_000;
const MOST_RETENTION_MS = 7 * 86_400_000;

interface Parts {
	readonly windows: Windows;
	readonly history: History;
	readonly discretion: Discretion;
	readonly clock: Clock;
	readonly log: Log;
}

/** Keeps samples as long as the policies look back, and takes from history what is not in memory: ranges reach beyond a restart. */
export type ReachBack = (set: PolicySet) => Promise<void>;

export function createReachBack({ windows, history, discretion, clock, log }: Parts): ReachBack {
	/** How far back history has been read, ms. */
	let restored = 0;
	return async (set) => {
		const retention = Math.min(MOST_RETENTION_MS, Math.max(LEAST_RETENTION_MS, reachOf(set)));
		windows.retain(retention);
		if (retention <= restored) return;
		restored = retention;
		try {
			for await (const { source, labels, times, values } of history.restore(clock.now() - retention)) {
				windows.load(source ?? 'history', discretion.labels(labels), times, values);
			}
		} catch (thrown) {
			log.warn({ error: errorText(thrown) }, 'history cannot be read: ranges begin now');
		}
	};
}
