import type { Level, ThresholdPolicy } from '../../decide/policy-set.ts';
import { type Candidate, promote } from '../../learn/promote/promote.ts';
import { movingOf } from '../../learn/tune/moving.ts';
import { trackFrom } from '../../learn/tune/segment.ts';
import { MODES, type Mode } from '../../model/mode.ts';
import { alsoDerived, readAllTracks } from './derived-tracks.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Facts, stays, type TuneResult, together } from './kind.ts';
import { tooMuch, tracksOf } from './tracks.ts';
import type { TunablePlaybook, TunableSet } from './tunable.ts';

/** Of what is proposed. */
export const PATH = 'mode';

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

async function judged(playbook: TunablePlaybook, to: Mode, facts: Facts): Promise<TuneResult> {
	const { name, mode: from, origin } = playbook;
	const begins = await beginningsOf(playbook, facts);
	if (begins.kind === 'none') return stays(name, begins.reason);
	const found = promote({ from, to, ...begins });
	if (found.kind === 'kept') return stays(name, found.reason);
	const fingerprint = fingerprintOf(name, PATH, to, 'precision');
	const { evidence } = found;
	return {
		proposals: [{ policy: name, file: origin.file, path: PATH, from, to, bounds: `\`mode: ${to}\``, evidence, fingerprint }],
		kept: [],
	};
}

/** What begins a Playbook, and what is known of it. */
type Beginnings =
	| ({ readonly kind: 'known' } & Pick<Candidate, 'levels' | 'tolerablePerWeek' | 'tracks'>)
	| { readonly kind: 'none'; readonly reason: string };

interface Sources extends Pick<Facts, 'recording' | 'incidents' | 'testimony' | 'until'> {
	readonly set: Pick<TunableSet, 'thresholds' | 'detectors'>;
	/** Epoch ms; absent: all that is known. */
	readonly since?: number;
}

/** The alerts that begin it, from `since` on. */
export async function beginningsOf({ when }: TunablePlaybook, sources: Sources): Promise<Beginnings> {
	const { set, recording, incidents, testimony, until, since = Number.NEGATIVE_INFINITY } = sources;
	const threshold = thresholdOf({ when }, set.thresholds);
	if (threshold === undefined || when.kind !== 'incident') return none('no Threshold begins it');
	const end = Math.min(until, recording.span?.last ?? until);
	const { detectors } = set;
	// A moving baseline is told by rows from before it.
	const reach = movingOf(threshold.signal.source)?.window ?? 0;
	for await (const [policy, reading] of readAllTracks([threshold], { recording, detectors }, { since: since - reach, until })) {
		if (reading.kind === 'too-much') return none(tooMuch(reading.limit));
		const tracks = tracksOf(policy, reading.subjects, alsoDerived(policy, incidents, detectors))
			.filter(({ labels }) => Object.entries(when.labels).every(([label, value]) => labels[label] === value))
			.map((track) => testimony.label(policy.name, trackFrom(track, since), end));
		return { kind: 'known', levels: levelsOf(policy, when.severity), tolerablePerWeek: policy.tuning?.falseAlertsPerWeek ?? 1, tracks };
	}
	return none('too little data: history has no samples of the signal');
}

const none = (reason: string) => ({ kind: 'none', reason }) as const;

export function thresholdOf({ when }: Pick<TunablePlaybook, 'when'>, thresholds: readonly ThresholdPolicy[]): ThresholdPolicy | undefined {
	return when.kind === 'incident' ? thresholds.find(({ name }) => name === when.threshold) : undefined;
}

/** Without a severity it acts on any: the mildest level is the first to begin it. */
function levelsOf({ levels }: ThresholdPolicy, severity: string | undefined): readonly Level[] {
	return severity === undefined ? levels : levels.filter((level) => level.severity === severity);
}
