import { type Bounds, talliesOf } from './beyond.ts';
import { type Distribution, quantile } from './distribution.ts';
import { clamp, type Range, type Space } from './range.ts';
import type { Rows } from './rows.ts';
import type { Rule } from './rule.ts';
import type { Segment } from './segment.ts';
import { merit } from './tally.ts';
import { strangersOf } from './usual.ts';

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
	/** Smoothed over its neighbours. */
	readonly score: number;
	readonly own: number;
	/** Does it catch an incident that people named, and not by chance? */
	readonly catches: boolean;
}

/** The rule that history's incidents favour, or undefined where no rule of this space catches one of them. */
export function fitLabelled(space: Space, rows: Rows): Rule | undefined {
	const unusual = rows.unusual();
	const segments = rows.few().map((segment) => ({ ...segment, strangers: strangersOf(segment, unusual) }));
	const bounds = boundsOf(space, rows.values);
	const quiet = quietOf(space);
	const holds = holdsOf(space, segments);
	const sides = (['high', 'low'] as const).filter((side) => space[side] !== undefined);
	const alone = sides.flatMap((side) => candidates(side, quiet, bounds[side], holds, space, segments));
	if (sides.length === 0) alone.push(...holdsOnly(space, segments, holds));
	const first = best(alone);
	if (first === undefined || !first.catches) return undefined;
	const other = first.side === 'high' ? 'low' : 'high';
	if (space[other] === undefined) return first.rule;
	const second = best(candidates(other, first.rule, bounds[other], [first.rule.for], space, segments));
	return second !== undefined && second.score > first.own + SECOND_SIDE ? second.rule : first.rule;
}

const worth = ({ side, score }: Candidate) => score - (side === 'low' ? LOWER_HANDICAP : 0);

const best = (all: readonly Candidate[]) =>
	all.reduce<Candidate | undefined>((top, next) => (top === undefined || worth(next) > worth(top) + 1e-12 ? next : top), undefined);

/** All bounds of one side with all holds, hold by hold, the other side as given. */
function candidates(
	side: Side,
	rest: Bounds,
	bounds: readonly number[],
	holds: readonly number[],
	{ level }: Space,
	segments: readonly Segment[],
) {
	const rules = bounds.map((bound) => ({ ...rest, [side]: bound })).filter(({ low, high }) => low < high);
	const tallies = talliesOf(level, segments, rules, holds);
	return holds.flatMap((hold, k): Candidate[] => {
		const scores = tallies.map((row) => (row[k] === undefined ? 0 : merit(row[k])));
		const smooth = smoothed(scores);
		return rules.map((rule, i) => ({
			side,
			rule: { ...rule, for: hold },
			score: smooth[i] ?? 0,
			own: scores[i] ?? 0,
			catches: (scores[i] ?? 0) > 0 && (tallies[i]?.[k]?.caught ?? 0) > 0,
		}));
	});
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

/** Of each side from loose to tight. */
function boundsOf(space: Space, distribution: Distribution): Readonly<Record<Side, readonly number[]>> {
	const { least, most, extent } = distribution;
	const within = (range: Range | undefined, bounds: readonly number[]) =>
		range === undefined ? [] : bounds.map((bound) => clamp(bound, range));
	return {
		high: within(space.high, [...SHARES.map((share) => quantile(distribution, share)), ...BEYOND.map((by) => most + by * extent)]),
		low: within(space.low, [...SHARES.map((share) => quantile(distribution, 1 - share)), ...BEYOND.map((by) => least - by * extent)]),
	};
}

/** Both sides out of the way, as far as they may move. */
const quietOf = ({ now, low, high }: Space): Bounds => ({ low: low?.min ?? now.low, high: high?.max ?? now.high });

/** Shorter holds than the distance of two samples are none. */
function holdsOf({ now, for: range }: Space, segments: readonly Segment[]): readonly number[] {
	if (range === undefined) return [now.for];
	const step = segments.reduce((least, segment) => Math.min(least, segment.step), Number.POSITIVE_INFINITY);
	return [...new Set(HOLDS_MS.filter((hold) => hold === 0 || hold >= step).map((hold) => clamp(hold, range)))];
}

/** Where only `for` may move. */
function holdsOnly({ level, now }: Space, segments: readonly Segment[], holds: readonly number[]): Candidate[] {
	const [tallies = []] = talliesOf(level, segments, [now], holds);
	return holds.map((hold, k) => {
		const own = tallies[k] === undefined ? 0 : merit(tallies[k]);
		return { side: 'high', rule: { ...now, for: hold }, score: own, own, catches: own > 0 && (tallies[k]?.caught ?? 0) > 0 };
	});
}
