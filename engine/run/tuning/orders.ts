import { reorderLadder } from '../../learn/heals/reorder.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Facts, stays, type TuneResult, together } from './kind.ts';

export const PATH = 'spec.ladder';

/** In which order ladders should be climbed, by what healing came to; of the Playbooks that allow it. */
export function tuneOrders({ set, heals }: Facts): TuneResult {
	const allowed = set.playbooks.filter(({ tuning }) => tuning?.order === true);
	return together(
		allowed.map((playbook): TuneResult => {
			const { name, origin } = playbook;
			const result = reorderLadder(playbook, heals);
			if (result.kind === 'kept') return stays(name, result.reason);
			const { from, to, evidence } = result;
			const fingerprint = fingerprintOf(name, PATH, to, 'heals');
			return {
				proposals: [{ policy: name, file: origin.file, path: PATH, from, to, bounds: '`order: true`', evidence, fingerprint }],
				kept: [],
			};
		}),
	);
}
