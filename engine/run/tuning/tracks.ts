import type { ThresholdPolicy } from '../../decide/policy-set.ts';
import { read } from '../../decide/reading.ts';
import type { LabelledIncident } from '../../history/incidents.ts';
import type { RecordedSeries, Recording, Slice } from '../../history/recording.ts';
import { deviations, movingOf } from '../../learn/tune/moving.ts';
import { segmentOf, type Track } from '../../learn/tune/segment.ts';
import { EngineError } from '../../model/error.ts';
import { type Labels, seriesKey } from '../../model/series.ts';
import { labelValue, METRIC_NAME } from '../../promql/labels.ts';
import { plainSelector } from '../../promql/plain.ts';
import { createWindows } from '../../promql/store/windows.ts';
import { RECORDED } from '../recording.ts';
import { Columns, SharedTimes } from './columns.ts';

type Windows = ReturnType<typeof createWindows>;

interface Subject {
	readonly labels: Labels;
	readonly columns: Columns;
}

/** Epoch ms, both included. */
interface Period {
	readonly since: number;
	readonly until: number;
}

/** How the tracks of one policy come out of a recording. */
interface Reader {
	/** How far before an instant it looks, ms; 0: at the samples alone. */
	readonly reach: number;
	take(slice: Slice, times: SharedTimes): void;
	subjects(): readonly Subject[];
}

/**
 * What each signal gave over a recording, from `since` to `until`: in slices, so that of the recording itself only what the signals
 * reach back to is in memory. A selector, and a moving baseline over one, takes the samples as they are; anything else is evaluated
 * once at each instant at which its metrics have a sample.
 */
export async function readTracks(
	policies: readonly ThresholdPolicy[],
	recording: Recording,
	until: number,
	since = Number.NEGATIVE_INFINITY,
): Promise<readonly (readonly Subject[])[]> {
	const period = { since, until };
	const windows = createWindows({ retention: Number.POSITIVE_INFINITY });
	const readers = policies.map((policy) => selecting(policy, period) ?? evaluating(policy, period, windows));
	const reach = readers.reduce((most, reader) => Math.max(most, reader.reach), 0);
	for await (const slice of recording.slices({ from: since - reach, to: until })) {
		const times = new SharedTimes();
		if (readers.some((reader) => reader.reach > 0)) load(windows, slice, reach);
		for (const reader of readers) reader.take(slice, times);
	}
	return readers.map((reader) => reader.subjects());
}

function load(windows: Windows, { from, series }: Slice, reach: number): void {
	windows.prune(from - reach);
	for (const { labels, source = RECORDED, times, values } of series) windows.load(source, labels, times, values);
}

function selecting({ signal }: ThresholdPolicy, { since, until }: Period): Reader | undefined {
	const selects = plainSelector(movingOf(signal.source)?.signal ?? signal.source);
	if (selects === undefined) return undefined;
	const subjects = new Map<string, Subject>();
	/** By the labels' object, which lives as long as the recording's series. */
	const known = new Map<Labels, Subject | undefined>();
	const subjectOf = (labels: Labels): Subject | undefined => {
		if (known.has(labels)) return known.get(labels);
		const subject = selects(labels) ? madeSubject(subjects, nameless(labels)) : undefined;
		known.set(labels, subject);
		return subject;
	};
	return {
		reach: 0,
		take({ series }, shared) {
			for (const { labels, times, values } of series) subjectOf(labels)?.columns.append(shared.of(times), values, since, until);
		},
		subjects: () => [...subjects.values()],
	};
}

function evaluating(policy: ThresholdPolicy, { since }: Period, windows: Windows): Reader {
	const { signal } = policy;
	const subjects = new Map<string, Subject>();
	const isOwn = ({ labels }: RecordedSeries) => signal.metrics.size === 0 || signal.metrics.has(labels[METRIC_NAME] ?? '');
	return {
		reach: signal.reach,
		take({ series }) {
			const instants = new Set<number>();
			for (const { times } of series.filter(isOwn)) for (const time of times) if (time >= since) instants.add(time);
			for (const at of Float64Array.from(instants).sort()) step(policy, windows, at, subjects);
		},
		subjects: () => [...subjects.values()],
	};
}

function step(policy: ThresholdPolicy, windows: Windows, at: number, subjects: Map<string, Subject>): void {
	const readout = read(policy.signal, windows, at);
	if (readout.kind === 'failed') throw new EngineError(`${policy.name}: its signal cannot be evaluated: ${readout.error}`, 'human');
	for (const [key, { labels, value }] of readout.elements) {
		if (Number.isFinite(value)) (subjects.get(key) ?? madeSubject(subjects, labels)).columns.push(at, value);
	}
}

function madeSubject(subjects: Map<string, Subject>, labels: Labels): Subject {
	const key = seriesKey(labels);
	const subject = subjects.get(key) ?? { labels, columns: new Columns() };
	subjects.set(key, subject);
	return subject;
}

function nameless({ [METRIC_NAME]: _name, ...labels }: Labels): Labels {
	return labels;
}

/** Puts each incident to the subjects that its series fed: those whose labels all agree with it. */
export function tracksOf(policy: ThresholdPolicy, subjects: readonly Subject[], incidents: readonly LabelledIncident[]): readonly Track[] {
	const { metrics, source } = policy.signal;
	const known = incidents.filter(({ labels }) => metrics.size === 0 || metrics.has(labels[METRIC_NAME] ?? ''));
	const moving = movingOf(source);
	const isSelector = moving !== undefined && plainSelector(moving.signal) !== undefined;
	return subjects.map(({ labels, columns: { times, values } }) => {
		const own = known.filter((incident) => Object.entries(labels).every(([name, value]) => labelValue(incident.labels, name) === value));
		const track = { labels, times, values, incidents: own };
		return isSelector ? { ...track, values: deviations(segmentOf(track), moving).values } : track;
	});
}
