import type { Check } from './subject.ts';

/** Series that the engine itself makes, whatever a recording holds. */
const OWN = /^(homeostat_|up$|ALERTS)/;

/** Metrics that no recorded series has: a misspelt name never fires. */
export const unknownSeries: Check = (subjects, { recorded }) => {
	if (recorded === undefined) return;
	for (const { policy, place } of subjects) {
		if (policy.kind !== 'Threshold' && policy.kind !== 'Detector') continue;
		for (const metric of policy.signal.metrics) {
			if (recorded.has(metric) || OWN.test(metric)) continue;
			const at = policy.signal.source.indexOf(metric);
			const message = `the recording has no series \`${metric}\``;
			place.remark('warning', ['spec', 'signal'], 'unknown-series', message, { from: at, to: at + metric.length });
		}
	}
};
