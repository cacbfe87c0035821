import type { Labels } from '../model/series.ts';
import { formatSeries, parseSeries } from './series-text.ts';

/** One series of a recording, the same object wherever its samples come from. */
export interface SeriesRef {
	/** Counts from 0 within its table. */
	readonly id: number;
	/** As it was first written in the recording. */
	readonly text: string;
	readonly labels: Labels;
	/** Name of the Source that fed it, where the recording knows. */
	source: string | undefined;
}

/** Why a text names no series. */
export interface BadSeries {
	readonly message: string;
}

/** Interns series: texts that mean the same labels are the same series. */
export class SeriesTable {
	readonly #byText = new Map<string, SeriesRef>();
	readonly #byKey = new Map<string, SeriesRef>();
	readonly #all: SeriesRef[] = [];

	get size(): number {
		return this.#all.length;
	}

	at(id: number): SeriesRef {
		const found = this.#all[id];
		if (found === undefined) throw new RangeError(`no series has number ${id}`);
		return found;
	}

	read(text: string): SeriesRef | BadSeries {
		const known = this.#byText.get(text);
		if (known !== undefined) return known;
		const parsed = parseSeries(text);
		if (parsed.kind === 'invalid') return { message: `series \`${text}\`: ${parsed.message} at column ${parsed.at + 1}` };
		const ref = this.intern(parsed.labels, text);
		this.#byText.set(text, ref);
		return ref;
	}

	intern(labels: Labels, text = formatSeries(labels)): SeriesRef {
		const key = formatSeries(labels);
		const known = this.#byKey.get(key);
		if (known !== undefined) return known;
		const ref: SeriesRef = { id: this.#all.length, text, labels, source: undefined };
		this.#all.push(ref);
		this.#byKey.set(key, ref);
		return ref;
	}
}

export function isBad(read: SeriesRef | BadSeries): read is BadSeries {
	return 'message' in read;
}
