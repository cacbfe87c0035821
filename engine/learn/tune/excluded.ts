import { formatDuration } from '../../model/quantity.ts';
import type { Form } from './form.ts';
import { firingsBeyond, type Rule } from './rule.ts';
import { alertGap, extentOf, joined, type Segment, type Span } from './segment.ts';
import { strangersOf } from './usual.ts';

/** A usual value that has moved by more of its own deviations than this drifts. */
const DRIFT = 2;

/** What did not move the bounds, and why: a history that something is wrong with must not look like one that is sound. */
export function excludedOf(form: Form, rule: Rule, labelled: boolean): string[] {
	return [...(labelled ? strangers(form) : beyond(form.all.segments, rule)), ...drift(form)];
}

/** A rule of the usual takes what lies beyond it for the unusual, however long it lasted. */
function beyond(segments: readonly Segment[], rule: Rule): string[] {
	const found = segments.flatMap((segment) => joined(firingsBeyond(segment, rule), alertGap(segment.step)));
	if (found.length === 0) return [];
	return [
		`${stretches(found)} beyond the proposed bounds, taken for unusual and not for what is normal; the longest lasts ${longest(found)} h`,
	];
}

function strangers({ all }: Form): string[] {
	const bounds = all.unusual();
	const found = all.segments.flatMap((segment) => strangersOf(segment, bounds));
	if (found.length === 0) return [];
	return [
		`${stretches(found)} that are unusual and that nobody named an incident, counted little when the rule was sought; the longest lasts ${longest(found)} h`,
	];
}

/** Somebody who moves what is usual little by little moves what is tuned by it: so people are told. */
function drift({ all, parts }: Form): string[] {
	const [first, last] = extentOf(all.segments);
	const [begin, end] = [parts[0]?.values, parts.at(-1)?.values];
	if (begin === undefined || end === undefined || begin.count === 0 || end.count === 0) return [];
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
