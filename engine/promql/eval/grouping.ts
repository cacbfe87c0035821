import type { Labels } from '../../model/series.ts';
import { dropLabels, identityOf, keepLabels, METRIC_NAME } from '../labels.ts';
import type { AggregateNode } from '../parse/ast.ts';
import type { VectorElement } from '../program.ts';
import { LabelSequence } from './distinct.ts';
import type { Vector } from './node.ts';

export interface Group {
	readonly labels: Labels;
	readonly members: VectorElement[];
}

/** Sorts elements into the groups of an aggregation, in order of first appearance. Which group labels belong to is remembered. */
export function grouper({ without, grouping }: Pick<AggregateNode, 'without' | 'grouping'>): (elements: Vector) => readonly Group[] {
	const names = new Set(without ? [...grouping, METRIC_NAME] : grouping);
	const known = new WeakMap<Labels, Labels>();
	const groupLabels = (labels: Labels) => {
		let kept = known.get(labels);
		if (kept === undefined) {
			kept = without ? dropLabels(labels, names) : keepLabels(labels, names);
			known.set(labels, kept);
		}
		return kept;
	};
	const sequence = new LabelSequence();
	/** Which group each element belongs to, by its place in the sequence. */
	let places: readonly number[] = [];
	let groupsLabels: readonly Labels[] = [];
	return (elements) => {
		if (!sequence.repeats(elements)) [places, groupsLabels] = assign(elements.map(({ labels }) => groupLabels(labels)));
		const groups = groupsLabels.map((labels): Group => ({ labels, members: [] }));
		for (const [i, element] of elements.entries()) groups[places[i] ?? 0]?.members.push(element);
		return groups;
	};
}

/** Numbers equal label sets by their first appearance. */
function assign(labels: readonly Labels[]): readonly [places: number[], distinct: Labels[]] {
	const places = new Map<string, number>();
	const distinct: Labels[] = [];
	const found = labels.map((each) => {
		const key = identityOf(each);
		const place = places.get(key) ?? distinct.push(each) - 1;
		places.set(key, place);
		return place;
	});
	return [found, distinct];
}
