import type { ScalingPolicy, ScalingTuning } from '../../decide/policy-set.ts';
import type { ScalingMetric, ScalingPace } from '../../decide/scaling/rule.ts';
import type { JsonObject } from '../../model/json.ts';
import type {
	Knob,
	ScalingMetric as MetricFields,
	ScaleDown,
	ScaleUp,
	ScalingBatch,
	ScalingRuleDocument,
	ScalingSchedule,
	ScalingSpec,
	ScalingTune,
} from '../../model/policy.gen.ts';
import type { Program } from '../../promql/program.ts';
import type { Path } from '../locate.ts';
import { pathText } from '../place.ts';
import { type Bench, metaOf, milliseconds } from './bench.ts';
import { checkScaling } from './scaling-bounds.ts';
import { compileSchedule } from './schedule.ts';
import { numberRoom } from './tune.ts';

export function compileScalingRule(document: ScalingRuleDocument, bench: Bench): ScalingPolicy | undefined {
	const { spec } = document;
	checkScaling(spec, bench.place);
	const knob = compileKnob(spec.knob, spec.min, bench);
	const metrics = spec.metrics.flatMap((metric, i) => compileMetric(metric, spec, ['spec', 'metrics', i], bench) ?? []);
	const schedules = spec.schedule.flatMap((schedule, i) => compileHours(schedule, ['spec', 'schedule', i], bench) ?? []);
	const batch = spec.batch && compileBatch(spec.batch, ['spec', 'batch'], bench);
	if (knob === undefined || metrics.length < spec.metrics.length || schedules.length < spec.schedule.length) return undefined;
	return {
		kind: 'ScalingRule',
		...metaOf(document, document.mode, bench),
		knob,
		min: spec.min,
		max: spec.max,
		response: spec.response,
		metrics,
		scaleUp: compilePace(spec.behavior.scaleUp, spec.tolerance),
		scaleDown: compilePace(spec.behavior.scaleDown, spec.tolerance),
		schedules,
		...compileForecast(spec),
		...(spec.fallback === undefined ? {} : { fallback: spec.fallback }),
		...(spec.idle === undefined ? {} : { idle: spec.idle }),
		scaleToZeroAfter: milliseconds(spec.scaleToZeroAfter),
		pause: spec.pause,
		...(batch === undefined ? {} : { batch }),
		timeout: milliseconds(spec.timeout),
		...(spec.tune === undefined ? {} : { tuning: compileTuning(spec.tune, spec.metrics) }),
	};
}

function compileTuning({ schedule, target, objective }: ScalingTune, [metric]: ScalingSpec['metrics']): ScalingTuning {
	const floors = schedule === undefined ? {} : { floors: schedule };
	if (target === undefined || objective === undefined || metric === undefined) return floors;
	const [kind, value] = Object.entries(metric.target)[0] ?? ['value', 0];
	const path = pathText(['spec', 'metrics', 0, 'target', kind]);
	return { ...floors, target: { path, objective, ...numberRoom(value, target) } };
}

/** The number is put in where the rule says so, else it becomes the parameter `value`. */
function compileKnob({ use, with: fields }: Knob, min: number, { actions, place, expressions }: Bench): ScalingPolicy['knob'] | undefined {
	const given = fields as JsonObject;
	const addsValue = !JSON.stringify(given).includes('action.value');
	if (addsValue && actions.refuses(use, given, 'value')) {
		const message = `${use} has no parameter \`value\`; write \`\${action.value}\` where the number goes`;
		place.value(['spec', 'knob', 'use'], 'unknown-key', message);
		return undefined;
	}
	const action = actions.compile(
		{ do: use, with: addsValue ? { ...given, value: min } : given },
		['spec', 'knob'],
		place,
		expressions,
		'use',
	);
	return action && { action, addsValue };
}

function compileMetric(metric: MetricFields, spec: ScalingSpec, path: Path, bench: Bench): ScalingMetric | undefined {
	const signal = oneValue(metric.signal, [...path, 'signal'], bench);
	const { value, averageValue } = metric.target;
	const activation = metric.activation ?? (spec.idle === undefined ? undefined : 0);
	return (
		signal && {
			signal,
			target: value === undefined ? { kind: 'averageValue', value: averageValue ?? 1 } : { kind: 'value', value },
			...(activation === undefined ? {} : { activation }),
		}
	);
}

function oneValue(source: string, path: Path, { expressions, place }: Bench): Program | undefined {
	const program = expressions.signal(source, path, place);
	if (program === undefined || program.type === 'vector' || program.type === 'scalar') return program;
	place.value(path, 'wrong-type', `a rule follows one value; this gives a ${program.type}`);
	return undefined;
}

function compilePace({ stabilizationWindow, policies, select, tolerance }: ScaleUp | ScaleDown, general: number): ScalingPace {
	return {
		stabilizationWindow: milliseconds(stabilizationWindow),
		policies: policies.map(({ type, value, period }) => ({ type, value, period: milliseconds(period) })),
		select,
		tolerance: tolerance ?? general,
	};
}

function compileHours(fields: ScalingSchedule, path: Path, { place }: Bench): ScalingPolicy['schedules'][number] | undefined {
	const { min, max } = fields;
	const schedule = compileSchedule(fields, path, 'cron', place);
	return schedule && { schedule, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function compileForecast({ forecast }: ScalingSpec): Pick<ScalingPolicy, 'forecast'> {
	if (forecast === undefined) return {};
	return { forecast: { horizon: milliseconds(forecast.horizon), season: milliseconds(forecast.season), mode: forecast.mode } };
}

function compileBatch({ size, maxAge, arrivals }: ScalingBatch, path: Path, bench: Bench): ScalingPolicy['batch'] {
	const program = arrivals === undefined ? undefined : oneValue(arrivals, [...path, 'arrivals'], bench);
	return { size, maxAge: milliseconds(maxAge), ...(program === undefined ? {} : { arrivals: program }) };
}
