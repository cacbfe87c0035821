import { type Share, shareOf } from '../stats/share.ts';

/** What was at one step of history. */
export interface Moment {
	/** Epoch ms. */
	readonly at: number;
	/** Number of the knob. */
	readonly size: number;
	/** Total demand, in what the metric counts: it is there whatever the size. */
	readonly load: number;
	/** Was the objective missed? */
	readonly missed: boolean;
}

/** Of so many moments the finest part of the curve is made: what a unit carries is learned where loads are high and rare. */
const FINEST = 20;
/** What fewer moments than this have seen, one spike for instance, proves nothing of what a unit carries. */
const RARE = 10;
/** In this share of the time an objective may be missed at a load that a unit is said to carry. */
export const TOLERABLE = 0.1;

interface Part {
	/** Highest load of a unit in it. */
	readonly upTo: number;
	readonly missed: Share;
}

/**
 * How often the objective is missed, by the load of a unit: ascending, and never less at a higher load. Isotonic regression (pool
 * adjacent violators): what strikes at any load, an outage elsewhere say, raises the whole curve and bends it nowhere.
 */
export type Curve = readonly Part[];

/** Empty where there is too little to tell. */
export function curveOf(moments: readonly Moment[]): Curve {
	const count = Math.floor(moments.length / FINEST);
	const ascending = [...moments].sort((a, b) => perUnit(a) - perUnit(b));
	const highest = perUnit(ascending.at(-RARE));
	const curve: Part[] = [];
	for (let i = 0; i < count; i++) {
		const own = ascending.slice(Math.floor((i * ascending.length) / count), Math.floor(((i + 1) * ascending.length) / count));
		let part = partOf(Math.min(highest, perUnit(own.at(-1))), own.filter(({ missed }) => missed).length, own.length);
		for (let before = curve.at(-1); before !== undefined && riskOf(before) >= riskOf(part); before = curve.at(-1)) {
			curve.pop();
			part = partOf(part.upTo, before.missed.count + part.missed.count, before.missed.of + part.missed.of);
		}
		curve.push(part);
	}
	return curve;
}

const partOf = (upTo: number, count: number, of: number): Part => ({ upTo, missed: shareOf(count, of) });
const riskOf = ({ missed }: Part) => missed.count / missed.of;

/** The highest load of a unit up to which the objective surely held: the knee of the queue. Undefined where it never did. */
export const kneeOf = (curve: Curve) => curve.findLast(({ missed }) => missed.high <= TOLERABLE)?.upTo;

/** Probability that the objective is missed. Beyond what was ever seen nobody knows: there it counts as missed. */
export function riskAt(curve: Curve, load: number): number {
	const part = curve.find(({ upTo }) => load <= upTo);
	return part === undefined ? 1 : riskOf(part);
}

export const perUnit = (moment: Pick<Moment, 'load' | 'size'> | undefined) =>
	moment === undefined ? 0 : moment.load / Math.max(1, moment.size);
