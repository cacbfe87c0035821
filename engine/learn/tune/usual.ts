import { type Distribution, distributionOf, extremeQuantile, mirrored, quantile } from './distribution.ts';
import { clamp, type Range, type Space } from './range.ts';
import { firings, type Rule } from './rule.ts';
import type { Segment } from './segment.ts';
import { sum, tally } from './tally.ts';

/** What lies further from the mean is unusual however often it is seen: a long outage must not become normal. */
const DEVIATIONS = 4;
/** Share of samples beyond the extreme-value bound of the lower side. */
const RISK = 3e-4;
/** A lower bound only where values reach down, against how far they reach up: most signals of a host rest near zero. */
const REACHES_DOWN = 0.4;
/** Candidates from the 90th percentile to one sample in 10^5, evenly by the logarithm of the tail. */
const CANDIDATES = Array.from({ length: 60 }, (_, i) => 1 - 10 ** (-1 - i * 0.07));

/**
 * The rule where nobody named incidents: the tightest bound that calls a person at most `rate` times a week and subject, or the
 * bound of the unusual where that is tighter. The lower side, with more reasons to be wrong, takes the middle of three estimates.
 */
export function fitUsual({ now, low, high, for: wait }: Space, segments: readonly Segment[], rate: number): Rule {
	const distribution = distributionOf(segments);
	const hold = wait === undefined ? now.for : clamp(0, wait);
	const upper = (range: Range) => clamp(Math.min(unusual(distribution), quietest(distribution, segments, rate, hold, 1)), range);
	return { for: hold, high: high === undefined ? now.high : upper(high), low: low === undefined ? now.low : lower(low) };

	function lower(range: Range): number {
		const { least, median, most, extent } = distribution;
		const alone = high === undefined && now.high === Number.POSITIVE_INFINITY;
		// Out of the way, unless it is all that the rule has.
		if (!alone && median - least <= REACHES_DOWN * (most - median)) return clamp(now.low <= least ? now.low : least - extent, range);
		const turned = mirrored(distribution);
		const estimates = [unusual(turned), extremeQuantile(turned, RISK), quietest(turned, segments, rate, hold, -1)];
		return clamp(-middle(estimates), range);
	}
}

const unusual = ({ mean, deviation }: Distribution) => mean + DEVIATIONS * deviation;
const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The tightest upper bound (`sign` -1: of the mirrored values) that fires at most `rate` times a week and subject. */
function quietest(distribution: Distribution, segments: readonly Segment[], rate: number, hold: number, sign: 1 | -1): number {
	let best = distribution.most;
	for (const share of [...CANDIDATES].reverse()) {
		const bound = quantile(distribution, share);
		const rule = sign === 1 ? { low: Number.NEGATIVE_INFINITY, high: bound } : { low: -bound, high: Number.POSITIVE_INFINITY };
		const { alerts, weeks } = sum(segments.map((segment) => tally(segment, firings(segment, { ...rule, for: hold }))));
		if (alerts > rate * weeks) return best;
		best = bound;
	}
	return best;
}
