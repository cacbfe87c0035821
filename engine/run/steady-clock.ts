import type { Clock } from '../model/clock.ts';

interface Sources {
	/** Time of day, epoch ms; may jump. */
	wall(): number;
	/** Milliseconds since some start; never goes back. */
	monotonic(): number;
}

const SYSTEM: Sources = { wall: () => Date.now(), monotonic: () => performance.now() };

/**
 * Time of day that never runs backwards: `for`, cooldowns and budgets must not be stretched or refunded when someone sets
 * the clock. After a jump back it goes on by the monotonic clock until the time of day has caught up.
 */
export function steadyClock(sources: Sources = SYSTEM): Clock {
	let last = Math.floor(sources.wall());
	let lastMonotonic = sources.monotonic();
	return {
		now() {
			const monotonic = sources.monotonic();
			last = Math.max(Math.floor(sources.wall()), last + Math.floor(monotonic - lastMonotonic));
			lastMonotonic += Math.floor(monotonic - lastMonotonic);
			return last;
		},
	};
}
