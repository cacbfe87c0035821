/** Events over an exposure (weeks, incidents, ...), and the bounds between which their true rate lies with 95 % confidence. */
export interface Rate {
	readonly count: number;
	readonly exposure: number;
	/** Per unit of exposure. */
	readonly low: number;
	readonly high: number;
}

const Z = 1.959_964;

/** Byar's approximation of the exact Poisson interval: within 1 % of it from one event on. Without exposure: 0 .. Infinity. */
export function rateOf(count: number, exposure: number): Rate {
	if (exposure <= 0) return { count, exposure, low: 0, high: Number.POSITIVE_INFINITY };
	const bound = (events: number, z: number) => events * (1 - 1 / (9 * events) + z / (3 * Math.sqrt(events))) ** 3;
	return { count, exposure, low: count === 0 ? 0 : bound(count, -Z) / exposure, high: bound(count + 1, Z) / exposure };
}

type Counted = Pick<Rate, 'count' | 'exposure'>;

/**
 * Probability of so many events, or more, in the second observation if its rate were that of the first: the exact test of two
 * Poisson rates, given the sum of their events (Przyborowski and Wilenski). Without exposure nothing is improbable: 1.
 */
export function surprise(before: Counted, now: Counted): number {
	const exposure = before.exposure + now.exposure;
	if (before.exposure <= 0 || now.exposure <= 0 || now.count === 0) return 1;
	const total = before.count + now.count;
	const share = now.exposure / exposure;
	// Logarithms: a share to the power of thousands of events is no number any more.
	let [log, tail] = [total * Math.log(share), 0];
	for (let count = total; count >= now.count; count--) {
		tail += Math.exp(log);
		log += Math.log(count / (total - count + 1)) + Math.log((1 - share) / share);
	}
	return Math.min(1, tail);
}
