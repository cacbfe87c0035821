import { formatDuration } from '../../model/quantity.ts';
import { distributionOf } from './distribution.ts';
import { firingsBeyond, type Rule } from './rule.ts';
import { alertGap, cut, extentOf, joined, type Segment, type Span } from './segment.ts';
import { strangersOf, type Taste, unusualBounds } from './usual.ts';

/** A usual value that has moved by more of its own deviations than this drifts. */
const DRIFT = 2;

/** What did not move the bounds, and why: a history that something is wrong with must not look like one that is sound. */
export function excludedOf(segments: readonly Segment[], rule: Rule, taste: Taste, labelled: boolean): string[] {
	return [...(labelled ? strangers(segments, taste) : beyond(segments, rule)), ...drift(segments)];
}

/** A rule of the usual takes what lies beyond it for the unusual, however long it lasted. */
function beyond(segments: readonly Segment[], rule: Rule): string[] {
	const found = segments.flatMap((segment) => joined(firingsBeyond(segment, rule), alertGap(segment.step)));
	if (found.length === 0) return [];
	return [
		`${stretches(found)} beyond the proposed bounds, taken for unusual and not for what is normal; the longest lasts ${longest(found)} h`,
	];
}

function strangers(segments: readonly Segment[], taste: Taste): string[] {
	const bounds = unusualBounds(distributionOf(segments), taste);
	const found = segments.flatMap((segment) => strangersOf(segment, bounds));
	if (found.length === 0) return [];
	return [
		`${stretches(found)} that are unusual and that nobody named an incident, counted little when the rule was sought; the longest lasts ${longest(found)} h`,
	];
}

/** Somebody who moves what is usual little by little moves what is tuned by it: so people are told. */
function drift(segments: readonly Segment[]): string[] {
	const [first, last] = extentOf(segments);
	const fifth = (last - first) / 5;
	const [begin, end] = [
		[first, first + fifth],
		[last - fifth, last + 1],
	].map(([from = 0, to = 0]) => distributionOf(segments.map((segment) => cut(segment, from, to))));
	if (begin === undefined || end === undefined || begin.sorted.length === 0 || end.sorted.length === 0) return [];
	if (Math.abs(end.median - begin.median) <= DRIFT * Math.max(begin.deviation, end.deviation)) return [];
	const [from, to] = [begin.median, end.median].map((value) => Number(value.toPrecision(4)));
	return [
		`a drift of the usual value from ${from} to ${to} within ${formatDuration(last - first)}: see whether it is meant before it becomes normal`,
	];
}

const stretches = (found: readonly Span[]) => (found.length === 1 ? '1 stretch' : `${found.length} stretches`);

function longest(found: readonly Span[]): number {
	return Math.round(found.reduce((most, { first, last }) => Math.max(most, last - first), 0) / 360_000) / 10;
}
