import type { Labels } from '../../model/series.ts';
import { dropLabels, identityOf, keepLabels, METRIC_NAME } from '../labels.ts';
import type { AggregateNode } from '../parse/ast.ts';
import type { VectorElement } from '../program.ts';
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
	return (elements) => {
		const groups = new Map<string, Group>();
		for (const element of elements) {
			const labels = groupLabels(element.labels);
			const key = identityOf(labels);
			const group = groups.get(key);
			if (group) group.members.push(element);
			else groups.set(key, { labels, members: [element] });
		}
		return [...groups.values()];
	};
}
