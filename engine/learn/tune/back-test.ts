import type { Level } from '../../decide/policy-set.ts';
import { bootstrap } from './bootstrap.ts';
import { replayLevel } from './rule.ts';
import { alertGap, cut, joined, type Segment, type Span, spansWithin } from './segment.ts';
import { missed, score, sum, type Tally, tally } from './tally.ts';
import { edgesOf, type Heat } from './trial.ts';

/** Pieces of a part that the interval is drawn from. */
const PIECES = 4;

/** What is to be caught: incidents that people named, or else stretches that lie beyond what is usual. */
export type Quarry = 'incidents' | 'unusual';

/** What two levels came to on rows that neither, or at least the new one, had seen. */
export interface BackTest {
	readonly quarry: Quarry;
	readonly old: Tally;
	readonly new: Tally;
	/** Of the score's gain, by resampling pieces of time: the middle 90 %. */
	readonly interval: readonly [number, number];
	/** What only one of the two caught. */
	readonly won: readonly Span[];
	readonly lost: readonly Span[];
	/** Where incidents tell no difference: what the unusual says. */
	readonly tie?: BackTest;
}

interface Piece {
	readonly old: Tally;
	readonly new: Tally;
}

/** Both trials are of the same subjects. What is unusual says the new one: the old one may be over another signal. */
export function compare(old: readonly Heat[], next: readonly Heat[], quarry: Quarry): BackTest {
	const pieces: Piece[] = [];
	const judged: Piece[] = [];
	const [won, lost]: [Span[], Span[]] = [[], []];
	next.forEach(({ from, to, segment, firings, unusual }, i) => {
		const before = old[i]?.firings ?? [];
		const sought = quarry === 'incidents' ? segment : { ...segment, incidents: joined(unusual, alertGap(segment.step)) };
		// Alerts are counted over whole parts: one that lasts would be many in pieces.
		judged.push({ old: tally(sought, before), new: tally(sought, firings) });
		const [missedBefore, missedAfter] = [missed(sought, before), missed(sought, firings)];
		won.push(...missedBefore.filter((incident) => !missedAfter.includes(incident)));
		lost.push(...missedAfter.filter((incident) => !missedBefore.includes(incident)));
		const edges = edgesOf(from, to, PIECES);
		for (let piece = 0; piece < PIECES; piece++) {
			const [begin = 0, end = 0] = edges.slice(piece, piece + 2);
			const there = cut(sought, begin, end);
			pieces.push({ old: tally(there, spansWithin(before, begin, end)), new: tally(there, spansWithin(firings, begin, end)) });
		}
	});
	return {
		quarry,
		old: sum(judged.map((part) => part.old)),
		new: sum(judged.map((part) => part.new)),
		interval: gainOf(pieces),
		won,
		lost,
	};
}

export const gain = (proof: Pick<BackTest, 'old' | 'new'>) => score(proof.new) - score(proof.old);

/** A level on all there is: what the very rule that is proposed would have done. */
export function replayAll(level: Level, segments: readonly Segment[]): Tally {
	return sum(segments.map((segment) => tally(segment, replayLevel(level, segment))));
}

function gainOf(pieces: readonly Piece[]): readonly [number, number] {
	return bootstrap(pieces, (drawn) => gain({ old: sum(drawn.map((piece) => piece.old)), new: sum(drawn.map((piece) => piece.new)) }));
}
