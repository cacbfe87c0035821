import type { Run } from './rows.ts';

/** A piece of a recording that is decoded as a whole: some lines of a CSV file, a row group of a Parquet file, an hour of a log. */
export interface Part {
	/** Times of its first and last sample, epoch ms. */
	readonly first: number;
	readonly last: number;
	/** Number of its samples; 0 when it is not known before reading. */
	readonly rows: number;
	read(): Promise<readonly Run[]>;
}

/** What is decoded already, as a part. */
export function partOf(runs: readonly Run[]): Part {
	return {
		first: runs.reduce((least, { times }) => Math.min(least, times[0] ?? least), Number.POSITIVE_INFINITY),
		last: runs.reduce((most, { times }) => Math.max(most, times.at(-1) ?? most), Number.NEGATIVE_INFINITY),
		rows: runs.reduce((sum, { times }) => sum + times.length, 0),
		read: async () => runs,
	};
}

/** Samples that decoded parts may keep in memory together, about 20 bytes each. */
const MAX_KEPT = 4_000_000;

/** Keeps what is decoded anyway as long as there is room, so that small files are decoded once. */
export class PartCache {
	#room = MAX_KEPT;

	/** The part; one that keeps what `decoded` gives if that fits. */
	keep(part: Part, decoded: () => readonly Run[]): Part {
		if (part.rows > this.#room) return part;
		this.#room -= part.rows;
		const runs = decoded();
		return { ...part, read: async () => runs };
	}
}
