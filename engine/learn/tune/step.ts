import type { Knob } from '../../decide/policy-set.ts';
import { roundTo } from './range.ts';

const DAY_MS = 86_400_000;
/** Marks lie so much finer than what the policy allows, and than a step: a step reaches at least three quarters of its length. */
const MARKS = 3;
const PER_STEP = 4;
/** Its fractions of n days are as evenly spread as can be. */
const GOLDEN = 0.618_034;

/** A number, or a duration (ms) where it is a `for`. */
type Movable = Pick<Knob, 'value' | 'min' | 'max' | 'step'> & Partial<Pick<Knob, 'field'>>;

/** A value on its way to where history points. */
export interface Approach {
	readonly value: number;
	/** It stands where a step on this very history has brought it. */
	readonly rests: boolean;
}

/**
 * As near to `target` as the greatest step of one proposal allows. A step that falls short of its target ends on a mark, and where
 * the marks lie follows from the day at which history ends (`until`, epoch ms): so a value that stands on one has been moved by this
 * history, and rests until there is newer. Nothing but the number itself is there to remember that by: the file may change in no
 * other byte, and the same facts must give the same proposals.
 */
export function approach(target: number, knob: Movable, until: number): Approach {
	const { value, step = Number.POSITIVE_INFINITY } = knob;
	if (Math.abs(target - value) <= step) return { value: target, rests: false };
	const day = Math.floor(until / DAY_MS);
	const marks = knob.field === 'for' ? secondMarks(step, day) : numberMarks(knob, step, day);
	if (marks.some((mark) => mark.near(value) === value)) return { value, rests: true };
	const mark = marks[0];
	if (mark === undefined) return { value, rests: true };
	const sign = target > value ? 1 : -1;
	const end = mark.near(value + sign * (step - mark.spacing / 2));
	// Rounding must not lead past the step, nor back.
	return { value: Math.abs(end - value) <= step && (end - value) * sign > 0 ? end : value, rests: false };
}

interface Marks {
	readonly spacing: number;
	/** The mark that is nearest to a value. */
	near(value: number): number;
}

/** The grid that fits the step, and its neighbours: a step that is a share of the value grows and shrinks with it. */
function numberMarks({ min, max }: Movable, step: number, day: number): readonly Marks[] {
	const finest = Math.ceil(Math.log10(((max - min) * PER_STEP) / step));
	if (!Number.isFinite(finest)) return [];
	const power = Math.max(MARKS, finest);
	return [power, power - 1, power + 1].filter((each) => each >= MARKS).map((each) => grid(min, (max - min) / 10 ** each, day));
}

function grid(origin: number, spacing: number, day: number): Marks {
	const offset = (day * GOLDEN) % 1;
	const digits = Math.ceil(-Math.log10(spacing)) + 2;
	return { spacing, near: (value) => roundTo(origin + (Math.round((value - origin) / spacing - offset) + offset) * spacing, digits) };
}

/** People write whole minutes: seconds tell that a step has been taken. */
function secondMarks(step: number, day: number): readonly Marks[] {
	const spacing = [60_000, 10_000].find((each) => each <= step);
	if (spacing === undefined) return [];
	const offset = (1 + (day % (spacing / 1_000 - 1))) * 1_000;
	const near = (value: number) => Math.max(0, Math.round((value - offset) / spacing)) * spacing + offset;
	return [{ spacing, near }];
}
