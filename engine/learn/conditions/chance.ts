import { upperTail } from '../stats/normal.ts';
import { correlation } from './ranks.ts';

/** Shifts that chance is measured by. */
const SHIFTS = 400;
/** A shift nearer than this to the truth is nearly the truth, share of the whole. */
const LEAST_SHIFT = 0.05;
const LEAST_LOOKS = 3;

/**
 * How often chance brings courses as close as they are (two-sided p-value), where the one comes `lag` steps before the other. Chance is
 * what comes of shifting the one against the other: that keeps the rhythm of both, which would fool a test of single rows. Of slow courses
 * neighbouring shifts say the same, so that counting those which do as well would overrate the evidence: the spread of them is what counts,
 * and that it comes of no more looks than there are changes of sign.
 */
export function chanceOfCorrelation(effect: Float64Array, cause: Float64Array, lag: number): number {
	const least = Math.ceil(effect.length * LEAST_SHIFT);
	const room = effect.length - 2 * least;
	let [squares, looks, before] = [0, 0, 0];
	for (let i = 0; i < SHIFTS; i += 1) {
		const z = fisher(correlation(effect, cause, lag + least + Math.floor((i * room) / SHIFTS)));
		squares += z * z;
		if (z * before < 0) looks += 1;
		before = z;
	}
	if (squares === 0) return 1;
	const t = Math.abs(fisher(correlation(effect, cause, lag))) / Math.sqrt(squares / SHIFTS);
	return 2 * upperTail(normalOf(t, Math.max(LEAST_LOOKS, looks)));
}

/** Fisher's transformation: makes the spread of a correlation that of a normal variable. Identical courses are as close as a step more. */
const fisher = (strength: number) => Math.atanh(Math.max(-0.999_999, Math.min(0.999_999, strength)));

/** A normal variable as far out as Student's `t` with so many degrees of freedom (Abramowitz and Stegun, 26.7.8). */
const normalOf = (t: number, degrees: number) => (t * (1 - 1 / (4 * degrees))) / Math.sqrt(1 + (t * t) / (2 * degrees));
