import { openBreakers } from '../decide/guard/breaker.ts';
import type { GuardMemory } from '../decide/guard/memory.ts';
import type { EngineView } from '../model/engine.ts';
import type { BreakerReset } from '../model/snapshot.ts';
import type { Chronicle } from './chronicle.ts';

/** Orders that a tick sees. One that was taken does nothing when it is seen again. */
const MAX_RESETS = 100;

/** People's orders to tripped breakers. */
export interface Resets {
	all(): readonly BreakerReset[];
	take: EngineView['reset'];
}

/** `taken` is called once an order is on the disk. */
export function createResets(
	earlier: readonly BreakerReset[],
	parts: { readonly chronicle: Chronicle; guards(): GuardMemory; taken(): void },
): Resets {
	let resets = earlier;
	return {
		all: () => resets,
		async take(guardrail, by) {
			if (!openBreakers(parts.guards()).some((breaker) => breaker.guardrail === guardrail)) return false;
			const at = parts.chronicle.append({ kind: 'reset', guardrail, by });
			resets = [...resets, { guardrail, by, at }].slice(-MAX_RESETS);
			await parts.chronicle.flush();
			parts.taken();
			return true;
		},
	};
}
