import { performance } from 'node:perf_hooks';

/** Why a tick runs: its time has come, or something happened. */
export type Trigger = 'interval' | 'wake';

/** One agent's clockwork. */
export interface AgentLoop {
	start(): void;
	/** Ticks as soon as what runs now has ended; several wakes of one moment share a tick. */
	wake(): void;
	stop(): void;
}

/** Calls `tick` at once, then every `interval` ms on a grid of the monotonic clock (it does not drift), and at every wake. `tick` must not throw. */
export function createAgentLoop(interval: number, tick: (trigger: Trigger) => void): AgentLoop {
	let timer: NodeJS.Timeout | undefined;
	let immediate: NodeJS.Immediate | undefined;
	let stopped = true;

	function schedule(): void {
		timer = setTimeout(
			() => {
				schedule();
				tick('interval');
			},
			interval - (performance.now() % interval),
		);
	}

	return {
		start() {
			stopped = false;
			schedule();
			tick('interval');
		},
		wake() {
			if (stopped) return;
			immediate ??= setImmediate(() => {
				immediate = undefined;
				tick('wake');
			});
		},
		stop() {
			stopped = true;
			clearTimeout(timer);
			clearImmediate(immediate);
			immediate = undefined;
		},
	};
}
