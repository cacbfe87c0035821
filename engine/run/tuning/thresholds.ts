import type { ThresholdPolicy } from '../../decide/policy-set.ts';
import { type Change, type Tuned, tuneThreshold } from '../../learn/tune/tune.ts';
import type { Proposal } from '../../model/proposal.ts';
import { alsoDerived, readAllTracks } from './derived-tracks.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Facts, stays, type TuneResult, together } from './kind.ts';
import { tooMuch, tracksOf } from './tracks.ts';

/** What the values of Thresholds should be, or which other kind of rule, where they allow it. */
export async function tuneThresholds({ set, recording, incidents, testimony, until, room }: Facts): Promise<TuneResult> {
	const policies = set.thresholds.filter(({ tuning }) => tuning !== undefined);
	const end = Math.min(until, recording.span?.last ?? until);
	const { detectors } = set;
	const results: TuneResult[] = [];
	for await (const [policy, reading] of readAllTracks(policies, { recording, detectors }, { until, ...(room !== undefined && { room }) })) {
		if (reading.kind === 'too-much') {
			results.push(stays(policy.name, tooMuch(reading.limit)));
			continue;
		}
		const tracks = tracksOf(policy, reading.subjects, alsoDerived(policy, incidents, detectors)).map((track) =>
			testimony.label(policy.name, track, end),
		);
		const tuned = tuneThreshold(policy, tracks);
		if (tuned.kind === 'kept') results.push(stays(policy.name, tuned.reason));
		else results.push({ proposals: tuned.changes.map((change) => proposalOf(policy, change, tuned)), kept: [] });
	}
	return together(results);
}

function proposalOf(
	{ name, origin }: ThresholdPolicy,
	{ path, from, to, bounds }: Change,
	tuned: Extract<Tuned, { kind: 'proposed' }>,
): Proposal {
	// What it names is the change and the kind of reason for it, not the figures: a day more of the same history is no news.
	const fingerprint = fingerprintOf(name, path, to, tuned.basis);
	return { policy: name, file: origin.file, path, from, to, bounds, evidence: tuned.evidence, fingerprint };
}
