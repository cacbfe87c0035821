import { type Bounds, plainTalliesOf } from './beyond.ts';
import { coarse } from './coarse.ts';
import { type Distribution, mirrored, quantile } from './distribution.ts';
import type { Segment } from './segment.ts';
import type { Tally } from './tally.ts';

/** Candidates from the 90th percentile to one sample in 10^5, evenly by the logarithm of the tail. */
const CANDIDATES = Array.from({ length: 60 }, (_, i) => 1 - 10 ** (-1 - i * 0.07));
/** Times a week that make the far out an everyday matter for a subject: twice a day. Signals with heavy tails, as of latency, go there hourly. */
const EVERYDAY = 14;
/** A lower bound only where values reach down, against how far they reach up: most signals of a host rest near zero. */
const REACHES_DOWN = 0.4;

/** What people tolerate, and what they call unusual. */
export interface Taste {
	/** Alerts a week and subject. */
	readonly rate: number;
	/** What lies further from the mean is unusual however often it is seen: a long outage must not become normal. */
	readonly deviations: number;
}

/** 1: upwards. -1: downwards, as upwards among the values turned upside down. */
export type Direction = 1 | -1;

/** The tightest bound that fires at most so many times a week and subject. */
export type Quiet = (rate: number) => number;

/**
 * Rows that rules are fitted to. What is usual among them is looked for once, however many rules are fitted: that is half of all work.
 */
export class Rows {
	readonly segments: readonly Segment[];
	/** Of all of them. */
	readonly values: Distribution;
	readonly taste: Taste;
	readonly #quiet = new Map<Direction, Quiet>();

	constructor(segments: readonly Segment[], values: Distribution, taste: Taste) {
		[this.segments, this.values, this.taste] = [segments, values, taste];
	}

	/** As many of them as a search looks at. Made anew each time: kept for each part of the time they would take more memory than history. */
	few(): readonly Segment[] {
		return coarse(this.segments);
	}

	facing(direction: Direction): Distribution {
		return direction === 1 ? this.values : mirrored(this.values);
	}

	/** Where firing begins at once. */
	quiet(direction: Direction): Quiet {
		const known = this.#quiet.get(direction);
		if (known !== undefined) return known;
		const made = quietBounds(this.facing(direction), direction, (bounds) => plainTalliesOf(this.few(), bounds, [0]));
		this.#quiet.set(direction, made);
		return made;
	}

	/** What lies far out, unless that is an everyday matter. `quiet`: of the kind of rule that is to tell. */
	farOut(direction: Direction, quiet = this.quiet(direction)): number {
		const { mean, deviation } = this.facing(direction);
		return Math.max(mean + this.taste.deviations * deviation, quiet(EVERYDAY));
	}

	get reachDown(): boolean {
		const { least, median, most } = this.values;
		return median - least > REACHES_DOWN * (most - median);
	}

	/** Bounds of the unusual, whatever may be tuned. */
	unusual(): Bounds {
		return { low: this.reachDown ? -this.farOut(-1) : Number.NEGATIVE_INFINITY, high: this.farOut(1) };
	}
}

/** `talliesOf`: what bounds come to, from loose to tight, each with one hold. */
export function quietBounds(values: Distribution, direction: Direction, talliesOf: (bounds: readonly Bounds[]) => Tally[][]): Quiet {
	const bounds = CANDIDATES.map((share) => quantile(values, share));
	const tallies = talliesOf(bounds.map((bound) => boundsBeyond(bound, direction))).map(([tally]) => tally);
	return (rate) => {
		const noisy = tallies.findLastIndex((tally) => tally !== undefined && tally.alerts > rate * tally.weeks);
		return bounds[noisy + 1] ?? values.most;
	};
}

const boundsBeyond = (bound: number, direction: Direction): Bounds =>
	direction === 1 ? { low: Number.NEGATIVE_INFINITY, high: bound } : { low: -bound, high: Number.POSITIVE_INFINITY };
