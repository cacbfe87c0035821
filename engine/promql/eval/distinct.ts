import { identityOf } from '../labels.ts';
import type { VectorElement } from '../program.ts';
import { QueryError } from '../query-error.ts';

/** The elements, once it is sure that no two have the same labels. */
export function distinct(elements: readonly VectorElement[]): readonly VectorElement[] {
	if (elements.length < 2) return elements;
	const seen = new Set<string>();
	for (const { labels } of elements) seen.add(identityOf(labels));
	if (seen.size < elements.length) throw new QueryError('duplicate', 'vector cannot contain metrics with the same labelset');
	return elements;
}
