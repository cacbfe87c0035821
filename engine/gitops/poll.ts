/** However long the remote is away: never more than so many polls apart. */
const MAX_BACKOFF = 10;
/** Many engines that follow one repository must not ask in step. */
const JITTER = 0.1;

/** Milliseconds until the next poll. Doubles with each failure in a row. `chance` in 0..1. */
export function nextPoll(poll: number, failures: number, chance: number): number {
	const backoff = Math.min(2 ** Math.min(failures, 10), MAX_BACKOFF);
	return poll * Math.min(backoff * (1 - JITTER + 2 * JITTER * chance), MAX_BACKOFF);
}
