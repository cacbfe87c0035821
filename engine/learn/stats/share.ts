/** How many of how many, with the bounds between which the true share lies with 95 % confidence. Of none: 0 .. 1. */
export interface Share {
	readonly of: number;
	readonly count: number;
	readonly low: number;
	readonly high: number;
}

const Z = 1.959_964;

/** Wilson's interval: honest for few trials and for shares near 0 and 1, where the usual one promises too much. */
export function shareOf(count: number, of: number): Share {
	if (of === 0) return { of, count, low: 0, high: 1 };
	const p = count / of;
	const center = p + (Z * Z) / (2 * of);
	const spread = Z * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of));
	const whole = 1 + (Z * Z) / of;
	return { of, count, low: Math.max(0, (center - spread) / whole), high: Math.min(1, (center + spread) / whole) };
}

/** Probability that of so many trials, each of which succeeds in this share of cases, at least `count` do: the binomial upper tail. */
export function atLeast(count: number, of: number, share: number): number {
	if (share >= 1 || count <= 0) return 1;
	if (share <= 0) return 0;
	// Logarithms: a share to the power of thousands of trials is no number any more.
	let [log, below] = [of * Math.log1p(-share), 0];
	for (let i = 0; i < count; i++) {
		below += Math.exp(log);
		log += Math.log((of - i) / (i + 1)) + Math.log(share / (1 - share));
	}
	return Math.max(0, 1 - below);
}
