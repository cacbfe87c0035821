import type { Phase, Run } from '../memory.ts';
import { stopSign } from './barrier.ts';
import { type Case, type Rest, rest } from './draft.ts';

/**
 * An action runs. Where `stopWhen` holds it is aborted, at every tick until it has ended: an order that a crash swallowed is given
 * again. Unless its rung says `onStop: finish`; what takes a rung back, and the last resort, are never cut off.
 */
export function underWay(about: Case & { readonly run: Run }, { purpose, id }: Extract<Phase, { kind: 'acting' }>, text: string): Rest {
	const { policy, run, desk } = about;
	const rung = policy.ladder[run.rung];
	if (purpose !== 'heal' || rung?.onStop !== 'abort' || stopSign(policy, run.incident, desk) !== 'holds') return rest('acting', text);
	return { ...rest('acting', `\`stopWhen\` holds: ${rung.name} is aborted`), aborts: id };
}
