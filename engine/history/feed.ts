import type { Labels, Sample } from '../model/series.ts';
import { STALE } from '../model/stale.ts';
import type { SeriesRef, SeriesTable } from './series-table.ts';

/** Samples of one read that share an instant. */
export interface Batch {
	readonly time: number;
	readonly ids: Uint32Array;
	readonly values: Float64Array;
}

/** What one source delivers, as numbers of series. A source mostly repeats itself, so series are looked up by label object first. */
export class Feed {
	readonly #source: string;
	#table: SeriesTable;
	#refs = new WeakMap<Labels, SeriesRef>();
	/** Series without an end so far, and the read that last delivered them. */
	#live = new Map<SeriesRef, number>();
	#reads = 0;

	constructor(source: string, table: SeriesTable) {
		this.#source = source;
		this.#table = table;
	}

	/** Goes on with the numbers of another table. */
	rebase(table: SeriesTable): void {
		this.#table = table;
		this.#refs = new WeakMap();
		this.#live = new Map([...this.#live].map(([ref, read]) => [this.#intern(ref.labels), read]));
	}

	/** A read at `at`. Unless it is partial, series that it lacks have ended; if it is, the `ended` ones have. */
	read(at: number, samples: readonly Sample[], partial: boolean, ended: readonly Labels[] = []): readonly Batch[] {
		this.#reads++;
		const stamped = new Map<number, { readonly refs: SeriesRef[]; readonly values: number[] }>();
		const ids = new Uint32Array(samples.length);
		const values = new Float64Array(samples.length);
		let count = 0;
		for (const sample of samples) {
			const ref = this.#ref(sample.labels);
			this.#live.set(ref, this.#reads);
			if (sample.at === undefined || sample.at === at) {
				ids[count] = ref.id;
				values[count++] = sample.value;
				continue;
			}
			const batch = stamped.get(sample.at) ?? { refs: [], values: [] };
			stamped.set(sample.at, batch);
			batch.refs.push(ref);
			batch.values.push(sample.value);
		}
		const others = [...stamped].map(([time, batch]) => batchOf(time, batch.refs, Float64Array.from(batch.values)));
		const own = count > 0 ? [{ time: at, ids: ids.subarray(0, count), values: values.subarray(0, count) }] : [];
		return [
			...own,
			...others,
			...(partial
				? this.#end(
						at,
						ended.map((labels) => this.#ref(labels)),
					)
				: this.#endMissing(at)),
		];
	}

	/** All of its series end at `at`. */
	end(at: number): readonly Batch[] {
		this.#reads++;
		return this.#endMissing(at);
	}

	#endMissing(at: number): readonly Batch[] {
		const ended: SeriesRef[] = [];
		for (const [ref, read] of this.#live) if (read !== this.#reads) ended.push(ref);
		return this.#end(at, ended);
	}

	#end(at: number, refs: readonly SeriesRef[]): readonly Batch[] {
		const ended = refs.filter((ref) => this.#live.delete(ref));
		return ended.length === 0 ? [] : [batchOf(at, ended, new Float64Array(ended.length).fill(STALE))];
	}

	#ref(labels: Labels): SeriesRef {
		const known = this.#refs.get(labels);
		if (known !== undefined) return known;
		const ref = this.#intern(labels);
		this.#refs.set(labels, ref);
		return ref;
	}

	#intern(labels: Labels): SeriesRef {
		const ref = this.#table.intern(labels);
		ref.source ??= this.#source;
		return ref;
	}
}

function batchOf(time: number, refs: readonly SeriesRef[], values: Float64Array): Batch {
	return { time, ids: Uint32Array.from(refs, ({ id }) => id), values };
}
