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
import { Columns, JoinedTimes, SharedTimes } from './columns.ts';

type Windows = ReturnType<typeof createWindows>;

/** What a signal gave for one subject: as a track, but nobody has put incidents to it. */
type Subject = Pick<Track, 'labels' | 'times' | 'values'>;

/** One that is being read. */
interface Growing {
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
	/** Samples that it holds. */
	readonly held: number;
	take(slice: Slice, times: SharedTimes): void;
	/** Once: what it has read, it lets go of. */
	subjects(): readonly Subject[];
}

/** What a policy's signal gave; or that it gave more than is looked at together, `limit` samples. */
export type Reading =
	| { readonly kind: 'read'; readonly subjects: readonly Subject[] }
	| { readonly kind: 'too-much'; readonly limit: number };

export const tooMuch = (limit: number) =>
	`too much data: history holds more than ${limit / 1_000_000} million samples of the signal; select fewer subjects, or keep less history`;

/**
 * Samples held at a time, in all and of one policy, whose work takes several times their room. What is in typed arrays no limit of
 * a worker's heap bounds: this does.
 */
export interface Room {
	readonly all: number;
	readonly one: number;
}

const ROOM: Room = { all: 21_000_000, one: 50_000_000 };

/**
 * What each signal gave over a recording, from `since` to `until`, policy by policy in their order: in slices, so that of the recording
 * itself only what the signals reach back to is in memory. Policies for which there is no room wait for another pass over the recording.
 * A selector, and a moving baseline over one, takes the samples as they are; anything else is evaluated once at each instant at which its
 * metrics have a sample.
 */
export async function* readTracks(
	policies: readonly ThresholdPolicy[],
	recording: Recording,
	{ until, since = Number.NEGATIVE_INFINITY, room = ROOM }: { readonly until: number; readonly since?: number; readonly room?: Room },
): AsyncGenerator<readonly [ThresholdPolicy, Reading]> {
	for (let waiting = policies; waiting.length > 0; ) {
		const readers = await onePass(waiting, recording, { since, until }, room);
		const done = waiting.slice(0, readers.length);
		waiting = waiting.slice(readers.length);
		// One after the other lets go of what it holds.
		for (const policy of done) {
			const reader = readers.shift();
			yield [policy, reader === undefined ? { kind: 'too-much', limit: room.one } : { kind: 'read', subjects: reader.subjects() }];
		}
	}
}

/** Readers of the first of the policies, as many as there was room for, at least one; undefined for one that alone had too much. */
async function onePass(
	policies: readonly ThresholdPolicy[],
	recording: Recording,
	period: Period,
	room: Room,
): Promise<(Reader | undefined)[]> {
	const windows = createWindows({ retention: Number.POSITIVE_INFINITY });
	const readers: (Reader | undefined)[] = policies.map((policy) => selecting(policy, period) ?? evaluating(policy, period, windows));
	const reach = readers.reduce((most, reader) => Math.max(most, reader?.reach ?? 0), 0);
	for await (const slice of recording.slices({ from: period.since - reach, to: period.until })) {
		const times = new SharedTimes();
		if (readers.some((reader) => (reader?.reach ?? 0) > 0)) load(windows, slice, reach);
		for (const reader of readers) reader?.take(slice, times);
		makeRoom(readers, room);
	}
	return readers;
}

function makeRoom(readers: (Reader | undefined)[], { all, one }: Room): void {
	let held = 0;
	for (const [i, reader] of readers.entries()) {
		if (reader !== undefined && reader.held > one) readers[i] = undefined;
		held += readers[i]?.held ?? 0;
	}
	while (held > all && readers.length > 1) held -= readers.pop()?.held ?? 0;
}

function load(windows: Windows, { from, series }: Slice, reach: number): void {
	windows.prune(from - reach);
	for (const { labels, source = RECORDED, times, values } of series) windows.load(source, labels, times, values);
}

function selecting({ signal }: ThresholdPolicy, { since, until }: Period): Reader | undefined {
	const selects = plainSelector(movingOf(signal.source)?.signal ?? signal.source);
	if (selects === undefined) return undefined;
	const subjects = new Map<string, Growing>();
	/** By the labels' object, which lives as long as the recording's series. */
	const known = new Map<Labels, Growing | undefined>();
	const subjectOf = (labels: Labels): Growing | undefined => {
		if (known.has(labels)) return known.get(labels);
		const subject = selects(labels) ? madeSubject(subjects, nameless(labels)) : undefined;
		known.set(labels, subject);
		return subject;
	};
	return {
		reach: 0,
		get held() {
			return heldBy(subjects);
		},
		take({ series }, shared) {
			for (const { labels, times, values } of series) subjectOf(labels)?.columns.append(shared.of(times), values, since, until);
		},
		subjects: () => wholes(subjects),
	};
}

function evaluating(policy: ThresholdPolicy, { since }: Period, windows: Windows): Reader {
	const { signal } = policy;
	const subjects = new Map<string, Growing>();
	const isOwn = ({ labels }: RecordedSeries) => signal.metrics.size === 0 || signal.metrics.has(labels[METRIC_NAME] ?? '');
	return {
		reach: signal.reach,
		get held() {
			return heldBy(subjects);
		},
		take({ series }, shared) {
			const instants = new Set<number>();
			for (const { times } of series.filter(isOwn)) for (const time of times) if (time >= since) instants.add(time);
			for (const at of Float64Array.from(instants).sort()) step(policy, windows, at, subjects);
			for (const { columns } of subjects.values()) columns.settle(shared);
		},
		subjects: () => wholes(subjects),
	};
}

function heldBy(subjects: ReadonlyMap<string, Growing>): number {
	let held = 0;
	for (const { columns } of subjects.values()) held += columns.length;
	return held;
}

function step(policy: ThresholdPolicy, windows: Windows, at: number, subjects: Map<string, Growing>): void {
	const readout = read(policy.signal, windows, at);
	if (readout.kind === 'failed') throw new EngineError(`${policy.name}: its signal cannot be evaluated: ${readout.error}`, 'human');
	for (const [key, { labels, value }] of readout.elements) {
		if (Number.isFinite(value)) (subjects.get(key) ?? madeSubject(subjects, labels)).columns.push(at, value);
	}
}

function madeSubject(subjects: Map<string, Growing>, labels: Labels): Growing {
	const key = seriesKey(labels);
	const subject = subjects.get(key) ?? { labels, columns: new Columns() };
	subjects.set(key, subject);
	return subject;
}

function wholes(subjects: ReadonlyMap<string, Growing>): readonly Subject[] {
	const shared = new JoinedTimes();
	return [...subjects.values()].map(({ labels, columns }) => ({ labels, ...columns.take(shared) }));
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
	return subjects.map(({ labels, times, values }) => {
		const own = known.filter((incident) => Object.entries(labels).every(([name, value]) => labelValue(incident.labels, name) === value));
		const track = { labels, times, values, incidents: own };
		return isSelector ? { ...track, values: deviations(segmentOf(track), moving).values } : track;
	});
}
