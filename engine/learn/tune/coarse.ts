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
	const kept: number[] = [];
	for (let from = 0; from < values.length; from += width) {
		let [least, most] = [from, from];
		for (let i = from + 1; i < Math.min(values.length, from + width); i++) {
			if ((values[i] as number) < (values[least] as number)) least = i;
			if ((values[i] as number) > (values[most] as number)) most = i;
		}
		kept.push(...(least === most ? [least] : [Math.min(least, most), Math.max(least, most)]));
	}
	const pick = (column: Float64Array) => Float64Array.from(kept, (i) => column[i] as number);
	return { ...segment, times: pick(times), values: pick(values), step: step * factor };
}
