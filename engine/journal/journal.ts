import { join } from 'node:path';
import { EngineError, errorText } from '../model/error.ts';
import type { JournalEvent } from '../model/journal.ts';
import { findEnd, type Repair } from './end.ts';
import { type Files, nodeFiles } from './files.ts';
import { groupCommit } from './group-commit.ts';
import { encodeEvent, formatLine, type Link } from './line.ts';
import { dayOf, type FileName, formatName, parseName } from './names.ts';
import { MAX_LINE_BYTES } from './scan.ts';
import { openTail } from './tail.ts';

/** A day of the default library is about 10 MB; one file stays quick to check at a start. */
const MAX_FILE_BYTES = 64 << 20;
/** Written and synced at a time. */
const BATCH_CHARS = 1 << 20;
/** Events kept while the disk refuses them; beyond, ticks are counted and not kept. */
const MAX_BACKLOG = 10_000;

export interface JournalOptions {
	/** The `journal` folder; made when the first entry is written. */
	readonly dir: string;
	/** Now, epoch ms: when repairs are noted. */
	readonly at: number;
	readonly files?: Files;
	readonly maxFileBytes?: number;
}

export interface Journal {
	/** Number of the last entry that is on the disk; 0 when there is none. */
	readonly seq: number;
	/** Number that the last entry has which was appended, on the disk or not: what memory that is saved now knows of. */
	readonly head: number;
	/** Bytes that this journal has put on the disk since it was opened. */
	readonly written: number;
	/** What opening found wrong; they become entries with the first commit. For the log. */
	readonly repairs: readonly Repair[];
	/** Takes an event down in memory. It counts once a later `commit` has resolved. */
	append(event: JournalEvent, at: number): void;
	/**
	 * Resolves once everything appended before the call is on the disk; calls at the same time share one fsync.
	 * Rejects with EngineError(stall) when the disk refuses: the caller must not act. Nothing is lost, the same events
	 * are written by the first commit that succeeds; so append the outcome of what was not done as well (`skipped`).
	 */
	commit(): Promise<void>;
	/** Removes the files of days before `YYYY-MM-DD`, oldest first; returns their names. The rest still verifies. */
	prune(beforeDay: string): Promise<readonly string[]>;
	/** Commits and lets go of the file. */
	close(): Promise<void>;
}

interface Pending {
	/** UTC day, which names the file. */
	readonly day: string;
	/** The line's text but for its place in the chain, which is known when it is written. */
	readonly body: string;
}

/**
 * Opens the journal for appending; nothing is written yet. Its last file is checked: the rest of a line that a crash cut
 * is taken off, and noted as `torn-tail`. A broken chain stops nobody: it is noted as `chain-broken`, the file stays as
 * evidence, and the journal goes on in a new file after the last intact entry, while `verifyJournal` keeps failing.
 */
export async function openJournal({ dir, at, files = nodeFiles, maxFileBytes = MAX_FILE_BYTES }: JournalOptions): Promise<Journal> {
	const end = await findEnd(files, dir);
	const tail = openTail(files, dir, maxFileBytes, end.tail);
	const queue: Pending[] = end.repairs.map((repair) => pending(repair, at));
	let link = end.link;
	let appended = queue.length;
	let written = 0;
	let dropped = 0;

	/** Writes what is queued now; what is appended meanwhile waits for the next flush. */
	async function flush(): Promise<void> {
		for (let left = queue.length; left > 0; ) {
			const batch = firstBatch(queue);
			const { text, last } = chain(batch, link);
			try {
				await tail.write(batch[0]?.day ?? '', text);
			} catch (error) {
				throw refused(dir, error);
			}
			queue.splice(0, batch.length);
			left -= batch.length;
			link = last;
			written += Buffer.byteLength(text);
		}
	}

	function enqueue(event: JournalEvent, when: number): void {
		queue.push(pending(event, when));
		appended += 1;
	}

	const commit = groupCommit(flush, () => appended);
	return {
		get seq() {
			return link.seq;
		},
		get head() {
			return link.seq + queue.length;
		},
		get written() {
			return written;
		},
		repairs: end.repairs,
		append(event, when) {
			if (queue.length >= MAX_BACKLOG && event.kind === 'tick') {
				dropped += 1;
				return;
			}
			if (dropped > 0) enqueue({ kind: 'repair', what: 'ticks-dropped', detail: { ticks: dropped } }, when);
			dropped = 0;
			enqueue(event, when);
		},
		commit,
		prune: (beforeDay) => prune(files, dir, beforeDay, tail.name),
		async close() {
			try {
				await commit();
			} finally {
				await tail.close();
			}
		},
	};
}

function pending(event: JournalEvent, at: number): Pending {
	const body = encodeEvent(event, at);
	if (body.length * 3 > MAX_LINE_BYTES) throw new EngineError(`an event of kind ${event.kind} is too large for the journal`, 'human');
	return { day: dayOf(at), body };
}

/** What goes into one file at one time. */
function firstBatch(queue: readonly Pending[]): readonly Pending[] {
	const day = queue[0]?.day;
	let chars = 0;
	const end = queue.findIndex((each) => {
		chars += each.body.length;
		return each.day !== day || chars > BATCH_CHARS;
	});
	return queue.slice(0, end < 0 ? queue.length : Math.max(end, 1));
}

function chain(batch: readonly Pending[], after: Link): { readonly text: string; readonly last: Link } {
	let last = after;
	let text = '';
	for (const { body } of batch) {
		const line = formatLine(body, last);
		text += line.text;
		last = line.link;
	}
	return { text, last };
}

async function prune(files: Files, dir: string, beforeDay: string, present: FileName | undefined): Promise<readonly string[]> {
	const old = (await files.list(dir)).filter((each) => {
		const name = parseName(each);
		return name !== undefined && name.day < beforeDay && (present === undefined || each !== formatName(present));
	});
	for (const name of old) await files.remove(join(dir, name));
	if (old.length > 0) await files.syncDir(dir);
	return old;
}

function refused(dir: string, error: unknown): EngineError {
	const why = errorText(error);
	return new EngineError(
		`the journal in ${dir} cannot be written (${why}); no action starts until it can: make room on its disk or mend it`,
		'stall',
		{ cause: error },
	);
}
