import type { Labels, Matcher, Sample, Series, SeriesView } from '../../model/series.ts';
import { labelsKey, labelsOf } from '../labels.ts';
import { Column } from './column.ts';
import { Postings } from './postings.ts';
import { STALE } from './stale.ts';

/** The hot windows: the latest samples of every series, written by the sources, read by the evaluator. Times are epoch ms. */
export interface Windows extends SeriesView {
	/**
	 * One read of one source. A live series of this source that a full read lacks has vanished and gets a staleness marker at `at`;
	 * a partial read says nothing about the others, but for those that it names as ended. The source counts as recovered.
	 */
	append(source: string, at: number, samples: readonly Sample[], options?: ReadOptions): void;
	/** A read failed: all of the source's series get a staleness marker, and `failing` names it until its next good read. */
	fail(source: string, at: number, error: string): void;
	/** The source is gone for good: its series and their samples go too. */
	forget(source: string): void;
	/** Drops samples older than `before`, and series left without any. */
	prune(before: number): void;
	/** From now on samples stay at least so long, ms. */
	retain(retention: number): void;
	/** Takes in a recorded column (ascending times) of a series; it does not make the series part of the source's next full read. */
	load(source: string, labels: Labels, times: ArrayLike<number>, values: ArrayLike<number>): void;
}

export interface ReadOptions {
	readonly partial?: boolean;
	/** Of a partial read. */
	readonly ended?: readonly Labels[];
}

/** What is known of one source. */
interface Feed {
	/** Number of the running read. */
	reads: number;
	/** Series that its reads deliver; those with `seen` behind `reads` are missing from the current one. */
	readonly series: Set<Column>;
	/** Series by the label objects of its reads: a source mostly repeats them, though not always in the same places. */
	known: WeakMap<Labels, Column>;
}

class HotWindows implements Windows {
	version = 0;
	changes = 0;
	readonly failing = new Map<string, string>();
	#retention: number;
	readonly #byKey = new Map<string, Column>();
	readonly #postings = new Postings<Column>();
	readonly #feeds = new Map<string, Feed>();

	constructor(retention: number) {
		this.#retention = retention;
	}

	select(matchers: readonly Matcher[]): readonly Series[] {
		return this.#postings.select(matchers);
	}

	append(source: string, at: number, samples: readonly Sample[], { partial = false, ended = [] }: ReadOptions = {}): void {
		this.changes++;
		const feed = this.#feed(source);
		this.failing.delete(source);
		feed.reads++;
		const keepFrom = at - this.#retention;
		for (const sample of samples) {
			const column = feed.known.get(sample.labels);
			const own = column?.source === source ? column : this.#remember(feed, source, sample.labels);
			this.#write(feed, own, sample, at, keepFrom);
		}
		for (const labels of ended) this.#end(feed.known.get(labels) ?? this.#byKey.get(labelsKey(labels)), source, at);
		if (!partial) this.#endMissing(feed, at);
	}

	fail(source: string, at: number, error: string): void {
		this.changes++;
		const feed = this.#feed(source);
		this.failing.set(source, error);
		feed.reads++;
		this.#endMissing(feed, at);
	}

	forget(source: string): void {
		this.changes++;
		this.failing.delete(source);
		this.#feeds.delete(source);
		for (const column of [...this.#byKey.values()]) if (column.source === source) this.#drop(column);
	}

	prune(before: number): void {
		this.changes++;
		for (const column of [...this.#byKey.values()]) {
			column.cut(before);
			if (column.first === column.end) this.#drop(column);
		}
	}

	retain(retention: number): void {
		this.#retention = retention;
	}

	load(source: string, labels: Labels, times: ArrayLike<number>, values: ArrayLike<number>): void {
		this.changes++;
		this.#column(labels, source).merge(times, values);
	}

	#write(feed: Feed, column: Column, sample: Sample, at: number, keepFrom: number): void {
		column.seen = feed.reads;
		column.append(sample.at ?? at, sample.value, keepFrom);
	}

	/** The slow path: finds the series by its labels, takes it over from another source if need be, and notes it for the next read. */
	#remember(feed: Feed, source: string, labels: Labels): Column {
		const column = this.#column(labels, source);
		if (column.source !== source) {
			this.#feeds.get(column.source)?.series.delete(column);
			column.source = source;
			this.version++;
		}
		feed.series.add(column);
		feed.known.set(labels, column);
		return column;
	}

	#column(labels: Labels, source: string): Column {
		const key = labelsKey(labels);
		const known = this.#byKey.get(key);
		if (known) return known;
		const column = new Column(labelsOf(Object.entries(labels)), key, source);
		this.#byKey.set(key, column);
		this.#postings.add(column);
		this.version++;
		return column;
	}

	#endMissing(feed: Feed, at: number): void {
		for (const column of feed.series) if (column.seen !== feed.reads) this.#end(column, column.source, at);
	}

	/** Unless another source delivers it by now. */
	#end(column: Column | undefined, source: string, at: number): void {
		if (column?.source !== source || !column.live) return;
		column.append(Math.max(at, column.lastTime + 1), STALE, at - this.#retention);
	}

	#drop(column: Column): void {
		this.#byKey.delete(column.key);
		this.#postings.remove(column);
		this.version++;
		const feed = this.#feeds.get(column.source);
		if (!feed?.series.delete(column)) return;
		feed.known = new WeakMap();
	}

	#feed(source: string): Feed {
		const known = this.#feeds.get(source);
		if (known) return known;
		const feed: Feed = { reads: 0, series: new Set(), known: new WeakMap() };
		this.#feeds.set(source, feed);
		return feed;
	}
}

/** An empty store; `retention` is how long samples stay at least (ms). Samples beyond it go when room is needed or by `prune`. */
export function createWindows(options: { readonly retention: number }): Windows {
	return new HotWindows(options.retention);
}
