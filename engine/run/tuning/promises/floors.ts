import type { MergedProposal } from '../../../gitops/proposals/merged.ts';
import { judgeFloor } from '../../../learn/promise/floor.ts';
import { needsOf } from '../floors.ts';
import type { TunableScaling } from '../tunable.ts';
import { checkOf, type LaterCase, revertsOf } from './case.ts';

/** A floor of a schedule that people took, while it still stands. */
export function floorCase(merged: MergedProposal, scaling: readonly TunableScaling[]): LaterCase | undefined {
	const { policy, commit, values } = merged;
	const [value] = values;
	const rule = scaling.find(({ name, tuning }) => name === policy && tuning !== undefined);
	if (value?.promised?.basis !== 'peaks' || rule?.tuning?.floors === undefined) return undefined;
	const { promised, from: before, to: floor } = value;
	const entry = rule.schedules[Number(/\[(\d+)\]\.min$/.exec(value.path)?.[1])];
	if (entry === undefined || entry.min !== floor || typeof floor !== 'number' || typeof before !== 'number') return undefined;
	const { min, max } = rule.tuning.floors;
	const since = promised.until + 1;
	return {
		async judge({ recording, until, window }) {
			const needs = (await needsOf([rule], recording, { since, until })).get(rule) ?? [];
			const { judgement, evidence } = judgeFloor({ entry, floor, before, promised, needs, window, commit });
			// Within the bounds of today: a floor that people no longer allow is theirs to bring back.
			const isAllowed = before >= min && before <= max;
			const harm = judgement.harmful && isAllowed ? evidence : undefined;
			return {
				check: checkOf(merged, since, judgement),
				reverts: harm === undefined ? [] : revertsOf(merged, rule.origin.file, [`${min} .. ${max}`], harm),
			};
		},
	};
}
