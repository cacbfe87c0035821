import type { DetectorPolicy, ThresholdPolicy } from '../../decide/policy-set.ts';
import type { LabelledIncident } from '../../history/incidents.ts';
import type { Recording } from '../../history/recording.ts';
import { METRIC_NAME } from '../../promql/labels.ts';
import type { Program } from '../../promql/program.ts';
import { withDerived } from '../derived.ts';
import { derivedName } from '../detecting.ts';
import { type Reading, readTracks } from './tracks.ts';

/** What detectors derive no history keeps: it is derived anew, by those of them that a signal may read. */
export function detectorsRead({ metrics }: Program, detectors: readonly DetectorPolicy[]): readonly DetectorPolicy[] {
	if (metrics.size === 0) return detectors;
	return detectors.filter(({ method }) => [...metrics].some((metric) => metric.startsWith(derivedName(method, ''))));
}

/** As `readTracks`, but policies that read detectors come last, with what these would have said live. */
export async function* readAllTracks(
	policies: readonly ThresholdPolicy[],
	{ recording, detectors }: { readonly recording: Recording; readonly detectors: readonly DetectorPolicy[] },
	period: Parameters<typeof readTracks>[2],
): AsyncGenerator<readonly [ThresholdPolicy, Reading]> {
	const read = policies.map((policy) => ({ policy, by: detectorsRead(policy.signal, detectors) }));
	const [plain, derived] = [read.filter(({ by }) => by.length === 0), read.filter(({ by }) => by.length > 0)];
	const policiesOf = (some: typeof read) => some.map(({ policy }) => policy);
	yield* readTracks(policiesOf(plain), recording, period);
	yield* readTracks(policiesOf(derived), withDerived(recording, [...new Set(derived.flatMap(({ by }) => by))]), period);
}

/** People name the series that was ill; what a detector derives of it is ill as well. */
export function alsoDerived(
	{ signal }: ThresholdPolicy,
	incidents: readonly LabelledIncident[],
	detectors: readonly DetectorPolicy[],
): readonly LabelledIncident[] {
	const derived = incidents.flatMap((incident) => {
		const readers = detectors.filter((detector) => detector.signal.metrics.has(incident.labels[METRIC_NAME] ?? ''));
		return readers.flatMap(({ name }) =>
			[...signal.metrics].map((metric) => ({ ...incident, labels: { ...incident.labels, [METRIC_NAME]: metric, detector: name } })),
		);
	});
	return [...incidents, ...derived];
}
