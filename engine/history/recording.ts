import type { Labels } from '../model/series.ts';
import type { Part } from './part.ts';
import type { Run } from './rows.ts';
import { type Span, spanOf, sweep } from './sweep.ts';

/** Samples of one series; times strictly ascending, epoch ms. A value may be the staleness marker. */
export interface RecordedSeries {
	/** The series as the recording writes it. */
	readonly text: string;
	readonly labels: Labels;
	/** Name of the Source that fed it, where the recording knows. */
	readonly source?: string;
	readonly times: Float64Array;
	readonly values: Float64Array;
	/** Milliseconds from each sample's time to its arrival at the engine, where the recording knows. */
	readonly delays?: Int32Array;
}

/** What happened in `[from, to)`; each series with samples in it once, whole. */
export interface Slice {
	readonly from: number;
	readonly to: number;
	readonly series: readonly RecordedSeries[];
}

export interface Range {
	/** Epoch ms, both included; default: all there is. */
	readonly from?: number;
	readonly to?: number;
}

/** Telemetry of the past, whatever it is kept in. It can be read any number of times. */
export interface Recording {
	/** First and last sample; undefined when there is none. */
	readonly span: Span | undefined;
	/** Number of samples, for progress; 0 when only reading would tell. */
	readonly samples: number;
	/** In time order and bounded memory. Slices do not overlap; spans without samples are left out, so years without any cost nothing. */
	slices(range?: Range & { readonly width?: number }): AsyncIterable<Slice>;
	/** Each series once, whole, in the order of their first appearance. All of them are in memory together. */
	series(range?: Range): AsyncIterable<RecordedSeries>;
}

/** Short enough for thousands of series to fit in memory, long enough for the work per slice not to matter. */
const SLICE_MS = 3_600_000;

export function recordingOf(parts: readonly Part[]): Recording {
	const span = spanOf(parts);
	const clamp = ({ from, to }: Range): Span | undefined =>
		span && { first: Math.max(span.first, from ?? span.first), last: Math.min(span.last, to ?? span.last) };
	return {
		span,
		samples: parts.reduce((sum, part) => sum + part.rows, 0),
		async *slices({ width = SLICE_MS, ...range } = {}) {
			const within = clamp(range);
			if (within === undefined) return;
			for await (const { from, to, runs } of sweep(parts, within, width)) yield { from, to, series: runs.map(recorded) };
		},
		async *series(range = {}) {
			const within = clamp(range);
			if (within === undefined) return;
			for await (const { runs } of sweep(parts, within, Number.POSITIVE_INFINITY)) {
				yield* [...runs].sort((a, b) => a.series.id - b.series.id).map(recorded);
			}
		},
	};
}

function recorded({ series, times, values, delays }: Run): RecordedSeries {
	const { text, labels, source } = series;
	return { text, labels, times, values, ...(source !== undefined && { source }), ...(delays !== undefined && { delays }) };
}
