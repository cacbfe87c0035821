import type { ThresholdPolicy } from '../../../decide/policy-set.ts';
import type { MergedProposal } from '../../../gitops/proposals/merged.ts';
import { judgeTarget } from '../../../learn/promise/target.ts';
import { caseOf, demandsOf } from '../targets.ts';
import type { TunableScaling } from '../tunable.ts';
import { checkOf, type LaterCase, revertsOf } from './case.ts';

/** A target of a ScalingRule that people took, while it still stands. */
export function targetCase(
	merged: MergedProposal,
	scaling: readonly TunableScaling[],
	thresholds: readonly ThresholdPolicy[],
): LaterCase | undefined {
	const { policy, commit, values } = merged;
	const [value] = values;
	const rule = scaling.find(({ name }) => name === policy);
	const known = rule && caseOf(rule, thresholds);
	if (value?.promised?.basis !== 'demand' || rule === undefined || known === undefined) return undefined;
	const { promised, from: before, to: target } = value;
	const { path, value: current, min, max, bounds } = known.room;
	if (value.path !== path || current !== target || typeof before !== 'number') return undefined;
	const since = promised.until + 1;
	return {
		async judge({ recording, until, window }) {
			const [demand] = await demandsOf([known], recording, { since, until });
			const { judgement, evidence } = judgeTarget({ rule, target, before, promised, moments: demand?.moments ?? [], window, commit });
			// Within the bounds of today: a target that people no longer allow is theirs to bring back.
			const isAllowed = before >= min && before <= max;
			const harm = judgement.harmful && isAllowed ? evidence : undefined;
			return {
				check: checkOf(merged, since, judgement),
				reverts: harm === undefined ? [] : revertsOf(merged, rule.origin.file, [bounds], harm),
			};
		},
	};
}
