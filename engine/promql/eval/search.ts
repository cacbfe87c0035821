/** Steps that are tried one by one before bisecting: a tick moves a cursor by a sample or two. */
const NEAR = 8;

/** First index in `[from, to)` whose time is after `time`; `to` when there is none. */
export function firstAfter(times: Float64Array, from: number, to: number, time: number): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((times[middle] ?? 0) > time) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** The same, when the answer is likely to be near `guess` (within `[from, to]`). */
export function firstAfterNear(times: Float64Array, from: number, to: number, time: number, guess: number): number {
	if (guess > from && (times[guess - 1] ?? 0) > time) return firstAfter(times, from, guess - 1, time);
	let at = guess;
	for (let steps = 0; at < to && (times[at] ?? 0) <= time; at++) {
		if (++steps > NEAR) return firstAfter(times, at, to, time);
	}
	return at;
}
