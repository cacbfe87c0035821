import type { ThresholdPolicy } from '../../decide/policy-set.ts';
import { read } from '../../decide/reading.ts';
import type { LabelledIncident } from '../../history/incidents.ts';
import type { Recording } from '../../history/recording.ts';
import type { Track } from '../../learn/tune/segment.ts';
import { EngineError } from '../../model/error.ts';
import type { Labels } from '../../model/series.ts';
import { labelValue, METRIC_NAME } from '../../promql/labels.ts';
import { createWindows } from '../../promql/store/windows.ts';
import { RECORDED } from '../recording.ts';
import { Columns } from './columns.ts';

interface Subject {
	readonly labels: Labels;
	readonly columns: Columns;
}

/**
 * What each signal gave over a recording, from `since` to `until` (epoch ms, both included): evaluated once, at the instants at which its metrics have a sample, in slices, so that of
 * the recording itself only what the signals reach back to is in memory.
 */
export async function readTracks(
	policies: readonly ThresholdPolicy[],
	recording: Recording,
	until: number,
	since = Number.NEGATIVE_INFINITY,
): Promise<readonly (readonly Subject[])[]> {
	const windows = createWindows({ retention: Number.POSITIVE_INFINITY });
	const subjects = policies.map(() => new Map<string, Subject>());
	const reach = policies.reduce((most, { signal }) => Math.max(most, signal.reach), 0);
	for await (const slice of recording.slices({ from: since - reach, to: until })) {
		windows.prune(slice.from - reach);
		const instants = policies.map(() => new Set<number>());
		for (const { labels, source = RECORDED, times, values } of slice.series) {
			windows.load(source, labels, times, values);
			policies.forEach(({ signal }, i) => {
				if (signal.metrics.size > 0 && !signal.metrics.has(labels[METRIC_NAME] ?? '')) return;
				for (const time of times) if (time >= since) instants[i]?.add(time);
			});
		}
		policies.forEach((policy, i) => {
			for (const at of Float64Array.from(instants[i] ?? []).sort()) step(policy, windows, at, subjects[i] ?? new Map());
		});
	}
	return subjects.map((each) => [...each.values()]);
}

function step(policy: ThresholdPolicy, windows: ReturnType<typeof createWindows>, at: number, subjects: Map<string, Subject>): void {
	const readout = read(policy.signal, windows, at);
	if (readout.kind === 'failed') throw new EngineError(`${policy.name}: its signal cannot be evaluated: ${readout.error}`, 'human');
	for (const [key, { labels, value }] of readout.elements) {
		if (!Number.isFinite(value)) continue;
		let subject = subjects.get(key);
		if (subject === undefined) {
			subject = { labels, columns: new Columns() };
			subjects.set(key, subject);
		}
		subject.columns.push(at, value);
	}
}

/** Puts each incident to the subjects that its series fed: those whose labels all agree with it. */
export function tracksOf(policy: ThresholdPolicy, subjects: readonly Subject[], incidents: readonly LabelledIncident[]): readonly Track[] {
	const { metrics } = policy.signal;
	const known = incidents.filter(({ labels }) => metrics.size === 0 || metrics.has(labels[METRIC_NAME] ?? ''));
	return subjects.map(({ labels, columns: { times, values } }) => {
		const own = known.filter((incident) => Object.entries(labels).every(([name, value]) => labelValue(incident.labels, name) === value));
		return { labels, times, values, incidents: own };
	});
}
