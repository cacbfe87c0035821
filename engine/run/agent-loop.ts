import { performance } from 'node:perf_hooks';

/** Why a tick runs: its time has come, or something happened. */
export type Trigger = 'interval' | 'wake';

/** From the end of one woken tick to the next: when fifty services come back one after the other, not each has a tick of its own. */
const APART_MS = 10;

/** One agent's clockwork. */
export interface AgentLoop {
	start(): void;
	/** Ticks as soon as what runs now has ended, or 10 ms after the last wake's tick; several wakes of one moment share a tick. */
	wake(): void;
	stop(): void;
}

/** Calls `tick` at once, then every `interval` ms on a grid of the monotonic clock (it does not drift), and at every wake. `tick` must not throw. */
export function createAgentLoop(interval: number, tick: (trigger: Trigger) => void): AgentLoop {
	let timer: NodeJS.Timeout | undefined;
	let immediate: NodeJS.Immediate | undefined;
	let delayed: NodeJS.Timeout | undefined;
	let wokenAt = Number.NEGATIVE_INFINITY;
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

	function forgetWake(): void {
		clearImmediate(immediate);
		clearTimeout(delayed);
		[immediate, delayed] = [undefined, undefined];
	}

	function tickAwake(): void {
		forgetWake();
		tick('wake');
		wokenAt = performance.now();
	}

	return {
		start() {
			stopped = false;
			schedule();
			tick('interval');
		},
		wake() {
			if (stopped || immediate !== undefined || delayed !== undefined) return;
			const left = APART_MS - (performance.now() - wokenAt);
			if (left <= 0) immediate = setImmediate(tickAwake);
			else delayed = setTimeout(tickAwake, left);
		},
		stop() {
			stopped = true;
			clearTimeout(timer);
			forgetWake();
		},
	};
}
