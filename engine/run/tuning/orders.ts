import type { HealReport } from '../../learn/heals/heals.ts';
import { reorderLadder } from '../../learn/heals/reorder.ts';
import type { Proposal } from '../../model/proposal.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { TunablePlaybook } from './tunable.ts';

export const PATH = 'spec.ladder';

interface TunedOrders {
	readonly proposals: readonly Proposal[];
	/** Ladders that stay as they are, and why. */
	readonly kept: readonly { readonly policy: string; readonly reason: string }[];
}

/** In which order ladders should be climbed, by what healing came to; of the Playbooks that allow it. */
export function tuneOrders(playbooks: readonly TunablePlaybook[], report: HealReport): TunedOrders {
	const allowed = playbooks.filter(({ tuning }) => tuning?.order === true);
	const tuned = allowed.map((playbook) => ({ playbook, result: reorderLadder(playbook, report) }));
	return {
		proposals: tuned.flatMap(({ playbook: { name, origin }, result }): Proposal[] => {
			if (result.kind === 'kept') return [];
			const { from, to, evidence } = result;
			const fingerprint = fingerprintOf(name, PATH, to, 'heals');
			return [{ policy: name, file: origin.file, path: PATH, from, to, bounds: '`order: true`', evidence, fingerprint }];
		}),
		kept: tuned.flatMap(({ playbook, result }) => (result.kind === 'kept' ? [{ policy: playbook.name, reason: result.reason }] : [])),
	};
}
