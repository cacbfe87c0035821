import type { ThresholdPolicy } from '../../decide/policy-set.ts';
import { coarse } from './coarse.ts';
import { type Distribution, type Share, together } from './distribution.ts';
import { fitLabelled } from './labelled.ts';
import { deviations, longWindow, type Moving, movingOf, movingSource, shortWindow, takesBaseline } from './moving.ts';
import { roundTo, type Space } from './range.ts';
import type { Rule } from './rule.ts';
import type { Segment } from './segment.ts';
import { valuesByPart } from './trial.ts';
import { fitUsual, type Taste } from './usual.ts';

/** How far from the mean is unusual: of a signal itself, and of its distance from a baseline, whose tails are heavier. */
const OF_VALUES = 4;
const OF_DISTANCES = 8;

/** A kind of rule: over the signal as it stands, or over another expression. */
export interface Form {
	readonly segments: readonly Segment[];
	/** Of each part of the time, and of all of it. */
	readonly values: readonly Share[];
	readonly whole: Distribution;
	readonly taste: Taste;
	/** Absent: the signal as it stands. */
	readonly moving?: Moving & { readonly source: string };
}

export function formInPlace({ signal }: ThresholdPolicy, segments: readonly Segment[], rate: number): Form {
	return formOf(segments, { rate, deviations: movingOf(signal.source) !== undefined ? OF_DISTANCES : OF_VALUES });
}

function formOf(segments: readonly Segment[], taste: Taste): Form {
	const values = valuesByPart(segments);
	return { segments, values, whole: together(values), taste };
}

/**
 * Moving baselines that may be proposed instead. Not for a policy of several levels: the graver ones are mostly limits that hold
 * wherever the signal has been.
 */
export function formsBeside({ signal, levels, tuning }: ThresholdPolicy, inPlace: Form, labelled: boolean): readonly Form[] {
	if (tuning?.anyType !== true || levels.length > 1 || !takesBaseline(signal)) return [];
	const { segments, whole, taste } = inPlace;
	const step = segments.reduce((most, segment) => Math.max(most, segment.step), 0);
	// Without incidents nothing tells which window is better.
	const windows = labelled ? [shortWindow(step), longWindow(step)] : [shortWindow(step)];
	const middle = roundTo(whole.median, -Math.floor(Math.log10(whole.extent / 200 || 1)));
	return windows.map((window) => {
		const moving = { window, usual: middle };
		const form = formOf(
			segments.map((segment) => deviations(segment, moving)),
			{ ...taste, deviations: OF_DISTANCES },
		);
		return { ...form, moving: { ...moving, source: movingSource(signal.source, moving, step) } };
	});
}

/** What a rule is fitted to: the incidents that people named, or what is usual. */
export type Aim = 'incidents' | 'usual';

/** The rule that rows of a form speak for, of which `values` are the values. Rows without incidents speak of what is usual. */
export function fitRule(space: Space, { taste }: Form, rows: readonly Segment[], values: Distribution, aim: Aim): Rule {
	const few = coarse(rows);
	return (aim === 'incidents' ? fitLabelled(space, few, values, taste) : undefined) ?? fitUsual(space, few, values, taste);
}
