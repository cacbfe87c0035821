import type { Labels } from '../../model/series.ts';
import { dropLabels, identityOf, keepLabels, labelsText, METRIC_NAME } from '../labels.ts';
import type { BinaryNode, Matching } from '../parse/ast.ts';
import type { VectorElement } from '../program.ts';
import { QueryError } from '../query-error.ts';
import type { Builder, Vector, VectorEval } from './node.ts';
import { operation } from './operators.ts';
import { ELEMENT_WORK } from './run.ts';
import { matchText, resultLabels, signatures } from './signature.ts';

interface Sides {
	/** May have several elements a match group. */
	readonly many: Vector;
	readonly one: Vector;
	readonly oneIsLeft: boolean;
}

/** Pairs the elements of two vectors by their labels and combines each pair. */
export function matched(node: BinaryNode, builder: Builder, filter: boolean): VectorEval {
	const { matching } = node;
	const [left, right] = [builder.vector(node.left), builder.vector(node.right)];
	const signature = signatures(matching);
	const combine = combiner(node, filter);
	const oneIsLeft = matching.group === 'right';
	return (at, run) => {
		const [l, r] = [left(at, run), right(at, run)];
		run.spend((l.length + r.length) * ELEMENT_WORK);
		// Nothing can match, whatever is amiss with the other side.
		if ((l.length === 0 || r.length === 0) && matching.fillLeft === undefined && matching.fillRight === undefined) return [];
		const sides: Sides = oneIsLeft ? { many: r, one: l, oneIsLeft } : { many: l, one: r, oneIsLeft };
		return combine(sides, byKey(sides, signature, matching), signature);
	};
}

function byKey({ one, oneIsLeft }: Sides, signature: (labels: Labels) => string, matching: Matching): Map<string, VectorElement> {
	const found = new Map<string, VectorElement>();
	for (const element of one) {
		const key = signature(element.labels);
		const other = found.get(key);
		if (other) throw notUnique(element, other, oneIsLeft ? 'left' : 'right', matching);
		found.set(key, element);
	}
	return found;
}

function notUnique(element: VectorElement, other: VectorElement, side: string, matching: Matching): QueryError {
	const group = matchText(element.labels, matching);
	const both = `[${labelsText(other.labels)}, ${labelsText(element.labels)}]`;
	const advice = 'many-to-many matching not allowed: matching labels must be unique on one side';
	return new QueryError(
		'matching',
		`found duplicate series for the match group ${group} on the ${side} hand-side of the operation: ${both};${advice}`,
	);
}

type Combine = (sides: Sides, ones: Map<string, VectorElement>, signature: (labels: Labels) => string) => Vector;

function combiner(node: BinaryNode, filter: boolean): Combine {
	const { matching } = node;
	const of = operation(node.op);
	const labelsOf = resultLabels(matching, !filter);
	const stranger = matching.on ? keepOnly(matching.labels) : dropOnly(matching);
	return (sides, ones, signature) => {
		const { many, oneIsLeft } = sides;
		// With group_right Prometheus counts the sides after having swapped them: `fill_right` fills the one side, there too.
		const { fillLeft: fillMany, fillRight: fillOne } = matching;
		const result = new Results(matching);
		const pair = (key: string, labels: Labels, manyValue: number, one: VectorElement | undefined, oneValue: number) => {
			const [a, b] = oneIsLeft ? [oneValue, manyValue] : [manyValue, oneValue];
			const value = of(a, b);
			result.add(key, labelsOf(labels, one?.labels ?? stranger(labels)), filter ? a : value, filter && value !== 1);
		};
		for (const { labels, value } of many) {
			const key = signature(labels);
			const one = ones.get(key);
			const oneValue = one ? one.value : fillOne;
			if (oneValue !== undefined) pair(key, labels, value, one, oneValue);
		}
		if (fillMany === undefined) return result.elements;
		const present = new Set(many.map(({ labels }) => signature(labels)));
		for (const [key, one] of ones) if (!present.has(key)) pair(key, stranger(one.labels), fillMany, one, one.value);
		return result.elements;
	};
}

/** Labels of a filled-in element: those that it would have been matched by. */
const keepOnly = (names: readonly string[]) => (labels: Labels) => keepLabels(labels, new Set(names));
const dropOnly =
	({ labels: names }: Matching) =>
	(labels: Labels) => {
		return dropLabels(labels, new Set([...names, METRIC_NAME]));
	};

/** Collects the pairs' results and sees to it that they stay apart. */
class Results {
	readonly elements: VectorElement[] = [];
	readonly #oneToOne: boolean;
	readonly #seen = new Set<string>();

	constructor(matching: Matching) {
		this.#oneToOne = matching.group === 'one-to-one';
	}

	add(key: string, labels: Labels, value: number, leftOut: boolean): void {
		if (this.#oneToOne) {
			if (this.#seen.has(key)) {
				throw new QueryError('matching', 'multiple matches for labels: many-to-one matching must be explicit (group_left/group_right)');
			}
			this.#seen.add(key);
		}
		if (!this.#oneToOne) {
			const identity = identityOf(labels);
			if (this.#seen.has(identity))
				throw new QueryError('matching', 'multiple matches for labels: grouping labels must ensure unique matches');
			this.#seen.add(identity);
		}
		if (!leftOut) this.elements.push({ labels, value });
	}
}
