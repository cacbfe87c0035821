import type { Labels } from '../../model/series.ts';
import { identityOf } from '../labels.ts';
import { LabelSequence } from './distinct.ts';
import type { Vector } from './node.ts';

export interface Row {
	readonly labels: Labels;
	readonly times: number[];
	readonly values: number[];
}

/** Sorts the elements of vectors at ascending times into series, by first appearance. */
export class Rows {
	readonly #byIdentity = new Map<string, Row>();
	readonly #sequence = new LabelSequence();
	/** The rows of the last vector's elements, in their order: the next vector mostly has the same. */
	#rows: readonly Row[] = [];

	add(time: number, elements: Vector): void {
		if (!this.#sequence.repeats(elements)) this.#rows = elements.map(({ labels }) => this.#row(labels));
		for (let i = 0; i < elements.length; i++) {
			const row = this.#rows[i];
			row?.times.push(time);
			row?.values.push(elements[i]?.value ?? 0);
		}
	}

	get size(): number {
		return this.#byIdentity.size;
	}

	all(): Row[] {
		return [...this.#byIdentity.values()];
	}

	#row(labels: Labels): Row {
		const identity = identityOf(labels);
		let row = this.#byIdentity.get(identity);
		if (row === undefined) {
			row = { labels, times: [], values: [] };
			this.#byIdentity.set(identity, row);
		}
		return row;
	}
}
