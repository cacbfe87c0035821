import type { ThresholdPolicy } from '../../decide/policy-set.ts';
import { coarse } from './coarse.ts';
import type { Distribution } from './distribution.ts';
import { fitLabelled } from './labelled.ts';
import { deviations, longWindow, type Moving, movingOf, movingSource, shortWindow, takesBaseline } from './moving.ts';
import { roundTo, type Space } from './range.ts';
import type { Rule } from './rule.ts';
import type { Segment } from './segment.ts';
import { fitUsual, type Taste } from './usual.ts';

/** How far from the mean is unusual: of a signal itself, and of its distance from a baseline, whose tails are heavier. */
const OF_VALUES = 4;
const OF_DISTANCES = 8;

/** A kind of rule: over the signal as it stands, or over another expression. */
export interface Form {
	readonly segments: readonly Segment[];
	readonly taste: Taste;
	/** Absent: the signal as it stands. */
	readonly moving?: Moving & { readonly source: string };
}

export function formInPlace({ signal }: ThresholdPolicy, segments: readonly Segment[], rate: number): Form {
	return { segments, taste: { rate, deviations: movingOf(signal.source) !== undefined ? OF_DISTANCES : OF_VALUES } };
}

/**
 * Moving baselines that may be proposed instead. Not for a policy of several levels: the graver ones are mostly limits that hold
 * wherever the signal has been.
 */
export function formsBeside(
	{ signal, levels, tuning }: ThresholdPolicy,
	inPlace: Form,
	usual: Distribution,
	labelled: boolean,
): readonly Form[] {
	if (tuning?.anyType !== true || levels.length > 1 || !takesBaseline(signal)) return [];
	const { segments, taste } = inPlace;
	const step = segments.reduce((most, segment) => Math.max(most, segment.step), 0);
	// Without incidents nothing tells which window is better.
	const windows = labelled ? [shortWindow(step), longWindow(step)] : [shortWindow(step)];
	const middle = roundTo(usual.median, -Math.floor(Math.log10(usual.extent / 200 || 1)));
	return windows.map((window) => {
		const moving = { window, usual: middle };
		return {
			segments: segments.map((segment) => deviations(segment, moving)),
			taste: { ...taste, deviations: OF_DISTANCES },
			moving: { ...moving, source: movingSource(signal.source, moving, step) },
		};
	});
}

/** The rule that rows of a form speak for. */
export function fitRule(space: Space, { taste }: Form, rows: readonly Segment[], labelled: boolean): Rule {
	const few = coarse(rows);
	return (labelled ? fitLabelled(space, few, taste) : undefined) ?? fitUsual(space, few, taste);
}
