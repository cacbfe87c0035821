import type { MergedProposal } from '../../../gitops/proposals/merged.ts';
import { tooEarly } from '../../../learn/promise/judge.ts';
import { judgeMode } from '../../../learn/promise/mode.ts';
import { MODES, type Mode } from '../../../model/mode.ts';
import { beginningsOf, PATH } from '../promotions.ts';
import type { TunableSet } from '../tunable.ts';
import { checkOf, type LaterCase, revertsOf } from './case.ts';

/** A Playbook that people let act, while it still may. */
export function modeCase(
	merged: MergedProposal,
	{ playbooks, thresholds }: Pick<TunableSet, 'playbooks' | 'thresholds'>,
): LaterCase | undefined {
	const { policy, commit, values } = merged;
	const value = values.find(({ path }) => path === PATH);
	const playbook = playbooks.find(({ name }) => name === policy);
	if (value?.promised?.basis !== 'precision' || playbook === undefined || playbook.mode !== value.to) return undefined;
	const { promised, from: before } = value;
	if (!isMode(before)) return undefined;
	const { mode } = playbook;
	const since = promised.until + 1;
	return {
		async judge({ window, detectors, ...later }) {
			const begins = await beginningsOf(playbook, { ...later, set: { thresholds, detectors }, since });
			if (begins.kind === 'none') return { check: checkOf(merged, since, { ...tooEarly(begins.reason), rows: [] }), reverts: [] };
			const { judgement, evidence } = judgeMode({ ...begins, mode, before, promised, window, commit });
			const harm = judgement.harmful ? evidence : undefined;
			return {
				check: checkOf(merged, since, judgement),
				reverts: harm === undefined ? [] : revertsOf(merged, playbook.origin.file, [`\`mode: ${mode}\``], harm),
			};
		},
	};
}

const isMode = (value: unknown): value is Mode => MODES.some((mode) => mode === value);
