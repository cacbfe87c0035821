import type { DetectorPolicy } from '../decide/policy-set.ts';
import type { Labels, SeriesView } from '../model/series.ts';
import { dropMetadata, labelsKey, labelValue, METRIC_NAME } from '../promql/labels.ts';
import type { Program, VectorElement } from '../promql/program.ts';

export interface SignalReading {
	readonly labels: Labels;
	readonly value: number;
	/** When the sample was taken, epoch ms; of a computed value, when it was computed. */
	readonly sampledAt: number;
}

/** The signal's series at `at`. Throws QueryError. */
export function signalOf({ signal, times }: DetectorPolicy, view: SeriesView, at: number): readonly SignalReading[] {
	const sampled = new Map(elementsOf(times, view, at).map(({ labels, value }) => [labelsKey(labels), Math.round(value * 1_000)]));
	return elementsOf(signal, view, at).map(({ labels, value }) => ({
		labels,
		value,
		sampledAt: sampled.get(labelsKey(dropMetadata(labels))) ?? at,
	}));
}

/** The limit of a series: the number, or the value of the limit's series whose labels all agree with it. Throws QueryError. */
export function limitOf({ limit }: DetectorPolicy, view: SeriesView, at: number): (labels: Labels) => number | undefined {
	if (limit === undefined || typeof limit === 'number') return () => limit;
	const { result } = limit.instant(view, at);
	if (result.type === 'scalar') return () => result.value;
	const limits = result.type === 'vector' ? result.elements : [];
	return (labels) => limits.find((candidate) => agrees(candidate.labels, labels))?.value;
}

function agrees(limit: Labels, subject: Labels): boolean {
	return Object.entries(limit).every(([name, value]) => name === METRIC_NAME || labelValue(subject, name) === value);
}

function elementsOf(program: Program, view: SeriesView, at: number): readonly VectorElement[] {
	const { result } = program.instant(view, at);
	return result.type === 'vector' ? result.elements : [];
}
