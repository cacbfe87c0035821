import type { Labels, Sample } from './series.ts';

/** What a source delivered. `cut` counts series it left out because of `maxSeries` without building them. */
export interface Batch {
	readonly samples: readonly Sample[];
	readonly cut?: number;
	readonly part?: Part;
}

/** Says that a batch brings only what is new: series that it lacks go on as they were, but for those that ended. */
export interface Part {
	readonly ended: readonly Labels[];
	/** How many series the source has now in all. */
	readonly series: number;
}

/** What one read of one source came to. An error is a value: it never becomes a zero, nor an empty success. */
export type Reading =
	| { readonly kind: 'samples'; readonly samples: readonly Sample[]; readonly cut?: number; readonly part?: Part }
	| { readonly kind: 'error'; readonly error: string };

/** A telemetry source, ready to be read. `cut` in a reading counts series dropped by `maxSeries`. */
export interface Sensor {
	/** `metadata.name` of its Source policy. */
	readonly name: string;
	/** Milliseconds between reads. */
	readonly interval: number;
	/** Milliseconds after which a read is aborted and becomes an error reading. */
	readonly timeout: number;
	/** Labels set on every series, over whatever the source says. */
	readonly labels: Readonly<Record<string, string>>;
	/** Cardinality bound: series beyond it are cut, and `cut` says how many. */
	readonly maxSeries: number;
	/**
	 * Rejects when the source failed; an empty batch says that it has no series now. Label objects keep their identity from
	 * read to read, so that a store may look series up by object.
	 */
	read(signal: AbortSignal): Promise<Batch>;
	/** Where the source can push: calls `wake` when something happened that should not wait for the next read. */
	subscribe?(wake: (reason: string) => void): () => void;
	close?(): void;
}
