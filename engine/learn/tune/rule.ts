import { conditionHolds } from '../../decide/condition.ts';
import type { LevelMemory } from '../../decide/memory.ts';
import type { Condition, Level } from '../../decide/policy-set.ts';
import { stepLevel } from '../../decide/threshold/level.ts';
import type { Segment, Span } from './segment.ts';

/** Fires while the value has been outside `[low, high]` for `for` ms. A side without a bound is infinite. */
export interface Rule {
	readonly low: number;
	readonly high: number;
	readonly for: number;
}

/** A hole longer than Prometheus' lookback ends what held before it. */
const LOOKBACK_MS = 300_000;

/** When the rule fires, from the first to the last firing sample: the search's own fast form of `replayLevel`. */
export function firings({ times, values, step }: Segment, { low, high, for: wait }: Rule): readonly Span[] {
	const hole = Math.max(LOOKBACK_MS, step * 1.5);
	const spans: { first: number; last: number }[] = [];
	let open: { first: number; last: number } | undefined;
	let since = Number.NaN;
	let before = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] as number;
		if (value <= high && value >= low) {
			since = Number.NaN;
			open = undefined;
			continue;
		}
		const at = times[i] as number;
		if (Number.isNaN(since) || at - before > hole) {
			since = at;
			open = undefined;
		}
		before = at;
		if (at - since < wait) continue;
		if (open === undefined) {
			open = { first: at, last: at };
			spans.push(open);
		} else open.last = at;
	}
	return spans;
}

/** When a level fires, by the state machine that decides live: hysteresis, M-of-N and all. */
export function replayLevel(level: Level, { times, values }: Segment): readonly Span[] {
	const spans: { first: number; last: number }[] = [];
	let memory: LevelMemory | undefined;
	let fired = false;
	let value = 0;
	const holds = (condition: Condition) => conditionHolds(condition, value);
	for (let i = 0; i < values.length; i++) {
		value = values[i] as number;
		const at = times[i] as number;
		memory = stepLevel(level, memory, holds, { at, counts: true });
		const fires = memory !== undefined && (memory.state === 'firing' || memory.state === 'recovering');
		const open = spans.at(-1);
		if (fires && fired && open !== undefined) open.last = at;
		else if (fires) spans.push({ first: at, last: at });
		fired = fires;
	}
	return spans;
}

/** The level with another rule. An exit value of its own stays where it is. */
export function levelWith(level: Level, rule: Rule): Level {
	const enter = conditionWith(level.enter, rule);
	const same = JSON.stringify(level.stay) === JSON.stringify(level.enter);
	return { ...level, enter, stay: same ? enter : level.stay, for: rule.for };
}

function conditionWith(condition: Condition, { low, high }: Rule): Condition {
	switch (condition.kind) {
		case 'above':
			return { kind: 'above', value: high };
		case 'below':
			return { kind: 'below', value: low };
		case 'outside':
			return { kind: 'outside', low, high };
		case 'true':
			return condition;
	}
}

/** The rule that a level is now; undefined where the expression itself compares. */
export function ruleOf({ enter, for: wait }: Level): Rule | undefined {
	switch (enter.kind) {
		case 'above':
			return { low: Number.NEGATIVE_INFINITY, high: enter.value, for: wait };
		case 'below':
			return { low: enter.value, high: Number.POSITIVE_INFINITY, for: wait };
		case 'outside':
			return { low: enter.low, high: enter.high, for: wait };
		case 'true':
			return undefined;
	}
}
