import type { Labels } from '../../model/series.ts';
import { dropLabels, identityOf, keepLabels, labelsText, METRIC_NAME } from '../labels.ts';
import type { Matching } from '../parse/ast.ts';
import { QueryError } from '../query-error.ts';
import type { Vector } from './node.ts';
import { matchText, resultLabels, signatures } from './signature.ts';

/** Two elements to be combined, by their places in their vectors; -1 = a fill value stands in. */
export interface Pair {
	readonly many: number;
	readonly one: number;
	/** Of the result. */
	readonly labels: Labels;
}

export interface Sides {
	/** May have several elements a match group. */
	readonly many: Vector;
	readonly one: Vector;
}

/** Finds who combines with whom; it depends on labels only. */
export function pairing(matching: Matching, dropsName: boolean): (sides: Sides) => readonly Pair[] {
	const signature = signatures(matching);
	const labelsOf = resultLabels(matching, dropsName);
	const stranger = strangerLabels(matching);
	// With group_right Prometheus counts the sides after having swapped them: `fill_right` fills the one side, there too.
	const { fillLeft: fillMany, fillRight: fillOne } = matching;
	return ({ many, one }) => {
		const ones = places(one, signature, matching);
		const pairs = new Pairs(matching);
		const present = new Set<string>();
		many.forEach(({ labels }, i) => {
			const key = signature(labels);
			present.add(key);
			const place = ones.get(key) ?? -1;
			if (place < 0 && fillOne === undefined) return;
			pairs.add(key, { many: i, one: place, labels: labelsOf(labels, one[place]?.labels ?? stranger(labels)) });
		});
		if (fillMany === undefined) return pairs.found;
		for (const [key, place] of ones) {
			const labels = one[place]?.labels ?? {};
			if (!present.has(key)) pairs.add(key, { many: -1, one: place, labels: labelsOf(stranger(labels), labels) });
		}
		return pairs.found;
	};
}

/** Labels of a filled-in element: those that it would have been matched by. */
function strangerLabels({ on, labels: names }: Matching): (labels: Labels) => Labels {
	const set = new Set(on ? names : [...names, METRIC_NAME]);
	return (labels) => (on ? keepLabels(labels, set) : dropLabels(labels, set));
}

/** Where the one element of each match group stands. */
function places(one: Vector, signature: (labels: Labels) => string, matching: Matching): Map<string, number> {
	const found = new Map<string, number>();
	one.forEach(({ labels }, i) => {
		const key = signature(labels);
		const other = one[found.get(key) ?? -1];
		if (other) throw notUnique(labels, other.labels, matching);
		found.set(key, i);
	});
	return found;
}

function notUnique(labels: Labels, other: Labels, matching: Matching): QueryError {
	const side = matching.group === 'right' ? 'left' : 'right';
	const both = `[${labelsText(other)}, ${labelsText(labels)}]`;
	const found = `found duplicate series for the match group ${matchText(labels, matching)} on the ${side} hand-side of the operation: ${both}`;
	return new QueryError('matching', `${found};many-to-many matching not allowed: matching labels must be unique on one side`);
}

/** Collects pairs and sees to it that their results stay apart, also those that a comparison is going to leave out. */
class Pairs {
	readonly found: Pair[] = [];
	readonly #oneToOne: boolean;
	readonly #seen = new Set<string>();

	constructor({ group }: Matching) {
		this.#oneToOne = group === 'one-to-one';
	}

	add(key: string, pair: Pair): void {
		const identity = this.#oneToOne ? key : identityOf(pair.labels);
		if (this.#seen.has(identity)) {
			const reason = this.#oneToOne
				? 'many-to-one matching must be explicit (group_left/group_right)'
				: 'grouping labels must ensure unique matches';
			throw new QueryError('matching', `multiple matches for labels: ${reason}`);
		}
		this.#seen.add(identity);
		this.found.push(pair);
	}
}
