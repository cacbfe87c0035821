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
