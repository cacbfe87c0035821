import type { ScalingPolicy } from '../../decide/policy-set.ts';
import { emptyKnobMemory, type KnobMemory } from '../../decide/scaling/memory.ts';
import { plan } from '../../decide/scaling/plan.ts';
import { trimmed } from '../../decide/scaling/scale.ts';
import { compile } from '../../promql/compile.ts';
import { createWindows } from '../../promql/store/windows.ts';
import { type Curve, type Moment, riskAt } from './curve.ts';

const SIGNAL = 'load';
/** Of the signal the rule reads the newest value only. */
const RETENTION_MS = 600_000;

/** What a rule would have come to. */
export interface Played {
	/** Share of the time in which the objective is missed, as the curve tells it. */
	readonly missed: number;
	/** Mean number of units. */
	readonly units: number;
}

/**
 * The very rule, with another target, over the demand of history. The demand does not follow from the size; what a unit carries does.
 * A step is done by the next moment.
 */
export function play(rule: ScalingPolicy, target: number, moments: readonly Moment[], curve: Curve): Played {
	const compiled = compile(SIGNAL);
	const [metric] = rule.metrics;
	if (compiled.kind === 'invalid' || metric === undefined) return { missed: 0, units: 0 };
	const { batch: _, ...bare } = rule;
	const fields = { ...bare, metrics: [{ ...metric, signal: compiled.program, target: { ...metric.target, value: target } }] };
	const series = createWindows({ retention: RETENTION_MS });
	let memory: KnobMemory = emptyKnobMemory;
	let size = moments[0]?.size ?? rule.min;
	let [missed, units] = [0, 0];
	for (const { at, load } of moments) {
		units += size;
		missed += riskAt(curve, load / Math.max(1, size));
		const value = metric.target.kind === 'averageValue' ? load : load / Math.max(1, size);
		series.append(SIGNAL, at, [{ labels: { __name__: SIGNAL }, value }]);
		const snapshot = { at, trigger: 'interval', series, host: {}, stopped: false, events: [], approvals: [], resets: [] } as const;
		const planned = plan({ fields, snapshot, memory: trimmed(rule, memory, at), current: size, isRead: true });
		const { final } = planned.steps;
		const changes = final === size ? planned.memory.changes : [...planned.memory.changes, { at, value: final - size }];
		memory = { ...planned.memory, changes, last: final };
		size = final;
	}
	return { missed: missed / moments.length, units: units / moments.length };
}
