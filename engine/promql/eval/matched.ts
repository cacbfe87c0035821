import type { BinaryNode } from '../parse/ast.ts';
import type { VectorElement } from '../program.ts';
import { LabelSequence } from './distinct.ts';
import type { Builder, VectorEval } from './node.ts';
import { operation } from './operators.ts';
import { type Pair, pairing, type Sides } from './pairing.ts';
import { ELEMENT_WORK } from './run.ts';

/** Pairs the elements of two vectors by their labels and combines each pair; a filter keeps the left value of pairs that hold. */
export function matched(node: BinaryNode, builder: Builder, filter: boolean): VectorEval {
	const { matching } = node;
	const [left, right] = [builder.vector(node.left), builder.vector(node.right)];
	const of = operation(node.op);
	const pairsOf = remembered(pairing(matching, !filter));
	const swapped = matching.group === 'right';
	const { fillLeft, fillRight } = matching;
	return (at, run) => {
		const [l, r] = [left(at, run), right(at, run)];
		run.spend((l.length + r.length) * ELEMENT_WORK);
		// Nothing can match, whatever is amiss with the other side.
		if ((l.length === 0 || r.length === 0) && fillLeft === undefined && fillRight === undefined) return [];
		const sides: Sides = swapped ? { many: r, one: l } : { many: l, one: r };
		const combined: VectorElement[] = [];
		for (const { many, one, labels } of pairsOf(sides)) {
			const manyValue = sides.many[many]?.value ?? fillLeft ?? 0;
			const oneValue = sides.one[one]?.value ?? fillRight ?? 0;
			const [a, b] = swapped ? [oneValue, manyValue] : [manyValue, oneValue];
			const value = of(a, b);
			if (!filter) combined.push({ labels, value });
			else if (value === 1) combined.push({ labels, value: a });
		}
		return combined;
	};
}

/** The pairs of the time before stand as long as both sides come with the same labels in the same order. */
function remembered(find: (sides: Sides) => readonly Pair[]): (sides: Sides) => readonly Pair[] {
	const sequences = [new LabelSequence(), new LabelSequence()] as const;
	let pairs: readonly Pair[] | undefined;
	return (sides) => {
		const repeats = [sequences[0].repeats(sides.many), sequences[1].repeats(sides.one)];
		if (pairs === undefined || repeats.includes(false)) {
			pairs = undefined;
			pairs = find(sides);
		}
		return pairs;
	};
}
