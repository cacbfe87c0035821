import type { Level, ThresholdPolicy } from '../../decide/policy-set.ts';
import { promote } from '../../learn/promote/promote.ts';
import { MODES, type Mode } from '../../model/mode.ts';
import { alsoDerived, readAllTracks } from './derived-tracks.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Facts, stays, type TuneResult, together } from './kind.ts';
import { tooMuch, tracksOf } from './tracks.ts';
import type { TunablePlaybook } from './tunable.ts';

const PATH = 'mode';

/** Which Playbooks may act by themselves, by how right the alerts were that begin them; of those that allow it. */
export async function tunePromotions(facts: Facts): Promise<TuneResult> {
	const results: TuneResult[] = [];
	for (const playbook of facts.set.playbooks) {
		const to = playbook.tuning?.mode;
		if (to === undefined) continue;
		if (playbook.mode === 'off') results.push(stays(playbook.name, 'it is switched off'));
		else if (MODES.indexOf(playbook.mode) >= MODES.indexOf(to))
			results.push(stays(playbook.name, `its mode is \`${playbook.mode}\` already`));
		else results.push(await judged(playbook, to, facts));
	}
	return together(results);
}

async function judged(playbook: TunablePlaybook, to: Mode, { set, recording, incidents, testimony, until }: Facts): Promise<TuneResult> {
	const { name, mode: from, origin, when } = playbook;
	const threshold = thresholdOf(playbook, set.thresholds);
	if (threshold === undefined || when.kind !== 'incident') return stays(name, 'no Threshold begins it');
	const end = Math.min(until, recording.span?.last ?? until);
	for await (const [policy, reading] of readAllTracks([threshold], { recording, detectors: set.detectors }, { until })) {
		if (reading.kind === 'too-much') return stays(name, tooMuch(reading.limit));
		const tracks = tracksOf(policy, reading.subjects, alsoDerived(policy, incidents, set.detectors))
			.filter(({ labels }) => Object.entries(when.labels).every(([label, value]) => labels[label] === value))
			.map((track) => testimony.label(policy.name, track, end));
		const levels = levelsOf(policy, when.severity);
		const found = promote({ from, to, levels, tracks, tolerablePerWeek: policy.tuning?.falseAlertsPerWeek ?? 1 });
		if (found.kind === 'kept') return stays(name, found.reason);
		const fingerprint = fingerprintOf(name, PATH, to, 'precision');
		const bounds = `\`mode: ${to}\``;
		return {
			proposals: [{ policy: name, file: origin.file, path: PATH, from, to, bounds, evidence: found.evidence, fingerprint }],
			kept: [],
		};
	}
	return stays(name, 'too little data: history has no samples of the signal');
}

export function thresholdOf({ when }: Pick<TunablePlaybook, 'when'>, thresholds: readonly ThresholdPolicy[]): ThresholdPolicy | undefined {
	return when.kind === 'incident' ? thresholds.find(({ name }) => name === when.threshold) : undefined;
}

/** Without a severity it acts on any: the mildest level is the first to begin it. */
function levelsOf({ levels }: ThresholdPolicy, severity: string | undefined): readonly Level[] {
	return severity === undefined ? levels : levels.filter((level) => level.severity === severity);
}
