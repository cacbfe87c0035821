import type { Level } from '../../decide/policy-set.ts';
import { coarse } from './coarse.ts';
import { type Distribution, distributionsOf, type Share, together } from './distribution.ts';
import { firingsBeyond, replayLevel } from './rule.ts';
import { cut, extentOf, type Segment, type Span, spansWithin } from './segment.ts';
import { type Taste, unusualBounds } from './usual.ts';

/** History is cut in time into so many parts; each is judged by the level that the others gave. */
const PARTS = 5;

/** A way of making a level, over the signal that it is for. */
export interface Contender {
	readonly segments: readonly Segment[];
	/** `of`: the values of `rest`. */
	levelFor(rest: readonly Segment[], of: Distribution): Level;
}

/** Of a contender's segments: the values of each part of the time. */
interface Known {
	readonly values: readonly Share[];
	readonly taste: Taste;
}

/** What a contender did on one subject in one part of the time, by a level that had not seen it. */
export interface Heat {
	readonly from: number;
	readonly to: number;
	readonly segment: Segment;
	readonly firings: readonly Span[];
	/** What lay beyond what was usual in the rest of the time. */
	readonly unusual: readonly Span[];
}

/** Tries the way of making a level, not the one level: what it makes of four fifths of the time is tried on the last. */
export function trial({ segments, levelFor }: Contender, { values, taste }: Known): readonly Heat[] {
	const [first, last] = extentOf(segments);
	return partsOf(segments).flatMap(({ from, to, inside }, part): Heat[] => {
		const rest = segments.flatMap((segment) => [cut(segment, first, from), cut(segment, to, last + 1)]).filter(hasSamples);
		if (rest.length === 0) return [];
		const distribution = together(values.filter((_, i) => i !== part));
		const level = levelFor(rest, distribution);
		const beyond = unusualBounds(coarse(rest), distribution, taste);
		return inside.map((segment) => ({ from, to, segment, firings: replayLevel(level, segment), unusual: firingsBeyond(segment, beyond) }));
	});
}

/** What a level that is what it is did in the same parts, from its firings on each of the segments. */
export function standing(segments: readonly Segment[], firings: readonly (readonly Span[])[]): readonly Heat[] {
	return partsOf(segments).flatMap(({ from, to, inside }) =>
		inside.map((segment, i) => ({ from, to, segment, firings: spansWithin(firings[i] ?? [], from, to), unusual: [] })),
	);
}

/** The values of each part: looking through them once serves all trials. */
export const valuesByPart = (segments: readonly Segment[]) => distributionsOf(partsOf(segments).map(({ inside }) => inside));

interface Part {
	readonly from: number;
	readonly to: number;
	readonly inside: readonly Segment[];
}

function partsOf(segments: readonly Segment[]): readonly Part[] {
	const [first, last] = extentOf(segments);
	const edges = edgesOf(first, last + 1, PARTS);
	return edges.slice(1).map((to, i) => {
		const from = edges[i] ?? 0;
		return { from, to, inside: segments.map((segment) => cut(segment, from, to)) };
	});
}

/** Equal stretches of time, by the `count + 1` instants between and around them. */
export const edgesOf = (from: number, to: number, count: number) =>
	Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);

const hasSamples = ({ values }: Segment) => values.length > 0;
