import type { MergedProposal } from '../../../gitops/proposals/merged.ts';
import { Heals } from '../../../learn/heals/heals.ts';
import { judgeOrder } from '../../../learn/promise/order.ts';
import type { JournalEntry } from '../../../model/journal.ts';
import { isOrder } from '../../../model/proposal.ts';
import { PATH } from '../orders.ts';
import type { TunablePlaybook } from '../tunable.ts';
import { checkOf, type Held, revertsOf } from './case.ts';

/** An order of rungs that people took, while it still stands. Hears of the journal first. */
interface OrderCase {
	take(entry: JournalEntry): void;
	judge(window: number): Held;
}

export function orderCase(merged: MergedProposal, playbooks: readonly TunablePlaybook[]): OrderCase | undefined {
	const { policy, commit, values } = merged;
	const value = values.find(({ path, promised }) => path === PATH && promised?.basis === 'heals');
	const playbook = playbooks.find(({ name, tuning }) => name === policy && tuning?.order === true);
	if (value?.promised?.basis !== 'heals' || playbook === undefined || !isOrder(value.from)) return undefined;
	if (value.to.toString() !== playbook.ladder.map(({ name }) => name).toString()) return undefined;
	const { promised, from: before } = value;
	const heals = new Heals();
	const since = promised.until + 1;
	return {
		take(entry) {
			if (entry.at >= since) heals.take(entry);
		},
		judge(window) {
			const { judgement, evidence } = judgeOrder({ playbook, before, promised, report: heals.report(), window, commit });
			const harm = judgement.harmful ? evidence : undefined;
			return {
				check: checkOf(merged, since, judgement),
				reverts: harm === undefined ? [] : revertsOf(merged, playbook.origin.file, ['`order: true`'], harm),
			};
		},
	};
}
