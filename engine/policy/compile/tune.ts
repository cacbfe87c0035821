import type { Knob, Tuning } from '../../decide/policy-set.ts';
import type { DurationRange, Level, NumberRange, Tune } from '../../model/policy.gen.ts';
import type { Path } from '../locate.ts';
import { type Place, pathText } from '../place.ts';
import { milliseconds } from './bench.ts';

const TUNE: Path = ['spec', 'tune'];

/** Checks what the learner may propose: bounds in order, about something that a level has, around what it has now. */
export function checkTune(tune: Tune, levels: readonly Level[], place: Place): void {
	const numbers = (field: 'above' | 'below') => levels.flatMap((level) => level[field] ?? []);
	if (tune.above === undefined && tune.below === undefined && tune.outside === undefined && tune.for === undefined) {
		place.value(TUNE, 'empty', '`spec.tune` names nothing to tune; give bounds such as above: { min: 70, max: 97 }');
	}
	if (tune.above !== undefined) checkRange(tune.above, numbers('above'), [...TUNE, 'above'], place);
	if (tune.below !== undefined) checkRange(tune.below, numbers('below'), [...TUNE, 'below'], place);
	tune.outside?.forEach((range, side) => {
		const current = levels.flatMap(({ outside }) => outside?.[side] ?? []);
		checkRange(range, current, [...TUNE, 'outside', side], place);
	});
	if (tune.for !== undefined)
		checkRange(
			inMilliseconds(tune.for),
			levels.map((level) => milliseconds(level.for)),
			[...TUNE, 'for'],
			place,
		);
}

const inMilliseconds = ({ min, max }: DurationRange) => ({ min: milliseconds(min), max: milliseconds(max) });

/** One call a week that was for nothing is what people put up with; the policy may say otherwise. */
const TOLERABLE_A_WEEK = 1;

/** The values that may move, of every level in whose bounds they lie. A `for` that the file does not have cannot be changed there. */
export function compileTune(tune: Tune, levels: readonly Level[], place: Place): Tuning {
	const knobs = levels.flatMap((level, i): Knob[] => {
		const base: Path = ['spec', 'levels', i];
		const at = (field: Knob['field'], path: Path, range: NumberRange | undefined, from: number | undefined) =>
			range === undefined || from === undefined ? [] : [numberKnob({ path: pathText(path), severity: level.severity, field, from }, range)];
		const wait =
			tune.for === undefined || !place.holds([...base, 'for']) ? [] : [durationKnob(level, pathText([...base, 'for']), tune.for)];
		return [
			...at('above', [...base, 'above'], tune.above, level.above),
			...at('below', [...base, 'below'], tune.below, level.below),
			...at('low', [...base, 'outside', 0], tune.outside?.[0], level.outside?.[0]),
			...at('high', [...base, 'outside', 1], tune.outside?.[1], level.outside?.[1]),
			...wait,
		].filter(({ value, min, max }) => value >= min && value <= max);
	});
	return {
		knobs,
		falseAlertsPerWeek: tune.objective?.falseAlertsPerWeek ?? TOLERABLE_A_WEEK,
		anyType: tune.type === 'any',
		leastHistory: milliseconds(tune.history),
	};
}

interface NumberPlace extends Pick<Knob, 'path' | 'severity' | 'field'> {
	readonly from: number;
}

const numberKnob = (knob: NumberPlace, range: NumberRange): Knob => ({ ...knob, ...numberRoom(knob.from, range) });

/** How far a number may move from where it is. */
export function numberRoom(value: number, { min, max, maxStep }: NumberRange): Pick<Knob, 'value' | 'min' | 'max' | 'step' | 'bounds'> {
	const size = Math.abs(value) || max - min;
	const step = typeof maxStep === 'string' ? (size * Number.parseFloat(maxStep)) / 100 : maxStep;
	return { value, min, max, ...(step === undefined ? {} : { step }), bounds: boundsText(min, max, maxStep) };
}

function durationKnob({ for: from, severity }: Level, path: string, { min, max, maxStep }: DurationRange): Knob {
	const value = milliseconds(from);
	const share = maxStep?.endsWith('%') === true ? ((value || milliseconds(max)) * Number.parseFloat(maxStep)) / 100 : undefined;
	const step = maxStep === undefined ? undefined : (share ?? milliseconds(maxStep));
	const range = { min: milliseconds(min), max: milliseconds(max), bounds: boundsText(min, max, maxStep) };
	return { path, severity, field: 'for', from, value, ...range, ...(step === undefined ? {} : { step }) };
}

const boundsText = (min: number | string, max: number | string, step: number | string | undefined) =>
	`${min} .. ${max}${step === undefined ? '' : `, at most ${step} a step`}`;

function checkRange({ min, max }: Pick<NumberRange, 'min' | 'max'>, current: readonly number[], path: Path, place: Place): void {
	const name = `\`${pathText(path)}\``;
	if (min > max) {
		place.value([...path, 'min'], 'bounds-order', `${name}: min must not be above max`);
	} else if (current.length === 0) {
		place.key(path, 'tune-bounds', `no level has what ${name} would tune`);
	} else if (!current.some((value) => value >= min && value <= max)) {
		place.key(path, 'tune-bounds', `no level lies within the bounds of ${name} as it stands`);
	}
}
