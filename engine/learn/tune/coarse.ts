import type { Segment } from './segment.ts';

/** The search looks at each sample some thousand times; proofs always look at all samples. */
const MOST_SAMPLES = 2_000_000;

/** Segments of at most so many samples together: of each stretch of time its lowest and its highest sample, where they were. */
export function coarse(segments: readonly Segment[], most = MOST_SAMPLES): readonly Segment[] {
	const samples = segments.reduce((count, { values }) => count + values.length, 0);
	const factor = Math.ceil(samples / most);
	return factor <= 1 ? segments : segments.map((segment) => thinned(segment, factor));
}

function thinned(segment: Segment, factor: number): Segment {
	const { times, values, step } = segment;
	const width = factor * 2;
	const most = 2 * Math.ceil(values.length / width);
	const thin = { times: new Float64Array(most), values: new Float64Array(most) };
	let kept = 0;
	for (let from = 0; from < values.length; from += width) {
		let [lowest, highest] = [from, from];
		for (let i = from + 1; i < Math.min(values.length, from + width); i++) {
			if ((values[i] as number) < (values[lowest] as number)) lowest = i;
			if ((values[i] as number) > (values[highest] as number)) highest = i;
		}
		keep(Math.min(lowest, highest));
		if (lowest !== highest) keep(Math.max(lowest, highest));
	}
	return { ...segment, times: thin.times.subarray(0, kept), values: thin.values.subarray(0, kept), step: step * factor };

	function keep(i: number): void {
		thin.times[kept] = times[i] as number;
		thin.values[kept++] = values[i] as number;
	}
}
