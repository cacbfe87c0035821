import type { Labels } from '../../model/series.ts';

/** Epoch ms, both ends included. */
export interface Span {
	readonly first: number;
	readonly last: number;
}

/** What a signal gave for one subject; times ascending, epoch ms, values finite. */
export interface Track {
	readonly labels: Labels;
	readonly times: Float64Array;
	readonly values: Float64Array;
	/** Incidents that people know of; undefined: nobody said anything about this subject. */
	readonly incidents?: readonly Span[];
}

/** A stretch of a track without a hole that the tuner made, and the incidents in it. */
export interface Segment {
	readonly times: Float64Array;
	readonly values: Float64Array;
	readonly incidents: readonly Span[];
	/** Stretches that look like incidents and that nobody named; only where a rule is sought. */
	readonly strangers?: readonly Span[];
	/** Usual distance of two samples, ms. */
	readonly step: number;
}

/** Firings, and incidents, that lie nearer than this are one: a person is called once. */
const COOLDOWN_MS = 600_000;

/** The gap that makes two alerts of one, for samples so far apart, ms. */
export const alertGap = (step: number) => Math.max(COOLDOWN_MS, step);

export function segmentOf({ times, values, incidents = [] }: Track): Segment {
	const step = usualStep(times);
	return { times, values, incidents: joined(incidents, alertGap(step)), step };
}

/** The part of a segment in `[from, to)`. */
export function cut(segment: Segment, from: number, to: number): Segment {
	const [begin, end] = [firstAt(segment.times, from), firstAt(segment.times, to)];
	const incidents = segment.incidents
		.filter(({ first, last }) => last >= from && first < to)
		.map(({ first, last }) => ({ first: Math.max(first, from), last: Math.min(last, to - 1) }));
	return { ...segment, times: segment.times.subarray(begin, end), values: segment.values.subarray(begin, end), incidents };
}

/** The samples of a track from an instant on. */
export function trackFrom(track: Track, since: number): Track {
	const begin = firstAt(track.times, since);
	return { ...track, times: track.times.subarray(begin), values: track.values.subarray(begin) };
}

/** From the first sample to the last of all segments. */
export function extentOf(segments: readonly Segment[]): readonly [first: number, last: number] {
	const firsts = segments.map(({ times }) => times[0] ?? Number.POSITIVE_INFINITY);
	const lasts = segments.map(({ times }) => times.at(-1) ?? Number.NEGATIVE_INFINITY);
	return [
		firsts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
		lasts.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
	];
}

/** What of the spans lies in `[from, to)`. */
export function spansWithin(spans: readonly Span[], from: number, to: number): readonly Span[] {
	return spans
		.filter(({ first, last }) => last >= from && first < to)
		.map(({ first, last }) => ({ first: Math.max(first, from), last: Math.min(last, to) }));
}

/** Spans in time order; those nearer than `gap` become one. */
export function joined(spans: readonly Span[], gap: number): readonly Span[] {
	const sorted = [...spans].sort((a, b) => a.first - b.first);
	const result: Span[] = [];
	for (const span of sorted) {
		const before = result.at(-1);
		if (before === undefined || span.first - before.last > gap) result.push(span);
		else result[result.length - 1] = { first: before.first, last: Math.max(before.last, span.last) };
	}
	return result;
}

function usualStep(times: Float64Array): number {
	const step = majorityStep(times);
	if (step !== undefined) return step;
	const steps = new Float64Array(Math.max(0, times.length - 1));
	for (let i = 0; i < steps.length; i++) steps[i] = (times[i + 1] as number) - (times[i] as number);
	return steps.sort()[steps.length >> 1] ?? 0;
}

/** What more than half of them are (Boyer and Moore), and then the median too: samples mostly come in step. */
function majorityStep(times: Float64Array): number | undefined {
	let [candidate, lead] = [Number.NaN, 0];
	for (let i = 1; i < times.length; i++) {
		const step = (times[i] as number) - (times[i - 1] as number);
		if (lead === 0) candidate = step;
		lead += step === candidate ? 1 : -1;
	}
	let count = 0;
	for (let i = 1; i < times.length; i++) if ((times[i] as number) - (times[i - 1] as number) === candidate) count++;
	return 2 * count > times.length - 1 ? candidate : undefined;
}

/** Index of the first time that is not before `at`. */
function firstAt(times: Float64Array, at: number): number {
	let [low, high] = [0, times.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((times[middle] ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}
