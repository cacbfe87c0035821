import type { Journal } from '../journal/journal.ts';
import type { HealReport, Heals } from '../learn/heals/heals.ts';
import type { Clock } from '../model/clock.ts';
import type { JournalStatus } from '../model/engine.ts';
import { errorText } from '../model/error.ts';
import type { JournalEvent } from '../model/journal.ts';

/** The journal of a running engine: it may fail and come back, and the engine knows which. */
export interface Chronicle {
	/** Takes an event down, as of `at` or else of now, and returns when; it is on the disk after the next `flush` that resolves to true. */
	append(event: JournalEvent, at?: number): number;
	/** Everything appended before is on the disk (true), or the disk refuses (false): then nothing may be done. */
	flush(): Promise<boolean>;
	/** Number that the last event appended has, or will have. */
	readonly head: number;
	status(): JournalStatus;
	/** What healing came to, of all that was taken down. */
	heals(): HealReport;
	close(): Promise<void>;
}

/** `heals` has taken what earlier runs wrote. `changed` hears when the disk begins to refuse, with the error, and when it takes again. */
export function createChronicle(journal: Journal, clock: Clock, heals: Heals, changed: (error: string | undefined) => void): Chronicle {
	let fault: string | undefined;

	function settle(error: string | undefined): void {
		const turned = (error === undefined) !== (fault === undefined);
		fault = error;
		if (turned) changed(error);
	}

	async function flush(): Promise<boolean> {
		try {
			await journal.commit();
			settle(undefined);
			return true;
		} catch (thrown) {
			settle(errorText(thrown));
			return false;
		}
	}

	return {
		append(event, at = clock.now()) {
			journal.append(event, at);
			heals.take({ ...event, at });
			return at;
		},
		flush,
		get head() {
			return journal.head;
		},
		status: () => ({ entries: journal.seq, ...(fault === undefined ? {} : { error: fault }) }),
		heals: () => heals.report(),
		async close() {
			await flush();
			await journal.close().catch((thrown: unknown) => settle(errorText(thrown)));
		},
	};
}
