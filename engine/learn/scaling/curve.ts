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

/** Of so many moments one part of the curve is made; and so many parts there are at most. */
const LEAST = 60;
const PARTS = 24;
/** In this share of the time an objective may be missed, surely no more. */
export const TOLERABLE = 0.1;

interface Part {
	/** Highest load of a unit in it. */
	readonly upTo: number;
	readonly missed: Share;
}

/** How often the objective is missed, by the load of a unit: parts of ascending load with equally many moments. */
export type Curve = readonly Part[];

/** Empty where there is too little to tell. */
export function curveOf(moments: readonly Moment[]): Curve {
	const count = Math.min(PARTS, Math.floor(moments.length / LEAST));
	if (count < 2) return [];
	const ascending = [...moments].sort((a, b) => perUnit(a) - perUnit(b));
	return Array.from({ length: count }, (_, i) => {
		const own = ascending.slice(Math.floor((i * ascending.length) / count), Math.floor(((i + 1) * ascending.length) / count));
		return { upTo: perUnit(own.at(-1)), missed: shareOf(own.filter(({ missed }) => missed).length, own.length) };
	});
}

/** The highest load of a unit up to which the objective surely held in every part: the knee of the queue. Undefined where it never did. */
export function kneeOf(curve: Curve): number | undefined {
	const past = curve.findIndex(({ missed }) => missed.high > TOLERABLE);
	return curve[(past === -1 ? curve.length : past) - 1]?.upTo;
}

/** Probability that the objective is missed. Beyond what was ever seen nobody knows: there it counts as missed. */
export function riskAt(curve: Curve, load: number): number {
	const part = curve.find(({ upTo }) => load <= upTo);
	return part === undefined ? 1 : part.missed.count / part.missed.of;
}

export const perUnit = (moment: Pick<Moment, 'load' | 'size'> | undefined) =>
	moment === undefined ? 0 : moment.load / Math.max(1, moment.size);
