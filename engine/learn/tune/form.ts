import type { ThresholdPolicy } from '../../decide/policy-set.ts';
import { together } from './distribution.ts';
import { fitLabelled } from './labelled.ts';
import { deviations, longWindow, type Moving, movingOf, movingSource, shortWindow, takesBaseline } from './moving.ts';
import { roundTo, type Space } from './range.ts';
import { Rows, type Taste } from './rows.ts';
import type { Rule } from './rule.ts';
import type { Segment } from './segment.ts';
import { type Part, partsOf } from './trial.ts';
import { fitUsual } from './usual.ts';

/** How far from the mean is unusual: of a signal itself, and of its distance from a baseline, whose tails are heavier. */
const OF_VALUES = 4;
const OF_DISTANCES = 8;

/** A kind of rule: over the signal as it stands, or over another expression. */
export interface Form {
	readonly all: Rows;
	readonly parts: readonly Part[];
	/** Absent: the signal as it stands. */
	readonly moving?: Moving & { readonly source: string };
}

export function formInPlace({ signal }: ThresholdPolicy, segments: readonly Segment[], rate: number): Form {
	return formOf(segments, { rate, deviations: movingOf(signal.source) !== undefined ? OF_DISTANCES : OF_VALUES });
}

function formOf(segments: readonly Segment[], taste: Taste): Form {
	const parts = partsOf(segments, taste);
	return { all: new Rows(segments, together(parts.map(({ values }) => values)), taste), parts };
}

/**
 * Moving baselines that may be proposed instead. Not for a policy of several levels: the graver ones are mostly limits that hold
 * wherever the signal has been. One by one: each takes as much memory as the signal.
 */
export function* formsBeside({ signal, levels, tuning }: ThresholdPolicy, inPlace: Form, labelled: boolean): Generator<Form> {
	if (tuning?.anyType !== true || levels.length > 1 || !takesBaseline(signal)) return;
	const { segments, values, taste } = inPlace.all;
	const step = segments.reduce((most, segment) => Math.max(most, segment.step), 0);
	// Without incidents nothing tells which window is better.
	const windows = labelled ? [shortWindow(step), longWindow(step)] : [shortWindow(step)];
	const middle = roundTo(values.median, -Math.floor(Math.log10(values.extent / 200 || 1)));
	for (const window of windows) {
		const moving = { window, usual: middle };
		const form = formOf(
			segments.map((segment) => deviations(segment, moving)),
			{ ...taste, deviations: OF_DISTANCES },
		);
		yield { ...form, moving: { ...moving, source: movingSource(signal.source, moving, step) } };
	}
}

/** What a rule is fitted to: the incidents that people named, or what is usual. */
export type Aim = 'incidents' | 'usual';

/** The rule that rows speak for. Those without incidents speak of what is usual. */
export const fitRule = (space: Space, rows: Rows, aim: Aim): Rule =>
	(aim === 'incidents' ? fitLabelled(space, rows) : undefined) ?? fitUsual(space, rows);
