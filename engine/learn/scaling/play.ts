import type { ScalingPolicy } from '../../decide/policy-set.ts';
import { emptyKnobMemory, type KnobMemory } from '../../decide/scaling/memory.ts';
import { plan } from '../../decide/scaling/plan.ts';
import type { ScalingFields } from '../../decide/scaling/rule.ts';
import { trimmed } from '../../decide/scaling/scale.ts';
import type { SeriesView } from '../../model/series.ts';
import { compile } from '../../promql/compile.ts';
import { createWindows } from '../../promql/store/windows.ts';
import { type Curve, type Moment, riskAt } from './curve.ts';

const SIGNAL = 'load';
/** Of the signal the rule reads the newest value only. */
const RETENTION_MS = 600_000;
/** Stretches of time that an interval is drawn from. */
const PIECES = 12;

/** What a rule would have come to, on average. */
export interface Outcome {
	/** Share of the time in which the objective is missed, as the curve tells it. */
	readonly missed: number;
	/** Number of units. */
	readonly units: number;
}

export interface Played extends Outcome {
	/** The same of equally long stretches, in time order. */
	readonly pieces: readonly Outcome[];
}

/** A rule without its knob. */
export type Rule = Omit<ScalingPolicy, 'knob'>;

/**
 * The very rule, with another target, over the demand of history. The demand does not follow from the size; what a unit carries does.
 * A step is done by the next moment.
 */
export function play(rule: Rule, target: number, moments: readonly Moment[], curve: Curve): Played {
	const fields = fieldsWith(rule, target);
	const series = createWindows({ retention: RETENTION_MS });
	let memory: KnobMemory = emptyKnobMemory;
	let size = moments[0]?.size ?? rule.min;
	const steps = moments.map(({ at, load }): Outcome => {
		const step = { units: size, missed: riskAt(curve, load / Math.max(1, size)) };
		const value = fields.metrics[0]?.target.kind === 'averageValue' ? load : load / Math.max(1, size);
		series.append(SIGNAL, at, [{ labels: { __name__: SIGNAL }, value }]);
		series.prune(at - RETENTION_MS);
		const planned = plan({ fields, snapshot: snapshotOf(series, at), memory: trimmed(rule, memory, at), current: size, isRead: true });
		const { final } = planned.steps;
		const changes = final === size ? planned.memory.changes : [...planned.memory.changes, { at, value: final - size }];
		memory = { ...planned.memory, changes, last: final };
		size = final;
		return step;
	});
	const edge = (i: number) => Math.floor((i * steps.length) / PIECES);
	const pieces = Array.from({ length: PIECES }, (_, i) => meanOf(steps.slice(edge(i), edge(i + 1))));
	return { ...meanOf(steps), pieces };
}

/** Of a batch knob the batch is left out: its number does not follow from a target alone. */
function fieldsWith({ batch: _batch, ...rule }: Rule, value: number): ScalingFields {
	const compiled = compile(SIGNAL);
	const [metric] = rule.metrics;
	if (compiled.kind === 'invalid' || metric === undefined) return { ...rule, metrics: [] };
	return { ...rule, metrics: [{ ...metric, signal: compiled.program, target: { ...metric.target, value } }] };
}

const snapshotOf = (series: SeriesView, at: number) =>
	({ at, trigger: 'interval', series, host: {}, stopped: false, events: [], approvals: [], resets: [] }) as const;

export function meanOf(steps: readonly Outcome[]): Outcome {
	const sum = steps.reduce((a, b) => ({ missed: a.missed + b.missed, units: a.units + b.units }), { missed: 0, units: 0 });
	const count = Math.max(1, steps.length);
	return { missed: sum.missed / count, units: sum.units / count };
}
