import { identityOf } from '../labels.ts';
import type { VectorElement } from '../program.ts';
import { QueryError } from '../query-error.ts';
import type { Vector } from './node.ts';

/** Tells whether elements come with the very label objects of the time before: then all that hangs on labels stands. */
export class LabelSequence {
	#last: readonly VectorElement[] = [];

	forget(): void {
		this.#last = [];
	}

	/** Takes note of the elements; are their labels those of the last call, in the same order? */
	repeats(elements: readonly VectorElement[]): boolean {
		const last = this.#last;
		this.#last = elements;
		if (last.length !== elements.length) return false;
		for (let i = 0; i < elements.length; i++) if (last[i]?.labels !== elements[i]?.labels) return false;
		return true;
	}
}

function checkDistinct(elements: Vector): void {
	const seen = new Set<string>();
	for (const { labels } of elements) seen.add(identityOf(labels));
	if (seen.size < elements.length) throw new QueryError('duplicate', 'vector cannot contain metrics with the same labelset');
}

/** Passes elements on once it is sure that no two have the same labels. */
export function distinctly(): (elements: Vector) => Vector {
	const sequence = new LabelSequence();
	let sound = false;
	return (elements) => {
		if (elements.length < 2) return elements;
		if (!sequence.repeats(elements) || !sound) {
			sound = false;
			checkDistinct(elements);
			sound = true;
		}
		return elements;
	};
}
