import type { Clock } from '../model/clock.ts';
import type { ActionRecord, EngineEvent } from '../model/engine.ts';

/** Tells listeners what happens in the engine; one that throws is its own fault and is let go. */
export interface Bus {
	tick(at: number, agent: string, seconds: number, changed: number): void;
	action(record: ActionRecord): void;
	state(what: string): void;
	subscribe(listener: (event: EngineEvent) => void): () => void;
}

export function createBus(clock: Clock): Bus {
	const listeners = new Set<(event: EngineEvent) => void>();

	function emit(event: EngineEvent): void {
		for (const listener of listeners) {
			try {
				listener(event);
			} catch {
				listeners.delete(listener);
			}
		}
	}

	return {
		tick: (at, agent, seconds, changed) => emit({ kind: 'tick', at, agent, seconds, changed }),
		action: (record) => emit({ kind: 'action', at: clock.now(), record }),
		state: (what) => emit({ kind: 'state', at: clock.now(), what }),
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
