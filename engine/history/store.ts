import { errorText } from '../model/error.ts';
import type { Labels, Sample } from '../model/series.ts';
import { type Batch, Feed } from './feed.ts';
import { HOUR_MS, hourOf, listHours, logPath, parquetPath } from './layout.ts';
import { encodeSamples, encodeSeries, type SeriesEntry } from './log-format.ts';
import { LogWriter } from './log-writer.ts';
import { type Part, partOf } from './part.ts';
import { type RecordedSeries, recordingOf } from './recording.ts';
import { DEFAULT_LIMITS, enforceLimits, type HistoryLimits } from './retention.ts';
import { type OnRepair, readHour, readRepaired, rollHour } from './roll.ts';
import { SeriesTable } from './series-table.ts';

/** Text of a source's failure, as far as it is kept. */
const MAX_ERROR_CHARS = 300;
/** What fits into the column of delays: 24 days. */
const MAX_DELAY_MS = 2 ** 31 - 1;
/** When rolling or cleaning failed, it is tried again after so long. */
const RETRY_MS = 60_000;
/** The series that says why a source fails, while it does. */
export const SOURCE_ERROR = 'homeostat_source_error';

export interface HistoryOptions {
	/** The `history` folder of the state directory; made when the first sample is written. */
	readonly dir: string;
	/** Now, epoch ms. Must grow from start to start: logs are named by it. */
	readonly at: number;
	readonly limits?: Partial<HistoryLimits>;
	/** Hears of files found broken and what was done about them, and of what could not be done. */
	readonly onRepair?: OnRepair;
}

export interface HistoryStatus {
	/** Why the disk refuses samples, while it does. */
	readonly failing?: string;
	/** Reads that were not kept because it did so for too long. */
	readonly lost: number;
}

export interface ReadOptions {
	readonly partial?: boolean;
	/** Of a partial read. */
	readonly ended?: readonly Labels[];
}

/** Samples on their way to the disk. Never throws and never waits: telemetry must not hold up a tick. */
export interface History {
	/**
	 * One read of one source, as `Windows.append` takes it: unless it is `partial`, series that it lacks have ended; if it is, the `ended` ones.
	 * `at`: its beginning; `arrived`: when it was there for the next tick to see. Epoch ms.
	 */
	append(source: string, at: number, samples: readonly Sample[], arrived: number, options?: ReadOptions): void;
	/** A read failed: all of the source's series end at `at`. */
	fail(source: string, at: number, error: string, arrived: number): void;
	/** What was recorded since `from`, each series once, without the log that is being written now: for the hot windows after a start. */
	restore(from: number): AsyncIterable<RecordedSeries>;
	status(): HistoryStatus;
	/** Resolves when all that was appended is written; hours that have passed are Parquet then. */
	flush(): Promise<void>;
	/** Flushes and lets go of the files. The running hour stays a log, which the next start takes up. */
	close(): Promise<void>;
}

/** Opens the store for appending. Logs that earlier runs left are made Parquet in the background. */
export function openHistory({ dir, at, limits = {}, onRepair = () => {} }: HistoryOptions): History {
	return new Store(dir, at, { ...DEFAULT_LIMITS, ...limits }, onRepair);
}

class Store implements History {
	readonly #dir: string;
	readonly #started: number;
	readonly #limits: HistoryLimits;
	readonly #onRepair: OnRepair;
	readonly #feeds = new Map<string, Feed>();
	/** Of the sources that fail: the series that says why. */
	readonly #errors = new Map<string, Feed>();
	#table = new SeriesTable();
	/** Series that the log has been told of. */
	#declared = 0;
	#hour: number;
	#log: LogWriter;
	#lost = 0;
	/** Rolling and cleaning, one after the other. */
	#chores: Promise<void> = Promise.resolve();
	#choreError: string | undefined;
	#choreAt = 0;

	constructor(dir: string, at: number, limits: HistoryLimits, onRepair: OnRepair) {
		this.#dir = dir;
		this.#started = at;
		this.#limits = limits;
		this.#onRepair = onRepair;
		this.#hour = hourOf(at);
		this.#log = new LogWriter(logPath(dir, this.#hour, at));
		this.#chore(at, () => this.#tidy(at));
	}

	append(source: string, at: number, samples: readonly Sample[], arrived: number, { partial = false, ended }: ReadOptions = {}): void {
		this.#turn(arrived);
		const failed = this.#errors.get(source);
		this.#errors.delete(source);
		for (const batch of failed?.end(at) ?? []) this.#write(batch, arrived);
		for (const batch of this.#feed(source).read(at, samples, partial, ended)) this.#write(batch, arrived);
	}

	fail(source: string, at: number, error: string, arrived: number): void {
		this.#turn(arrived);
		for (const batch of this.#feed(source).end(at)) this.#write(batch, arrived);
		const feed = this.#errors.get(source) ?? new Feed(source, this.#table);
		this.#errors.set(source, feed);
		const labels = { __name__: SOURCE_ERROR, source, error: error.slice(0, MAX_ERROR_CHARS) };
		for (const batch of feed.read(at, [{ labels, value: 1 }], false)) this.#write(batch, arrived);
	}

	async *restore(from: number): AsyncGenerator<RecordedSeries> {
		await this.#chores;
		const table = new SeriesTable();
		const parts: Part[] = [];
		for (const { hour, parquet, logs } of await listHours(this.#dir)) {
			if (hour + HOUR_MS <= from) continue;
			if (parquet !== undefined) parts.push(partOf(await readHour(parquet, table, this.#onRepair)));
			for (const log of logs) {
				if (log !== this.#log.path) parts.push(partOf(await readRepaired(log, table, this.#onRepair)));
			}
		}
		yield* recordingOf(parts.filter(({ rows }) => rows > 0)).series({ from });
	}

	status(): HistoryStatus {
		const refused = this.#log.failing === undefined ? this.#choreError : errorText(this.#log.failing);
		return { lost: this.#lost, ...(refused !== undefined && { failing: refused }) };
	}

	async flush(): Promise<void> {
		await this.#log.flush();
		await this.#chores;
	}

	async close(): Promise<void> {
		await this.#chores;
		await this.#log.close();
	}

	#feed(source: string): Feed {
		const known = this.#feeds.get(source);
		if (known !== undefined) return known;
		const feed = new Feed(source, this.#table);
		this.#feeds.set(source, feed);
		return feed;
	}

	/** A new hour, a new log: its numbers of series start afresh, so that series long gone are forgotten. */
	#turn(arrived: number): void {
		const hour = hourOf(arrived);
		if (hour <= this.#hour) {
			if (this.#choreError !== undefined && arrived - this.#choreAt >= RETRY_MS) this.#chore(arrived, () => this.#tidy(arrived));
			return;
		}
		const before = this.#log;
		this.#hour = hour;
		this.#log = new LogWriter(logPath(this.#dir, hour, this.#started));
		this.#table = new SeriesTable();
		this.#declared = 0;
		for (const feed of [...this.#feeds.values(), ...this.#errors.values()]) feed.rebase(this.#table);
		this.#chore(arrived, async () => {
			await before.close();
			await this.#tidy(arrived);
		});
	}

	#write({ time, ids, values }: Batch, arrived: number): void {
		if (this.#log.full) {
			this.#lost++;
			return;
		}
		const news: SeriesEntry[] = [];
		for (; this.#declared < this.#table.size; this.#declared++) {
			const { id, text, source = '' } = this.#table.at(this.#declared);
			news.push([id, text, source]);
		}
		if (news.length > 0) this.#log.append(encodeSeries(news), arrived);
		const delay = Math.max(-MAX_DELAY_MS, Math.min(MAX_DELAY_MS, arrived - time));
		this.#log.append(encodeSamples({ time, delay, ids, values }), arrived);
	}

	#chore(at: number, work: () => Promise<void>): void {
		this.#choreAt = at;
		this.#chores = this.#chores.then(work).then(
			() => {
				this.#choreError = undefined;
			},
			(error: unknown) => {
				this.#choreError = errorText(error);
			},
		);
	}

	async #tidy(now: number): Promise<void> {
		for (const { hour, parquet, logs } of await listHours(this.#dir)) {
			const done = logs.filter((path) => path !== this.#log.path);
			if (done.length > 0) await rollHour(parquetPath(this.#dir, hour), parquet !== undefined, done, this.#onRepair);
		}
		await enforceLimits(this.#dir, now, this.#limits, this.#onRepair);
	}
}
