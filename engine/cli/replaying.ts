import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { rehearse } from '../act/execute.ts';
import type { PolicySet } from '../decide/policy-set.ts';
import { openRecording } from '../history/open.ts';
import type { Recording } from '../history/recording.ts';
import { readJournal } from '../journal/read.ts';
import type { JournalEntry } from '../model/journal.ts';
import { metricsOf, reachOf } from '../run/reach.ts';
import { replayJournal } from '../run/replay/journal-replay.ts';
import { replay } from '../run/replay/replay.ts';
import type { Replayed, ReplayParts } from '../run/replay/stage.ts';
import type { Io } from './command.ts';
import { Progress } from './progress.ts';
import { actuators, faultOf } from './wire.ts';

/** Epoch ms; absent: from the beginning, to the end. */
export interface Bounds {
	readonly from: number | undefined;
	readonly to: number | undefined;
}

/** Opens a recording for the signals of these sets; what of it cannot be read is told on stderr. */
export function openFor(sets: readonly PolicySet[], from: string, bounds: Bounds, io: Io): Promise<Recording> {
	const metrics = sets.map(metricsOf);
	const named = metrics.flatMap((each) => (each === undefined ? [] : [...each]));
	return openRecording(from, {
		...(metrics.every((each) => each !== undefined) && named.length > 0 && { metrics: new Set(named) }),
		...(bounds.from !== undefined && { from: bounds.from - Math.max(0, ...sets.map(reachOf)) }),
		...(bounds.to !== undefined && { to: bounds.to }),
		...(io.env.HOMEOSTAT_TOKEN !== undefined && { token: io.env.HOMEOSTAT_TOKEN }),
		onProblem: (message) => io.stderr.write(`homeostat: ${message}\n`),
	});
}

/** The journal of a state directory, if `from` is one. */
export function journalOf(from: string): AsyncIterable<JournalEntry> | undefined {
	const dir = join(from, 'journal');
	return existsSync(dir) ? readJournal(dir) : undefined;
}

/** What is replayed. With a journal, at its ticks and with its outcomes. */
export interface Past {
	readonly recording: Recording;
	readonly journal?: AsyncIterable<JournalEntry>;
}

/** Replays a set with a progress bar on stderr; `label` goes before it. */
export async function replaySet(set: PolicySet, { recording, journal }: Past, { to }: Bounds, label: string, io: Io): Promise<Replayed> {
	const progress = new Progress(io.stderr);
	const { first = 0, last = 0 } = recording.span ?? {};
	const end = Math.min(last, to ?? last);
	try {
		const parts: ReplayParts = {
			recording,
			set,
			host: { name: hostname() },
			...(to !== undefined && { until: to }),
			rehearse: (action) => rehearse({ actuators, validate: faultOf }, action),
			onProgress({ at, ticks, samples }) {
				const share = recording.samples > 0 && end === last ? samples / recording.samples : (at - first) / Math.max(1, end - first);
				progress.show(share, ticks, 'ticks', `${label} ${new Date(at).toISOString().slice(0, 16)}`);
			},
		};
		return await (journal === undefined ? replay(parts) : replayJournal({ ...parts, journal }));
	} finally {
		progress.end();
	}
}
