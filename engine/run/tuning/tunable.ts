import type { DetectorPolicy, PlaybookPolicy, PolicySet, ScalingPolicy, ThresholdPolicy } from '../../decide/policy-set.ts';
import type { Ladder } from '../../learn/heals/reorder.ts';
import { detectorsRead } from './derived-tracks.ts';

/** What of a Playbook may be tuned, and by what. */
export type TunablePlaybook = Ladder & Pick<PlaybookPolicy, 'mode' | 'origin' | 'tuning' | 'when'>;
export type TunableScaling = Omit<ScalingPolicy, 'knob'>;

/** What the tuner looks at of a set of policies: nothing that a process could not hand to another, but for compiled expressions. */
export interface TunableSet {
	/** Those that may be tuned, and those that others are judged by. */
	readonly thresholds: readonly ThresholdPolicy[];
	readonly playbooks: readonly TunablePlaybook[];
	readonly scaling: readonly TunableScaling[];
	/** Whose series those Thresholds read. */
	readonly detectors: readonly DetectorPolicy[];
}

/** What the running engine looks at: what may be tuned and is not switched off. */
export function tunableOf({ thresholds, playbooks, scaling, detectors }: PolicySet): TunableSet {
	const promotable = playbooks.filter((playbook) => isTunable(playbook) && playbook.tuning?.mode !== undefined);
	const judges = new Set([
		...scaling.filter(isTunable).flatMap(({ tuning }) => tuning?.target?.objective ?? []),
		...promotable.flatMap(({ when }) => (when.kind === 'incident' ? [when.threshold] : [])),
	]);
	const judged = thresholds.filter((threshold) => isTunable(threshold) || judges.has(threshold.name));
	const working = detectors.filter(({ mode }) => mode !== 'off');
	return {
		thresholds: judged,
		playbooks: playbooks.filter(isTunable).map(({ name, mode, origin, tuning, ladder, when }) => ({
			...{ name, mode, origin, ladder: ladder.map(rungOf), when },
			...(tuning !== undefined && { tuning }),
		})),
		scaling: scaling.filter(isTunable).map(({ knob: _knob, ...rule }) => rule),
		detectors: [...new Set(judged.flatMap(({ signal }) => detectorsRead(signal, working)))],
	};
}

/** Has it anything that may be tuned? */
export const isEmpty = (set: TunableSet) => Object.values(set).every((policies: readonly unknown[]) => policies.length === 0);

const isTunable = ({ mode, tuning }: Pick<PlaybookPolicy, 'mode'> & { readonly tuning?: unknown }) =>
	mode !== 'off' && tuning !== undefined;

function rungOf({ name, verifyWithin, action: { do: action, reversible } }: Ladder['ladder'][number]): Ladder['ladder'][number] {
	return { name, verifyWithin, action: { do: action, reversible } };
}
