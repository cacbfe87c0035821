import type { Condition } from '../../decide/policy-set.ts';
import type { Path } from '../locate.ts';
import type { Place } from '../place.ts';

/**
 * The condition that keeps a level firing: as the one that starts it, up to the exit value. The exit lies on the healthy side
 * of the enter value, or at it; else the level would end at the moment it begins.
 */
export function compileClear(enter: Condition, clear: number | readonly number[] | undefined, path: Path, place: Place): Condition {
	if (clear === undefined) return enter;
	const at = [...path, 'clear'];
	if (enter.kind === 'true') {
		place.key(at, 'exit-order', '`clear` needs a number to leave from: use `above`, `below` or `outside` instead of `true`');
		return enter;
	}
	if (enter.kind === 'outside') return clearOutside(enter, clear, at, place);
	if (typeof clear !== 'number') {
		place.value(at, 'wrong-type', `\`${enter.kind}\` is left at one number, not at two`);
		return enter;
	}
	const wrong = enter.kind === 'above' ? clear > enter.value : clear < enter.value;
	if (wrong) {
		const side = enter.kind === 'above' ? 'at most' : 'at least';
		place.value(at, 'exit-order', `a level that begins ${enter.kind} ${enter.value} ends at ${side} ${enter.value}, not at ${clear}`);
	}
	return { kind: enter.kind, value: clear };
}

function clearOutside(
	enter: Extract<Condition, { kind: 'outside' }>,
	clear: number | readonly number[],
	at: Path,
	place: Place,
): Condition {
	const [low, high] = typeof clear === 'number' ? [] : clear;
	if (low === undefined || high === undefined) {
		place.value(at, 'wrong-type', '`outside` is left at two numbers, [low, high]');
		return enter;
	}
	if (low < enter.low || high > enter.high || low >= high) {
		place.value(at, 'exit-order', `a level that begins outside [${enter.low}, ${enter.high}] ends within it, not at [${low}, ${high}]`);
	}
	return { kind: 'outside', low, high };
}
