import { distributionOf, quantile } from './distribution.ts';
import { clamp, type Range, type Space } from './range.ts';
import { firings, type Rule } from './rule.ts';
import type { Segment } from './segment.ts';
import { score, sum, tally } from './tally.ts';

/** Candidates evenly by the logarithm of the tail, from the 30th percentile to one sample in 14,000, and some beyond what was seen. */
const SHARES = [...Array.from({ length: 28 }, (_, i) => 1 - 0.7 * 10 ** ((-i * 4) / 27)), 1];
const BEYOND = [0.02, 0.1];
const HOLDS_MS = [0, 300_000, 600_000, 1_800_000];
/** Scores of neighbouring bounds count too: a bound that only just fits does not hold tomorrow. */
const KERNEL = [1, 2, 1];
/** Floods are commoner than droughts: the lower side has to be better by so much, and a second side has to bring so much. */
const LOWER_HANDICAP = 0.02;
const SECOND_SIDE = 0.05;

type Side = 'low' | 'high';

interface Candidate {
	readonly side: Side;
	readonly rule: Rule;
	readonly score: number;
}

/** The rule that history's incidents favour, or undefined where no rule of this space catches one of them. */
export function fitLabelled(space: Space, segments: readonly Segment[]): Rule | undefined {
	const scoreOf = (rule: Rule) => score(sum(segments.map((segment) => tally(segment, firings(segment, rule)))));
	const bounds = boundsOf(space, segments);
	const quiet = quietRule(space, segments);
	const sides = (['high', 'low'] as const).filter((side) => space[side] !== undefined);
	const rows = holdsOf(space, segments).flatMap((hold) => sides.map((side) => ({ side, hold })));
	const alone = rows.flatMap(({ side, hold }) => best(side, { ...quiet, for: hold }, bounds[side], scoreOf) ?? []);
	if (sides.length === 0) alone.push(...holdsOnly(space, segments, scoreOf));
	const [first] = alone.sort((a, b) => worth(b) - worth(a));
	if (first === undefined || scoreOf(first.rule) === 0) return undefined;
	const other = first.side === 'high' ? 'low' : 'high';
	if (space[other] === undefined) return first.rule;
	const second = best(other, first.rule, bounds[other], scoreOf);
	return second !== undefined && second.score > scoreOf(first.rule) + SECOND_SIDE ? second.rule : first.rule;
}

const worth = ({ side, score }: Candidate) => score - (side === 'low' ? LOWER_HANDICAP : 0);

/** One side's best bound by smoothed score, the rest of the rule as given. */
function best(side: Side, rest: Rule, bounds: readonly number[], scoreOf: (rule: Rule) => number): Candidate | undefined {
	const rules = bounds.map((bound) => ({ ...rest, [side]: bound }));
	const scores = smoothed(rules.map(scoreOf));
	const candidates = rules.map((rule, i) => ({ side, rule, score: scores[i] ?? 0 }));
	return candidates.reduce<Candidate | undefined>(
		(top, next) => (top === undefined || next.score > top.score + 1e-12 ? next : top),
		undefined,
	);
}

function smoothed(scores: readonly number[]): number[] {
	return scores.map((_, i) => {
		let [total, weight] = [0, 0];
		KERNEL.forEach((share, k) => {
			const neighbour = scores[i + k - 1];
			if (neighbour === undefined) return;
			total += share * neighbour;
			weight += share;
		});
		return total / weight;
	});
}

function boundsOf(space: Space, segments: readonly Segment[]): Readonly<Record<Side, readonly number[]>> {
	const distribution = distributionOf(segments);
	const { least, most, extent } = distribution;
	const within = (range: Range | undefined, bounds: readonly number[]) =>
		range === undefined ? [] : bounds.map((bound) => clamp(bound, range));
	return {
		high: within(space.high, [...SHARES.map((share) => quantile(distribution, share)), ...BEYOND.map((by) => most + by * extent)]),
		low: within(space.low, [...SHARES.map((share) => quantile(distribution, 1 - share)), ...BEYOND.map((by) => least - by * extent)]),
	};
}

/** The rule with both sides out of the way, as far as they may move; a bound that already is stays. */
function quietRule({ now, low, high }: Space, segments: readonly Segment[]): Rule {
	const { least, most, extent } = distributionOf(segments);
	return {
		for: now.for,
		low: low === undefined || now.low <= least ? now.low : clamp(least - extent, low),
		high: high === undefined || now.high >= most ? now.high : clamp(most + extent, high),
	};
}

/** Shorter holds than the distance of two samples are none. */
function holdsOf({ now, for: range }: Space, segments: readonly Segment[]): readonly number[] {
	if (range === undefined) return [now.for];
	const step = Math.min(...segments.map((segment) => segment.step));
	return [...new Set(HOLDS_MS.filter((hold) => hold === 0 || hold >= step).map((hold) => clamp(hold, range)))];
}

/** Where only `for` may move. */
function holdsOnly(space: Space, segments: readonly Segment[], scoreOf: (rule: Rule) => number): Candidate[] {
	const rules = holdsOf(space, segments).map((hold) => ({ ...space.now, for: hold }));
	return rules.map((rule) => ({ side: 'high', rule, score: scoreOf(rule) }));
}
