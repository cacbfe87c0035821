import type { NumberRange, ScalingSpec } from '../../model/policy.gen.ts';
import type { Path } from '../locate.ts';
import type { Place } from '../place.ts';
import { milliseconds } from './bench.ts';

/** Numbers that contradict each other: found now, not in the night in which they meet. */
export function checkScaling(spec: ScalingSpec, place: Place): void {
	const { min, max, idle, fallback, pause, forecast } = spec;
	const wrong = (path: Path, rule: string, message: string) => place.value(['spec', ...path], rule, message);
	if (min > max) wrong(['min'], 'bounds-order', `min ${min} is greater than max ${max}`);
	if (idle !== undefined && idle >= min) wrong(['idle'], 'bounds-order', `idle ${idle} must be less than min ${min}`);
	const low = idle ?? min;
	if (fallback !== undefined && (fallback.value < low || fallback.value > max)) {
		wrong(['fallback', 'value'], 'out-of-range', `the fallback ${fallback.value} is not within ${low} and ${max}`);
	}
	if (pause.value !== undefined && pause.value > max)
		wrong(['pause', 'value'], 'out-of-range', `${pause.value} is greater than max ${max}`);
	if (forecast !== undefined && milliseconds(forecast.horizon) >= milliseconds(forecast.season)) {
		wrong(['forecast', 'horizon'], 'out-of-range', `the horizon ${forecast.horizon} must be shorter than the season ${forecast.season}`);
	}
	checkSchedules(spec, wrong);
	checkTune(spec, wrong);
	checkResponse(spec, wrong);
}

type Complain = (path: Path, rule: string, message: string) => void;

function checkSchedules({ schedule, min, max }: ScalingSpec, wrong: Complain): void {
	schedule.forEach((hours, i) => {
		const path: Path = ['schedule', i];
		const [floor, ceiling] = [hours.min ?? min, hours.max ?? max];
		if (hours.min === undefined && hours.max === undefined) wrong(path, 'missing-key', 'a schedule needs min, max or both');
		if (hours.min !== undefined && floor > Math.min(max, ceiling)) {
			wrong([...path, 'min'], 'bounds-order', `min ${floor} is greater than max ${Math.min(max, ceiling)}`);
		}
		if (hours.max !== undefined && hours.min === undefined && ceiling < min) {
			wrong([...path, 'max'], 'bounds-order', `max ${ceiling} is less than min ${min}`);
		}
	});
}

function checkTune({ tune, schedule, metrics, response }: ScalingSpec, wrong: Complain): void {
	if (tune?.target !== undefined) checkTargetTune(tune.target, metrics, response, wrong);
	if (tune?.schedule === undefined) return;
	const { min, max } = tune.schedule;
	const path: Path = ['tune', 'schedule'];
	if (min > max) wrong([...path, 'min'], 'bounds-order', `min ${min} is greater than max ${max}`);
	if (!schedule.some((entry) => entry.min !== undefined)) wrong(path, 'tune-bounds', 'no entry of `spec.schedule` has a `min` to tune');
	if (metrics.every(({ target }) => target.averageValue === undefined)) {
		wrong(path, 'tune-bounds', 'floors are learned from metrics with `averageValue`; there is none');
	}
}

/** Which of several metrics an objective follows from, history does not tell. */
function checkTargetTune(
	{ min, max }: NumberRange,
	metrics: ScalingSpec['metrics'],
	response: ScalingSpec['response'],
	wrong: Complain,
): void {
	const path: Path = ['tune', 'target'];
	const now = metrics[0]?.target.averageValue ?? metrics[0]?.target.value ?? min;
	if (min > max) wrong([...path, 'min'], 'bounds-order', `min ${min} is greater than max ${max}`);
	else if (now < min || now > max) wrong(path, 'tune-bounds', `the target ${now} is not within ${min} and ${max}`);
	if (metrics.length > 1) wrong(path, 'tune-bounds', 'a target is learned where the rule follows one metric; it follows several');
	if (response === 'inverse') wrong(path, 'tune-bounds', 'a target is learned with `response: direct` only');
}

/** A share of a sum has nothing to do with which way the knob works. */
function checkResponse({ response, metrics }: ScalingSpec, wrong: Complain): void {
	if (response === 'direct') return;
	metrics.forEach(({ target }, i) => {
		if (target.averageValue === undefined) return;
		wrong(['metrics', i, 'target', 'averageValue'], 'exactly-one', 'goes with `response: direct` only; with `inverse` give `value`');
	});
}
