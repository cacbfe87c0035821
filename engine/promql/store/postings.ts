import type { Matcher, Series } from '../../model/series.ts';
import { compareLabels, labelValue } from '../labels.ts';
import { matcherTest } from '../match.ts';

/** Inverted index: which series carry `label="value"`. */
export class Postings<T extends Series> {
	readonly #all = new Set<T>();
	readonly #byLabel = new Map<string, Map<string, Set<T>>>();

	add(series: T): void {
		this.#all.add(series);
		for (const [label, value] of Object.entries(series.labels)) {
			const values = this.#byLabel.get(label) ?? new Map<string, Set<T>>();
			this.#byLabel.set(label, values);
			const set = values.get(value) ?? new Set<T>();
			values.set(value, set);
			set.add(series);
		}
	}

	remove(series: T): void {
		this.#all.delete(series);
		for (const [label, value] of Object.entries(series.labels)) {
			const values = this.#byLabel.get(label);
			const set = values?.get(value);
			set?.delete(series);
			if (set?.size === 0) values?.delete(value);
			if (values?.size === 0) this.#byLabel.delete(label);
		}
	}

	/** All series that every matcher accepts, in label order. */
	select(matchers: readonly Matcher[]): readonly T[] {
		const tests = matchers.map((matcher) => ({ label: matcher.label, test: matcherTest(matcher) }));
		const found: T[] = [];
		for (const series of this.#candidates(matchers)) {
			if (tests.every(({ label, test }) => test(labelValue(series.labels, label)))) found.push(series);
		}
		return found.length > 1 ? found.sort((a, b) => compareLabels(a.labels, b.labels)) : found;
	}

	/** The smallest set that an equality matcher names; everything when none does. */
	#candidates(matchers: readonly Matcher[]): Iterable<T> {
		let smallest: ReadonlySet<T> = this.#all;
		for (const { label, op, value } of matchers) {
			if (op !== '=' || value === '') continue;
			const set = this.#byLabel.get(label)?.get(value);
			if (!set) return [];
			if (set.size < smallest.size) smallest = set;
		}
		return smallest;
	}
}
