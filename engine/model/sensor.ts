import type { Sample } from './series.ts';

/** What one read of one source came to. An error is a value: it never becomes a zero, nor an empty success. */
export type Reading =
	| { readonly kind: 'samples'; readonly samples: readonly Sample[]; readonly cut?: number }
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
	read(signal: AbortSignal): Promise<readonly Sample[]>;
	/** Where the source can push: calls `wake` when something happened that should not wait for the next read. */
	subscribe?(wake: (reason: string) => void): () => void;
	close?(): void;
}
