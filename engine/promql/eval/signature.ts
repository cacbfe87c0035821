import type { Labels } from '../../model/series.ts';
import {
	dropLabels,
	keepLabels,
	keyOfLabels,
	keyWithout,
	labelsText,
	labelValue,
	METRIC_NAME,
	withLabels,
	withoutMetadata,
} from '../labels.ts';
import type { Matching } from '../parse/ast.ts';

/** Of operators that match on all labels: they all share what they find out. */
const nameless = new WeakMap<Labels, string>();

/** Key by which two sides of an operator pair up; remembered by label set. */
export function signatures({ on, labels: names }: Matching): (labels: Labels) => string {
	const sorted = [...new Set(names)].sort();
	const left = new Set([...names, METRIC_NAME]);
	const known = names.length === 0 && !on ? nameless : new WeakMap<Labels, string>();
	return (labels) => {
		let key = known.get(labels);
		if (key === undefined) {
			key = on ? keyOfLabels(labels, sorted) : keyWithout(labels, left);
			known.set(labels, key);
		}
		return key;
	};
}

/** The labels that both sides agree on, as messages show them. */
export function matchText(labels: Labels, { on, labels: names }: Matching): string {
	const set = new Set(on ? names : [...names, METRIC_NAME]);
	return labelsText(on ? keepLabels(labels, set) : dropLabels(labels, set));
}

/** Labels of a pair's result, from the side that may have many and the side that has one; remembered by the former. */
export function resultLabels(matching: Matching, dropsName: boolean): (many: Labels, one: Labels | undefined) => Labels {
	const names = new Set(matching.labels);
	const known = new WeakMap<Labels, { readonly one: Labels | undefined; readonly result: Labels }>();
	const compute = (many: Labels, one: Labels | undefined) => {
		const base = dropsName ? withoutMetadata(many) : many;
		if (matching.group === 'one-to-one') return matching.on ? keepLabels(base, names) : dropLabels(base, names);
		return matching.include.length === 0
			? base
			: withLabels(
					base,
					matching.include.map((name) => [name, one ? labelValue(one, name) : '']),
				);
	};
	if (matching.group === 'one-to-one' && !matching.on && names.size === 0) return (many) => (dropsName ? withoutMetadata(many) : many);
	return (many, one) => {
		const last = known.get(many);
		if (last && (last.one === one || matching.include.length === 0)) return last.result;
		const result = compute(many, one);
		known.set(many, { one, result });
		return result;
	};
}
