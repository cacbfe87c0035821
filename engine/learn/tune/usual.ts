import { type Bounds, plainTalliesOf, talliesOf } from './beyond.ts';
import { aroundOf } from './calls.ts';
import { type Distribution, extremeQuantile, mirrored, quantile } from './distribution.ts';
import { clamp, type Range, type Space } from './range.ts';
import { firingsBeyond, type Rule } from './rule.ts';
import { alertGap, joined, type Segment, type Span } from './segment.ts';

/** Share of samples beyond the extreme-value bound of the lower side. */
const RISK = 3e-4;
/** A lower bound only where values reach down, against how far they reach up: most signals of a host rest near zero. */
const REACHES_DOWN = 0.4;
/** Candidates from the 90th percentile to one sample in 10^5, evenly by the logarithm of the tail. */
const CANDIDATES = Array.from({ length: 60 }, (_, i) => 1 - 10 ** (-1 - i * 0.07));

/** Times a week that make the far out an everyday matter for a subject: twice a day. Signals with heavy tails, as of latency, go there hourly. */
const EVERYDAY = 14;

/** What people tolerate, and what they call unusual. */
export interface Taste {
	/** Alerts a week and subject. */
	readonly rate: number;
	/** What lies further from the mean is unusual however often it is seen: a long outage must not become normal. */
	readonly deviations: number;
}

/**
 * The rule where nobody named incidents: the tightest bound that calls a person at most `rate` times a week and subject, or the
 * bound of the unusual where that is tighter. The lower side, with more reasons to be wrong, takes the middle of three estimates.
 */
export function fitUsual(space: Space, segments: readonly Segment[], distribution: Distribution, taste: Taste): Rule {
	const { level, now, low, high, for: wait } = space;
	const hold = wait === undefined ? now.for : clamp(0, wait);
	const quietOf = (side: 1 | -1, of: Distribution) => quietBounds(of, side, (rules) => talliesOf(level, segments, rules, [hold]));
	return { for: hold, high: high === undefined ? now.high : upper(high), low: low === undefined ? now.low : lower(low) };

	function upper(range: Range): number {
		const quiet = quietOf(1, distribution);
		return clamp(Math.min(unusual(distribution, taste, quiet), quiet(taste.rate)), range);
	}

	function lower(range: Range): number {
		const alone = high === undefined && now.high === Number.POSITIVE_INFINITY;
		// Out of the way, unless it is all that the rule has.
		if (!alone && !reachesDown(distribution)) return range.min;
		const turned = mirrored(distribution);
		const quiet = quietOf(-1, turned);
		const estimates = [unusual(turned, taste, quiet), extremeQuantile(turned, RISK), quiet(taste.rate)];
		return clamp(-middle(estimates), range);
	}
}

/** Bounds of the unusual, whatever may be tuned. */
export function unusualBounds(segments: readonly Segment[], distribution: Distribution, taste: Taste): Bounds {
	const bound = (side: 1 | -1, of: Distribution) =>
		unusual(
			of,
			taste,
			quietBounds(of, side, (rules) => plainTalliesOf(segments, rules, [0])),
		);
	const low = reachesDown(distribution) ? -bound(-1, mirrored(distribution)) : Number.NEGATIVE_INFINITY;
	return { low, high: bound(1, distribution) };
}

/** What is as unusual as an incident and near none of those that people named. */
export function strangersOf(segment: Segment, bounds: Bounds): readonly Span[] {
	const near = segment.incidents.map((incident) => aroundOf(incident, segment.step));
	return joined(firingsBeyond(segment, bounds), alertGap(segment.step)).filter(
		(span) => !near.some(({ first, last }) => first <= span.last && last >= span.first),
	);
}

const reachesDown = ({ least, median, most }: Distribution) => median - least > REACHES_DOWN * (most - median);
const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** What lies far out, unless that is an everyday matter. */
function unusual({ mean, deviation }: Distribution, { deviations }: Taste, quiet: Quiet): number {
	return Math.max(mean + deviations * deviation, quiet(EVERYDAY));
}

/** The tightest upper bound that fires at most so many times a week and subject. */
type Quiet = (rate: number) => number;

/** `side` -1: of the mirrored values. */
function quietBounds(
	distribution: Distribution,
	side: 1 | -1,
	talliesFor: (rules: readonly Bounds[]) => ReturnType<typeof talliesOf>,
): Quiet {
	const bounds = CANDIDATES.map((share) => quantile(distribution, share));
	const rules = bounds.map((bound) =>
		side === 1 ? { low: Number.NEGATIVE_INFINITY, high: bound } : { low: -bound, high: Number.POSITIVE_INFINITY },
	);
	const tallies = talliesFor(rules).map(([tally]) => tally);
	return (rate) => {
		const noisy = tallies.findLastIndex((tally) => tally !== undefined && tally.alerts > rate * tally.weeks);
		return bounds[noisy + 1] ?? distribution.most;
	};
}
