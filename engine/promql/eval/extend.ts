import type { Span } from './node.ts';
import { firstAfter } from './search.ts';

export interface Edges {
	/** Epoch ms. */
	readonly start: number;
	readonly end: number;
	/** Interpolate at the edges, rather than carry the last value over. */
	readonly smoothed: boolean;
	/** A drop is a reset: the value begins anew from 0. */
	readonly counter: boolean;
}

/** Between samples `index - 1` and `index`. */
function interpolate({ times, values }: Span, index: number, time: number, counter: boolean): number {
	const to = values[index] ?? 0;
	const before = values[index - 1] ?? 0;
	const from = counter && to < before ? 0 : before;
	const begin = times[index - 1] ?? 0;
	return from + ((to - from) * (time - begin)) / ((times[index] ?? 0) - begin);
}

/** Value at `time`; the last one is carried over, the first one is not carried back. */
export function valueAt(span: Span, time: number): number | undefined {
	const next = firstAfter(span.times, span.from, span.to, time);
	if (next === span.from) return undefined;
	if (next === span.to || span.times[next - 1] === time) return span.values[next - 1];
	return interpolate(span, next, time, false);
}

/** The samples inside the edges, with one more at each of them. Undefined when the series does not reach into the window. */
export function extend(span: Span, { start, end, smoothed, counter }: Edges): Span | undefined {
	const { labels, times, values } = span;
	const inside = firstAfter(times, span.from, span.to, start);
	if (inside === span.to || ((times[inside] ?? 0) > end && inside === span.from)) return undefined;
	let beyond = inside;
	while (beyond < span.to && (times[beyond] ?? 0) < end) beyond++;
	const first = inside > span.from ? inside - 1 : inside;
	const left = smoothed && first < inside ? interpolate(span, inside, start, counter) : (values[first] ?? 0);
	const right = edgeValue(span, beyond, end, smoothed, counter);
	const middle = Array.from({ length: beyond - inside }, (_, i) => inside + i);
	return {
		labels,
		times: Float64Array.of(start, ...middle.map((i) => times[i] ?? 0), end),
		values: Float64Array.of(left, ...middle.map((i) => values[i] ?? 0), right),
		from: 0,
		to: middle.length + 2,
		start,
		end,
		extended: true,
	};
}

/** Value at the end, `beyond` being the first sample at or after it. */
function edgeValue(span: Span, beyond: number, end: number, smoothed: boolean, counter: boolean): number {
	const { times, values, from, to } = span;
	if (beyond < to && times[beyond] === end) return values[beyond] ?? 0;
	if (!smoothed || beyond === to || beyond === from) return values[Math.max(from, beyond - 1)] ?? 0;
	return interpolate(span, beyond, end, counter);
}
