import type { DetectorPolicy } from '../decide/policy-set.ts';
import type { RecordedSeries, Recording, Slice } from '../history/recording.ts';
import { type SeriesView, seriesKey } from '../model/series.ts';
import { METRIC_NAME } from '../promql/labels.ts';
import { createWindows } from '../promql/store/windows.ts';
import { createDetecting } from './detecting.ts';
import { RECORDED } from './recording.ts';

/** The recording, in its slices with what detectors derive from it as they would have live: learned from its begin, looking only back. */
export function withDerived(recording: Recording, detectors: readonly DetectorPolicy[]): Recording {
	if (detectors.length === 0) return recording;
	return { ...recording, slices: (range) => slicesWith(recording, detectors, range) };
}

async function* slicesWith(
	recording: Recording,
	detectors: readonly DetectorPolicy[],
	{ from = Number.NEGATIVE_INFINITY, ...range }: Parameters<Recording['slices']>[0] = {},
): AsyncIterable<Slice> {
	const programs = detectors.flatMap(({ signal, times, limit }) => [signal, times, ...(typeof limit === 'object' ? [limit] : [])]);
	const reach = Math.max(...programs.map((program) => program.reach));
	const isInput = ({ labels }: RecordedSeries) =>
		programs.some(({ metrics }) => metrics.size === 0 || metrics.has(labels[METRIC_NAME] ?? ''));
	const windows = createWindows({ retention: Number.POSITIVE_INFINITY });
	const detecting = createDetecting(detectors);
	for await (const slice of recording.slices(range)) {
		windows.prune(slice.from - reach);
		const instants = new Set<number>();
		for (const { labels, source = RECORDED, times, values } of slice.series.filter(isInput)) {
			windows.load(source, labels, times, values);
			for (const time of times) instants.add(time);
		}
		for (const at of Float64Array.from(instants).sort()) detecting.step(windows, at);
		if (slice.to > from) yield { ...slice, series: [...slice.series, ...detectors.flatMap(({ name }) => derivedIn(windows, name, slice))] };
	}
}

/** What a detector appended to the windows within the slice. */
function derivedIn(windows: SeriesView, detector: string, { from, to }: Slice): RecordedSeries[] {
	return windows.select([{ label: 'detector', op: '=', value: detector }]).flatMap(({ labels, times, values, first, end }) => {
		const own = times.subarray(first, end);
		const [begin, behind] = [own.findIndex((time) => time >= from), own.findLastIndex((time) => time < to) + 1];
		if (begin < 0 || behind <= begin) return [];
		const source = `detector/${detector}`;
		return [
			{
				...{ text: seriesKey(labels), labels, source },
				...{ times: own.slice(begin, behind), values: values.slice(first + begin, first + behind) },
			},
		];
	});
}
