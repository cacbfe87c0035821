import { type Bounds, talliesOf } from './beyond.ts';
import { aroundOf } from './calls.ts';
import { extremeQuantile } from './distribution.ts';
import { clamp, type Range, type Space } from './range.ts';
import { type Direction, type Quiet, quietBounds, type Rows } from './rows.ts';
import { firingsBeyond, isPlain, type Rule } from './rule.ts';
import { alertGap, joined, type Segment, type Span } from './segment.ts';

/** Share of samples beyond the extreme-value bound of the lower side. */
const RISK = 3e-4;

/**
 * The rule where nobody named incidents: the tightest bound that calls a person at most `rate` times a week and subject, or the
 * bound of the unusual where that is tighter. The lower side, with more reasons to be wrong, takes the middle of three estimates.
 */
export function fitUsual({ level, now, low, high, for: wait }: Space, rows: Rows): Rule {
	const hold = wait === undefined ? now.for : clamp(0, wait);
	const { rate } = rows.taste;
	return { for: hold, high: high === undefined ? now.high : upper(high), low: low === undefined ? now.low : lower(low) };

	function upper(range: Range): number {
		const quiet = quietOf(1);
		return clamp(Math.min(rows.farOut(1, quiet), quiet(rate)), range);
	}

	function lower(range: Range): number {
		const alone = high === undefined && now.high === Number.POSITIVE_INFINITY;
		// Out of the way, unless it is all that the rule has.
		if (!alone && !rows.reachDown) return range.min;
		const quiet = quietOf(-1);
		return clamp(-middle([rows.farOut(-1, quiet), extremeQuantile(rows.facing(-1), RISK), quiet(rate)]), range);
	}

	function quietOf(direction: Direction): Quiet {
		if (hold === 0 && isPlain(level)) return rows.quiet(direction);
		return quietBounds(rows.facing(direction), direction, (bounds) => talliesOf(level, rows.few(), bounds, [hold]));
	}
}

/** What is as unusual as an incident and near none of those that people named. */
export function strangersOf(segment: Segment, bounds: Bounds): readonly Span[] {
	const near = segment.incidents.map((incident) => aroundOf(incident, segment.step));
	return joined(firingsBeyond(segment, bounds), alertGap(segment.step)).filter(
		(span) => !near.some(({ first, last }) => first <= span.last && last >= span.first),
	);
}

const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
