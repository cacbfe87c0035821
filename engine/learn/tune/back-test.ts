import type { Level } from '../../decide/policy-set.ts';
import { levelWith, type Rule, replayLevel } from './rule.ts';
import { cut, type Segment, type Span } from './segment.ts';
import { missed, score, sum, type Tally, tally } from './tally.ts';

/** History is cut in time into so many parts; each is judged by the rule that the others gave. */
const PARTS = 5;
/** Pieces of a part that the interval is drawn from. */
const PIECES = 4;
const RESAMPLES = 500;
const SEED = 20_260_101;

/** What the level in place and its successors came to on rows that no successor had seen. */
export interface BackTest {
	readonly old: Tally;
	readonly new: Tally;
	/** Of the score's gain, by resampling pieces of time: the middle 90 %. */
	readonly interval: readonly [number, number];
	/** Incidents that only one of the two caught. */
	readonly won: readonly Span[];
	readonly lost: readonly Span[];
}

interface Piece {
	readonly old: Tally;
	readonly new: Tally;
}

/** Judges the way of making a rule, not the one rule: what it makes of four fifths of the time is tried on the last. */
export function backTest(level: Level, segments: readonly Segment[], ruleFor: (rest: readonly Segment[]) => Rule): BackTest {
	const [first, last] = extentOf(segments);
	const edges = (from: number, to: number, count: number) => Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
	const parts = edges(first, last + 1, PARTS);
	// Alerts are counted over whole parts: one that lasts would be many in pieces.
	const judged: Piece[] = [];
	const pieces: Piece[] = [];
	const [won, lost]: [Span[], Span[]] = [[], []];
	for (let part = 0; part < PARTS; part++) {
		const [from = 0, to = 0] = parts.slice(part, part + 2);
		const rest = segments.flatMap((segment) => [cut(segment, first, from), cut(segment, to, last + 1)]).filter(hasSamples);
		if (rest.length === 0) continue;
		const successor = levelWith(level, ruleFor(rest));
		for (const segment of segments.map((each) => cut(each, from, to)).filter(hasSamples)) {
			const [before, after] = [replayLevel(level, segment), replayLevel(successor, segment)];
			judged.push({ old: tally(segment, before), new: tally(segment, after) });
			const [missedBefore, missedAfter] = [missed(segment, before), missed(segment, after)];
			won.push(...missedBefore.filter((incident) => !missedAfter.includes(incident)));
			lost.push(...missedAfter.filter((incident) => !missedBefore.includes(incident)));
			const times = edges(from, to, PIECES);
			for (let piece = 0; piece < PIECES; piece++) {
				const [begin = 0, end = 0] = times.slice(piece, piece + 2);
				const there = cut(segment, begin, end);
				pieces.push({ old: tally(there, within(before, begin, end)), new: tally(there, within(after, begin, end)) });
			}
		}
	}
	return {
		old: sum(judged.map((part) => part.old)),
		new: sum(judged.map((part) => part.new)),
		interval: intervalOf(pieces),
		won,
		lost,
	};
}

/** Both levels on all there is: what the very rule that is proposed would have done. */
export function replayAll(level: Level, segments: readonly Segment[]): Tally {
	return sum(segments.map((segment) => tally(segment, replayLevel(level, segment))));
}

const hasSamples = ({ values }: Segment) => values.length > 0;

export function extentOf(segments: readonly Segment[]): readonly [first: number, last: number] {
	const firsts = segments.map(({ times }) => times[0] ?? Number.POSITIVE_INFINITY);
	const lasts = segments.map(({ times }) => times.at(-1) ?? Number.NEGATIVE_INFINITY);
	return [
		firsts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
		lasts.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
	];
}

function within(spans: readonly Span[], from: number, to: number): readonly Span[] {
	return spans
		.filter(({ first, last }) => last >= from && first < to)
		.map(({ first, last }) => ({ first: Math.max(first, from), last: Math.min(last, to) }));
}

function intervalOf(pieces: readonly Piece[]): readonly [number, number] {
	const random = mulberry32(SEED);
	const gains = Array.from({ length: RESAMPLES }, () => {
		const drawn = pieces.map(() => pieces[Math.floor(random() * pieces.length)] as Piece);
		return score(sum(drawn.map((piece) => piece.new))) - score(sum(drawn.map((piece) => piece.old)));
	}).sort((a, b) => a - b);
	const at = (share: number) => Math.round((gains[Math.floor(share * (gains.length - 1))] ?? 0) * 1_000) / 1_000;
	return [at(0.05), at(0.95)];
}

/** Small, seeded, the same everywhere (T. Ettinger). */
function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
