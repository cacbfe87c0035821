import { compareLabels, labelsKey } from '../../engine/promql/labels.ts';
import type { QueryAnswer, QueryResult } from '../../engine/promql/program.ts';
import { type Annotations, type EvalCase, type Expectation, type ExpectedSample, numberOf } from './cases.ts';

/** Relative difference below which two floats are the same; upstream's own tests use it. */
const TOLERANCE = 1e-6;

function sameNumber(a: number, b: number): boolean {
	if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b);
	if (a === b) return true;
	const difference = Math.abs(a - b);
	const size = Math.abs(a) + Math.abs(b);
	if (a === 0 || b === 0 || size < 2 ** -1022) return difference < TOLERANCE * 2 ** -1022;
	return difference / Math.min(size, Number.MAX_VALUE) < TOLERANCE;
}

/** What is wrong with the answer; undefined when nothing is. */
export function differenceOf(answer: QueryAnswer, given: EvalCase): string | undefined {
	const { expect } = given;
	if (expect === undefined || expect.type === 'fail') return 'it did not fail';
	return resultDifference(answer.result, given, expect) ?? annotationDifference(answer, expect);
}

function resultDifference(result: QueryResult, given: EvalCase, expect: Expectation): string | undefined {
	if (result.type === 'scalar') {
		return expect.type === 'scalar' && sameNumber(result.value, numberOf(expect.value)) ? undefined : `got scalar ${result.value}`;
	}
	if (result.type === 'string') return result.value === expect.value ? undefined : `got string ${result.value}`;
	const samples = expect.samples ?? [];
	if (result.type === 'vector')
		return expect.type === 'vector' ? vectorDifference(result.elements, samples, expect.ordered) : 'got a vector';
	const [start, step] = given.kind === 'range' ? [given.start_ms, given.step_ms] : [expect.start_ms, expect.step_ms];
	return expect.type === 'matrix' ? matrixDifference(result.series, samples, start ?? 0, step ?? 0) : 'got a matrix';
}

type Elements = Extract<QueryResult, { type: 'vector' }>['elements'];
type Rows = Extract<QueryResult, { type: 'matrix' }>['series'];

export function vectorDifference(elements: Elements, samples: readonly ExpectedSample[], ordered = false): string | undefined {
	if (elements.length !== samples.length)
		return `got ${elements.length} elements instead of ${samples.length}: ${JSON.stringify(elements)}`;
	const left = ordered ? elements : [...elements].sort((a, b) => compareLabels(a.labels, b.labels));
	const right = ordered ? samples : [...samples].sort((a, b) => compareLabels(a.labels, b.labels));
	for (const [i, sample] of right.entries()) {
		const element = left[i];
		if (element && labelsKey(element.labels) === labelsKey(sample.labels) && sameNumber(element.value, numberOf(sample.value ?? undefined)))
			continue;
		return `got ${JSON.stringify(element)} ${element?.value} instead of ${JSON.stringify(sample)}`;
	}
	return undefined;
}

function matrixDifference(rows: Rows, samples: readonly ExpectedSample[], start: number, step: number): string | undefined {
	const expected = samples.map(({ labels, values = [] }) => ({
		labels,
		points: values.flatMap((value, slot) => (value === null ? [] : [{ time: start + slot * step, value: numberOf(value) }])),
	}));
	const present = expected.filter(({ points }) => points.length > 0).sort((a, b) => compareLabels(a.labels, b.labels));
	if (rows.length !== present.length) return `got ${rows.length} series instead of ${present.length}: ${JSON.stringify(rows)}`;
	for (const [i, { labels, points }] of present.entries()) {
		const row = rows[i];
		const same = row && labelsKey(row.labels) === labelsKey(labels) && row.times.length === points.length;
		if (same && points.every(({ time, value }, at) => row.times[at] === time && sameNumber(row.values[at] ?? 0, value))) continue;
		return `got ${JSON.stringify(row)} instead of ${JSON.stringify({ labels, points })}`;
	}
	return undefined;
}

function annotationDifference({ warnings, infos }: QueryAnswer, { warn, info, no_warn, no_info }: Expectation): string | undefined {
	if (no_warn && warnings.length > 0) return `unexpected warnings ${warnings.join('; ')}`;
	if (no_info && infos.length > 0) return `unexpected infos ${infos.join('; ')}`;
	return missing(warnings, warn) ?? missing(infos, info);
}

function missing(texts: readonly string[], wanted: Annotations | undefined): string | undefined {
	if (wanted === undefined) return undefined;
	if (texts.length === 0) return 'an annotation is missing';
	if (wanted === true) return undefined;
	const lacking = wanted.find(
		({ msg, regex }) => !texts.some((text) => (msg === undefined ? new RegExp(regex ?? '').test(text) : text === msg)),
	);
	return lacking && `got annotations ${texts.join('; ')} instead of ${JSON.stringify(lacking)}`;
}
