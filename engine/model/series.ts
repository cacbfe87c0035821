/** A set of label name/value pairs; the metric name is the label `__name__`. Empty values equal absent labels. */
export type Labels = Readonly<Record<string, string>>;

/** One sample as a source delivered it. `at` (epoch ms) only when the source itself stamps it. */
export interface Sample {
	readonly labels: Labels;
	readonly value: number;
	readonly at?: number;
}

/**
 * A series as the signal language sees it: two parallel columns, valid in `[first, end)`, times ascending (epoch ms).
 * A value may be the staleness marker (see promql). Columns are shared, not copied: read, never write.
 */
export interface Series {
	readonly labels: Labels;
	/** Name of the Source policy that feeds it. */
	readonly source: string;
	readonly times: Float64Array;
	readonly values: Float64Array;
	readonly first: number;
	readonly end: number;
}

export type MatchOp = '=' | '!=' | '=~' | '!~';

export interface Matcher {
	readonly label: string;
	readonly op: MatchOp;
	readonly value: string;
}

/** Read side of the hot windows, of history and of recordings: all that the evaluator knows of telemetry. */
export interface SeriesView {
	/** Grows whenever a series appears or goes, so that resolved matchers can be cached against it. */
	readonly version: number;
	/** Grows with every write, so that answers can be shared as long as it stands still; absent = unknown, nothing is shared. */
	readonly changes?: number;
	select(matchers: readonly Matcher[]): readonly Series[];
	/** Sources whose last read failed, with the error text. Their series end in a staleness marker. */
	readonly failing: ReadonlyMap<string, string>;
}

/** Identity of a label set: sorted, unambiguous, printable as PromQL prints a series. */
export function seriesKey(labels: Labels): string {
	const { __name__: name = '', ...rest } = labels;
	const pairs = Object.keys(rest)
		.sort()
		.map((label) => `${label}=${JSON.stringify(rest[label])}`);
	return pairs.length > 0 ? `${name}{${pairs.join(',')}}` : name || '{}';
}
