import type { ThresholdState } from '../../model/decision.ts';
import type { SubjectMemory } from '../memory.ts';
import type { Level, ThresholdPolicy } from '../policy-set.ts';

/** What one subject is at this tick. */
export type Reading =
	| { readonly kind: 'value'; readonly value: number }
	/** Its inputs are there, and the expression gives nothing for it: false. */
	| { readonly kind: 'false' }
	| { readonly kind: 'absent' }
	| { readonly kind: 'error'; readonly error: string };

/** The most severe level that fires or recovers speaks for the subject; while none does, the most severe that is pending. */
export function speaker(
	policy: ThresholdPolicy,
	levels: SubjectMemory['levels'],
): { readonly level: Level; readonly state: ThresholdState } | undefined {
	const among = (states: readonly ThresholdState[]) =>
		policy.levels.find((level) => states.includes(levels[level.severity]?.state ?? 'inactive'));
	const level = among(['firing']) ?? among(['recovering']) ?? among(['pending']);
	return level && { level, state: levels[level.severity]?.state ?? 'inactive' };
}
