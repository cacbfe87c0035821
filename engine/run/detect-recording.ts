import type { DetectorPolicy } from '../decide/policy-set.ts';
import type { Recording } from '../history/recording.ts';
import { seriesKey } from '../model/series.ts';
import { labelsKey } from '../promql/labels.ts';
import { createWindows } from '../promql/store/windows.ts';
import { createDetecting, type Detected } from './detecting.ts';
import { RECORDED } from './recording.ts';

/** What a detector said about one recorded sample. */
export interface DetectedRow extends Detected {
	/** The series as the recording writes it. */
	readonly series: string;
}

/** A detector whose signal cannot be evaluated says nothing, which must not look as if there had been nothing to say. */
export interface DetectProblem {
	readonly detector: string;
	readonly error: string;
}

/**
 * Runs detectors over a recording as they would have run live: at each instant at which their signals have a sample, in time order,
 * looking only back. Years without samples cost nothing. `onProblem` is told of each problem once.
 */
export async function* detectRecording(
	policies: readonly DetectorPolicy[],
	recording: Recording,
	onProblem?: (problem: DetectProblem) => void,
): AsyncIterable<DetectedRow> {
	const windows = createWindows({ retention: Number.POSITIVE_INFINITY });
	const written = new Map<string, string>();
	const named = metricsOf(policies);
	const instants = new Set<number>();
	for await (const { text, labels, source = RECORDED, times, values } of recording.series()) {
		windows.load(source, labels, times, values);
		written.set(labelsKey(labels), text);
		if (named === undefined || named.has(labels.__name__ ?? '')) for (const time of times) instants.add(time);
	}
	const detecting = createDetecting(policies);
	const told = new Set<string>();
	for (const at of Float64Array.from(instants).sort()) {
		for (const detected of detecting.step(windows, at)) {
			yield { ...detected, series: written.get(labelsKey(detected.labels)) ?? seriesKey(detected.labels) };
		}
		for (const [source, error] of windows.failing) {
			if (told.has(`${source} ${error}`)) continue;
			told.add(`${source} ${error}`);
			onProblem?.({ detector: source, error });
		}
	}
}

/** The metrics that the signals name; undefined where one of them does not say. */
function metricsOf(policies: readonly DetectorPolicy[]): ReadonlySet<string> | undefined {
	if (policies.some(({ signal }) => signal.metrics.size === 0)) return undefined;
	return new Set(policies.flatMap(({ signal }) => [...signal.metrics]));
}
