import type { Level } from '../../decide/policy-set.ts';
import { distributionsOf, type Share, together } from './distribution.ts';
import { Rows, type Taste } from './rows.ts';
import { firingsBeyond, replayLevel } from './rule.ts';
import { cut, extentOf, type Segment, type Span, spansWithin } from './segment.ts';

/** History is cut in time into so many parts; each is judged by the level that the others gave. */
const PARTS = 5;

/** A part of the time, and all that is not in it. */
export interface Part extends Stretch {
	/** Of what is inside. */
	readonly values: Share;
	readonly rest: Rows;
}

/** From an instant to below another: of each segment what lies there. */
interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly inside: readonly Segment[];
}

/** What was done on one subject in one part of the time, by a level that had not seen it. */
export interface Heat {
	readonly from: number;
	readonly to: number;
	readonly segment: Segment;
	readonly firings: readonly Span[];
	/** What lay beyond what was usual in the rest of the time. */
	readonly unusual: readonly Span[];
}

/** Tries the way of making a level, not the one level: what it makes of four fifths of the time is tried on the last. */
export function trial(parts: readonly Part[], levelFor: (rest: Rows) => Level): readonly Heat[] {
	return parts.flatMap(({ from, to, inside, rest }): Heat[] => {
		if (rest.segments.length === 0) return [];
		const level = levelFor(rest);
		const beyond = rest.unusual();
		return inside.map((segment) => ({ from, to, segment, firings: replayLevel(level, segment), unusual: firingsBeyond(segment, beyond) }));
	});
}

/** What a level that is what it is did in the same parts, from its firings on each of the segments. */
export function standing(segments: readonly Segment[], firings: readonly (readonly Span[])[]): readonly Heat[] {
	return stretchesOf(segments).flatMap(({ from, to, inside }) =>
		inside.map((segment, i) => ({ from, to, segment, firings: spansWithin(firings[i] ?? [], from, to), unusual: [] })),
	);
}

/** One look through the values serves all that is tried on them. */
export function partsOf(segments: readonly Segment[], taste: Taste): readonly Part[] {
	const [first, last] = extentOf(segments);
	const stretches = stretchesOf(segments);
	const values = distributionsOf(stretches.map(({ inside }) => inside));
	return stretches.flatMap((stretch, part): Part[] => {
		const [own, ...others] = [values[part], ...values.filter((_, i) => i !== part)];
		const outside = segments.flatMap((segment) => [cut(segment, first, stretch.from), cut(segment, stretch.to, last + 1)]);
		return own === undefined ? [] : [{ ...stretch, values: own, rest: new Rows(outside.filter(hasSamples), together(others), taste) }];
	});
}

function stretchesOf(segments: readonly Segment[]): readonly Stretch[] {
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
