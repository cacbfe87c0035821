import { errorText } from '../../model/error.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Program } from '../../promql/program.ts';
import type { ScalingFields, ScalingMetric } from './rule.ts';

/** Quotients of measurements miss whole numbers by this much: 0.7 / 0.1 is 7, and no reason for an eighth. */
const EPSILON = 1e-9;

/** A metric as it stands, and the number it asks for. */
export type MetricReading =
	| {
			readonly kind: 'value';
			readonly signal: string;
			readonly value: number;
			readonly target: number;
			/** The number it asks for; within tolerance what is. */
			readonly raw: number;
			readonly tolerant: number;
			readonly active: boolean;
	  }
	| { readonly kind: 'missing'; readonly signal: string; readonly target: number; readonly why: string };

export function readMetric(metric: ScalingMetric, fields: ScalingFields, current: number, snapshot: Snapshot): MetricReading {
	const { source: signal } = metric.signal;
	const target = metric.target.value;
	const read = readValue(metric.signal, snapshot);
	if (typeof read === 'string') return { kind: 'missing', signal, target, why: read };
	const raw = desired(metric, fields.response, current, read);
	const tolerant = isTolerable(metric, fields, current, read) ? current : raw;
	return { kind: 'value', signal, value: read, target, raw, tolerant, active: metric.activation === undefined || read > metric.activation };
}

/** The one value of a signal, or why there is none: it never becomes a zero. */
export function readValue(signal: Program, { series, at }: Snapshot): number | string {
	try {
		const { result } = signal.instant(series, at);
		const values = result.type === 'scalar' ? [result.value] : result.type === 'vector' ? result.elements.map(({ value }) => value) : [];
		const [value] = values;
		if (value === undefined) return 'it has no value';
		if (values.length > 1) return `it has ${values.length} series, not one: aggregate it, with sum() for example`;
		return Number.isNaN(value) ? 'it is not a number' : value;
	} catch (thrown) {
		return errorText(thrown);
	}
}

/** Rounded to the safe side: up where more lowers the signal, down where less does. */
function desired({ target }: ScalingMetric, response: ScalingFields['response'], current: number, value: number): number {
	const signal = Math.max(0, value);
	if (target.kind === 'averageValue') return up(signal / target.value);
	// From nothing the first step can only follow the ratio.
	const base = Math.max(1, current);
	if (response === 'direct') return up((base * signal) / target.value);
	return Math.floor((base * target.value) / signal + EPSILON * base);
}

const up = (number: number) => Math.ceil(number - EPSILON * Math.max(1, number));

/** Is the ratio of metric to target near enough to 1 to stay? Each direction of the knob has its own tolerance. */
function isTolerable({ target }: ScalingMetric, fields: ScalingFields, current: number, value: number): boolean {
	if (current === 0) return false;
	const ratio = target.kind === 'averageValue' ? value / (target.value * current) : value / target.value;
	const [above, below] = fields.response === 'direct' ? [fields.scaleUp, fields.scaleDown] : [fields.scaleDown, fields.scaleUp];
	return ratio <= 1 + above.tolerance + EPSILON && ratio >= 1 - below.tolerance - EPSILON;
}

/** Several metrics: the one that asks for most, towards the side on which the signal falls. */
export function most(numbers: readonly number[], response: ScalingFields['response']): number {
	return response === 'direct' ? Math.max(...numbers) : Math.min(...numbers);
}
