import type { Knob, Level, ThresholdPolicy } from '../../decide/policy-set.ts';
import type { Distribution } from './distribution.ts';
import { type Rule, ruleOf } from './rule.ts';

/** Where a number may lie; both included. */
export interface Range {
	readonly min: number;
	readonly max: number;
}

/** What may move of one level, and between what. A part that is absent stays as it is. */
export interface Space {
	readonly level: Level;
	readonly now: Rule;
	readonly low?: Range;
	readonly high?: Range;
	readonly for?: Range;
}

const SIDE = { above: 'high', below: 'low', low: 'low', high: 'high', for: 'for' } as const;

/** Part of a rule that a knob turns. */
export const partOf = ({ field }: Knob): 'low' | 'high' | 'for' => SIDE[field];

/**
 * Bounds of the policy, narrowed so that exits and milder or graver levels stay in order. Not by the greatest step: where history
 * points to must not depend on how far the value has come.
 */
export function spaceOf(policy: ThresholdPolicy, level: Level, knobs: readonly Knob[]): Space {
	const ranges = knobs.map((knob) => [partOf(knob), rangeOf(knob, policy, level)] as const);
	return { level, now: ruleOf(level), ...Object.fromEntries(ranges) };
}

/** Levels stay apart by so much of what the policy allows. */
const APART = 0.01;

function rangeOf(knob: Knob, { levels }: ThresholdPolicy, level: Level): Range {
	const { value, min, max } = knob;
	const part = partOf(knob);
	if (part === 'for') return { min, max };
	const gap = (max - min) * APART;
	const exit = boundOf(level.stay, part);
	const hasExit = exit !== undefined && exit !== boundOf(level.enter, part);
	const others = levels.filter(({ severity }) => severity !== level.severity).flatMap(({ enter }) => boundOf(enter, part) ?? []);
	const floor = [...others.filter((other) => other < value).map((other) => other + gap), ...(hasExit && part === 'high' ? [exit] : [])];
	const ceiling = [...others.filter((other) => other > value).map((other) => other - gap), ...(hasExit && part === 'low' ? [exit] : [])];
	// What stands nearer than that already may stay there.
	return { min: Math.min(value, Math.max(min, ...floor)), max: Math.max(value, Math.min(max, ...ceiling)) };
}

function boundOf(condition: Level['enter'], part: 'low' | 'high'): number | undefined {
	if (condition.kind === 'outside') return condition[part];
	if (condition.kind === 'above' && part === 'high') return condition.value;
	return condition.kind === 'below' && part === 'low' ? condition.value : undefined;
}

export const clamp = (value: number, { min, max }: Range) => Math.min(max, Math.max(min, value));

/** A bound that is to be out of the way lies this far beyond all that was seen, by the extent of that: a burst may reach further than any. */
const OUT_OF_THE_WAY = 2;

/**
 * A rule is sought with sides that it does not need as far out as they may move: where they stand in the file must not decide which rule
 * is found. Such a side stays there if all of history leaves it alone, and else goes well beyond that.
 */
export function settled(rule: Rule, { now, low, high }: Space, { least, most, extent }: Distribution): Rule {
	const away = OUT_OF_THE_WAY * extent;
	let { low: lower, high: upper } = rule;
	if (low !== undefined && lower === low.min && lower < least) lower = now.low <= least ? now.low : clamp(least - away, low);
	if (high !== undefined && upper === high.max && upper > most) upper = now.high >= most ? now.high : clamp(most + away, high);
	return { ...rule, low: lower, high: upper };
}

/** Steps of a bound, as a share of its distance from the usual: people read `87.5`, not `87.48213`. */
const RESOLUTION = 1 / 200;

/** A number of few digits near `value`, within the range; exact only at its ends. */
export function rounded(value: number, usual: number, range: Range): number {
	const held = clamp(value, range);
	if (held === usual || held === range.min || held === range.max) return held;
	const digits = -Math.floor(Math.log10(Math.abs(held - usual) * RESOLUTION));
	return clamp(roundTo(held, digits), range);
}

/** By text, since 0.1 * 3 is not 0.3. */
export function roundTo(value: number, digits: number): number {
	if (digits >= 0) return Number(value.toFixed(Math.min(20, digits)));
	const unit = 10 ** -digits;
	return Math.round(value / unit) * unit;
}
